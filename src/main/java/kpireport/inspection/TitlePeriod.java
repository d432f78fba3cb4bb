package kpireport.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a title or a header says figures are of: "Từ ngày 01/08/2026 đến ngày 07/08/2026".
 *
 * @param last inclusive
 */
public record TitlePeriod(LocalDate first, LocalDate last) {

    private static final String MONTH = " ?(?:[/.-]|tháng) ?(\\d{1,2})";
    private static final String YEAR = " ?(?:[/.-]|năm) ?(\\d{4})";

    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?<![\\d/.-])(\\d{1,2})(?:"
                            + MONTH
                            + "(?:"
                            + YEAR
                            + ")?)? ?(?:đến|-|–) ?(?:hết )?(?:ngày )?(\\d{1,2})"
                            + MONTH
                            + YEAR,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "05/6/2024" and "ngày 05 tháng 6 năm 2024", where no sign parts the numbers. */
    private static final String DAY_IN_WORDS =
            "(?:ngay )?(\\d{1,2}) (?:thang )?(\\d{1,2})(?: (?:nam )?(20\\d\\d))?";

    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "\\b(?:tu )?" + DAY_IN_WORDS + " (?:den (?:het )?)?" + DAY_IN_WORDS + "\\b");

    /** Four numbers and no more may be anything. */
    private static final Pattern SAYS_PERIOD = Pattern.compile(".*( den |20\\d\\d.* 20\\d\\d).*");

    private static final Pattern END_IN_WORDS =
            Pattern.compile(
                    "(?:den (?:het )?|\\b(?:thoi diem|chot|chot so lieu|so lieu) )" + DAY_IN_WORDS);

    private static final int LONGEST_MONTH = 31;

    /**
     * As a title prints it, with the year it ends in. The parts of a month are held against each
     * other by it, so nothing is guessed: empty where a day does not exist, or the first comes
     * last.
     */
    public static Optional<TitlePeriod> find(String title) {
        Matcher found = PRINTED.matcher(title);
        if (!found.find()) return Optional.empty();
        try {
            int year = Integer.parseInt(found.group(6));
            int month = Integer.parseInt(found.group(5));
            LocalDate last = LocalDate.of(year, month, Integer.parseInt(found.group(4)));
            LocalDate first =
                    LocalDate.of(
                            number(found.group(3), year),
                            number(found.group(2), month),
                            Integer.parseInt(found.group(1)));
            return Optional.of(new TitlePeriod(first, last)).filter(it -> !first.isAfter(last));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /**
     * As it is most likely meant: "31/9" is the last of September, and "từ 15/12 đến 14/8" begins
     * in the year before.
     *
     * @param words without capitals, accents and signs
     * @param year in which it ends, unless the words name another
     */
    public static Optional<TitlePeriod> guess(String words, int year) {
        Matcher found = IN_WORDS.matcher(words);
        if (!found.find() || !SAYS_PERIOD.matcher(found.group()).matches()) return Optional.empty();
        try {
            int ending = number(found.group(6), year);
            LocalDate last = likely(ending, found.group(5), found.group(4));
            int beginning = number(found.group(3), ending);
            LocalDate first = likely(beginning, found.group(2), found.group(1));
            if (first.isAfter(last)) first = first.minusYears(1);
            return first.isAfter(last)
                    ? Optional.empty()
                    : Optional.of(new TitlePeriod(first, last));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /**
     * The months of the days that figures go up to, with or without a first day: "đến ngày
     * 20/5/2024", "chốt số liệu ngày 20/5/2024".
     *
     * @param words without capitals, accents and signs
     */
    public static List<YearMonth> listEnds(String words) {
        return END_IN_WORDS
                .matcher(words)
                .results()
                .filter(it -> it.group(3) != null)
                .filter(it -> it.group(2).matches("0?[1-9]|1[0-2]"))
                .map(
                        it ->
                                YearMonth.of(
                                        Integer.parseInt(it.group(3)),
                                        Integer.parseInt(it.group(2))))
                .toList();
    }

    /** How many; both the first and the last are counted. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean overlaps(TitlePeriod other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** "08/08/2026 – 14/08/2026". */
    public String text() {
        return text(first) + " – " + text(last);
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static LocalDate likely(int year, String month, String day) {
        YearMonth named = YearMonth.of(year, Integer.parseInt(month));
        int number = Integer.parseInt(day);
        boolean beyond = number > named.lengthOfMonth() && number <= LONGEST_MONTH;
        return named.atDay(beyond ? named.lengthOfMonth() : number);
    }

    private static String text(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d/%02d/%d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }
}
