package kpireport.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (type == Cell.Type.NUMBER) addNumber(column, raw, style);
        else addText(column, type, raw, style);
    }

    @Override
    public void sharedText(int column, int index, CellStyle style) {
        if (index < 0 || index >= strings.size()) throw new RefusedFile(Code.DAMAGED_FILE);
        if (style.font().isPresent()) addText(column, Cell.Type.TEXT, strings.get(index), style);
        else add(column, Cell.Type.TEXT, cleanString(index), Optional.empty(), style);
    }

    /** Thousands of cells may point to one long text: it is cleaned once. */
    private String cleanString(int index) {
        if (clean[index] == null) {
            String text = CleanText.clean(strings.get(index));
            clean[index] =
                    text.length() > GridLimits.TEXT ? text.substring(0, GridLimits.TEXT) : text;
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
        add(column, type, rows.shown(column, raw, style), Optional.empty(), style);
    }

    private void addNumber(int column, String digits, CellStyle style) {
        Optional<BigDecimal> number = StoredNumber.parse(digits);
        if (number.isEmpty()) {
            add(column, Cell.Type.ERROR, CleanText.clean(digits), number, style);
            return;
        }
        Optional<String> date =
                style.date() ? SerialDate.text(number.get(), rows.date1904()) : Optional.empty();
        if (date.isPresent()) add(column, Cell.Type.DATE, date.get(), number, style);
        else add(column, Cell.Type.NUMBER, number.get().toPlainString(), number, style);
    }

    /** A cell that shows nothing is not kept. */
    private void add(
            int column, Cell.Type type, String text, Optional<BigDecimal> number, CellStyle style) {
        if (text.isEmpty()) return;
        if (column > GridLimits.COLUMNS) {
            throw new RefusedFile(Code.TOO_MANY_COLUMNS, "limit", GridLimits.COLUMNS);
        }
        countCell();
        rows.add(new Cell(rows.place(column, text), type, number, style.numberFormat()));
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
