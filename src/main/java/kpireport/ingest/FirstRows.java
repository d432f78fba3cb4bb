package kpireport.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/** The first rows of a sheet with a note of what kind of thing each cell holds. */
final class FirstRows {

    private static final int LOOKED_AHEAD = 30;

    /** How a cell looks from afar. */
    private enum Look {
        NOTHING,
        NUMBER,
        TEXT
    }

    private final List<Sheet.Row> rows;
    private final List<Look[]> looks = new ArrayList<>();
    private final int columns;

    FirstRows(Grid grid) {
        columns = Math.min(grid.lastColumn(), HeaderBlock.MOST_COLUMNS);
        List<Sheet.Row> all = grid.sheet().rows();
        rows = all.subList(0, Math.min(all.size(), TableFinder.SEARCHED_ROWS + LOOKED_AHEAD));
        rows.forEach(row -> looks.add(looks(row)));
    }

    /** How many rows can be a head, from index 0. */
    int candidates() {
        return Math.min(rows.size(), TableFinder.SEARCHED_ROWS);
    }

    int columns() {
        return columns;
    }

    Sheet.Row row(int index) {
        return rows.get(index);
    }

    /**
     * @return -1 for a row that holds nothing or is too far down
     */
    int index(int row) {
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).number() == row)
                .findFirst()
                .orElse(-1);
    }

    /** Whether one of the columns holds more numbers than texts below the row. */
    boolean holdsNumbers(int index, int first, int last) {
        return IntStream.rangeClosed(first, Math.min(last, columns))
                .anyMatch(
                        column -> {
                            long numbers = count(index, column, Look.NUMBER);
                            return numbers > 0 && numbers >= count(index, column, Look.TEXT);
                        });
    }

    boolean holdsAnything(int index, int column) {
        return count(index, column, Look.NUMBER) + count(index, column, Look.TEXT) > 0;
    }

    private long count(int index, int column, Look look) {
        int end = Math.min(rows.size(), index + 1 + LOOKED_AHEAD);
        return looks.subList(index + 1, end).stream()
                .filter(row -> row[column - 1] == look)
                .count();
    }

    private Look[] looks(Sheet.Row row) {
        Look[] looks = new Look[columns];
        Arrays.fill(looks, Look.NOTHING);
        boolean numbering = RowSorter.isNumbering(row);
        for (Cell cell : row.cells()) {
            if (cell.column() > columns || numbering) continue;
            looks[cell.column() - 1] = look(cell);
        }
        return looks;
    }

    private static Look look(Cell cell) {
        if (Signs.looksLikeNumber(cell)) return Look.NUMBER;
        // A dash says as little about a column as an empty cell.
        return cell.text().codePoints().anyMatch(Character::isLetterOrDigit)
                ? Look.TEXT
                : Look.NOTHING;
    }
}
