package kpireport.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import kpireport.diagnostics.Code;

/** Gives the cells of an HTML table their columns, past those that reach down from above. */
final class HtmlSpans {

    /** What browsers allow. */
    private static final int WIDEST = 1000;

    /** The last row that each column is taken in. */
    private final Map<Integer, Integer> takenTo = new HashMap<>();

    private int row;
    private int column;

    void beginRow(int number) {
        row = number;
        column = 1;
    }

    /**
     * @param rowspan 0 reaches to the last row
     */
    Sheet.MergedRange place(String colspan, String rowspan, int lastRow) {
        while (takenTo.getOrDefault(column, 0) >= row) column++;
        if (column > GridLimits.COLUMNS) throw new RefusedFile(Code.DAMAGED_FILE);
        int first = column;
        int width = Math.min(Math.max(Xml.parse(colspan.strip(), 1), 1), WIDEST);
        int height = Xml.parse(rowspan.strip(), 1);
        int bottom =
                height == 0
                        ? lastRow
                        : (int) Math.min((long) row + Math.max(height, 1) - 1, lastRow);
        for (int i = 0; i < width; i++, column++) {
            if (bottom > row) takenTo.merge(column, bottom, Math::max);
        }
        return new Sheet.MergedRange(row, first, bottom, first + width - 1);
    }
}
