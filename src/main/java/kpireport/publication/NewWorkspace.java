package kpireport.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a workspace that is being made. What goes into it is put aside first and moved
 * there at the end, the plan last; nothing that is there already is touched.
 */
public final class NewWorkspace implements AutoCloseable {

    private static final String STAGED = ".kpi-report-init";

    private final Path folder;
    private final Path staged;
    private final boolean made;

    private NewWorkspace(Path folder, boolean made) {
        this.folder = folder;
        this.staged = folder.resolve(STAGED);
        this.made = made;
    }

    /** Begins in a folder that may be there, or not yet. */
    public static NewWorkspace begin(Path folder) throws IOException {
        boolean made = !Files.exists(folder);
        Files.createDirectories(folder);
        NewWorkspace workspace = new NewWorkspace(folder, made);
        delete(workspace.staged);
        Files.createDirectory(workspace.staged);
        return workspace;
    }

    /** A workspace like any other, to be tried before it is kept. */
    public Path staged() {
        return staged;
    }

    public void write(String name, String text) throws IOException {
        Path file = staged.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /**
     * @throws FileAlreadyExistsException when another file of that name was copied before
     */
    public void copy(Path file, String name) throws IOException {
        Path target = staged.resolve(name);
        Files.createDirectories(target.getParent());
        if (Files.exists(target) && Files.mismatch(file, target) == -1) return;
        Files.copy(file, target);
    }

    /**
     * Moves everything to its place.
     *
     * @param last the file whose being there makes the folder a workspace
     * @throws FileAlreadyExistsException when something else is in the place; nothing was moved
     *     then
     */
    public void keep(String last) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(staged)) {
            files =
                    walk.filter(Files::isRegularFile)
                            .sorted(Comparator.comparing((Path it) -> it.endsWith(last)))
                            .toList();
        }
        for (Path file : files) {
            Path target = target(file);
            if (Files.exists(target) && Files.mismatch(file, target) != -1) {
                throw new FileAlreadyExistsException(target.toString());
            }
        }
        for (Path file : files) {
            Path target = target(file);
            Files.createDirectories(target.getParent());
            if (!Files.exists(target)) Files.move(file, target);
        }
    }

    private Path target(Path file) {
        return folder.resolve(staged.relativize(file).toString());
    }

    /** Leaves nothing behind but what was kept. */
    @Override
    public void close() throws IOException {
        delete(staged);
        if (!made) return;
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) return;
        }
        Files.delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) Files.delete(path);
    }
}
