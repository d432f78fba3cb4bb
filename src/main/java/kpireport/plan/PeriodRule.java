package kpireport.plan;

import java.time.YearMonth;
import kpireport.measures.Period;

/**
 * Which days make a report month.
 *
 * @param fromDay 1 for the calendar month; 21 for the 21st of the month before to the 20th
 */
public record PeriodRule(int fromDay) {

    /** February has them all, so that every day belongs to exactly one month. */
    static final int LAST_DAY = 28;

    public static final PeriodRule CALENDAR_MONTH = new PeriodRule(1);

    public Period of(YearMonth month) {
        return fromDay == 1
                ? new Period(month.atDay(1), month.atEndOfMonth())
                : new Period(month.minusMonths(1).atDay(fromDay), month.atDay(fromDay - 1));
    }

    /** From the first day of January's period on. */
    public Period yearTo(YearMonth month) {
        return of(month).since(of(YearMonth.of(month.getYear(), 1)));
    }

    static PeriodRule read(YamlMap map) {
        return new PeriodRule(map.required("from-day").wholeNumber(1, LAST_DAY));
    }
}
