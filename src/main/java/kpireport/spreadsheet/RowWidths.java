package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceFile;

/** Finds rows of delimited text with more fields than their table has columns. */
final class RowWidths {

    private static final int ROWS_NAMED = 10;

    private final Map<Integer, Tally> byFields = new TreeMap<>();
    private final TreeMap<Integer, Tally> byFilled = new TreeMap<>();

    private static final class Tally {
        int count;
        final List<Integer> firstRows = new ArrayList<>();

        void add(int row) {
            count++;
            if (firstRows.size() <= ROWS_NAMED) firstRows.add(row);
        }
    }

    /**
     * @param fields all of the row, empty ones too
     * @param filled number of the last field that holds anything
     */
    void add(int row, int fields, int filled) {
        byFields.computeIfAbsent(fields, key -> new Tally()).add(row);
        byFilled.computeIfAbsent(filled, key -> new Tally()).add(row);
    }

    void report(String file, Diagnostics diagnostics) {
        int usual = 0;
        int firstUsual = 0;
        int rows = 0;
        for (Map.Entry<Integer, Tally> width : byFields.entrySet()) {
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
                        .flatMap(tally -> tally.firstRows.stream())
                        .filter(row -> row > tableStart)
                        .sorted()
                        .toList();
        if (usual > 1 && !tooWide.isEmpty()) {
            diagnostics.report(
                    Code.RAGGED_ROWS, new SourceFile(file), "rows", named(tooWide), "width", usual);
        }
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
