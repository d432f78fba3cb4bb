package kpireport.spreadsheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import kpireport.diagnostics.Code;

/** Stops a text that goes on and on without ending its record, and sees how it ends. */
final class RecordGuard extends FilterReader {

    private static final int LONGEST_RECORD = 10_000_000;

    private int sinceRecord;
    private int last = '\n';

    RecordGuard(Reader in) {
        super(in);
    }

    void nextRecord() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        int read = in.read();
        if (read >= 0) last = read;
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(read, 0));
        if (read > 0) last = buffer[offset + read - 1];
        return read;
    }

    /** Whether the last record, once all are read, has no line end. */
    boolean isOpenEnd() {
        return last != '\n' && last != '\r';
    }

    private void count(int characters) {
        sinceRecord += characters;
        if (sinceRecord > LONGEST_RECORD) {
            throw new RefusedFile(Code.TOO_MUCH_TEXT, "limit", LONGEST_RECORD);
        }
    }
}
