package kpireport.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Từ 01/01 đến 30/9": the days that figures are of, both of them among these. */
record DateRange(LocalDate from, LocalDate to) {

    private static final String DAY =
            "(?:ngay )?(\\d{1,2}) (?:thang )?(\\d{1,2})(?: (?:nam )?(20\\d\\d))?";

    /** In plain words, where no sign parts the numbers. */
    private static final Pattern RANGE =
            Pattern.compile("\\b(?:tu )?" + DAY + " (?:den (?:het )?)?" + DAY + "\\b");

    /** Four numbers and no more may be anything. */
    private static final Pattern SAYS_RANGE = Pattern.compile(".*( den |20\\d\\d.* 20\\d\\d).*");

    /** Also from the 21st of the month before to the 20th. */
    private static final int LONGEST_MONTH = 31;

    private static final int SHORTEST_MONTH = 28;

    /**
     * @param words plain
     * @param month in whose year a range ends that names none
     */
    static Optional<DateRange> in(String words, YearMonth month) {
        Matcher range = RANGE.matcher(words);
        if (!range.find() || !SAYS_RANGE.matcher(range.group()).matches()) return Optional.empty();
        try {
            int ending = year(range.group(6)).orElse(month.getYear());
            LocalDate to = day(ending, range.group(5), range.group(4));
            int beginning = year(range.group(3)).orElse(ending);
            LocalDate from = day(beginning, range.group(2), range.group(1));
            if (from.isAfter(to)) from = from.minusYears(1);
            return from.isAfter(to) ? Optional.empty() : Optional.of(new DateRange(from, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(String text) {
        return Optional.ofNullable(text).map(Integer::valueOf);
    }

    /** "31/9" is written for the last of September. */
    private static LocalDate day(int year, String month, String day) {
        YearMonth named = YearMonth.of(year, Integer.parseInt(month));
        int number = Integer.parseInt(day);
        boolean beyond = number > named.lengthOfMonth() && number <= LONGEST_MONTH;
        return named.atDay(beyond ? named.lengthOfMonth() : number);
    }

    /** Of figures that are of these days; {@link ColumnSense#PLAIN} of some of the month only. */
    ColumnSense sense(YearMonth month) {
        if (!YearMonth.from(to).equals(month)) return ColumnSense.OTHER_MONTH;
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days > LONGEST_MONTH) return ColumnSense.CUMULATIVE;
        return days < SHORTEST_MONTH ? ColumnSense.PLAIN : ColumnSense.OF_THE_MONTH;
    }
}
