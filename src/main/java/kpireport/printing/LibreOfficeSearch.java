package kpireport.printing;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where LibreOffice is installed on Windows, Linux and macOS. */
public final class LibreOfficeSearch {

    private static final List<String> WINDOWS_NAMES = List.of("soffice.com", "soffice.exe");
    private static final List<String> UNIX_NAMES = List.of("soffice", "libreoffice");
    private static final List<String> PROGRAM_FOLDERS =
            List.of("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA");

    private final Map<String, String> environment;
    private final boolean windows;
    private final Path root;

    /**
     * @param root what absolute places of Linux and macOS are looked up under
     */
    LibreOfficeSearch(Map<String, String> environment, boolean windows, Path root) {
        this.environment = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.environment.putAll(environment);
        this.windows = windows;
        this.root = root;
    }

    public static LibreOfficeSearch onThisMachine() {
        return new LibreOfficeSearch(
                System.getenv(), File.separatorChar == '\\', Path.of(File.separator));
    }

    /** The program on the search path, else where its installers put it. */
    public Optional<Path> find() {
        return Stream.concat(searchPath().stream(), usualFolders().stream())
                .map(this::program)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The program that a person means.
     *
     * @param named the program itself, or the folder it is installed in
     */
    public Optional<Path> at(Path named) {
        if (Files.isRegularFile(named) && Files.isExecutable(named)) {
            return Optional.of(named.toAbsolutePath());
        }
        return Stream.of("", "program", "Contents/MacOS")
                .map(inside -> program(named.resolve(inside)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Path> program(Path folder) {
        return (windows ? WINDOWS_NAMES : UNIX_NAMES)
                .stream()
                        .map(folder::resolve)
                        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                        .map(Path::toAbsolutePath)
                        .findFirst();
    }

    private List<Path> searchPath() {
        List<Path> folders = new ArrayList<>();
        String path = environment.getOrDefault("PATH", "");
        for (String folder : path.split(windows ? ";" : ":")) {
            try {
                if (!folder.isBlank()) folders.add(Path.of(folder));
            } catch (InvalidPathException noFolder) {
                // Whatever stands there, no program does.
            }
        }
        return folders;
    }

    private List<Path> usualFolders() {
        List<Path> folders = new ArrayList<>();
        if (windows) {
            for (String variable : PROGRAM_FOLDERS) {
                String folder = environment.get(variable);
                if (folder != null) {
                    folders.add(Path.of(folder, "LibreOffice", "program"));
                    folders.add(Path.of(folder, "Programs", "LibreOffice", "program"));
                }
            }
            return folders;
        }
        folders.add(root.resolve("usr/bin"));
        folders.add(root.resolve("usr/local/bin"));
        folders.addAll(newestFirst(root.resolve("opt")));
        folders.add(root.resolve("snap/bin"));
        folders.add(root.resolve("Applications/LibreOffice.app/Contents/MacOS"));
        return folders;
    }

    /** {@code /opt/libreoffice24.8/program}, as the project's own packages install it. */
    private static List<Path> newestFirst(Path opt) {
        try (DirectoryStream<Path> installed = Files.newDirectoryStream(opt, "libreoffice*")) {
            List<Path> folders = new ArrayList<>();
            installed.forEach(folder -> folders.add(folder.resolve("program")));
            // Of 7.6 and 24.8 the longer name is the newer one.
            folders.sort(
                    Comparator.comparing((Path folder) -> folder.toString().length())
                            .thenComparing(Comparator.naturalOrder())
                            .reversed());
            return folders;
        } catch (IOException none) {
            return List.of();
        }
    }
}
