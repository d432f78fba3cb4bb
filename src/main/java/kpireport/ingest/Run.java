package kpireport.ingest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A run of a table's rows added up; what stands in the rows of two units of it counts once. */
final class Run {

    private final Map<String, Set<String>> includes;
    private final Map<String, BigDecimal> counted = new HashMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean empty = true;

    /**
     * @param includes by the id of a unit: the ids of those that the export adds into its row
     */
    Run(Map<String, Set<String>> includes) {
        this.includes = includes;
    }

    void add(TableRow row, BigDecimal amount) {
        empty = false;
        if (includes.isEmpty() || row.kind() != RowKind.UNIT) {
            sum = sum.add(amount);
            return;
        }
        String unit = row.unit().id();
        if (isCountedWithAnother(unit)) return;
        sum = sum.add(amount);
        for (String part : includes.getOrDefault(unit, Set.of())) {
            BigDecimal before = counted.remove(part);
            if (before != null) sum = sum.subtract(before);
        }
        counted.merge(unit, amount, BigDecimal::add);
    }

    boolean isEmpty() {
        return empty;
    }

    BigDecimal sum() {
        return sum;
    }

    private boolean isCountedWithAnother(String unit) {
        return includes.entrySet().stream()
                .filter(others -> counted.containsKey(others.getKey()))
                .anyMatch(others -> others.getValue().contains(unit));
    }
}
