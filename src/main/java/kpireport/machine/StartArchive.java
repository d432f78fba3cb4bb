package kpireport.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archive of loaded classes that the launcher makes at its first run: beside the program, or
 * among the user's own files where the program's folder cannot be written.
 */
final class StartArchive {

    /** Below the places in which it can be stand the paths of the program and of its Java. */
    private static final int DEPTH = 32;

    private final Path home;
    private final Map<String, String> environment;

    /**
     * @param home the folder of the program's jar
     */
    StartArchive(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    Optional<Path> find() {
        return Stream.concat(
                        Stream.of(home.resolve("start")),
                        Stream.of(
                                        place("XDG_CACHE_HOME", "kpi-report"),
                                        place("HOME", ".cache/kpi-report"),
                                        place("LOCALAPPDATA", "kpi-report"))
                                .filter(Objects::nonNull))
                .flatMap(place -> in(place).stream())
                .findFirst();
    }

    private Path place(String variable, String below) {
        String folder = environment.getOrDefault(variable, "");
        return folder.isEmpty() ? null : Path.of(folder).resolve(below);
    }

    private static Optional<Path> in(Path place) {
        if (!Files.isDirectory(place)) return Optional.empty();
        try (Stream<Path> files = Files.walk(place, DEPTH)) {
            List<Path> archives =
                    files.filter(file -> file.getFileName().toString().equals("archive"))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList();
            return archives.stream().findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
