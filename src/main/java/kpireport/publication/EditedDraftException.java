package kpireport.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Publishing would overwrite drafts that people have edited since they were made. */
public final class EditedDraftException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<Path> drafts;

    EditedDraftException(List<Path> drafts) {
        super("edited since it was made: " + drafts);
        this.drafts = List.copyOf(drafts);
    }

    public List<Path> drafts() {
        return drafts;
    }
}
