package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Cells by numbers, from 1. */
final class PickedCells implements CellCode {

    private final List<Cell> cells = new ArrayList<>();

    @Override
    public synchronized long of(Cell cell) {
        cells.add(cell);
        return cells.size();
    }

    synchronized Cell get(long code) {
        return cells.get((int) code - 1);
    }
}
