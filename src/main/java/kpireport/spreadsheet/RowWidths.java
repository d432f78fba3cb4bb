package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceFile;

/**
 * Finds rows of delimited text with more fields than their table has columns, and a last one that
 * was broken off.
 */
final class RowWidths {

    private static final int ROWS_NAMED = 10;

    private final TreeMap<Integer, Width> byFields = new TreeMap<>();
    private final TreeMap<Integer, Width> byFilled = new TreeMap<>();
    private Width lastFields = new Width(-1);
    private Width lastFilled = new Width(-1);

    private static final class Width {
        final int columns;
        int count;
        int last;
        final List<Integer> firstRows = new ArrayList<>();

        Width(int columns) {
            this.columns = columns;
        }

        void add(int row) {
            count++;
            last = row;
            if (firstRows.size() <= ROWS_NAMED) firstRows.add(row);
        }

        void add(Width later, int rowsBefore) {
            int named = later.firstRows.size();
            later.firstRows.forEach(row -> add(row + rowsBefore));
            count += later.count - named;
            last = later.last + rowsBefore;
        }
    }

    /**
     * @param fields all of the row, empty ones too
     * @param filled number of the last field that holds anything
     */
    void add(int row, int fields, int filled) {
        // Neighbours are alike.
        if (lastFields.columns != fields) lastFields = of(byFields, fields);
        if (lastFilled.columns != filled) lastFilled = of(byFilled, filled);
        lastFields.add(row);
        lastFilled.add(row);
    }

    /** Takes over the rows of the part that follows this one. */
    void add(RowWidths later, int rowsBefore) {
        later.byFields.forEach((width, rows) -> of(byFields, width).add(rows, rowsBefore));
        later.byFilled.forEach((width, rows) -> of(byFilled, width).add(rows, rowsBefore));
    }

    private static Width of(Map<Integer, Width> widths, int columns) {
        return widths.computeIfAbsent(columns, Width::new);
    }

    /**
     * @param openEnd whether the last row has no line end
     */
    void report(String file, boolean openEnd, Diagnostics diagnostics) {
        int usual = 0;
        int firstUsual = 0;
        int rows = 0;
        for (Map.Entry<Integer, Width> width : byFields.entrySet()) {
            if (width.getValue().count >= rows) {
                usual = width.getKey();
                firstUsual = width.getValue().firstRows.get(0);
                rows = width.getValue().count;
            }
        }
        // Above the table there may be a header with more columns than its rows fill.
        int tableStart = firstUsual;
        List<Integer> tooWide =
                byFilled.tailMap(usual, false).values().stream()
                        .flatMap(width -> width.firstRows.stream())
                        .filter(row -> row > tableStart)
                        .sorted()
                        .toList();
        if (usual > 1 && !tooWide.isEmpty()) {
            diagnostics.report(
                    Code.RAGGED_ROWS, new SourceFile(file), "rows", named(tooWide), "width", usual);
        }
        if (openEnd && rows > 1) reportBrokenOff(file, usual, diagnostics);
    }

    /** Programs leave out empty ends of rows, but end the line. One cell is a note or a name. */
    private void reportBrokenOff(String file, int usual, Diagnostics diagnostics) {
        int last = byFields.values().stream().mapToInt(width -> width.last).max().orElse(0);
        boolean cut =
                byFields.subMap(2, Math.max(2, usual)).values().stream()
                        .anyMatch(width -> width.last == last);
        if (!cut) return;
        diagnostics.report(Code.ROW_BROKEN_OFF, new SourceFile(file), "row", last, "width", usual);
    }

    private static String named(List<Integer> rows) {
        String named =
                rows.stream()
                        .limit(ROWS_NAMED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return rows.size() > ROWS_NAMED ? named + " …" : named;
    }
}
