package kpireport.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kpireport.plan.Source.NumberRole;

/**
 * Rows that add up the units above or below them without saying so: "Khu vực phía Bắc", "Cụm 1".
 *
 * <p>The figures tell: every count in the row is the sum of all units between it and the next such
 * row, total or end of the table. A unit must never go by coincidence, so several counts have to
 * agree, and the name has to be of another kind than the units' own.
 */
final class Subtotals {

    /** A province has some hundred units; longer tables hold something else. */
    private static final int MOST_ROWS = 2000;

    private final Grid grid;
    private final int unitColumn;
    private final List<TableRow> rows;
    private final ColumnReader reader;
    private final List<List<BigDecimal>> counts;

    Subtotals(Table table, List<TableRow> rows, NumberReader numbers) {
        grid = table.grid();
        unitColumn = table.find(Wanted.Holds.UNIT).orElseThrow();
        this.rows = rows;
        reader = new ColumnReader(grid, numbers);
        boolean asked =
                rows.size() <= MOST_ROWS
                        && rows.stream().anyMatch(row -> row.kind() == RowKind.UNKNOWN_UNIT);
        counts = asked ? listCounts(table) : List.of();
    }

    /** The rows with the subtotals among them as {@link RowKind#SUBTOTAL}. */
    List<TableRow> apart() {
        Set<Integer> above = find(-1);
        Set<Integer> below = find(1);
        Set<Integer> found = above.size() >= below.size() ? above : below;
        if (found.isEmpty()) return rows;
        List<Integer> units =
                IntStream.range(0, rows.size())
                        .filter(row -> rows.get(row).kind().isOneUnit() && !found.contains(row))
                        .boxed()
                        .toList();
        List<TableRow> sorted = new ArrayList<>(rows);
        found.stream()
                .filter(row -> isNoUnitToTheEye(row, units, found.size() > 1))
                .forEach(row -> sorted.set(row, rows.get(row).as(RowKind.SUBTOTAL)));
        return sorted;
    }

    /**
     * @param step -1 where they stand above their units, 1 where below
     */
    private Set<Integer> find(int step) {
        Set<Integer> found = new TreeSet<>();
        if (counts.isEmpty()) return found;
        // One run of units up to each sum on the way; a sum of sums ends at one further off.
        List<List<Integer>> runs = new ArrayList<>();
        runs.add(new ArrayList<>());
        int first = step > 0 ? 0 : rows.size() - 1;
        for (int row = first; row >= 0 && row < rows.size(); row += step) {
            RowKind kind = rows.get(row).kind();
            if (kind == RowKind.TOTAL || kind == RowKind.GROUP) {
                runs.clear();
                runs.add(new ArrayList<>());
            } else if (isSumOfOne(row, runs)) {
                found.add(row);
                runs.add(new ArrayList<>());
            } else if (kind.isOneUnit()) {
                int unit = row;
                runs.forEach(run -> run.add(unit));
            }
        }
        return found;
    }

    private boolean isSumOfOne(int row, List<List<Integer>> runs) {
        return rows.get(row).kind() == RowKind.UNKNOWN_UNIT
                && runs.stream().anyMatch(run -> isSum(row, run) && isNamedUnlike(row, run));
    }

    private boolean isSum(int row, List<Integer> run) {
        Set<List<BigDecimal>> agreeing = new HashSet<>();
        for (List<BigDecimal> column : counts) {
            BigDecimal printed = column.get(row);
            if (printed == null) continue;
            List<BigDecimal> parts = run.stream().map(unit -> orNought(column.get(unit))).toList();
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(printed) != 0) return false;
            // Two columns with the same counts say it only once.
            if (parts.stream().filter(part -> part.signum() > 0).count() > 1) agreeing.add(parts);
        }
        return agreeing.size() >= (isArea(row) ? 1 : 2);
    }

    /** "xã An Vinh" is one whatever its figures, and so is "Đội 3" among others. */
    private boolean isNamedUnlike(int row, List<Integer> run) {
        String name = name(row);
        return !BodyColumn.isUnit(name)
                && run.stream().map(this::name).noneMatch(it -> first(it).equals(first(name)));
    }

    /**
     * @param several whether it is not the only such sum
     */
    private boolean isNoUnitToTheEye(int row, List<Integer> units, boolean several) {
        if (isArea(row) || units.stream().allMatch(it -> BodyColumn.isUnit(name(it)))) return true;
        return units.stream().allMatch(this::isNumbered) ? !isNumbered(row) : several;
    }

    private boolean isNumbered(int row) {
        return grid.listCells(rows.get(row).first()).stream()
                .filter(cell -> cell.column() < unitColumn)
                .anyMatch(Signs::isPlainNumber);
    }

    private boolean isArea(int row) {
        return Signs.isArea(Spelling.key(name(row)));
    }

    private String name(int row) {
        return UnitDirectory.withoutNumber(rows.get(row).label().text());
    }

    private static String first(String name) {
        return Spelling.key(name).split(" ")[0];
    }

    /** Of each column of counts right of the names, what each row holds; null for none. */
    private List<List<BigDecimal>> listCounts(Table table) {
        return IntStream.rangeClosed(unitColumn + 1, grid.lastColumn())
                .filter(column -> isHeadOfCounts(table.head(), column))
                .mapToObj(this::listCounts)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isHeadOfCounts(HeaderBlock head, int column) {
        return column <= head.columns()
                && !head.stack(column).isEmpty()
                && head.stack(column).stream()
                        .noneMatch(header -> HeaderWords.PERCENT.matcher(header.key()).matches());
    }

    /** Empty where a unit has something else in it than a count. */
    private Optional<List<BigDecimal>> listCounts(int column) {
        List<BigDecimal> found = new ArrayList<>();
        for (TableRow row : rows) {
            Reading reading = reader.read(row, column, NumberRole.COUNT);
            if (reading instanceof Reading.Faulty && row.kind().isOneUnit())
                return Optional.empty();
            found.add(reading instanceof Reading.Amount read ? read.amount() : null);
        }
        return Optional.of(found);
    }

    private static BigDecimal orNought(BigDecimal count) {
        return count == null ? BigDecimal.ZERO : count;
    }
}
