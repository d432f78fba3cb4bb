package kpireport.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.ingest.Wanted.Holds;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;
import kpireport.plan.Source.OtherUnits;
import kpireport.spreadsheet.Cell;

/** The column of the units, with that of their codes: it says whom a row of the table is about. */
final class UnitColumn {

    private final boolean othersIgnored;
    private final Grid grid;
    private final UnitDirectory directory;
    private final int number;
    private final Optional<Integer> codes;
    private final int firstFigures;
    private final String header;

    /** Of a table in which it was found. */
    UnitColumn(OtherUnits others, Table table, UnitDirectory directory) {
        othersIgnored = others == OtherUnits.IGNORE;
        grid = table.grid();
        this.directory = directory;
        number = table.find(Holds.UNIT).orElseThrow();
        codes = table.find(Holds.CODE);
        firstFigures =
                table.listNumberColumns().values().stream().min(Integer::compare).orElse(number);
        List<Header> headers = table.head().stack(number);
        header = headers.get(headers.size() - 1).key();
    }

    /** 1-based. */
    int number() {
        return number;
    }

    /**
     * @param key of a text
     */
    boolean isHeader(String key) {
        return key.equals(header);
    }

    /** The unit cell, or where that is blank the text before the numbers: "Tổng cộng" under STT. */
    SourceCell label(int row) {
        Optional<Cell> unit = grid.findShown(row, number).filter(this::isName);
        return unit.or(
                        () ->
                                grid.listCells(row).stream()
                                        .filter(cell -> cell.column() < firstFigures)
                                        .filter(Signs::isText)
                                        .filter(cell -> !Signs.isNumbering(cell.text()))
                                        .filter(cell -> !Signs.isGroupNumber(cell.text()))
                                        .findFirst())
                .map(Cell::where)
                .orElseGet(() -> grid.place(row, number));
    }

    private boolean isName(Cell cell) {
        return Signs.isText(cell) || !directory.listByName(cell.text()).isEmpty();
    }

    /** A text in another column can tell a sum or a group, but it names no unit. */
    boolean holds(int row, SourceCell label) {
        return grid.findShown(row, number)
                .map(Cell::where)
                .filter(shown -> shown.row() == label.row() && shown.column() == label.column())
                .isPresent();
    }

    /** The units that the row may be of; none or several where it does not tell. */
    List<OrgUnit> named(int row, SourceCell label) {
        Set<OrgUnit> byName = holds(row, label) ? directory.listByName(label.text()) : Set.of();
        String code = codes.map(column -> grid.textShown(row, column)).orElse("");
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

    /** Whether the unit cell of the row above is merged over this one, too. */
    boolean continues(TableRow above, int row) {
        return grid.findMerged(row, number)
                .filter(range -> range.firstRow() < row)
                .filter(range -> range.firstRow() == above.first())
                .isPresent();
    }
}
