package kpireport.spreadsheet;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.measures.SourceCell;

/**
 * The codes of one column's fields by their bytes: most columns of a list have few contents, which
 * are decoded and looked at once.
 */
final class FieldCodes {

    private static final int REMEMBERED = 1 << 12;
    private static final int LONGEST = 200;

    private final String file;
    private final ColumnCode column;
    private final TextEncoding encoding;

    private final byte[][] contents = new byte[REMEMBERED * 2][];
    private final long[] codes = new long[REMEMBERED * 2];
    private int size;
    private int known;
    private int unknown;

    FieldCodes(String file, ColumnCode column, TextEncoding encoding) {
        this.file = file;
        this.column = column;
        this.encoding = encoding;
    }

    long code(byte[] bytes, int from, int to, int row) {
        if (from == to) return CellCode.EMPTY;
        // A column of codes, each met once, is not worth the looking.
        if (to - from > LONGEST || size == REMEMBERED && unknown > known) {
            return codeOf(bytes, from, to, row);
        }
        int at = place(bytes, from, to);
        if (contents[at] != null) {
            known++;
            return codes[at];
        }
        unknown++;
        long code = codeOf(bytes, from, to, row);
        if (size < REMEMBERED) {
            size++;
            contents[at] = Arrays.copyOfRange(bytes, from, to);
            codes[at] = code;
        }
        return code;
    }

    private int place(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = hash * 31 + bytes[i];
        int at = (hash ^ hash >>> 15) & contents.length - 1;
        while (contents[at] != null
                && !Arrays.equals(contents[at], 0, contents[at].length, bytes, from, to)) {
            at = at + 1 & contents.length - 1;
        }
        return at;
    }

    private long codeOf(byte[] bytes, int from, int to, int row) {
        String field;
        try {
            field = encoding.decode(bytes, from, to);
        } catch (CharacterCodingException noUnicode) {
            throw new RefusedFile(Code.ENCODING_UNCLEAR);
        }
        String text = CleanText.clean(CsvReader.text(field, encoding));
        if (text.isEmpty()) return CellCode.EMPTY;
        SourceCell where = new SourceCell(file, "", row, column.column(), text);
        return column.code().of(new Cell(where, Cell.Type.TEXT, Optional.empty(), ""));
    }
}
