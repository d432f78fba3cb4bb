package kpireport.spreadsheet;

import java.util.List;

/**
 * One table of cells.
 *
 * @param name empty for formats without sheets
 * @param rows those that hold anything, in order; their numbers may have gaps
 * @param hiddenColumns those of them that hold anything; 1-based, from the left
 */
public record Sheet(
        String name,
        boolean hidden,
        List<Row> rows,
        List<MergedRange> merged,
        List<Integer> hiddenColumns,
        boolean date1904) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenColumns = List.copyOf(hiddenColumns);
    }

    /**
     * @param number 1-based
     * @param cells those that hold anything, from the left
     */
    public record Row(int number, boolean hidden, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Cells shown as one; only the first holds the content. All four are 1-based and inclusive. */
    public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
