package kpireport.cli;

import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 2024-05}, or {@code last} for the month before the current one. */
final class MonthConverter implements ITypeConverter<YearMonth> {

    @Override
    public YearMonth convert(String text) {
        if (text.equals("last")) {
            // The only look at the clock in the whole program.
            return YearMonth.now().minusMonths(1);
        }
        return WrittenMonth.read(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "': 2024-05 | last"));
    }
}
