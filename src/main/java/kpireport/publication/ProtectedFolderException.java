package kpireport.publication;

import java.io.IOException;
import java.nio.file.Path;

/** The month's folder, or one in it, may not be changed: someone keeps what was signed. */
public final class ProtectedFolderException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path folder;

    ProtectedFolderException(Path folder) {
        super("may not be changed: " + folder);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
