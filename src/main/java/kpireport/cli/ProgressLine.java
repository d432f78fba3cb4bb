package kpireport.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import kpireport.diagnostics.Progress;
import kpireport.diagnostics.Sentences;

/**
 * Tells a person who waits how far the reading of long lists has come: on a terminal in one line
 * that is drawn anew, elsewhere with a line for each list that was read. What is read within a
 * second is not worth a word.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long SECOND = 1_000_000_000;
    private static final long DRAWN_EVERY = SECOND / 5;

    private final PrintWriter err;
    private final Sentences sentences;
    private final int columns;
    private final boolean quiet;
    private final LongSupplier clock;
    private final Map<String, Long> begun = new HashMap<>();
    private long drawn;
    private int width;

    /**
     * @param columns of the terminal; 0 where there is none to draw on
     * @param clock in nanoseconds
     */
    ProgressLine(
            PrintWriter err, Sentences sentences, int columns, boolean quiet, LongSupplier clock) {
        this.err = err;
        this.sentences = sentences;
        this.columns = columns;
        this.quiet = quiet;
        this.clock = clock;
    }

    @Override
    public synchronized void reached(String file, long bytes, long ofBytes, long rows) {
        long now = clock.getAsLong();
        long taken = now - begun.computeIfAbsent(file, first -> now);
        if (bytes >= ofBytes) begun.remove(file);
        if (quiet || taken < SECOND) return;
        if (bytes >= ofBytes) {
            erase();
            err.println(text("progress.read", file, rows));
            err.flush();
        } else if (columns > 0 && now - drawn >= DRAWN_EVERY) {
            drawn = now;
            String left =
                    sentences.text(
                            "progress.left",
                            "share",
                            bytes * 100 / ofBytes,
                            "seconds",
                            seconds(taken, bytes, ofBytes));
            draw(fitting(file, name -> text("progress.reading", name, rows) + left));
        }
    }

    /** A line that wraps cannot be drawn anew; of a long name the end tells most. */
    private String fitting(String file, UnaryOperator<String> line) {
        String whole = line.apply(file);
        int excess = whole.length() - (columns - 1);
        if (excess <= 0) return whole;
        String end = file.substring(Math.min(file.length(), excess + 1));
        String shortened = line.apply("…" + end);
        return shortened.substring(0, Math.min(shortened.length(), columns - 1));
    }

    private String text(String key, String file, long rows) {
        // A thousand is parted by a space, which both languages can read.
        String number = Long.toString(rows).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
        return sentences.text(key, "file", Console.printable(file), "rows", number);
    }

    /** At the pace so far, rounded up. */
    private static long seconds(long taken, long bytes, long ofBytes) {
        return (long) Math.ceil((double) taken / SECOND * (ofBytes - bytes) / Math.max(bytes, 1));
    }

    private void draw(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }

    private void erase() {
        if (width == 0) return;
        err.print("\r" + " ".repeat(width) + "\r");
        width = 0;
    }

    /** Leaves no half line behind. */
    @Override
    public synchronized void close() {
        erase();
        err.flush();
    }
}
