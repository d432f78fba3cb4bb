package kpireport.rendering;

import java.math.BigDecimal;
import java.util.List;

/**
 * The bars of one colour, one for each unit.
 *
 * @param colour six hexadecimal digits
 * @param format of the values, as a spreadsheet has it
 */
record ChartSeries(String name, String colour, String format, List<BigDecimal> values) {

    /** Of some of the units. */
    ChartSeries part(int from, int to) {
        return new ChartSeries(name, colour, format, values.subList(from, to));
    }

    boolean isEmpty() {
        return values.stream().allMatch(value -> value.signum() == 0);
    }
}
