package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;

/** The rows of one sheet while they arrive, in whatever order the file has them. */
final class SheetRows {

    private final String file;
    private final String name;
    private final boolean hidden;
    private final boolean date1904;

    private final Map<Integer, List<Cell>> cells = new LinkedHashMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Sheet.MergedRange> merged = new ArrayList<>();
    private boolean filtered;
    private Optional<CellAddress> firstConverted = Optional.empty();
    private int converted;
    private int current = 1;

    SheetRows(String file, String name, boolean hidden, boolean date1904) {
        this.file = file;
        this.name = name;
        this.hidden = hidden;
        this.date1904 = date1904;
    }

    String name() {
        return name;
    }

    boolean date1904() {
        return date1904;
    }

    int current() {
        return current;
    }

    void begin(int number, boolean hiddenRow) {
        current = number;
        if (hiddenRow) hiddenRows.set(number);
    }

    void add(Cell cell) {
        cells.computeIfAbsent(current, row -> new ArrayList<>()).add(cell);
    }

    void merge(Sheet.MergedRange range) {
        merged.add(range);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(
                Math.max(first, 1), Math.min(Math.max(last, first), GridLimits.COLUMNS) + 1);
    }

    void filter() {
        filtered = true;
    }

    /** The cell just added held letters of an old font, now in Unicode. */
    void convertedFont(int column) {
        converted++;
        if (firstConverted.isEmpty()) {
            firstConverted = Optional.of(new CellAddress(column, current));
        }
    }

    Sheet finish(Diagnostics diagnostics) {
        List<Sheet.Row> rows = new ArrayList<>();
        cells.keySet().stream()
                .sorted()
                .forEach(row -> rows.add(new Sheet.Row(row, hiddenRows.get(row), inOrder(row))));
        reportHidden(rows, diagnostics);
        reportConverted(diagnostics);
        return new Sheet(name, hidden, rows, mergedWithin(rows), date1904);
    }

    /** From the left; should a file hold a cell twice, Excel shows the later one. */
    private List<Cell> inOrder(int row) {
        List<Cell> sorted = cells.get(row);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).column() >= sorted.get(i).column()) {
                Map<Integer, Cell> last = new LinkedHashMap<>();
                sorted.forEach(cell -> last.put(cell.column(), cell));
                return last.values().stream().sorted(Comparator.comparing(Cell::column)).toList();
            }
        }
        return sorted;
    }

    /** Merges cut to the part that holds anything: some files merge whole columns to the bottom. */
    private List<Sheet.MergedRange> mergedWithin(List<Sheet.Row> rows) {
        int lastRow = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        int lastColumn = rows.stream().mapToInt(SheetRows::lastColumn).max().orElse(0);
        return merged.stream()
                .filter(range -> range.firstRow() <= lastRow && range.firstColumn() <= lastColumn)
                .map(
                        range ->
                                new Sheet.MergedRange(
                                        range.firstRow(),
                                        range.firstColumn(),
                                        Math.min(range.lastRow(), lastRow),
                                        Math.min(range.lastColumn(), lastColumn)))
                .distinct()
                .toList();
    }

    private static int lastColumn(Sheet.Row row) {
        return row.cells().get(row.cells().size() - 1).column();
    }

    private void reportHidden(List<Sheet.Row> rows, Diagnostics diagnostics) {
        if (rows.isEmpty()) return;
        SourceFile where = new SourceFile(file, name);
        if (hidden) diagnostics.report(Code.HIDDEN_SHEET, where);
        if (filtered) diagnostics.report(Code.ACTIVE_FILTER, where);

        BitSet rowsWithCells = new BitSet();
        BitSet columnsWithCells = new BitSet();
        for (Sheet.Row row : rows) {
            if (row.hidden()) rowsWithCells.set(row.number());
            row.cells().forEach(cell -> columnsWithCells.set(cell.column()));
        }
        columnsWithCells.and(hiddenColumns);
        List<String> places = new ArrayList<>(runs(rowsWithCells, false));
        places.addAll(runs(columnsWithCells, true));
        if (!places.isEmpty()) {
            diagnostics.report(Code.HIDDEN_CONTENT, where, "hidden", String.join(", ", places));
        }
    }

    private void reportConverted(Diagnostics diagnostics) {
        firstConverted.ifPresent(
                first ->
                        diagnostics.report(
                                Code.LEGACY_FONT,
                                new SourceFile(file, name),
                                "count",
                                converted,
                                "cell",
                                SourceCell.columnLetters(first.column()) + first.row()));
    }

    /** {@code 5–8} or {@code C–E}. */
    private static List<String> runs(BitSet numbers, boolean letters) {
        List<String> runs = new ArrayList<>();
        for (int first = numbers.nextSetBit(0); first >= 0; ) {
            int end = numbers.nextClearBit(first);
            String from = label(first, letters);
            runs.add(end - 1 == first ? from : from + "–" + label(end - 1, letters));
            first = numbers.nextSetBit(end);
        }
        return runs;
    }

    private static String label(int number, boolean letters) {
        return letters ? SourceCell.columnLetters(number) : String.valueOf(number);
    }
}
