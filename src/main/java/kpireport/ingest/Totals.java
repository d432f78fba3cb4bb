package kpireport.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.plan.HeaderPath;

/**
 * Holds the sums printed in a table against the rows they are made of. A sum is never read as a
 * unit's value.
 *
 * <p>Forms put a sum above its rows or below them, for a group or for all, and rarely say which. A
 * sum agrees when it is that of any run of rows which starts at it and ends where another sum or
 * group does.
 */
final class Totals {

    private final List<TableRow> rows;
    private final Map<String, Set<String>> includes;
    private final Diagnostics diagnostics;

    Totals(List<TableRow> rows, Map<String, Set<String>> includes, Diagnostics diagnostics) {
        this.rows = rows;
        this.includes = includes;
        this.diagnostics = diagnostics;
    }

    /**
     * @param column what the rows hold in it, row by row
     */
    void check(HeaderPath header, List<Reading> column) {
        for (int i = 0; i < rows.size(); i++) {
            if (isSum(rows.get(i)) && column.get(i) instanceof Reading.Amount printed) {
                check(header, printed, candidates(column, i));
            }
        }
    }

    private void check(HeaderPath header, Reading.Amount printed, List<BigDecimal> candidates) {
        boolean agrees = candidates.stream().anyMatch(sum -> sum.compareTo(printed.amount()) == 0);
        if (agrees) return;
        candidates.stream()
                .min(Comparator.comparing(sum -> sum.subtract(printed.amount()).abs()))
                .ifPresent(
                        nearest ->
                                diagnostics.report(
                                        Code.TOTAL_DISAGREES,
                                        printed.where(),
                                        "header",
                                        header,
                                        "total",
                                        printed.amount().toPlainString(),
                                        "sum",
                                        nearest.toPlainString()));
    }

    private List<BigDecimal> candidates(List<Reading> column, int index) {
        List<BigDecimal> sums = new ArrayList<>();
        addSums(column, index, 1, sums);
        if (rows.get(index).kind() != RowKind.GROUP) {
            addSums(column, index, -1, sums);
        }
        return sums;
    }

    private void addSums(List<Reading> column, int index, int step, List<BigDecimal> sums) {
        Run run = new Run(includes);
        for (int i = index + step; i >= 0 && i < rows.size(); i += step) {
            if (isSum(rows.get(i))) {
                if (!run.isEmpty()) {
                    sums.add(run.sum());
                }
            } else if (rows.get(i).kind().isOneUnit()) {
                if (column.get(i) instanceof Reading.Faulty) return;
                Reading reading = column.get(i);
                run.add(
                        rows.get(i),
                        reading instanceof Reading.Amount read ? read.amount() : BigDecimal.ZERO);
            }
        }
        if (!run.isEmpty()) {
            sums.add(run.sum());
        }
    }

    /** A plan may count "Toàn huyện" among its units; for the other rows it stays their sum. */
    private static boolean isSum(TableRow row) {
        return row.kind() == RowKind.TOTAL
                || row.kind() == RowKind.SUBTOTAL
                || row.kind() == RowKind.GROUP
                || row.kind() == RowKind.UNIT && Signs.isTotal(Spelling.key(row.label().text()));
    }
}
