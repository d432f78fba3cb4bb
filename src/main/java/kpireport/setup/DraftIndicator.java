package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One indicator of the first plan.
 *
 * @param kind as the plan has it: "rate", "score" or "count"
 * @param numerator measures, none for a printed value
 * @param value measure of a printed value, or of a count that should be low; empty for a long
 *     layout, whose rows bring their own
 * @param levels where some export has it
 * @param target a line to begin with, until the office states its own
 * @param change measure of a printed change since last month
 * @param active whether the first plan uses it; else it stands there to be taken up
 */
record DraftIndicator(
        String id,
        String name,
        String kind,
        List<String> numerator,
        List<String> denominator,
        Optional<String> value,
        Set<String> levels,
        String target,
        Optional<String> change,
        boolean active) {

    /** The same, not used by the first plan. */
    DraftIndicator waiting() {
        return new DraftIndicator(
                id, name, kind, numerator, denominator, value, levels, target, change, false);
    }

    boolean isRatio() {
        return !numerator.isEmpty();
    }
}
