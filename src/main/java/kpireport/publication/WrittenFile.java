package kpireport.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import kpireport.rendering.RenderedFile;

/**
 * What can be told of a file of the report when its content is no longer at hand.
 *
 * @param name without a folder
 * @param sha256 in lower-case hexadecimal
 */
public record WrittenFile(String name, long bytes, String sha256) {

    public static List<WrittenFile> listOf(List<RenderedFile> files) throws IOException {
        List<WrittenFile> written = new ArrayList<>();
        for (RenderedFile file : files) {
            try (InputStream content = file.open()) {
                long bytes = content.transferTo(OutputStream.nullOutputStream());
                written.add(new WrittenFile(file.name(), bytes, file.sha256()));
            }
        }
        return written;
    }
}
