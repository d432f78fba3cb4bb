package kpireport.spreadsheet;

import kpireport.diagnostics.Progress;

/** Adds up how far the threads that read one list have come, and tells it now and then. */
final class Meter {

    private static final long TOLD_EVERY = 4L << 20;

    private final Progress progress;
    private final String file;
    private final long ofBytes;
    private long bytes;
    private long rows;
    private long told;

    Meter(Progress progress, String file, long ofBytes) {
        this.progress = progress;
        this.file = file;
        this.ofBytes = ofBytes;
    }

    /** To be told of some hundred rows at once, or some thousand bytes. */
    synchronized void add(long moreBytes, long moreRows) {
        bytes += moreBytes;
        rows += moreRows;
        if (bytes - told < TOLD_EVERY) return;
        told = bytes;
        progress.reached(file, Math.min(bytes, ofBytes), ofBytes, rows);
    }

    synchronized void end() {
        progress.reached(file, ofBytes, ofBytes, rows);
    }
}
