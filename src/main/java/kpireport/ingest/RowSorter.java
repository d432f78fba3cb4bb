package kpireport.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;
import kpireport.plan.Source.OtherUnits;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/** Tells the rows of a table apart before any of its numbers is read. */
final class RowSorter {

    private final Table table;
    private final Grid grid;
    private final UnitDirectory directory;
    private final NumberReader reader;
    private final UnitColumn units;
    private final Collection<Integer> numberColumns;
    private Optional<Integer> otherHead = Optional.empty();

    /** For a table whose unit column was found. */
    RowSorter(OtherUnits others, Table table, UnitDirectory directory, NumberReader reader) {
        this.table = table;
        this.grid = table.grid();
        this.directory = directory;
        this.reader = reader;
        units = new UnitColumn(others, table, directory);
        numberColumns = table.listNumberColumns().values();
    }

    /**
     * @param together whether several rows under one merged unit cell are one row of the table
     */
    List<TableRow> sort(boolean together) {
        List<TableRow> rows = firstLook(together);
        int lastUnit = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isAnchor(rows.get(i))) {
                lastUnit = i;
            }
        }
        List<TableRow> sorted = new ArrayList<>(rows);
        // From below, so that a group knows whether units follow.
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).kind() == RowKind.TEXT) {
                sorted.set(i, rows.get(i).as(secondLook(sorted, i, i > lastUnit)));
            }
        }
        List<TableRow> told = withoutSignatures(sorted);
        return together ? new Subtotals(table, told, reader).apart() : told;
    }

    /** The row of the head at which another table begins below, once the rows are sorted. */
    Optional<Integer> otherHead() {
        return otherHead;
    }

    private List<TableRow> firstLook(boolean together) {
        List<TableRow> rows = new ArrayList<>();
        boolean started = false;
        for (Sheet.Row row : grid.sheet().rows()) {
            if (row.number() <= table.head().lastRow() || isBlank(row)) continue;
            if (isOtherHead(row)) {
                otherHead = Optional.of(row.number());
                break;
            }
            int last = rows.size() - 1;
            if (together && last >= 0 && units.continues(rows.get(last), row.number())) {
                rows.set(last, rows.get(last).with(row.number()));
                continue;
            }
            SourceCell label = units.label(row.number());
            List<OrgUnit> named = units.named(row.number(), label);
            RowKind kind = firstLook(row, label, named, started, rows);
            if (kind == RowKind.TEXT && isAnotherOf(rows, row, label)) {
                kind = RowKind.UNIT;
                named = rows.get(rows.size() - 1).units();
            }
            started = kind != RowKind.HEADER && (started || isAnchor(kind));
            rows.add(new TableRow(kind, List.of(row.number()), label, named));
        }
        return rows;
    }

    /** What the row says of itself; TEXT where that depends on the rows around it. */
    private RowKind firstLook(
            Sheet.Row row,
            SourceCell label,
            List<OrgUnit> named,
            boolean started,
            List<TableRow> above) {
        if (named.size() == 1) return RowKind.UNIT;
        if (!started && isNumbering(row)) return RowKind.NUMBERING;
        String key = key(label);
        if (units.isHeader(key)) return RowKind.HEADER;
        if (Signs.isTotal(key)) return RowKind.TOTAL;
        if (Signs.isAverage(key) && !isNumberedName(row, label)) return RowKind.ASIDE;
        if (Signs.isInWhich(key)) return RowKind.ASIDE;
        boolean aside = !above.isEmpty() && above.get(above.size() - 1).kind() == RowKind.ASIDE;
        if (aside && Signs.isItem(label.text())) return RowKind.ASIDE;
        if (coversTheNumbers(label)) return RowKind.GROUP;
        return RowKind.TEXT;
    }

    /**
     * Whether the row is another of the unit above: the unit is not named again, but what the
     * numbers are about is, to the right of it.
     */
    private boolean isAnotherOf(List<TableRow> above, Sheet.Row row, SourceCell label) {
        return !above.isEmpty()
                && above.get(above.size() - 1).kind() == RowKind.UNIT
                && above.get(above.size() - 1).last() + 1 == row.number()
                && label.column() > units.number()
                && !label.text().isBlank()
                && row.cells().stream()
                        .noneMatch(
                                cell -> cell.column() <= units.number() && !cell.text().isBlank())
                && numberColumns.stream()
                        .flatMap(column -> grid.find(row.number(), column).stream())
                        .anyMatch(Signs::isPlainNumber);
    }

    /**
     * Whether it is a part of a unit that has figures of its own; what is above is not told yet.
     */
    private boolean isBelowUnit(List<TableRow> rows, int index) {
        int above = index - 1;
        while (above >= 0 && Signs.isFieldOfLaw(key(rows.get(above).label()))) above--;
        if (above < 0) return false;
        RowKind kind = rows.get(above).kind();
        return (kind.isOneUnit() || kind == RowKind.TEXT) && hasNumbers(rows.get(above));
    }

    /** Trung Bình is a commune, too. */
    private boolean isNumberedName(Sheet.Row row, SourceCell label) {
        return label.text().equals("Trung Bình")
                && row.cells().stream()
                        .filter(cell -> cell.column() < units.number())
                        .anyMatch(Signs::isPlainNumber);
    }

    private RowKind secondLook(List<TableRow> rows, int index, boolean below) {
        TableRow row = rows.get(index);
        if (!hasNumbers(row, below)) return below ? RowKind.TEXT : RowKind.GROUP;
        String key = key(row.label());
        if (Signs.isNote(key) || Signs.isYardstick(row.label().text(), key)) return RowKind.ASIDE;
        if (Signs.isFieldOfLaw(key) && isBelowUnit(rows, index)) return RowKind.ASIDE;
        if (row.units().size() > 1) return RowKind.AMBIGUOUS_UNIT;
        if (isGroupSign(row) && unitFollows(rows, index)) return RowKind.GROUP;
        return units.holds(row.first(), row.label()) && !row.label().text().isEmpty()
                ? RowKind.UNKNOWN_UNIT
                : RowKind.NAMELESS;
    }

    /** A unit named below the sums, or after a gap, without any number is a signature's. */
    private List<TableRow> withoutSignatures(List<TableRow> rows) {
        List<TableRow> kept = new ArrayList<>(rows);
        for (int i = rows.size() - 1; i > 0; i--) {
            TableRow row = rows.get(i);
            if (row.kind() != RowKind.TEXT && hasNumbers(row, false)) break;
            TableRow above = rows.get(i - 1);
            if (above.kind() == RowKind.TOTAL || above.last() + 1 < row.first()) {
                for (int below = i; below < rows.size(); below++) {
                    kept.set(below, rows.get(below).as(RowKind.TEXT));
                }
            }
        }
        return kept;
    }

    boolean hasNumbers(TableRow row) {
        return hasNumbers(row, false);
    }

    private boolean hasNumbers(TableRow row, boolean onlyPlain) {
        return row.numbers().stream()
                .flatMap(number -> numberColumns.stream().map(column -> grid.find(number, column)))
                .flatMap(Optional::stream)
                .anyMatch(cell -> isNumber(cell, onlyPlain));
    }

    /** Below the table a date or a dash beside a signature is no number. */
    private boolean isNumber(Cell cell, boolean onlyPlain) {
        if (onlyPlain) return Signs.isPlainNumber(cell);
        return Signs.looksLikeNumber(cell)
                || cell.type() == Cell.Type.DATE
                || reader.isNotApplicable(cell);
    }

    private boolean isGroupSign(TableRow row) {
        boolean numbered =
                grid.listCells(row.first()).stream()
                        .filter(cell -> cell.column() < units.number())
                        .anyMatch(cell -> Signs.isGroupNumber(cell.text()));
        return numbered
                || Signs.isGroupName(row.label().text(), key(row.label()))
                || directory.namesLevel(row.label().text());
    }

    /** A long list repeats its few labels. */
    private String key(SourceCell label) {
        return grid.header(label.text()).key();
    }

    private static boolean unitFollows(List<TableRow> rows, int index) {
        return rows.stream()
                .skip(index + 1L)
                .filter(row -> row.kind() != RowKind.GROUP)
                .findFirst()
                .filter(row -> row.kind().isOneUnit())
                .isPresent();
    }

    /**
     * The head of another table further down: the same column of units, but other numbers, or the
     * same in another order. On the next page of a table every header stands where it stood.
     */
    private boolean isOtherHead(Sheet.Row row) {
        boolean head =
                grid.findShown(row.number(), units.number())
                        .filter(cell -> units.isHeader(grid.header(cell.text()).key()))
                        .isPresent();
        return head
                && numberColumns.stream()
                        .anyMatch(
                                column ->
                                        grid.find(row.number(), column)
                                                .filter(Signs::isText)
                                                .filter(cell -> !isHeaderOf(column, cell))
                                                .isPresent());
    }

    private boolean isHeaderOf(int column, Cell cell) {
        return table.head().stack(column).stream()
                .anyMatch(header -> header.key().equals(grid.header(cell.text()).key()));
    }

    private boolean coversTheNumbers(SourceCell label) {
        return grid.findMerged(label.row(), label.column())
                .filter(
                        range ->
                                numberColumns.stream()
                                        .allMatch(column -> column <= range.lastColumn()))
                .isPresent();
    }

    static boolean isNumbering(Sheet.Row row) {
        List<Cell> cells = row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        return cells.size() > 1 && cells.stream().allMatch(cell -> Signs.isNumbering(cell.text()));
    }

    private static boolean isBlank(Sheet.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isBlank());
    }

    private static boolean isAnchor(TableRow row) {
        return isAnchor(row.kind());
    }

    private static boolean isAnchor(RowKind kind) {
        return kind == RowKind.UNIT || kind == RowKind.TOTAL;
    }
}
