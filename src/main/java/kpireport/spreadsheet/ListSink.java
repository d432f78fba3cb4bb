package kpireport.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;

/**
 * The sink that gives the rows of one sheet to a tally. From the first cell on that points into the
 * table of texts, rows wait until the sheet is read; then the table is read once, and of the texts
 * only the codes are kept.
 */
final class ListSink implements CellSink, Closeable {

    /** The way out for a sheet that cannot be read row by row. */
    static final class HeldWhole extends RuntimeException {

        private static final long serialVersionUID = 1;

        HeldWhole() {
            super("", null, false, false);
        }
    }

    private static final int ROWS_TOLD = 1 << 10;

    private final String file;
    private final ListQuery query;
    private final boolean takesBytes;
    private final Tally<?> tally;
    private final Meter meter;
    private final BitSet columns = new BitSet();

    private final long[] codes;
    private final int[] texts;
    private final TextCodes[] textCodes;
    private final CellCodes[] cellCodes;
    private Optional<SharedStrings> strings = Optional.empty();
    private Optional<PassedRows> waiting = Optional.empty();

    private int sheets = -1;
    private SourceFile place;
    private ListSheet sheet;
    private boolean date1904;
    private int row;
    private int rows;
    private boolean hidden;
    private boolean points;

    /**
     * @param file as findings name it
     */
    ListSink(String file, ListQuery query, Tally<?> tally, Meter meter, boolean takesBytes) {
        this.file = file;
        this.takesBytes = takesBytes;
        this.query = query;
        this.tally = tally;
        this.meter = meter;
        int count = query.columns().size();
        codes = new long[count];
        texts = new int[count];
        textCodes = new TextCodes[count];
        cellCodes = new CellCodes[count];
        Arrays.setAll(textCodes, i -> new TextCodes());
        Arrays.setAll(cellCodes, i -> new CellCodes());
        query.columns().forEach(column -> columns.set(column.column()));
        clear();
    }

    @Override
    public boolean hasEnough() {
        return sheets != query.sheet();
    }

    @Override
    public boolean takesBytes() {
        return takesBytes;
    }

    @Override
    public boolean wants(int column) {
        return columns.get(column);
    }

    @Override
    public void sharedStrings(SharedStrings table) {
        strings = Optional.of(table);
    }

    @Override
    public void beginSheet(String name, boolean hiddenSheet, boolean from1904) {
        sheets++;
        if (hasEnough()) return;
        place = new SourceFile(file, name);
        sheet = new ListSheet(place, hiddenSheet);
        date1904 = from1904;
    }

    @Override
    public void beginRow(int number, boolean hiddenRow) {
        if (hasEnough()) return;
        if (number != row) endRow();
        if (number < row) throw new HeldWhole();
        row = number;
        hidden |= hiddenRow;
    }

    @Override
    public void cell(int column, Cell.Type type, String raw, CellStyle style) {
        if (hasEnough()) return;
        // How an old font is meant is told from all the cells that have it.
        if (style.font().isPresent()) throw new HeldWhole();
        if (column > GridLimits.COLUMNS) {
            throw new RefusedFile(Code.TOO_MANY_COLUMNS, "limit", GridLimits.COLUMNS);
        }
        boolean counts = wants(column) && query.wants(row);
        boolean shows = !counts && !CleanText.clean(raw).isEmpty();
        for (int i = 0; counts && i < codes.length; i++) {
            if (query.columns().get(i).column() == column) shows |= setCode(i, type, raw, style);
        }
        if (!shows) return;
        sheet.addColumn(column);
        sheet.addRow(row, hidden);
    }

    /** False when the cell shows nothing. */
    private boolean setCode(int i, Cell.Type type, String raw, CellStyle style) {
        refuseTwice(i);
        Optional<Long> known = cellCodes[i].find(type, raw, style);
        if (known.isPresent()) {
            codes[i] = known.get();
        } else {
            Shown shown =
                    type == Cell.Type.NUMBER
                            ? Shown.number(raw, style, date1904)
                            : Shown.text(type, CleanText.clean(raw));
            if (shown.text().isEmpty()) return false;
            boolean text = shown.type() == Cell.Type.TEXT;
            codes[i] = code(i, shown, text ? "" : style.numberFormat());
            cellCodes[i].add(raw, codes[i]);
        }
        return true;
    }

    /** Which of two cells in one place shows is told by what they hold. */
    private void refuseTwice(int i) {
        if (codes[i] != CellCode.EMPTY || texts[i] >= 0) throw new HeldWhole();
    }

    @Override
    public void sharedText(int column, int index, CellStyle style) {
        if (hasEnough() || !wants(column)) return;
        if (style.font().isPresent()) throw new HeldWhole();
        if (index < 0) throw new RefusedFile(Code.DAMAGED_FILE);
        if (!query.wants(row)) sheet.addRow(row, hidden);
        points = true;
        for (int i = 0; i < codes.length; i++) {
            if (query.columns().get(i).column() != column) continue;
            refuseTwice(i);
            texts[i] = index;
        }
    }

    private long code(int i, Shown shown, String numberFormat) {
        ColumnCode column = query.columns().get(i);
        SourceCell where =
                new SourceCell(
                        file, place.sheet(), Math.max(row, 1), column.column(), shown.text());
        return column.code().of(new Cell(where, shown.type(), shown.number(), numberFormat));
    }

    private void endRow() {
        if (++rows % ROWS_TOLD == 0) meter.add(0, ROWS_TOLD);
        if (row > 0 && query.wants(row) && (points || CellCode.any(codes))) pass();
        clear();
    }

    private void pass() {
        if (points && waiting.isEmpty()) waiting = Optional.of(new PassedRows());
        if (waiting.isEmpty()) {
            tally.row(row, hidden, codes);
            return;
        }
        for (int i = 0; i < texts.length; i++) if (texts[i] >= 0) textCodes[i].want(texts[i]);
        waiting.get().add(row, hidden, codes, texts);
    }

    private void clear() {
        hidden = false;
        points = false;
        Arrays.fill(codes, CellCode.EMPTY);
        Arrays.fill(texts, -1);
    }

    @Override
    public void merged(Sheet.MergedRange range) {
        // Merged cells matter in headers only.
    }

    @Override
    public void hiddenColumns(int first, int last) {
        if (!hasEnough()) sheet.hiddenParts().hideColumns(first, last);
    }

    @Override
    public void filter() {
        if (!hasEnough()) sheet.hiddenParts().filter();
    }

    @Override
    public void endSheet() {
        if (hasEnough()) return;
        endRow();
        meter.add(0, rows % ROWS_TOLD);
        row = 0;
    }

    /**
     * Gives the tally the rows that wait; the file must still be open.
     *
     * @param head tells which hidden columns hold anything
     */
    void finish(Sheet head, Diagnostics diagnostics) throws IOException, XMLStreamException {
        if (waiting.isPresent()) {
            readTexts();
            waiting.get().playTo(this::play, textCodes);
        }
        head.hiddenColumns().forEach(sheet::addColumn);
        sheet.report(diagnostics);
    }

    private void play(int number, boolean hiddenRow, long[] read) {
        sheet.addRow(number, hiddenRow);
        tally.row(number, hiddenRow, read);
    }

    private void readTexts() throws IOException, XMLStreamException {
        int end = 0;
        for (TextCodes wanted : textCodes) {
            wanted.begin();
            end = Math.max(end, wanted.end());
        }
        if (strings.isPresent()) strings.get().read(this::isWanted, this::addText, end);
        for (TextCodes read : textCodes) {
            if (!read.isComplete()) throw new RefusedFile(Code.DAMAGED_FILE);
        }
    }

    private boolean isWanted(int text) {
        for (TextCodes wanted : textCodes) if (wanted.wants(text)) return true;
        return false;
    }

    private void addText(String text, int number) {
        Shown shown = Shown.text(Cell.Type.TEXT, SharedStrings.clean(text));
        for (int i = 0; i < textCodes.length; i++) {
            if (!textCodes[i].wants(number)) continue;
            textCodes[i].add(shown.text().isEmpty() ? CellCode.EMPTY : code(i, shown, ""));
        }
    }

    @Override
    public void close() throws IOException {
        if (waiting.isPresent()) waiting.get().close();
    }
}
