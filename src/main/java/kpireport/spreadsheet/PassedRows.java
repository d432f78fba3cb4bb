package kpireport.spreadsheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The rows of a sheet between two readings: first of the sheet, whose cells point into a table of
 * texts, then of the table. They wait on the disk, as numbers only, in a file that is gone
 * afterwards.
 */
final class PassedRows implements Closeable {

    /** How a cell is kept: nothing, its code, or the number of its text. */
    private static final int EMPTY = 0;

    private static final int CODE = 1;
    private static final int TEXT = 2;

    private static final int BUFFER = 1 << 16;

    /** Takes the rows as they were added, with all codes known. */
    interface Player {
        void row(int number, boolean hidden, long[] codes);
    }

    private final Path file;
    private final DataOutputStream out;
    private int rows;

    /** That the disk is full is no fault of the file that was read. */
    static final class NoRoom extends UncheckedIOException {

        private static final long serialVersionUID = 1;

        NoRoom(IOException cause) {
            super(cause);
        }
    }

    PassedRows() {
        try {
            file = Files.createTempFile("kpi-report", ".rows");
            OutputStream disk = Files.newOutputStream(file);
            out = new DataOutputStream(new BufferedOutputStream(disk, BUFFER));
        } catch (IOException unwritable) {
            throw new NoRoom(unwritable);
        }
    }

    /**
     * @param texts numbers of texts, from 0; below 0 where the code says all
     */
    void add(int number, boolean hidden, long[] codes, int[] texts) {
        rows++;
        try {
            out.writeInt(hidden ? -number : number);
            for (int i = 0; i < codes.length; i++) add(codes[i], texts[i]);
        } catch (IOException full) {
            throw new NoRoom(full);
        }
    }

    private void add(long code, int text) throws IOException {
        if (text >= 0) {
            out.writeByte(TEXT);
            out.writeInt(text);
        } else if (code != CellCode.EMPTY) {
            out.writeByte(CODE);
            out.writeLong(code);
        } else {
            out.writeByte(EMPTY);
        }
    }

    /** Every row that holds anything, in order. */
    void playTo(Player player, TextCodes[] texts) {
        long[] codes = new long[texts.length];
        try {
            out.flush();
            InputStream disk = Files.newInputStream(file);
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(disk, BUFFER))) {
                for (int row = 0; row < rows; row++) {
                    int number = in.readInt();
                    for (int i = 0; i < codes.length; i++) codes[i] = code(in, texts[i]);
                    if (CellCode.any(codes)) player.row(Math.abs(number), number < 0, codes);
                }
            }
        } catch (IOException full) {
            throw new NoRoom(full);
        }
    }

    private static long code(DataInputStream in, TextCodes texts) throws IOException {
        return switch (in.readByte()) {
            case TEXT -> texts.get(in.readInt());
            case CODE -> in.readLong();
            default -> CellCode.EMPTY;
        };
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
