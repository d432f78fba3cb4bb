package kpireport.measures;

/**
 * A key or value in a YAML file.
 *
 * @param path {@code indicators[1].targets.xa}; list items are counted from 1
 * @param line 1-based
 * @param column 1-based
 */
public record ConfigKey(String file, String path, int line, int column) implements SourceRef {

    @Override
    public String describe() {
        return file + ":" + line + ":" + column;
    }
}
