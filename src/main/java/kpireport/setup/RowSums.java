package kpireport.setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedUnit;

/**
 * How some counts of a table, added up, stand to others in its rows: a total to its parts, a part
 * to its whole. Rows in which one of them cannot be read tell nothing.
 */
final class RowSums {

    private static final Pattern COUNT = Pattern.compile("\\d+|\\d{1,3}([.,\\s]\\d{3})+");

    private final List<InspectedUnit> rows;
    private final List<InspectedColumn> some;
    private final List<InspectedColumn> others;

    RowSums(List<InspectedUnit> rows, List<InspectedColumn> some, List<InspectedColumn> others) {
        this.rows = rows;
        this.some = some;
        this.others = others;
    }

    /**
     * In every row that tells.
     *
     * @param fewest of such rows
     */
    boolean areEqual(int fewest) {
        return orders().allMatch(it -> it == 0) && orders().count() >= fewest;
    }

    /** In more rows than not; also where no row tells. */
    boolean areMostlyEqual() {
        long equal = orders().filter(it -> it == 0).count();
        return equal * 2 >= orders().count();
    }

    /** Whether the first come to more than the others in no row. */
    boolean areWithin() {
        return orders().allMatch(it -> it <= 0) && orders().findAny().isPresent();
    }

    /** For each row that tells, from the top, below 0 where the first come to less. */
    private IntStream orders() {
        return rows.stream()
                .map(InspectedUnit::figures)
                .flatMap(
                        figures ->
                                sum(figures, some).stream()
                                        .flatMap(
                                                one ->
                                                        sum(figures, others).stream()
                                                                .map(one::compareTo)))
                .mapToInt(order -> order);
    }

    /** Counts added up; empty where one of them cannot be read. */
    static Optional<BigDecimal> sum(Map<Integer, String> figures, List<InspectedColumn> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (InspectedColumn column : columns) {
            String text = figures.getOrDefault(column.number(), "").strip();
            if (!COUNT.matcher(text).matches()) return Optional.empty();
            sum = sum.add(new BigDecimal(text.replaceAll("\\D", "")));
        }
        return Optional.of(sum);
    }
}
