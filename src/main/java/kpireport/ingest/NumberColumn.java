package kpireport.ingest;

import java.util.List;
import java.util.Optional;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.plan.Source.NumberRole;
import kpireport.spreadsheet.Cell;

/** How the numbers of a column would have to be read. */
final class NumberColumn {

    private static final int ROWS = 300;

    private final Grid grid;
    private final NumberReader reader;
    private final List<Integer> unitRows;

    /**
     * @param rows only those of units decide; all do when none is known
     */
    NumberColumn(Grid grid, NumberReader reader, List<TableRow> rows) {
        this.grid = grid;
        this.reader = reader;
        unitRows =
                rows.stream()
                        .filter(row -> row.kind().isOneUnit())
                        .limit(ROWS)
                        .map(TableRow::first)
                        .toList();
    }

    Holds holds(BodyColumn column) {
        List<Cell> cells = cells(column);
        long percentages = cells.stream().filter(NumberColumn::isPercent).count();
        if (percentages > 0 && percentages * 2 >= cells.size()) return Holds.PERCENT;
        if (HeaderWords.sayAnywhere(HeaderWords.PERCENT, column)) return Holds.PERCENT;
        if (HeaderWords.sayAnywhere(HeaderWords.AMOUNT, column)) return Holds.AMOUNT;
        return cells.stream().allMatch(this::isCount) ? Holds.COUNT : Holds.AMOUNT;
    }

    private List<Cell> cells(BodyColumn column) {
        if (unitRows.isEmpty()) return column.cells();
        return unitRows.stream()
                .map(row -> grid.find(row, column.number()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A cell that is no number in any way says nothing about the others. */
    private boolean isCount(Cell cell) {
        return reader.read(cell, NumberRole.COUNT) instanceof Reading.Amount
                || !(reader.read(cell, NumberRole.AMOUNT) instanceof Reading.Amount);
    }

    private static boolean isPercent(Cell cell) {
        return NumberReader.isPercent(cell)
                || cell.type() == Cell.Type.TEXT
                        && cell.text().endsWith("%")
                        && Signs.isPlainNumber(cell);
    }
}
