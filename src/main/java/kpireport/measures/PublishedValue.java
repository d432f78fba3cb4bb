package kpireport.measures;

/**
 * A value taken from a month that was published.
 *
 * @param file {@code reports/2024-04/results.json}
 * @param path the unit and the indicator in it: {@code an-dung/thanh-toan-truc-tuyen}
 */
public record PublishedValue(String file, String path) implements SourceRef {

    @Override
    public String describe() {
        return file + " · " + path;
    }
}
