package kpireport.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kpireport.measures.SourceCell;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Sheet.MergedRange;
import kpireport.spreadsheet.Workbook;

/**
 * A sheet's cells by row and column, with merged cells as one sees them. Rows and columns from 1.
 */
final class Grid {

    private final String file;
    private final Sheet sheet;
    private final Map<Integer, List<Cell>> cellsByRow = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, MergedRange>> mergesByColumn = new HashMap<>();
    private final Map<String, Header> headers = new HashMap<>();
    private final int lastColumn;

    Grid(Workbook workbook, Sheet sheet) {
        this(workbook.file(), sheet);
    }

    private Grid(String file, Sheet sheet) {
        this.file = file;
        this.sheet = sheet;
        int last = 0;
        for (Sheet.Row row : sheet.rows()) {
            cellsByRow.put(row.number(), row.cells());
            for (Cell cell : row.cells()) {
                last = Math.max(last, cell.column());
            }
        }
        lastColumn = last;
    }

    /**
     * @param row 1-based
     */
    boolean isHidden(int row) {
        return sheet.rows().stream().anyMatch(it -> it.number() == row && it.hidden());
    }

    /** The top of the sheet alone, for those to whom the first rows say enough. */
    Grid top(int rows) {
        if (sheet.rows().size() <= rows) return this;
        return with(sheet.rows().subList(0, rows));
    }

    /**
     * @param first 1-based
     * @param last may be beyond the end
     */
    Grid part(int first, int last) {
        return with(
                sheet.rows().stream()
                        .filter(row -> row.number() >= first && row.number() <= last)
                        .toList());
    }

    /** Other rows of the same sheet. */
    Grid with(List<Sheet.Row> rows) {
        Sheet other =
                new Sheet(
                        sheet.name(),
                        sheet.hidden(),
                        rows,
                        sheet.merged(),
                        sheet.hiddenColumns(),
                        sheet.date1904());
        return new Grid(file, other);
    }

    String file() {
        return file;
    }

    Sheet sheet() {
        return sheet;
    }

    /** The last column that holds anything; a merged cell may claim more. */
    int lastColumn() {
        return lastColumn;
    }

    List<Cell> listCells(int row) {
        return cellsByRow.getOrDefault(row, List.of());
    }

    Optional<Cell> find(int row, int column) {
        List<Cell> cells = listCells(row);
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = cells.get(middle).column();
            if (there == column) return Optional.of(cells.get(middle));
            if (there < column) low = middle + 1;
            else high = middle - 1;
        }
        return Optional.empty();
    }

    /** The cell one sees there: inside a merged range the first one of it. */
    Optional<Cell> findShown(int row, int column) {
        Optional<MergedRange> merged = findMerged(row, column);
        return merged.isPresent()
                ? find(merged.get().firstRow(), merged.get().firstColumn())
                : find(row, column);
    }

    String textShown(int row, int column) {
        return findShown(row, column).map(Cell::text).orElse("");
    }

    /** The same few texts are compared again and again while the table's head is searched. */
    Header header(String text) {
        return headers.computeIfAbsent(text, found -> new Header(found, Spelling.key(found)));
    }

    Optional<MergedRange> findMerged(int row, int column) {
        Map.Entry<Integer, MergedRange> above =
                mergesByColumn.computeIfAbsent(column, this::merges).floorEntry(row);
        return above == null || above.getValue().lastRow() < row
                ? Optional.empty()
                : Optional.of(above.getValue());
    }

    /** The place of a cell that may not be there. */
    SourceCell place(int row, int column) {
        return find(row, column)
                .map(Cell::where)
                .orElseGet(() -> new SourceCell(file, sheet.name(), row, column, ""));
    }

    private TreeMap<Integer, MergedRange> merges(int column) {
        TreeMap<Integer, MergedRange> merges = new TreeMap<>();
        for (MergedRange range : sheet.merged()) {
            if (range.firstColumn() <= column && column <= range.lastColumn()) {
                merges.put(range.firstRow(), range);
            }
        }
        return merges;
    }
}
