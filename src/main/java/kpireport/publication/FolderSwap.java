package kpireport.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a folder's new self takes its place: it grows beside it as {@code .2024-05.new}, the old one
 * steps aside as {@code .2024-05.old}, the new one moves in. Wherever a run is cut off, one of them
 * is whole; whoever holds the turn next puts it in place.
 */
final class FolderSwap implements AutoCloseable {

    /** A virus scanner holds a file for a moment, Word for as long as it is open. */
    private static final int TRIES = 5;

    private static final long PAUSE_NANOS = 200_000_000L;

    private static final Pattern ASIDE = Pattern.compile("\\.(\\d{4}-\\d{2})\\.old");

    private final Path folder;
    private final FileChannel turn;

    private FolderSwap(Path folder, FileChannel turn) {
        this.folder = folder;
        this.turn = turn;
    }

    /**
     * Waits until no other run is busy beside this folder, then puts right what one left undone.
     */
    static FolderSwap begin(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        FileChannel turn = queue(folder.resolveSibling(".lock"));
        try {
            turn.lock();
            FolderSwap swap = new FolderSwap(folder, turn);
            swap.recover();
            return swap;
        } catch (IOException | RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    private static FileChannel queue(Path lock) throws IOException {
        try {
            return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException denied) {
            // Nobody knows of the lock; it is the folder that lets nothing be written.
            throw new AccessDeniedException(lock.getParent().toString());
        }
    }

    /** The months beside this folder whose last run was cut off while their report stood aside. */
    static List<Path> listCutOff(Path folder) throws IOException {
        Path reports = folder.getParent();
        if (!Files.isDirectory(reports)) return List.of();
        try (Stream<Path> entries = Files.list(reports)) {
            return entries.map(entry -> ASIDE.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(aside -> reports.resolve(aside.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /** An empty folder to write the new files into. */
    Path stage() throws IOException {
        Path staged = sibling("new");
        delete(staged);
        return Files.createDirectory(staged);
    }

    /** What was staged takes the folder's place. */
    void commit() throws IOException {
        Path old = sibling("old");
        if (Files.exists(folder)) moveAside(old);
        try {
            Files.move(sibling("new"), folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(old)) Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
    }

    /** Gives the turn to the next run; what was staged and not committed goes. */
    @Override
    public void close() throws IOException {
        try (turn) {
            delete(sibling("new"));
        }
    }

    private void moveAside(Path old) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AccessDeniedException held) {
                if (tried == TRIES) throw held;
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void recover() throws IOException {
        Path old = sibling("old");
        if (!Files.exists(old)) return;
        if (Files.exists(folder)) {
            delete(old);
        } else {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path sibling(String purpose) {
        return folder.resolveSibling("." + folder.getFileName() + "." + purpose);
    }

    /** Also what is marked as not to be written: these are a run's own leavings. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                try {
                    Files.delete(path);
                } catch (AccessDeniedException marked) {
                    path.getParent().toFile().setWritable(true);
                    path.toFile().setWritable(true);
                    Files.delete(path);
                }
            }
        }
    }
}
