package kpireport.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for Times New Roman, or for a font of the same widths, with the Vietnamese letters. */
final class Fonts {

    private static final int DEEPEST = 6;

    /** Files of the upright face, the best first. */
    private static final List<String> NAMES =
            List.of(
                    "times\\.ttf|times_new_roman\\.ttf|times new roman\\.ttf",
                    "liberationserif-regular\\.ttf",
                    "tinos-regular\\.ttf");

    private final List<Path> folders;

    Fonts(Map<String, String> environment) {
        this.folders =
                Stream.of(
                                folder(environment.get("WINDIR"), "Fonts"),
                                folder(environment.get("LOCALAPPDATA"), "Microsoft/Windows/Fonts"),
                                folder(environment.get("HOME"), ".fonts"),
                                folder(environment.get("HOME"), ".local/share/fonts"),
                                folder(environment.get("HOME"), "Library/Fonts"),
                                folder("/usr/share", "fonts"),
                                folder("/usr/local/share", "fonts"),
                                folder("/Library", "Fonts"),
                                folder("/System/Library", "Fonts"))
                        .flatMap(Optional::stream)
                        .filter(Files::isDirectory)
                        .toList();
    }

    Optional<Path> find() {
        return NAMES.stream().flatMap(name -> list(name).stream()).findFirst();
    }

    private Optional<Path> list(String name) {
        return folders.stream()
                .flatMap(folder -> files(folder).stream())
                .filter(
                        file ->
                                file.getFileName()
                                        .toString()
                                        .toLowerCase(Locale.ROOT)
                                        .matches(name))
                .filter(FontFile::isVietnamese)
                .findFirst();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Path> folder(String parent, String name) {
        try {
            return Optional.ofNullable(parent).map(it -> Path.of(it).resolve(name));
        } catch (InvalidPathException noFolder) {
            return Optional.empty();
        }
    }
}
