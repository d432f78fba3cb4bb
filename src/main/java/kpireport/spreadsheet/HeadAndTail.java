package kpireport.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The XML of a sheet without its later rows, once those before are enough: it goes on with what
 * stands below the rows, where a sheet keeps its merged cells. To look for the end of the rows is
 * several times as quick as to parse them.
 */
final class HeadAndTail extends FilterInputStream {

    private static final EndTag ROW = new EndTag("row>");
    private static final EndTag ROWS = new EndTag("sheetData>");

    /** Room for an end tag, with a prefix, that stands across two pieces. */
    private static final int LONGEST_TAG = 64;

    private final BooleanSupplier enough;
    private Stage stage = Stage.HEAD;

    private final byte[] piece = new byte[1 << 16];
    private int at;
    private int filled;
    private int passed;
    private boolean ended;

    private enum Stage {
        HEAD,
        LAST_ROW,
        BETWEEN,
        TAIL
    }

    HeadAndTail(InputStream in, BooleanSupplier enough) {
        super(in);
        this.enough = enough;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (stage == Stage.HEAD && !enough.getAsBoolean()) return in.read(target, offset, length);
        if (stage == Stage.HEAD) stage = Stage.LAST_ROW;
        if (stage == Stage.TAIL && at == filled) return in.read(target, offset, length);
        while (at == passed) {
            if (ended && at == filled) return -1;
            look();
        }
        int given = Math.min(length, passed - at);
        System.arraycopy(piece, at, target, offset, given);
        at += given;
        return given;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Decides about the next bytes: up to which they are passed on. */
    private void look() throws IOException {
        readOn();
        int safe = ended ? filled : Math.max(at, filled - LONGEST_TAG);
        int rowsEnd = find(ROWS);
        switch (stage) {
            case LAST_ROW -> {
                int rowEnd = find(ROW);
                if (rowEnd >= 0 && (rowsEnd < 0 || rowEnd < rowsEnd)) {
                    passed = rowEnd + ROW.name.length;
                    stage = Stage.BETWEEN;
                } else {
                    passed = rowsEnd >= 0 ? filled : safe;
                    if (rowsEnd >= 0) stage = Stage.TAIL;
                }
            }
            case BETWEEN -> {
                if (rowsEnd >= 0) {
                    at = tagBegin(rowsEnd);
                    passed = filled;
                    stage = Stage.TAIL;
                } else {
                    at = safe;
                    passed = safe;
                }
            }
            default -> passed = filled;
        }
    }

    private void readOn() throws IOException {
        System.arraycopy(piece, at, piece, 0, filled - at);
        filled -= at;
        at = 0;
        passed = 0;
        while (filled < piece.length && !ended) {
            int read = in.read(piece, filled, piece.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
    }

    /** Where the first end tag of this name has it; -1 when there is none. */
    private int find(EndTag tag) {
        int last = tag.name.length - 1;
        for (int end = at + last; end < filled; end += tag.steps[piece[end] & 0xFF]) {
            int begin = end - last;
            if (piece[end] == '>'
                    && Arrays.equals(piece, begin, end + 1, tag.name, 0, tag.name.length)
                    && piece[tagBegin(begin) + 1] == '/') return begin;
        }
        return -1;
    }

    private int tagBegin(int name) {
        int begin = name - 1;
        while (begin > at && piece[begin] != '<') begin--;
        return begin;
    }

    /** The end of a tag's name, and how far each sign in it is from the last. */
    private static final class EndTag {

        final byte[] name;
        final int[] steps = new int[256];

        EndTag(String name) {
            this.name = name.getBytes(StandardCharsets.US_ASCII);
            Arrays.fill(steps, name.length());
            for (int i = 0; i < name.length() - 1; i++) {
                steps[name.charAt(i)] = name.length() - 1 - i;
            }
        }
    }
}
