package kpireport.measures;

/**
 * Another score of the same unit and month, which went into a sum; its own cells stand with it.
 *
 * @param unit id
 * @param indicator id
 */
public record PartScore(String unit, String indicator) implements SourceRef {

    /** No file: the score was computed. */
    @Override
    public String file() {
        return "";
    }

    @Override
    public String describe() {
        return unit + "/" + indicator;
    }
}
