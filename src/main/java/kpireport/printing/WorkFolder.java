package kpireport.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for one call of LibreOffice, gone afterwards, also when the run is broken off. */
record WorkFolder(Path path, Thread cleared) implements AutoCloseable {

    static WorkFolder of(Path program) throws IOException {
        Path folder = temporary(program);
        Thread cleared = new Thread(() -> delete(folder));
        Runtime.getRuntime().addShutdownHook(cleared);
        return new WorkFolder(folder, cleared);
    }

    @Override
    public void close() {
        delete(path);
        Runtime.getRuntime().removeShutdownHook(cleared);
    }

    /** A snap sees neither the system's temporary folder nor hidden ones: it has one of its own. */
    private static Path temporary(Path program) throws IOException {
        if (!program.startsWith("/snap")) {
            return Files.createTempDirectory("kpi-report-pdf-");
        }
        Path own = Path.of(System.getProperty("user.home"), "snap", "libreoffice", "common");
        return Files.createTempDirectory(Files.createDirectories(own), "kpi-report-pdf-");
    }

    /** What cannot be deleted yet, the system clears with its temporary files. */
    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException stillInUse) {
            folder.toFile().deleteOnExit();
        }
    }
}
