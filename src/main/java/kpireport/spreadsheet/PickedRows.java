package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import kpireport.measures.SourceCell;

/** Rows with their cells as they were picked out of a list. */
final class PickedRows implements Tally<PickedRows> {

    private final PickedCells cells;
    private final List<Sheet.Row> rows = new ArrayList<>();

    PickedRows(PickedCells cells) {
        this.cells = cells;
    }

    List<Sheet.Row> list() {
        return rows;
    }

    @Override
    public void row(int number, boolean hidden, long[] codes) {
        List<Cell> row = new ArrayList<>();
        for (long code : codes) if (code != CellCode.EMPTY) row.add(at(number, cells.get(code)));
        rows.add(new Sheet.Row(number, hidden, row));
    }

    @Override
    public void add(PickedRows later, int rowsBefore) {
        for (Sheet.Row row : later.rows) {
            int number = row.number() + rowsBefore;
            List<Cell> moved = row.cells().stream().map(cell -> at(number, cell)).toList();
            rows.add(new Sheet.Row(number, row.hidden(), moved));
        }
    }

    /** The cell may be another of the same content, in a row before. */
    private static Cell at(int row, Cell cell) {
        SourceCell where = cell.where();
        if (where.row() == row) return cell;
        SourceCell moved =
                new SourceCell(where.file(), where.sheet(), row, where.column(), where.text());
        return new Cell(moved, cell.type(), cell.number(), cell.numberFormat());
    }
}
