package kpireport.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kpireport.measures.Sha256;

/** A finished file, still in memory; or aside, when it may be too large for that. */
public final class RenderedFile {

    private interface Content {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Content content;
    private String sha256;

    /**
     * @param name without a folder: "dispatch.docx"
     */
    public RenderedFile(String name, byte[] content) {
        this.name = name;
        byte[] own = content.clone();
        this.content = () -> new ByteArrayInputStream(own);
    }

    /**
     * @param aside holds the content, and stays where it is until this is published
     */
    public RenderedFile(String name, Path aside) {
        this.name = name;
        this.content = () -> Files.newInputStream(aside);
    }

    public String name() {
        return name;
    }

    public InputStream open() throws IOException {
        return content.open();
    }

    /** The fingerprint of its bytes, in lower-case hexadecimal. */
    public String sha256() throws IOException {
        if (sha256 == null) {
            try (InputStream in = open()) {
                sha256 = Sha256.of(in);
            }
        }
        return sha256;
    }

    public byte[] content() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
