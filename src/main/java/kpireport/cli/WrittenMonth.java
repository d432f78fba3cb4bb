package kpireport.cli;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as people write it: {@code 2024-05}, {@code 2024-5}, {@code 5/2024}, {@code T5/2024}. */
final class WrittenMonth {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})()");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?iu)(?:tháng |thang |t)?()(\\d{1,2})[-/.](\\d{4})");

    private WrittenMonth() {}

    static Optional<YearMonth> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) return month(yearFirst.group(1), yearFirst.group(2));
        Matcher monthFirst = MONTH_FIRST.matcher(text.strip());
        return monthFirst.matches()
                ? month(monthFirst.group(3), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(year), number));
    }
}
