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

    private sealed interface Content {
        InputStream open() throws IOException;

        String sha256() throws IOException;
    }

    private record InMemory(byte[] bytes) implements Content {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public String sha256() {
            return Sha256.of(bytes);
        }
    }

    private record Aside(Path file) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String sha256() throws IOException {
            return Sha256.of(file);
        }
    }

    private final String name;
    private final Content content;
    private String sha256;

    /**
     * @param name without a folder: "dispatch.docx"
     */
    public RenderedFile(String name, byte[] content) {
        this.name = name;
        this.content = new InMemory(content.clone());
    }

    /**
     * @param aside holds the content, and stays where it is until this is published
     */
    public RenderedFile(String name, Path aside) {
        this.name = name;
        this.content = new Aside(aside);
    }

    public String name() {
        return name;
    }

    public InputStream open() throws IOException {
        return content.open();
    }

    /** The fingerprint of its bytes, in lower-case hexadecimal. */
    public String sha256() throws IOException {
        if (sha256 == null) sha256 = content.sha256();
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
