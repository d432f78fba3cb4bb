package kpireport.rendering;

/** A finished file, still in memory. */
public final class RenderedFile {

    private final String name;
    private final byte[] content;

    /**
     * @param name without a folder: "dispatch.docx"
     */
    public RenderedFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
