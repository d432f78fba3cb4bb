package kpireport.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Dates as spreadsheets count them: days since the end of 1899, or since 1904 in old Mac files. */
final class SerialDate {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    /** 31/12/9999, the last day a spreadsheet knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final DateTimeFormatter DATE = pattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = pattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter SECOND = pattern("dd/MM/yyyy HH:mm:ss");
    private static final DateTimeFormatter TIME = pattern("HH:mm:ss");

    private SerialDate() {}

    /**
     * The day and time as Vietnamese offices write them, {@code 05/06/2024 14:30}; empty when the
     * number is no day of the calendar.
     */
    static Optional<String> text(BigDecimal serial, boolean date1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY.add(BigDecimal.ONE)) >= 0) {
            return Optional.empty();
        }
        long seconds =
                serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        long days = seconds / 86_400;
        if (days == 0 && !date1904) return Optional.of(TIME.format(time));
        LocalDateTime moment = day(days, date1904).atTime(time);
        if (seconds % 86_400 == 0) return Optional.of(DATE.format(moment));
        return Optional.of((time.getSecond() == 0 ? MINUTE : SECOND).format(moment));
    }

    private static LocalDate day(long days, boolean date1904) {
        if (date1904) return EPOCH_1904.plusDays(days);
        // The 1900 calendar has a 29 February that never was; days before it count one less.
        return EPOCH_1900.plusDays(days < 60 ? days + 1 : days);
    }

    /** The serial of an ISO date, time or both; empty when it is none. */
    static Optional<BigDecimal> ofIso(String iso, boolean date1904) {
        try {
            return Optional.of(serial(moment(iso), date1904));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(String iso) {
        if (!iso.contains("T")) {
            return iso.contains(":")
                    ? LocalTime.parse(iso).atDate(EPOCH_1900)
                    : LocalDate.parse(iso).atStartOfDay();
        }
        // A spreadsheet has no time zones: the hands of the clock count, not the offset.
        return iso.endsWith("Z") || iso.matches(".*[+-]\\d\\d:\\d\\d")
                ? OffsetDateTime.parse(iso).toLocalDateTime()
                : LocalDateTime.parse(iso);
    }

    private static BigDecimal serial(LocalDateTime moment, boolean date1904) {
        boolean onlyTime = moment.toLocalDate().equals(EPOCH_1900);
        LocalDate epoch = date1904 && !onlyTime ? EPOCH_1904 : EPOCH_1900;
        long days = ChronoUnit.DAYS.between(epoch, moment.toLocalDate());
        if (!date1904 && days > 0 && days <= 60) days--;
        BigDecimal time =
                BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                        .divide(SECONDS_A_DAY, 15, RoundingMode.HALF_UP);
        return StoredNumber.shown(BigDecimal.valueOf(days).add(time).stripTrailingZeros());
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
