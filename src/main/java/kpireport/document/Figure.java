package kpireport.document;

import java.util.List;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;

/**
 * A printed number, with what it was before it was rounded and the cells it came from. A template
 * writes {@code ${line.figure}} and all of it travels along.
 *
 * @param text as the documents print it, with its unit where they print one: "39,1%"
 * @param exact in the unit of measure: 39.1304… for a rate of 9 in 23
 * @param unitOfMeasure what follows the number: "%", " điểm"; empty for a bare count
 * @param decimals how many the text shows
 * @param id the number's name, the same wherever it is printed; empty when nothing refers to it
 */
public record Figure(
        String text,
        Fraction exact,
        String unitOfMeasure,
        int decimals,
        String id,
        List<Evidence> evidence) {

    public Figure {
        evidence = List.copyOf(evidence);
    }
}
