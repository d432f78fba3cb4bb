package kpireport.cli;

import java.time.Clock;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 2024-05}, or {@code last} for the month before the current one. */
final class MonthConverter implements ITypeConverter<YearMonth> {

    private final Clock clock;

    MonthConverter() {
        this(Clock.systemDefaultZone());
    }

    MonthConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public YearMonth convert(String text) {
        if (text.equals("last")) {
            // The only look at the clock that decides anything. The machine's own time zone: at one
            // in the morning of the 1st in Vietnam it is still the last month elsewhere.
            return YearMonth.now(clock).minusMonths(1);
        }
        return WrittenMonth.read(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "': 2024-05 | last"));
    }
}
