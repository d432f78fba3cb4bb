package kpireport.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.spreadsheet.Cell;

/**
 * Dates of a list as seconds since 1970: whole days where the list says no time of day, or
 * midnight, which is how systems that know only days print them.
 */
final class DossierDate {

    /** Of an empty cell. */
    static final long NONE = 0;

    /** Of a cell that holds something else than a date of the years from 1990 to 2099. */
    static final long UNREADABLE = -1;

    private static final long A_DAY = 86_400;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /** How many days the calendar of old Mac files begins later. */
    private static final int DAYS_TO_1904 = 1462;

    private static final ZoneOffset HERE = ZoneOffset.ofHours(7);

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Behind hours and minutes alone a dash is that of a span: 14:30-15:30. */
    private static final String ZONE =
            "(?<zone>Z|\\+\\d{2}(?::?\\d{2})?|(?<=:\\d{2}:\\d{2}(?:[.,]\\d{1,9})? ?)-\\d{2}(?::?\\d{2})?)";

    private static final String TIME =
            "(?<hour>\\d{1,2})(?::| ?h ?)(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
                    + "(?: ?(?<half>(?i:SA|CH|AM|PM)))?(?: ?"
                    + ZONE
                    + ")?";

    /** Day before month, as everyone here writes it; or the year first. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})(?:,? +"
                            + TIME
                            + ")?");

    private static final Pattern TIME_FIRST =
            Pattern.compile(
                    TIME + ",? +(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})");

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<year>\\d{4})[/.-](?<month>\\d{1,2})[/.-](?<day>\\d{1,2})(?:[T ]+"
                            + TIME
                            + ")?");

    /** As systems hand records to each other: 20240531143000. */
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
                            + "(?:(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?<half>)(?<zone>))?");

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    private DossierDate() {}

    /**
     * @param date1904 whether a number counts days from 1904 on
     */
    static long read(Cell cell, boolean date1904) {
        String text = cell.text().strip();
        return switch (cell.type()) {
            case DATE -> written(text);
            case NUMBER -> cell.number().map(number -> number(number, date1904)).orElse(UNREADABLE);
            case TEXT ->
                    SERIAL.matcher(text).matches()
                            ? number(new BigDecimal(text), date1904)
                            : written(text);
            case BOOLEAN, ERROR, UNCALCULATED -> UNREADABLE;
        };
    }

    /**
     * Which of two dates is earlier: to the second where both have a time of day, else by the day.
     * What was due on the 5th was not late at five in the afternoon of the 5th.
     */
    static int compare(long one, long other) {
        return isWholeDay(one) || isWholeDay(other)
                ? Long.compare(one / A_DAY, other / A_DAY)
                : Long.compare(one, other);
    }

    static boolean isWholeDay(long date) {
        return date % A_DAY == 0;
    }

    static long of(LocalDate day) {
        return day.toEpochDay() * A_DAY;
    }

    /** Its last second: what was due that day at nine and is still open is late by then. */
    static long endOf(LocalDate day) {
        return of(day) + A_DAY - 1;
    }

    static LocalDate day(long date) {
        return LocalDate.ofEpochDay(date / A_DAY);
    }

    static LocalDateTime moment(long date) {
        return LocalDateTime.ofEpochSecond(date, 0, ZoneOffset.UTC);
    }

    private static long number(BigDecimal number, boolean date1904) {
        String digits = number.toPlainString();
        if (DIGITS.matcher(digits).matches()) return written(digits);
        if (number.signum() <= 0 || number.precision() - number.scale() > 5) return UNREADABLE;
        long seconds =
                number.multiply(BigDecimal.valueOf(A_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        LocalDate zero = date1904 ? SERIAL_ZERO.plusDays(DAYS_TO_1904) : SERIAL_ZERO;
        return within(of(zero) + seconds);
    }

    private static long written(String text) {
        long common = common(text);
        if (common != UNREADABLE) return common;
        for (Pattern form : new Pattern[] {WRITTEN, YEAR_FIRST, TIME_FIRST, DIGITS}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) return date(matcher);
        }
        return UNREADABLE;
    }

    /** 31/05/2024 and 31/05/2024 14:30, of which a list may hold millions. */
    private static long common(String text) {
        int length = text.length();
        boolean timed = length == 16 || length == 19;
        if (length != 10 && !timed) return UNREADABLE;
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            char wanted = "dd/dd/dddd dd:dd:dd".charAt(i);
            boolean fits = wanted == 'd' ? sign >= '0' && sign <= '9' : sign == wanted;
            if (!fits) return UNREADABLE;
        }
        return date(
                digits(text, 6, 10),
                digits(text, 3, 5),
                digits(text, 0, 2),
                timed ? digits(text, 11, 13) : 0,
                timed ? digits(text, 14, 16) : 0,
                length == 19 ? digits(text, 17, 19) : 0);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static long date(Matcher found) {
        int hour = number(found, "hour").orElse(0);
        Optional<String> half = find(found, "half").map(it -> it.toUpperCase(Locale.ROOT));
        if (half.isPresent()) {
            if (isMonthFirst(found, half.get())) return UNREADABLE;
            if (hour < 1 || hour > 12) return UNREADABLE;
            boolean afternoon = half.get().equals("CH") || half.get().equals("PM");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        long written =
                date(
                        number(found, "year").orElse(0),
                        number(found, "month").orElse(0),
                        number(found, "day").orElse(0),
                        hour,
                        number(found, "minute").orElse(0),
                        number(found, "second").orElse(0));
        return find(found, "zone").map(zone -> here(written, zone)).orElse(written);
    }

    /**
     * Half past two of 6 May as an American system prints it, 5/6/2024 2:30 PM: those alone put no
     * 0 before a single digit.
     */
    private static boolean isMonthFirst(Matcher found, String half) {
        boolean unpadded = found.group("day").length() < 2 || found.group("month").length() < 2;
        return half.endsWith("M") && unpadded && found.start("year") > 0;
    }

    /** What the clock shows here, all over the country, at a moment told in another zone. */
    private static long here(long written, String zone) {
        if (written == UNREADABLE) return UNREADABLE;
        ZoneOffset offset;
        try {
            offset = ZoneOffset.of(zone);
        } catch (DateTimeException noSuchZone) {
            return UNREADABLE;
        }
        // A day that a system stored as the moment it begins in Greenwich, not seven o'clock here.
        if (offset.equals(ZoneOffset.UTC) && isWholeDay(written)) return written;
        return within(written - offset.getTotalSeconds() + HERE.getTotalSeconds());
    }

    private static Optional<Integer> number(Matcher found, String group) {
        return find(found, group).map(Integer::valueOf);
    }

    private static Optional<String> find(Matcher found, String group) {
        return Optional.ofNullable(found.group(group)).filter(it -> !it.isEmpty());
    }

    private static long date(int year, int month, int day, int hour, int minute, int second) {
        if (hour > 23 || minute > 59 || second > 59) return UNREADABLE;
        try {
            long date = of(LocalDate.of(year, month, day));
            return within(date + hour * 3600L + minute * 60L + second);
        } catch (DateTimeException noSuchDay) {
            return UNREADABLE;
        }
    }

    /** What stands for "never" in databases, 01/01/0001 and its kind, is no day of a dossier. */
    private static long within(long date) {
        int year = day(date).getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? UNREADABLE : date;
    }
}
