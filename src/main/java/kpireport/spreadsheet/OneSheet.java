package kpireport.spreadsheet;

import java.io.IOException;
import java.util.BitSet;
import javax.xml.stream.XMLStreamException;

/** The sink that lets only some columns of one sheet through to another sink. */
final class OneSheet implements CellSink {

    private final CellSink next;
    private final int wanted;
    private final BitSet columns = new BitSet();
    private int sheet = -1;

    OneSheet(ListQuery query, CellSink next) {
        this.next = next;
        this.wanted = query.sheet();
        query.columns().forEach(column -> columns.set(column.column()));
    }

    @Override
    public void sharedStrings(SharedStrings strings) throws IOException, XMLStreamException {
        next.sharedStrings(strings);
    }

    @Override
    public void beginSheet(String name, boolean hidden, boolean date1904) {
        sheet++;
        if (isWanted()) next.beginSheet(name, hidden, date1904);
    }

    @Override
    public void beginRow(int number, boolean hidden) {
        if (isWanted()) next.beginRow(number, hidden);
    }

    @Override
    public void cell(int column, Cell.Type type, String raw, CellStyle style) {
        if (isWanted(column, style)) next.cell(column, type, raw, style);
    }

    @Override
    public void sharedText(int column, int index, CellStyle style) {
        if (isWanted(column, style)) next.sharedText(column, index, style);
    }

    @Override
    public void merged(Sheet.MergedRange range) {
        // Merged cells matter in headers only.
    }

    @Override
    public void hiddenColumns(int first, int last) {
        if (isWanted()) next.hiddenColumns(first, last);
    }

    @Override
    public void filter() {
        if (isWanted()) next.filter();
    }

    @Override
    public void endSheet() {
        if (isWanted()) next.endSheet();
    }

    private boolean isWanted() {
        return sheet == wanted;
    }

    /** How an old font is meant is told from all the cells that have it. */
    private boolean isWanted(int column, CellStyle style) {
        return isWanted() && (columns.get(column) || style.font().isPresent());
    }
}
