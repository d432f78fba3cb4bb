package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The XML of a sheet without its rows, which are read here by their bytes as soon as what stands
 * above them is parsed: several times as quick as any parser of all XML. It knows the XML that
 * programs write for rows; anything else sends the reader back to the parser.
 */
final class SheetBytes extends PassedBytes {

    /** The way back to the parser. */
    static final class Unusual extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unusual() {
            super("", null, false, false);
        }
    }

    private static final byte[] ROWS_BEGIN = "<sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROWS_END = "</sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW_END = "</row>".getBytes(StandardCharsets.US_ASCII);

    /** What stands above the rows is shorter, and a row too. */
    private static final int LONGEST = 1 << 24;

    private final RowXml rows;
    private Stage stage = Stage.BEFORE;

    private enum Stage {
        BEFORE,
        ROWS,
        AFTER
    }

    SheetBytes(InputStream in, RowXml rows) {
        super(in, 1 << 18);
        this.rows = rows;
    }

    @Override
    boolean decide() throws IOException {
        if (stage != Stage.ROWS) return passOn();
        readRows();
        return true;
    }

    /** False at the end of the file. */
    private boolean passOn() throws IOException {
        if (stage == Stage.AFTER) {
            if (at == filled && !readOn()) return false;
            passed = filled;
            return true;
        }
        int begin = find(ROWS_BEGIN, at);
        while (begin < 0 && readOn()) begin = find(ROWS_BEGIN, at);
        // Not as expected, or not a sheet: all of it is for the parser.
        stage = begin < 0 || !isUnicode() ? Stage.AFTER : Stage.ROWS;
        passed = stage == Stage.ROWS ? begin + ROWS_BEGIN.length : filled;
        return passed > at;
    }

    /** Whether the file does not say that its bytes mean other letters than those of UTF-8. */
    private boolean isUnicode() {
        String head = new String(bytes, at, Math.min(filled - at, 200), StandardCharsets.US_ASCII);
        int encoding = head.indexOf("encoding=");
        return encoding < 0 || head.regionMatches(true, encoding + 10, "utf-8", 0, 5);
    }

    private void readRows() throws IOException {
        while (true) {
            int end = find(ROWS_END, at);
            int complete = end >= 0 ? end : lastRowEnd();
            at = rows.read(bytes, at, complete);
            passed = at;
            if (at != complete) throw new Unusual();
            if (end >= 0) {
                stage = Stage.AFTER;
                passed = filled;
                return;
            }
            if (!readOn()) throw new Unusual();
        }
    }

    /** Behind the last row that is there to its end. */
    private int lastRowEnd() {
        for (int end = filled - ROW_END.length; end >= at; end--) {
            if (bytes[end] == '<' && starts(ROW_END, end)) return end + ROW_END.length;
        }
        return at;
    }

    private int find(byte[] tag, int from) {
        for (int begin = from; begin <= filled - tag.length; begin++) {
            // The third sign is rare among those of rows.
            if (bytes[begin] == '<' && bytes[begin + 2] == tag[2] && starts(tag, begin)) {
                return begin;
            }
        }
        return -1;
    }

    private boolean starts(byte[] tag, int begin) {
        return Arrays.equals(bytes, begin, begin + tag.length, tag, 0, tag.length);
    }

    /** False at the end of the file. */
    private boolean readOn() throws IOException {
        if (ended) return false;
        int kept = filled - at;
        if (kept > LONGEST) throw new Unusual();
        fill(kept > bytes.length / 2 ? new byte[bytes.length * 2] : bytes);
        return filled > kept;
    }
}
