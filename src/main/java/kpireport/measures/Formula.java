package kpireport.measures;

import java.util.List;
import java.util.stream.Stream;

/**
 * How an indicator is computed from the measures of the exports: the sum of one list over the sum
 * of the other, or the sum alone.
 *
 * @param numerator ids of measures, added up; for a score or a count the measures of its value
 * @param denominator ids of measures, added up; empty for a value that is read as it stands
 */
public record Formula(List<String> numerator, List<String> denominator) {

    public Formula {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /** Whether anything is read for it; a derived score and a text have no measures. */
    public boolean hasMeasures() {
        return !numerator.isEmpty();
    }

    public boolean isRatio() {
        return !denominator.isEmpty();
    }

    public Stream<String> measures() {
        return Stream.concat(numerator.stream(), denominator.stream());
    }

    @Override
    public String toString() {
        String sum = String.join(" + ", numerator);
        return isRatio() ? "(" + sum + ") / (" + String.join(" + ", denominator) + ")" : sum;
    }
}
