package kpireport.document;

import java.util.List;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;

/**
 * A number in print, together with what it was before rounding and the cells it came from.
 *
 * @param text as the documents show it: "39,1%"; empty for {@link #NONE}
 * @param exact in its own unit of measure: percent for a rate
 * @param unitOfMeasure what follows the digits: "%", " điểm" or empty
 * @param decimals how many are shown
 * @param id names the figure within a month: "an-dung/thanh-toan-truc-tuyen"
 * @param provisional whether it is a target that nobody has confirmed yet, misses one, or tells by
 *     how much
 */
public record Figure(
        String text,
        Fraction exact,
        String unitOfMeasure,
        int decimals,
        String id,
        List<Evidence> evidence,
        boolean provisional) {

    /** Where there is no number to print. */
    public static final Figure NONE = new Figure("", Fraction.ZERO, "", 0, "", List.of());

    public Figure {
        evidence = List.copyOf(evidence);
    }

    public Figure(
            String text,
            Fraction exact,
            String unitOfMeasure,
            int decimals,
            String id,
            List<Evidence> evidence) {
        this(text, exact, unitOfMeasure, decimals, id, evidence, false);
    }

    Figure asProvisional() {
        return new Figure(text, exact, unitOfMeasure, decimals, id, evidence, true);
    }

    /**
     * Whose explanation it shares: "an-dung/thanh-toan-truc-tuyen" for the value, its shortfall and
     * its change alike. A target is explained by itself.
     */
    public String origin() {
        String[] path = id.split("/");
        return path.length < 3 || path[0].equals(Figures.TARGET) ? id : path[0] + "/" + path[1];
    }
}
