package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;

/** What a sheet does not show. It is read like the rest, and the office is told. */
final class HiddenParts {

    private static final int RUNS_NAMED = 50;

    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private boolean filtered;

    void hideRow(int number) {
        rows.set(number);
    }

    boolean isHiddenRow(int number) {
        return rows.get(number);
    }

    void hideColumns(int first, int last) {
        columns.set(Math.max(first, 1), Math.min(Math.max(last, first), GridLimits.COLUMNS) + 1);
    }

    void filter() {
        filtered = true;
    }

    /**
     * @param filled those rows of the sheet that hold anything: only they are worth a word
     */
    void report(SourceFile sheet, List<Sheet.Row> filled, Diagnostics diagnostics) {
        BitSet filledRows = new BitSet();
        filled.stream().filter(Sheet.Row::hidden).forEach(row -> filledRows.set(row.number()));
        report(sheet, filledRows, columnsWithCells(filled), diagnostics);
    }

    /**
     * @param filledRows those hidden rows that hold anything
     * @param filledColumns those columns that hold anything, hidden or not
     */
    void report(
            SourceFile sheet, BitSet filledRows, BitSet filledColumns, Diagnostics diagnostics) {
        if (filtered) diagnostics.report(Code.ACTIVE_FILTER, sheet);
        BitSet hiddenColumns = (BitSet) columns.clone();
        hiddenColumns.and(filledColumns);
        List<String> places = new ArrayList<>(runs(filledRows, false));
        places.addAll(runs(hiddenColumns, true));
        if (!places.isEmpty()) {
            diagnostics.report(Code.HIDDEN_CONTENT, sheet, "hidden", String.join(", ", places));
        }
    }

    /** Those hidden columns that hold anything, from the left. */
    List<Integer> listColumns(List<Sheet.Row> filled) {
        return columnsWithCells(filled).stream().boxed().toList();
    }

    private BitSet columnsWithCells(List<Sheet.Row> filled) {
        BitSet columnsWithCells = new BitSet();
        if (columns.isEmpty()) return columnsWithCells;
        for (Sheet.Row row : filled) {
            row.cells().forEach(cell -> columnsWithCells.set(cell.column()));
        }
        columnsWithCells.and(columns);
        return columnsWithCells;
    }

    /** {@code 5–8} or {@code C–E}. */
    private static List<String> runs(BitSet numbers, boolean letters) {
        List<String> runs = new ArrayList<>();
        for (int first = numbers.nextSetBit(0); first >= 0; ) {
            int end = numbers.nextClearBit(first);
            String from = label(first, letters);
            if (runs.size() == RUNS_NAMED) {
                // A filter over a long list hides thousands of them.
                runs.add("…");
                break;
            }
            runs.add(end - 1 == first ? from : from + "–" + label(end - 1, letters));
            first = numbers.nextSetBit(end);
        }
        return runs;
    }

    private static String label(int number, boolean letters) {
        return letters ? SourceCell.columnLetters(number) : String.valueOf(number);
    }
}
