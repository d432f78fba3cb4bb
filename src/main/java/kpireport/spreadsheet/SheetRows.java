package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;

/** The rows of one sheet while they arrive, in whatever order the file has them. */
final class SheetRows {

    private final SourceFile sheet;
    private final boolean hidden;
    private final boolean date1904;

    private final Map<Integer, List<Cell>> cells = new LinkedHashMap<>();
    private final List<Sheet.MergedRange> merged = new ArrayList<>();
    private final HiddenParts hiddenParts = new HiddenParts();
    private final SheetFonts fonts = new SheetFonts();
    private int current = 1;

    SheetRows(SourceFile sheet, boolean hidden, boolean date1904) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.date1904 = date1904;
    }

    boolean date1904() {
        return date1904;
    }

    HiddenParts hiddenParts() {
        return hiddenParts;
    }

    void begin(int number, boolean hiddenRow) {
        current = number;
        if (hiddenRow) hiddenParts.hideRow(number);
    }

    SourceCell place(int column, String text) {
        return new SourceCell(sheet.file(), sheet.sheet(), current, column, text);
    }

    /** The text as its cell shows it. */
    String shown(int column, String raw, CellStyle style) {
        String text =
                style.font().isEmpty()
                        ? raw
                        : fonts.read(raw, style.font().get(), new CellAddress(column, current));
        return CleanText.clean(text);
    }

    void add(Cell cell) {
        cells.computeIfAbsent(current, row -> new ArrayList<>()).add(cell);
    }

    void merge(Sheet.MergedRange range) {
        merged.add(range);
    }

    Sheet finish(Diagnostics diagnostics) {
        fonts.settle().forEach(this::reread);
        List<Sheet.Row> rows =
                cells.keySet().stream()
                        .sorted()
                        .map(row -> new Sheet.Row(row, hiddenParts.isHiddenRow(row), inOrder(row)))
                        .toList();
        if (hidden && !rows.isEmpty()) diagnostics.report(Code.HIDDEN_SHEET, sheet);
        hiddenParts.report(sheet, rows, diagnostics);
        fonts.report(sheet, diagnostics);
        return new Sheet(
                sheet.sheet(),
                hidden,
                rows,
                mergedWithin(rows),
                hiddenParts.listColumns(rows),
                date1904);
    }

    private void reread(CellAddress at, String text) {
        current = at.row();
        SourceCell where = place(at.column(), CleanText.clean(text));
        cells.get(current)
                .replaceAll(
                        cell ->
                                cell.column() == at.column()
                                        ? new Cell(
                                                where,
                                                cell.type(),
                                                cell.number(),
                                                cell.numberFormat())
                                        : cell);
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
}
