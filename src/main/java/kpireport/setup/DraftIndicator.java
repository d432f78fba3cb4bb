package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One indicator of the first plan.
 *
 * @param kind as the plan has it, "rate", "score" or "count"; "value" for the printed rates of a
 *     long layout
 * @param numerator measures of a rate, or the scores that a score adds up; none for a printed value
 * @param value measure of a printed value, or of a count that should be low; empty for a long
 *     layout, whose rows bring their own
 * @param levels where some export has it
 * @param target a line to begin with, until the office states its own; empty for none
 * @param maximum of a score, where its header says it
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
        Optional<String> maximum,
        Optional<String> change,
        boolean active) {

    static DraftIndicator rate(
            String id,
            String name,
            List<String> numerator,
            List<String> denominator,
            Set<String> levels,
            String target,
            boolean active) {
        return new DraftIndicator(
                id,
                name,
                "rate",
                numerator,
                denominator,
                Optional.empty(),
                levels,
                target,
                Optional.empty(),
                Optional.empty(),
                active);
    }

    /**
     * @param kind see the record
     */
    static DraftIndicator printed(
            String id,
            String name,
            String kind,
            Optional<String> value,
            Set<String> levels,
            String target,
            boolean active) {
        return new DraftIndicator(
                id,
                name,
                kind,
                List.of(),
                List.of(),
                value,
                levels,
                target,
                Optional.empty(),
                Optional.empty(),
                active);
    }

    /** The same, not used by the first plan. */
    DraftIndicator waiting() {
        return new DraftIndicator(
                id,
                name,
                kind,
                numerator,
                denominator,
                value,
                levels,
                target,
                maximum,
                change,
                false);
    }

    boolean isRatio() {
        return !denominator.isEmpty();
    }

    boolean isScore() {
        return kind.equals("score");
    }
}
