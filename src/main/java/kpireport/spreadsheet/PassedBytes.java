package kpireport.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that decides piece by piece which of its bytes a reader is given. */
abstract class PassedBytes extends FilterInputStream {

    byte[] bytes;

    /** The first that was not given away yet. */
    int at;

    /** Behind the last that may be given away. */
    int passed;

    /** Behind the last that was read. */
    int filled;

    boolean ended;

    PassedBytes(InputStream in, int size) {
        super(in);
        bytes = new byte[size];
    }

    /**
     * Moves {@code at} and {@code passed} on, where there is anything to pass on.
     *
     * @return false at the end of the file
     */
    abstract boolean decide() throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        while (at == passed) {
            if (!decide()) return -1;
        }
        int given = Math.min(length, passed - at);
        System.arraycopy(bytes, at, target, offset, given);
        at += given;
        return given;
    }

    @Override
    public final boolean markSupported() {
        return false;
    }

    /** Keeps what was not given away and reads more behind it, into as much room as there is. */
    final void fill(byte[] room) throws IOException {
        System.arraycopy(bytes, at, room, 0, filled - at);
        bytes = room;
        filled -= at;
        at = 0;
        passed = 0;
        while (filled < bytes.length && !ended) {
            int read = in.read(bytes, filled, bytes.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
    }
}
