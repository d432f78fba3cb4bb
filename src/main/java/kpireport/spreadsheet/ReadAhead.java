package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads, and unzips, on a thread of its own what another thread will soon ask for. */
final class ReadAhead extends InputStream {

    private static final int PIECE = 1 << 16;
    private static final int PIECES = 16;

    /** Bytes, or at the end what was thrown; nothing when the stream just ended. */
    private record Piece(byte[] bytes, int length, Throwable broken) {}

    private final InputStream in;
    private final BlockingQueue<Piece> read = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(PIECES + 2);
    private final Thread reader = new Thread(this::readOn, "read ahead");
    private Piece piece = new Piece(new byte[0], 0, null);
    private int at;
    private boolean ended;

    ReadAhead(InputStream in) {
        this.in = in;
        for (int i = 0; i < PIECES + 2; i++) free.add(new byte[PIECE]);
        reader.setDaemon(true);
        reader.start();
    }

    private void readOn() {
        try {
            try {
                while (true) {
                    byte[] bytes = free.take();
                    int length = in.readNBytes(bytes, 0, PIECE);
                    if (length > 0) read.put(new Piece(bytes, length, null));
                    if (length < PIECE) break;
                }
                read.put(new Piece(new byte[0], 0, null));
            } catch (IOException | RuntimeException | Error broken) {
                read.put(new Piece(new byte[0], 0, broken));
            }
        } catch (InterruptedException closed) {
            // Nobody wants the rest.
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (at == piece.length() && !next()) return -1;
        int given = Math.min(length, piece.length() - at);
        System.arraycopy(piece.bytes(), at, target, offset, given);
        at += given;
        return given;
    }

    private boolean next() throws IOException {
        if (ended) return false;
        if (piece.length() > 0) free.add(piece.bytes());
        try {
            piece = read.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        at = 0;
        ended = piece.length() == 0;
        rethrow(piece.broken());
        return !ended;
    }

    private static void rethrow(Throwable broken) throws IOException {
        if (broken instanceof IOException unreadable) throw unreadable;
        if (broken instanceof RuntimeException refused) throw refused;
        if (broken instanceof Error error) throw error;
    }

    /** The file is closed after this, so the thread must be out of it. */
    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }
}
