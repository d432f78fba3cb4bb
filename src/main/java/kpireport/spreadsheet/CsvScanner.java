package kpireport.spreadsheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import kpireport.diagnostics.Code;

/**
 * Finds the records and fields of delimited text in its bytes, as {@link CsvReader} finds them in
 * its letters: quotation marks count at the beginning of a field only, what follows the closing one
 * belongs to it, and any kind of line end closes a record.
 */
final class CsvScanner {

    private static final int READ_AT_ONCE = 1 << 18;
    private static final int LONGEST_RECORD = 10_000_000;
    private static final byte QUOTE = '"';

    private final FileChannel file;
    private final boolean[] endsField = new boolean[256];

    /** By column, from 0: where the field of that column is kept, or -1. */
    private final int[] slots;

    private final int[] begins;
    private final int[] ends;

    /** Fields that are more than what stands between two quotation marks. */
    private final boolean[] patched;

    // A line end and a quotation mark follow the last byte, so that no loop runs over it.
    private byte[] bytes = new byte[READ_AT_ONCE + 2];
    private int filled;
    private int next;
    private long position;
    private boolean atEnd;
    private int records;
    private int fields;
    private int lastFilled;

    /**
     * @param begin of the first record, in bytes
     * @param columns 1-based, each once
     */
    CsvScanner(FileChannel file, long begin, char delimiter, List<Integer> columns) {
        this.file = file;
        this.position = begin;
        for (char sign : new char[] {delimiter, '\r', '\n'}) endsField[sign] = true;
        slots = new int[columns.stream().mapToInt(column -> column).max().orElse(0)];
        Arrays.fill(slots, -1);
        for (int i = 0; i < columns.size(); i++) slots[columns.get(i) - 1] = i;
        begins = new int[columns.size()];
        ends = new int[columns.size()];
        patched = new boolean[columns.size()];
        closeBuffer();
    }

    /** Where the next record begins, in bytes from the beginning of the file. */
    long position() {
        return position - filled + next;
    }

    /** How many records were read, the current one included. */
    int records() {
        return records;
    }

    /** How many fields the record has. */
    int fields() {
        return fields;
    }

    /** Number of the record's last field that holds anything; 0 when none does. */
    int lastFilled() {
        return lastFilled;
    }

    /** The bytes in which the fields stand until the next record. */
    byte[] bytes() {
        return bytes;
    }

    int begin(int column) {
        return begins[column];
    }

    /** As {@link #begin} when the field is empty, or the record has no such field. */
    int end(int column) {
        return ends[column];
    }

    /** Goes to the next record; false after the last. */
    boolean next() throws IOException {
        while (true) {
            int end = next < filled ? scan(next) : -1;
            if (end >= 0) {
                next = end;
                records++;
                for (int i = 0; i < patched.length; i++) if (patched[i]) unquote(i);
                return true;
            }
            if (atEnd) return false;
            readOn();
        }
    }

    /** The end of the record that begins here; -1 when more must be read to find it. */
    private int scan(int begin) {
        Arrays.fill(begins, 0);
        Arrays.fill(ends, 0);
        Arrays.fill(patched, false);
        fields = 0;
        lastFilled = 0;
        for (int at = begin; ; at++) {
            at = bytes[at] == QUOTE && at < filled ? scanQuoted(at) : scanPlain(at);
            if (at < 0 || at == filled && !atEnd) return -1;
            if (at == filled || bytes[at] == '\n') return Math.min(at + 1, filled);
            if (bytes[at] == '\r') {
                if (at + 1 == filled && !atEnd) return -1;
                return at + 1 < filled && bytes[at + 1] == '\n' ? at + 2 : at + 1;
            }
        }
    }

    private int scanPlain(int begin) {
        byte[] text = bytes;
        boolean[] isEnd = endsField;
        int at = begin;
        while (!isEnd[text[at] & 0xFF]) at++;
        add(begin, at, false);
        return at;
    }

    private int scanQuoted(int begin) {
        byte[] text = bytes;
        boolean doubled = false;
        int at = begin + 1;
        while (true) {
            while (text[at] != QUOTE) at++;
            if (at + 1 >= filled && !atEnd) return -1;
            if (at >= filled) {
                throw new RefusedFile(Code.QUOTE_NOT_CLOSED, "row", records + 1);
            }
            if (at + 1 == filled || text[at + 1] != QUOTE) break;
            doubled = true;
            at += 2;
        }
        int close = at++;
        while (!endsField[text[at] & 0xFF]) at++;
        boolean patch = doubled || at > close + 1;
        add(patch ? begin : begin + 1, patch ? at : close, patch);
        return at;
    }

    private void add(int begin, int end, boolean patch) {
        int slot = fields < slots.length ? slots[fields] : -1;
        fields++;
        if (end > begin) lastFilled = fields;
        if (slot < 0) return;
        begins[slot] = begin;
        ends[slot] = end;
        patched[slot] = patch;
    }

    /** Takes out the outer quotation marks, and one of each pair inside. */
    private void unquote(int slot) {
        int write = begins[slot];
        boolean quoted = true;
        for (int read = write + 1; read < ends[slot]; read++) {
            if (quoted && bytes[read] == QUOTE) {
                read++;
                quoted = read < ends[slot] && bytes[read] == QUOTE;
                if (read == ends[slot]) break;
            }
            bytes[write++] = bytes[read];
        }
        ends[slot] = write;
    }

    /** Keeps the record that was begun and reads more behind it. */
    private void readOn() throws IOException {
        int kept = filled - next;
        if (kept > LONGEST_RECORD) {
            throw new RefusedFile(Code.TOO_MUCH_TEXT, "limit", LONGEST_RECORD);
        }
        byte[] target = kept > bytes.length / 2 ? new byte[bytes.length * 2] : bytes;
        System.arraycopy(bytes, next, target, 0, kept);
        bytes = target;
        next = 0;
        filled = kept;
        int room = bytes.length - 2 - kept;
        int read = file.read(ByteBuffer.wrap(bytes, kept, room), position);
        atEnd = read < 0;
        if (!atEnd) {
            filled += read;
            position += read;
        }
        closeBuffer();
    }

    private void closeBuffer() {
        bytes[filled] = '\n';
        bytes[filled + 1] = QUOTE;
    }
}
