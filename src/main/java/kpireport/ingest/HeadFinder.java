package kpireport.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Sheet.MergedRange;

/**
 * Finds the head of a table when nobody has said which headers to look for: the row with most texts
 * of its own over columns of numbers, with the rows above and below it that belong to it.
 */
final class HeadFinder {

    private static final int OVER_NUMBERS = 30;
    private static final int OVER_TEXTS = 10;
    private static final int OVER_NOTHING = 1;

    private final Grid grid;
    private final FirstRows rows;

    HeadFinder(Grid grid) {
        this.grid = grid;
        this.rows = new FirstRows(grid);
    }

    Optional<HeaderBlock> find() {
        int best = -1;
        int most = 0;
        for (int index = 0; index < rows.candidates(); index++) {
            int score = score(index);
            if (score > most) {
                most = score;
                best = index;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(around(rows.row(best)));
    }

    /** 0 for a row that can be no head. */
    private int score(int index) {
        Sheet.Row row = rows.row(index);
        if (RowSorter.isNumbering(row)) return 0;
        int score = 0;
        int headers = 0;
        int overNumbers = 0;
        Optional<Cell> before = Optional.empty();
        for (int column = 1; column <= rows.columns(); column++) {
            Optional<Cell> shown = grid.findShown(row.number(), column);
            if (shown.isEmpty() || shown.equals(before)) continue;
            before = shown;
            if (!isHeader(shown.get(), row.number())) continue;
            headers++;
            boolean numbers = rows.holdsNumbers(index, column, lastColumn(shown.get()));
            if (numbers) overNumbers++;
            score +=
                    numbers
                            ? OVER_NUMBERS
                            : rows.holdsAnything(index, column) ? OVER_TEXTS : OVER_NOTHING;
        }
        // A form to fill in has a name and a value in each row, and no table.
        return headers >= 2 && overNumbers > 0 || headers > 2 ? score : 0;
    }

    private boolean isHeader(Cell cell, int row) {
        return cell.type() == Cell.Type.TEXT
                && cell.row() > row - TableFinder.MOST_HEADER_ROWS
                && !Signs.isPlainNumber(cell)
                && !PersonalData.isPersonal(cell.text())
                && !grid.header(cell.text()).key().isEmpty();
    }

    private int lastColumn(Cell cell) {
        return grid.findMerged(cell.row(), cell.column())
                .map(MergedRange::lastColumn)
                .orElse(cell.column());
    }

    private HeaderBlock around(Sheet.Row row) {
        int last = bottom(row);
        int first = row.number();
        while (last - first + 1 < TableFinder.MOST_HEADER_ROWS && first > 1 && isHead(first - 1)) {
            first--;
        }
        return new HeaderBlock(grid, first, last);
    }

    /** Down through merged headers, then through sub-headers that a .csv has without merges. */
    private int bottom(Sheet.Row row) {
        int last = row.number();
        for (Cell cell : row.cells()) {
            int merged =
                    grid.findMerged(cell.row(), cell.column())
                            .map(MergedRange::lastRow)
                            .orElse(last);
            if (merged < row.number() + TableFinder.MOST_HEADER_ROWS) last = Math.max(last, merged);
        }
        while (last - row.number() + 1 < TableFinder.MOST_HEADER_ROWS && isSubHead(row, last + 1)) {
            last++;
        }
        return last;
    }

    /** Texts over numbers only; what stands in a column of texts is already a row's name. */
    private boolean isSubHead(Sheet.Row head, int row) {
        List<Cell> cells = grid.listCells(row);
        int index = rows.index(row);
        return index >= 0
                && !cells.isEmpty()
                && cells.get(0).column() > head.cells().get(0).column()
                && cells.stream().allMatch(cell -> isHeader(cell, row))
                && !cells.stream().allMatch(cell -> Signs.isNumbering(cell.text()))
                && cells.stream()
                        .allMatch(cell -> rows.holdsNumbers(index, cell.column(), cell.column()));
    }

    /** Whether the row is joined to the one below, or is one of several headers itself. */
    private boolean isHead(int row) {
        List<Cell> cells = grid.listCells(row);
        long headers = cells.stream().filter(cell -> isHeader(cell, row)).count();
        if (cells.stream().anyMatch(Signs::isPlainNumber)) return false;
        boolean joined =
                IntStream.rangeClosed(1, rows.columns())
                        .mapToObj(column -> grid.findMerged(row + 1, column))
                        .flatMap(Optional::stream)
                        .anyMatch(range -> range.firstRow() <= row);
        boolean title = cells.stream().anyMatch(cell -> Signs.isTitle(Spelling.key(cell.text())));
        return joined || headers > 1 && !title;
    }
}
