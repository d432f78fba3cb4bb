package kpireport.spreadsheet;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads the records of one sheet of an .xls file into a sink. */
final class XlsSheet {

    private final List<String> strings;
    private final XlsStyles styles;
    private final boolean calculated;
    private final CellSink sink;

    private final BitSet hiddenRows = new BitSet();
    private int currentRow = -1;

    /** The formula whose text comes in a record of its own. */
    private Optional<Position> textToCome = Optional.empty();

    /** All three from 0, as the records have them. */
    private record Position(int row, int column, int style) {
        static Position read(RecordInputStream in) {
            return new Position(in.readUShort(), in.readUShort(), in.readUShort());
        }
    }

    XlsSheet(List<String> strings, XlsStyles styles, boolean calculated, CellSink sink) {
        this.strings = strings;
        this.styles = styles;
        this.calculated = calculated;
        this.sink = sink;
    }

    void readRecord(int kind, RecordInputStream in) {
        switch (kind) {
            case 0x0208 -> readRow(in);
            case 0x007D -> readColumns(in);
            case 0x00E5 -> readMerges(in);
            case 0x009B -> sink.filter();
            case 0x00FD -> push(Position.read(in), Cell.Type.TEXT, text(in.readInt()));
            case 0x0204, 0x00D6 -> push(Position.read(in), Cell.Type.TEXT, in.readString());
            case 0x0203 -> pushNumber(Position.read(in), in.readDouble());
            case 0x027E -> pushNumber(Position.read(in), RKUtil.decodeNumber(in.readInt()));
            case 0x00BD -> readPackedNumbers(in);
            case 0x0205 -> readTruthOrError(in);
            case 0x0006, 0x0206, 0x0406 -> readFormula(in);
            case 0x0207 -> readFormulaText(in);
            default -> {}
        }
    }

    private void readRow(RecordInputStream in) {
        int row = in.readUShort();
        in.readLong();
        in.readShort();
        if ((in.readUShort() & 0x20) != 0) hiddenRows.set(row);
    }

    private void readColumns(RecordInputStream in) {
        int first = in.readUShort();
        int last = in.readUShort();
        in.readInt();
        if ((in.readUShort() & 1) != 0) sink.hiddenColumns(first + 1, last + 1);
    }

    private void readMerges(RecordInputStream in) {
        for (int left = in.readUShort(); left > 0; left--) {
            int firstRow = in.readUShort();
            int lastRow = in.readUShort();
            int firstColumn = in.readUShort();
            int lastColumn = in.readUShort();
            sink.merged(
                    new Sheet.MergedRange(
                            firstRow + 1, firstColumn + 1, lastRow + 1, lastColumn + 1));
        }
    }

    private void readPackedNumbers(RecordInputStream in) {
        int row = in.readUShort();
        int column = in.readUShort();
        while (in.remaining() >= 6) {
            Position at = new Position(row, column++, in.readUShort());
            pushNumber(at, RKUtil.decodeNumber(in.readInt()));
        }
    }

    private void readTruthOrError(RecordInputStream in) {
        Position at = Position.read(in);
        int value = in.readUByte();
        if (in.readUByte() == 0) push(at, Cell.Type.BOOLEAN, truth(value));
        else push(at, Cell.Type.ERROR, error(value));
    }

    /** The value last calculated; when it is no number its place holds a mark and a kind. */
    private void readFormula(RecordInputStream in) {
        Position at = Position.read(in);
        long value = in.readLong();
        if (!calculated && XlsFormulas.awaitsCalculation(value, in.readUShort())) {
            push(at, Cell.Type.UNCALCULATED, "=");
            return;
        }
        if (value >>> 48 != 0xFFFF) {
            pushNumber(at, Double.longBitsToDouble(value));
            return;
        }
        int detail = (int) (value >>> 16) & 0xFF;
        switch ((int) value & 0xFF) {
            case 0 -> textToCome = Optional.of(at);
            case 1 -> push(at, Cell.Type.BOOLEAN, truth(detail));
            case 2 -> push(at, Cell.Type.ERROR, error(detail));
            default -> {}
        }
    }

    private void readFormulaText(RecordInputStream in) {
        if (textToCome.isEmpty()) return;
        push(textToCome.get(), Cell.Type.TEXT, new StringRecord(in).getString());
        textToCome = Optional.empty();
    }

    private String text(int index) {
        if (index < 0 || index >= strings.size()) throw new RefusedFile(Code.DAMAGED_FILE);
        return strings.get(index);
    }

    private void pushNumber(Position at, double value) {
        boolean finite = !Double.isNaN(value) && !Double.isInfinite(value);
        if (finite)
            push(at, Cell.Type.NUMBER, StoredNumber.shown(new BigDecimal(value)).toPlainString());
        else push(at, Cell.Type.ERROR, "#NUM!");
    }

    private void push(Position at, Cell.Type type, String raw) {
        if (at.row() != currentRow) {
            currentRow = at.row();
            sink.beginRow(currentRow + 1, hiddenRows.get(currentRow));
        }
        sink.cell(at.column() + 1, type, raw, styles.get(at.style()));
    }

    private static String truth(int value) {
        return value != 0 ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
