package kpireport.measures;

import java.time.LocalDate;

/**
 * The days that a month's figures are about: a calendar month, or a window such as 21st to 20th.
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException(from + " to " + to);
    }

    /** From the first day of the earlier one on. */
    public Period since(Period earlier) {
        return new Period(earlier.from, to);
    }

    /** {@code 21/04/2024–20/05/2024}. */
    public String describe() {
        return day(from) + "–" + day(to);
    }

    private static String day(LocalDate date) {
        return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
