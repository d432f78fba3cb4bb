package kpireport.measures;

/**
 * A whole file, or one sheet of it.
 *
 * @param sheet empty when the file as a whole is meant
 */
public record SourceFile(String file, String sheet) implements SourceRef {

    public SourceFile(String file) {
        this(file, "");
    }

    @Override
    public String describe() {
        return sheet.isEmpty() ? file : file + " · " + sheet;
    }
}
