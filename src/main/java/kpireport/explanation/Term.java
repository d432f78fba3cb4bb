package kpireport.explanation;

import java.math.BigDecimal;
import java.util.List;
import kpireport.measures.Evidence;

/**
 * One measure of a formula with everything that was read for it.
 *
 * @param measure id of the measure; in a long layout the indicator's own
 * @param header of the measure's column, as the plan names it; empty in a long layout
 * @param amount the sum of what was read
 * @param sources each number with its place; more than one where the months of a year, several
 *     files or the rows of included units are added up or taken out
 */
public record Term(
        Evidence.Role role,
        String measure,
        String header,
        BigDecimal amount,
        List<Evidence> sources) {

    public Term {
        sources = List.copyOf(sources);
    }
}
