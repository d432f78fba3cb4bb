package kpireport.ingest;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kpireport.measures.Observations.InputFile;

/** The SHA-256 of a month's files, of long lists computed while they are read. */
final class FileDigests {

    /** Bytes below which a thread of its own gains nothing. */
    private static final long LONG = 8L << 20;

    private final FutureTask<List<InputFile>> digests;

    FileDigests(Collection<ExportFile> files) {
        List<ExportFile> all = List.copyOf(files);
        digests = new FutureTask<>(() -> all.stream().map(FileDigest::of).toList());
        if (all.stream().mapToLong(file -> file.path().toFile().length()).sum() > LONG) {
            Thread thread = new Thread(digests, "digests");
            thread.setDaemon(true);
            thread.start();
        }
    }

    List<InputFile> list() {
        // Does nothing where another thread is at it, or was.
        digests.run();
        try {
            return digests.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException unreadable) {
            if (unreadable.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(unreadable.getCause());
        }
    }
}
