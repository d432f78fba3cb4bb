package kpireport.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;

/**
 * The sink that takes of every sheet only its first rows that hold anything, to find the headers of
 * a long list in. It plays them on to a grid when it knows which texts they need.
 */
final class FirstRows implements CellSink {

    /** Titles, headers of several rows and some rows of data stand within them. */
    private static final int ROWS = 60;

    private interface Step {
        void on(CellSink sink);
    }

    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private Optional<SharedStrings> strings = Optional.empty();
    private int lastText = -1;
    private int row;
    private int rows;

    private final BitSet rowColumns = new BitSet();
    private final BitSet firstTableRow = new BitSet();
    private final BitSet allColumns = new BitSet();
    private int tableRow;

    /** The file must still be open: its texts are read here. */
    List<Sheet> sheets(String file) throws IOException, XMLStreamException {
        if (strings.isPresent()) readTexts(strings.get());
        // What there is to find is found when the list is read.
        Grid grid = new Grid(file, GridLimits.DEFAULT, new Diagnostics());
        steps.forEach(step -> step.on(grid));
        return grid.workbook("", "").sheets();
    }

    private void readTexts(SharedStrings table) throws IOException, XMLStreamException {
        table.read(texts::containsKey, (text, number) -> texts.put(number, text), lastText + 1);
    }

    @Override
    public boolean hasEnough() {
        return rows > ROWS;
    }

    /**
     * Merged cells, which stand below the rows, bear on headers only where a cell is missing: below
     * the titles, each alone in its row, and above the first row that has them all.
     */
    @Override
    public boolean isDone() {
        return hasEnough() && firstTableRow.cardinality() == allColumns.cardinality();
    }

    @Override
    public void sharedStrings(SharedStrings table) {
        strings = Optional.of(table);
    }

    @Override
    public void beginSheet(String name, boolean hidden, boolean date1904) {
        row = 0;
        rows = 0;
        rowColumns.clear();
        firstTableRow.clear();
        allColumns.clear();
        steps.add(sink -> sink.beginSheet(name, hidden, date1904));
    }

    @Override
    public void beginRow(int number, boolean hidden) {
        if (number != row) {
            rows++;
            rowColumns.clear();
        }
        row = number;
        if (!hasEnough()) steps.add(sink -> sink.beginRow(number, hidden));
    }

    @Override
    public void cell(int column, Cell.Type type, String raw, CellStyle style) {
        if (hasEnough()) return;
        if (!CleanText.clean(raw).isEmpty()) fill(column);
        steps.add(sink -> sink.cell(column, type, raw, style));
    }

    @Override
    public void sharedText(int column, int index, CellStyle style) {
        if (hasEnough()) return;
        fill(column);
        texts.put(index, "");
        lastText = Math.max(lastText, index);
        steps.add(sink -> sink.cell(column, Cell.Type.TEXT, text(index), style));
    }

    private void fill(int column) {
        allColumns.set(column);
        rowColumns.set(column);
        if (firstTableRow.isEmpty() || tableRow == row) {
            if (rowColumns.cardinality() < 2) return;
            tableRow = row;
            firstTableRow.clear();
            firstTableRow.or(rowColumns);
        }
    }

    private String text(int index) {
        if (index < 0) throw new RefusedFile(Code.DAMAGED_FILE);
        return texts.get(index);
    }

    @Override
    public void merged(Sheet.MergedRange range) {
        if (range.firstRow() <= row || !hasEnough()) steps.add(sink -> sink.merged(range));
    }

    @Override
    public void hiddenColumns(int first, int last) {
        steps.add(sink -> sink.hiddenColumns(first, last));
    }

    @Override
    public void filter() {
        // Told when the list is read.
    }

    @Override
    public void endSheet() {
        steps.add(CellSink::endSheet);
    }
}
