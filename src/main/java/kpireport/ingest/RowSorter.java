package kpireport.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.ingest.Wanted.Holds;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;
import kpireport.plan.Source.OtherUnits;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/** Tells the rows of a table apart before any of its numbers is read. */
final class RowSorter {

    private final boolean othersIgnored;
    private final Table table;
    private final Grid grid;
    private final UnitDirectory directory;
    private final NumberReader reader;
    private final int unitColumn;
    private final Optional<Integer> codeColumn;
    private final Collection<Integer> numberColumns;
    private final String unitHeader;
    private Optional<Integer> otherHead = Optional.empty();

    /** For a table whose unit column was found. */
    RowSorter(OtherUnits others, Table table, UnitDirectory directory, NumberReader reader) {
        othersIgnored = others == OtherUnits.IGNORE;
        this.table = table;
        this.grid = table.grid();
        this.directory = directory;
        this.reader = reader;
        unitColumn = table.find(Holds.UNIT).orElseThrow();
        codeColumn = table.find(Holds.CODE);
        numberColumns = table.listNumberColumns().values();
        List<Header> headers = table.head().stack(unitColumn);
        unitHeader = headers.get(headers.size() - 1).key();
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
            if (together && continues(rows, row.number())) {
                rows.set(rows.size() - 1, rows.get(rows.size() - 1).with(row.number()));
                continue;
            }
            SourceCell label = label(row.number());
            List<OrgUnit> units = units(row.number(), label);
            RowKind kind = firstLook(row, label, units, started, rows);
            if (kind == RowKind.TEXT && isAnotherOf(rows, row, label)) {
                kind = RowKind.UNIT;
                units = rows.get(rows.size() - 1).units();
            }
            started = kind != RowKind.HEADER && (started || isAnchor(kind));
            rows.add(new TableRow(kind, List.of(row.number()), label, units));
        }
        return rows;
    }

    /** What the row says of itself; TEXT where that depends on the rows around it. */
    private RowKind firstLook(
            Sheet.Row row,
            SourceCell label,
            List<OrgUnit> units,
            boolean started,
            List<TableRow> above) {
        if (units.size() == 1) return RowKind.UNIT;
        if (!started && isNumbering(row)) return RowKind.NUMBERING;
        String key = key(label);
        if (key.equals(unitHeader)) return RowKind.HEADER;
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
                && label.column() > unitColumn
                && !label.text().isBlank()
                && row.cells().stream()
                        .noneMatch(cell -> cell.column() <= unitColumn && !cell.text().isBlank())
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
                        .filter(cell -> cell.column() < unitColumn)
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
        return isUnitCell(row.first(), row.label()) && !row.label().text().isEmpty()
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
                        .filter(cell -> cell.column() < unitColumn)
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

    private List<OrgUnit> units(int row, SourceCell label) {
        Set<OrgUnit> byName =
                isUnitCell(row, label) ? directory.listByName(label.text()) : Set.of();
        String code = codeColumn.map(column -> grid.textShown(row, column)).orElse("");
        Set<OrgUnit> byCode = directory.listByCode(code);
        if (byCode.isEmpty()) return withoutNamesakes(byName, code);
        if (byName.isEmpty() || byName.containsAll(byCode)) return List.copyOf(byCode);
        // The code says one unit and the name another: a person has to say which.
        Set<OrgUnit> both = new LinkedHashSet<>(byCode);
        both.addAll(byName);
        return List.copyOf(both);
    }

    /** Another province or district may have a commune of the same name under its own code. */
    private List<OrgUnit> withoutNamesakes(Set<OrgUnit> units, String code) {
        return units.stream()
                .filter(unit -> !othersIgnored || code.isBlank() || unit.code().isEmpty())
                .toList();
    }

    /** The unit cell, or where that is blank the text before the numbers: "Tổng cộng" under STT. */
    private SourceCell label(int row) {
        Optional<Cell> unit = grid.findShown(row, unitColumn).filter(this::isName);
        int firstNumber = numberColumns.stream().min(Integer::compare).orElse(unitColumn);
        return unit.or(
                        () ->
                                grid.listCells(row).stream()
                                        .filter(cell -> cell.column() < firstNumber)
                                        .filter(RowSorter::isText)
                                        .filter(cell -> !Signs.isNumbering(cell.text()))
                                        .filter(cell -> !Signs.isGroupNumber(cell.text()))
                                        .findFirst())
                .map(Cell::where)
                .orElseGet(() -> grid.place(row, unitColumn));
    }

    /**
     * The head of another table further down: the same column of units, but other numbers, or the
     * same in another order. On the next page of a table every header stands where it stood.
     */
    private boolean isOtherHead(Sheet.Row row) {
        boolean head =
                grid.findShown(row.number(), unitColumn)
                        .filter(cell -> grid.header(cell.text()).key().equals(unitHeader))
                        .isPresent();
        return head
                && numberColumns.stream()
                        .anyMatch(
                                column ->
                                        grid.find(row.number(), column)
                                                .filter(RowSorter::isText)
                                                .filter(cell -> !isHeaderOf(column, cell))
                                                .isPresent());
    }

    private boolean isHeaderOf(int column, Cell cell) {
        return table.head().stack(column).stream()
                .anyMatch(header -> header.key().equals(grid.header(cell.text()).key()));
    }

    /** A text in another column can tell a sum or a group, but it names no unit. */
    private boolean isUnitCell(int row, SourceCell label) {
        return grid.findShown(row, unitColumn)
                .map(Cell::where)
                .filter(shown -> shown.row() == label.row() && shown.column() == label.column())
                .isPresent();
    }

    private boolean isName(Cell cell) {
        return isText(cell) || !directory.listByName(cell.text()).isEmpty();
    }

    private boolean continues(List<TableRow> rows, int row) {
        if (rows.isEmpty()) return false;
        return grid.findMerged(row, unitColumn)
                .filter(range -> range.firstRow() < row)
                .filter(range -> range.firstRow() == rows.get(rows.size() - 1).first())
                .isPresent();
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

    private static boolean isText(Cell cell) {
        return cell.type() == Cell.Type.TEXT && !cell.text().isBlank();
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
