package kpireport.rendering;

/** A finished file, not yet on disk. */
public final class RenderedFile {

    private final String name;
    private final byte[] content;

    RenderedFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** {@code dispatch.docx}; no folder. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
