package kpireport.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The folder that everything is read from; a link that leads out of it is not followed. */
record Workspace(Path root) {

    /**
     * @param name workspace-relative, with forward slashes
     */
    Path resolve(String name) {
        return root.resolve(name);
    }

    /** Whether an existing file is really in here. */
    boolean holds(Path path) {
        try {
            return path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
