package kpireport.plan;

import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.plan.DeadlineRule.Anchor;

/** Reads {@code deadline:} of the plan. */
final class DeadlineReader {

    private static final int DAYS_OF_A_YEAR = 366;

    private enum Period {
        MONTH(Anchor.END_OF_MONTH),
        QUARTER(Anchor.END_OF_QUARTER);

        private final Anchor end;

        Period(Anchor end) {
            this.end = end;
        }
    }

    private DeadlineReader() {}

    static DeadlineRule read(YamlMap map) {
        Optional<DeadlineRule> days =
                map.optional("days-after-base-report").map(DeadlineReader::days);
        Optional<DeadlineRule> end = map.optional("end-of").map(DeadlineReader::end);
        if (days.isPresent() == end.isPresent()) {
            map.report(Code.PLAN_EXACTLY_ONE_OF, "choices", "days-after-base-report, end-of");
        }
        return days.or(() -> end).orElse(new DeadlineRule(Anchor.END_OF_MONTH, 0));
    }

    private static DeadlineRule days(YamlValue value) {
        return new DeadlineRule(
                Anchor.DAYS_AFTER_BASE_REPORT, value.wholeNumber(1, DAYS_OF_A_YEAR));
    }

    private static DeadlineRule end(YamlValue value) {
        return new DeadlineRule(value.choice(Period.class).end, 0);
    }
}
