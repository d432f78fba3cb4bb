package kpireport.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a title says a table is about: "Từ ngày 01/08/2026 đến ngày 07/08/2026".
 *
 * @param last inclusive
 */
public record TitlePeriod(LocalDate first, LocalDate last) {

    private static final String MONTH = " ?(?:[/.-]|tháng) ?(\\d{1,2})";
    private static final String YEAR = " ?(?:[/.-]|năm) ?(\\d{4})";

    private static final Pattern DAYS =
            Pattern.compile(
                    "(?<![\\d/.-])(\\d{1,2})(?:"
                            + MONTH
                            + "(?:"
                            + YEAR
                            + ")?)? ?(?:đến|-|–) ?(?:hết )?(?:ngày )?(\\d{1,2})"
                            + MONTH
                            + YEAR,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Empty where the title names no two days. */
    public static Optional<TitlePeriod> find(String title) {
        Matcher found = DAYS.matcher(title);
        if (!found.find()) return Optional.empty();
        try {
            LocalDate last = day(found.group(6), found.group(5), found.group(4));
            LocalDate first =
                    day(
                            Optional.ofNullable(found.group(3)).orElse(found.group(6)),
                            Optional.ofNullable(found.group(2)).orElse(found.group(5)),
                            found.group(1));
            return Optional.of(new TitlePeriod(first, last)).filter(it -> !first.isAfter(last));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public boolean overlaps(TitlePeriod other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** "08/08/2026 – 14/08/2026". */
    public String text() {
        return text(first) + " – " + text(last);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
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
