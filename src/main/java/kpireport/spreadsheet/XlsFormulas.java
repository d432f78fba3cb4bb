package kpireport.spreadsheet;

import java.io.InputStream;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * Whether anyone ever calculated the formulas of an .xls file. Programs that write formulas and do
 * not calculate leave 0 in all of them, with a note that Excel shall calculate on opening; that 0
 * must not be taken for a result.
 */
final class XlsFormulas {

    private static final int FORMULA = 0x0006;
    private static final int FILE_PASS = 0x002F;

    private static final int CALCULATE_ON_LOAD = 2;

    private XlsFormulas() {}

    /**
     * @param value as the record has it, eight bytes
     */
    static boolean awaitsCalculation(long value, int options) {
        return value == 0 && (options & CALCULATE_ON_LOAD) != 0;
    }

    /** True also when it cannot be told. */
    static boolean areCalculated(InputStream stream) {
        RecordInputStream in = new RecordInputStream(stream);
        boolean awaiting = false;
        while (in.hasNextRecord()) {
            in.nextRecord();
            int kind = in.getSid() & 0xFFFF;
            if (kind == FILE_PASS) return true;
            if (kind == FORMULA && in.remaining() >= 16) {
                in.readInt();
                in.readShort();
                long value = in.readLong();
                int options = in.readUShort();
                if (value != 0 && (options & CALCULATE_ON_LOAD) != 0) return true;
                awaiting |= awaitsCalculation(value, options);
            }
            in.readRemainder();
        }
        return !awaiting;
    }
}
