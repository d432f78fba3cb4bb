package kpireport.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kpireport.plan.DeadlineRule;
import kpireport.plan.MonthNotes;
import kpireport.plan.Plan;

/** The day answers are due. */
final class Deadline {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private Deadline() {}

    /** The month's notes go before the plan's rule; empty when neither gives a day. */
    static Optional<LocalDate> of(Plan plan, MonthNotes notes, YearMonth month) {
        return notes.deadline().or(() -> plan.deadline().flatMap(rule -> day(rule, notes, month)));
    }

    private static Optional<LocalDate> day(DeadlineRule rule, MonthNotes notes, YearMonth month) {
        return switch (rule.anchor()) {
            case DAYS_AFTER_BASE_REPORT ->
                    notes.baseReport().map(report -> report.date().plusDays(rule.days()));
            case END_OF_MONTH -> Optional.of(month.atEndOfMonth());
            case END_OF_QUARTER -> Optional.of(lastOfQuarter(month).atEndOfMonth());
        };
    }

    private static YearMonth lastOfQuarter(YearMonth month) {
        int behind = (month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER;
        return month.plusMonths(MONTHS_OF_A_QUARTER - 1 - behind);
    }
}
