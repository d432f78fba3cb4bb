package kpireport.rendering;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kpireport.measures.SourceCell;

/**
 * The cells that a chart is drawn from, and the place it takes beside them.
 *
 * @param firstRow 1-based, of the title; the headers follow it, then the units
 * @param width of the chart in points, as its height is
 */
record ChartBlock(Comparison compared, int firstRow, int width, int height) {

    String title() {
        return compared.title();
    }

    String leftOut() {
        return compared.leftOut();
    }

    List<String> units() {
        return compared.units();
    }

    List<ChartSeries> series() {
        return compared.series();
    }

    /**
     * @param unit 0-based; -1 for the header
     */
    String cell(int column, int unit) {
        return SourceCell.columnLetters(column + 2) + (firstRow + 2 + unit);
    }

    boolean isStacked() {
        return series().size() > 1;
    }

    boolean isRate() {
        return series().get(0).format().endsWith("%");
    }

    /** As far as the longest bar goes, all its parts together. */
    BigDecimal mostOfAUnit() {
        return IntStream.range(0, units().size())
                .mapToObj(
                        unit ->
                                series().stream()
                                        .map(one -> one.values().get(unit))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
    }
}
