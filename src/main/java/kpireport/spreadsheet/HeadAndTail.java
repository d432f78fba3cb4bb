package kpireport.spreadsheet;

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
final class HeadAndTail extends PassedBytes {

    private static final EndTag ROW = new EndTag("row>");
    private static final EndTag ROWS = new EndTag("sheetData>");

    /** Room for an end tag, with a prefix, that stands across two pieces. */
    private static final int LONGEST_TAG = 64;

    private final BooleanSupplier enough;
    private Stage stage = Stage.HEAD;

    private enum Stage {
        HEAD,
        LAST_ROW,
        BETWEEN,
        TAIL
    }

    HeadAndTail(InputStream in, BooleanSupplier enough) {
        super(in, 1 << 16);
        this.enough = enough;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (stage == Stage.HEAD && !enough.getAsBoolean()) return in.read(target, offset, length);
        if (stage == Stage.HEAD) stage = Stage.LAST_ROW;
        if (stage == Stage.TAIL && at == filled) return in.read(target, offset, length);
        return super.read(target, offset, length);
    }

    @Override
    boolean decide() throws IOException {
        if (ended && at == filled) return false;
        look();
        return true;
    }

    /** Decides about the next bytes: up to which they are passed on. */
    private void look() throws IOException {
        fill(bytes);
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

    /** Where the first end tag of this name has it; -1 when there is none. */
    private int find(EndTag tag) {
        int last = tag.name.length - 1;
        for (int end = at + last; end < filled; end += tag.steps[bytes[end] & 0xFF]) {
            int begin = end - last;
            if (bytes[end] == '>'
                    && Arrays.equals(bytes, begin, end + 1, tag.name, 0, tag.name.length)
                    && bytes[tagBegin(begin) + 1] == '/') return begin;
        }
        return -1;
    }

    private int tagBegin(int name) {
        int begin = name - 1;
        while (begin > at && bytes[begin] != '<') begin--;
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
