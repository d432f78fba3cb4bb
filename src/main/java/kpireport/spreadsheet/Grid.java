package kpireport.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceFile;

/** The sink that keeps every cell, up to a limit, for those who want a table whole. */
final class Grid implements CellSink {

    private final String file;
    private final GridLimits limits;
    private final Diagnostics diagnostics;

    private final List<Sheet> sheets = new ArrayList<>();
    private List<String> strings = List.of();
    private String[] clean = {};
    private SheetRows rows;
    private long cells;
    private long characters;

    Grid(String file, GridLimits limits, Diagnostics diagnostics) {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    Workbook workbook(String format, String encoding) {
        return new Workbook(file, format, encoding, sheets);
    }

    @Override
    public void sharedStrings(SharedStrings table) throws IOException, XMLStreamException {
        strings = table.load(limits.characters());
        clean = new String[strings.size()];
    }

    @Override
    public void beginSheet(String name, boolean hidden, boolean date1904) {
        rows = new SheetRows(new SourceFile(file, name), hidden, date1904);
    }

    @Override
    public void beginRow(int number, boolean hidden) {
        rows.begin(number, hidden);
    }

    @Override
    public void cell(int column, Cell.Type type, String raw, CellStyle style) {
        countCharacters(raw.length());
        if (type == Cell.Type.NUMBER) add(column, Shown.number(raw, style, rows.date1904()), style);
        else addText(column, type, raw, style);
    }

    @Override
    public void sharedText(int column, int index, CellStyle style) {
        if (index < 0 || index >= strings.size()) throw new RefusedFile(Code.DAMAGED_FILE);
        if (style.font().isPresent()) addText(column, Cell.Type.TEXT, strings.get(index), style);
        else add(column, Shown.text(Cell.Type.TEXT, cleanString(index)), style);
    }

    /** Thousands of cells may point to one long text: it is cleaned once. */
    private String cleanString(int index) {
        if (clean[index] == null) {
            clean[index] = SharedStrings.clean(strings.get(index));
        }
        return clean[index];
    }

    @Override
    public void merged(Sheet.MergedRange range) {
        countCell();
        rows.merge(range);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        rows.hiddenParts().hideColumns(first, last);
    }

    @Override
    public void filter() {
        rows.hiddenParts().filter();
    }

    @Override
    public void endSheet() {
        sheets.add(rows.finish(diagnostics));
    }

    private void addText(int column, Cell.Type type, String raw, CellStyle style) {
        add(column, Shown.text(type, rows.shown(column, raw, style)), style);
    }

    /** A cell that shows nothing is not kept. */
    private void add(int column, Shown shown, CellStyle style) {
        if (shown.text().isEmpty()) return;
        if (column > GridLimits.COLUMNS) {
            throw new RefusedFile(Code.TOO_MANY_COLUMNS, "limit", GridLimits.COLUMNS);
        }
        countCell();
        rows.add(
                new Cell(
                        rows.place(column, shown.text()),
                        shown.type(),
                        shown.number(),
                        style.numberFormat()));
    }

    private void countCell() {
        if (++cells > limits.cells()) {
            throw new RefusedFile(Code.LIMIT_EXCEEDED, "limit", limits.cells());
        }
    }

    private void countCharacters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new RefusedFile(Code.TOO_MUCH_TEXT, "limit", limits.characters());
        }
    }
}
