package kpireport.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import kpireport.diagnostics.Code;

/** Stops a zip bomb: a part that swells far more than the cells of a real sheet ever do. */
final class InflationGuard extends FilterInputStream {

    /** Below this size the ratio is not looked at: 64 MiB are unpacked in half a second. */
    private static final long HARMLESS = 64L << 20;

    /** Sheets that repeat one row a million times reach about a hundred. */
    private static final long RATIO = 200;

    private static final long LARGEST = 4L << 30;

    private final long packed;
    private final IntConsumer observer;
    private long unpacked;

    InflationGuard(InputStream in, long packed, IntConsumer observer) {
        super(in);
        this.observer = observer;
        this.packed = Math.max(packed, 1);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next >= 0) count(1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        unpacked += bytes;
        observer.accept(bytes);
        if (unpacked > LARGEST || unpacked > HARMLESS && unpacked / packed > RATIO) {
            throw new RefusedFile(Code.ZIP_BOMB, "limit", unpacked >> 20);
        }
    }
}
