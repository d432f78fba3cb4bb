package kpireport.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param decimals of a rate in print
 * @param stated targets that an export states beside the results
 * @param lower whether less is better
 * @param active whether the first plan uses it; else it stands there to be taken up
 * @param doubts what a person has to look at before the indicator is believed
 * @param question what only a person can say of it, and is asked at once
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
        boolean lower,
        boolean active,
        int decimals,
        Optional<StatedTargets> stated,
        List<String> doubts,
        Optional<String> question) {

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
                false,
                active,
                1,
                Optional.empty(),
                List.of(),
                Optional.empty());
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
                kind.equals("count"),
                active,
                1,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same, not used by the first plan. */
    DraftIndicator waiting() {
        return with(false, decimals, stated, doubts);
    }

    /** The same, used at once. */
    DraftIndicator inUse() {
        return with(true, decimals, stated, doubts);
    }

    DraftIndicator with(Optional<StatedTargets> targets) {
        return with(active, decimals, targets, doubts);
    }

    DraftIndicator with(int decimals) {
        return with(active, decimals, stated, doubts);
    }

    DraftIndicator doubted(String doubt) {
        List<String> all = new ArrayList<>(doubts);
        all.add(doubt);
        return with(active, decimals, stated, List.copyOf(all));
    }

    /**
     * The same, of something that there should be little of; how little, only the office can say.
     */
    DraftIndicator wantedLow() {
        return with(name, "", true, active, decimals, stated, doubts)
                .doubted("hiểu là càng thấp càng tốt; điền targets khi có mức được giao");
    }

    /** The same, with a question that it is doubted for until someone answers. */
    DraftIndicator asking(String question) {
        DraftIndicator it = doubted(question);
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
                lower,
                active,
                decimals,
                stated,
                it.doubts,
                Optional.of(question));
    }

    /** The same, where nothing says whether there should be much of it or little. */
    DraftIndicator undirected() {
        return with(name, "", lower, active, decimals, stated, doubts)
                .asking(
                        "chưa rõ càng cao hay càng thấp thì tốt"
                                + (active ? "" : " nên để sau dấu #")
                                + "; ghi direction và targets trước khi dùng");
    }

    DraftIndicator named(String name) {
        return with(name, target, lower, active, decimals, stated, doubts);
    }

    private DraftIndicator with(
            boolean active, int decimals, Optional<StatedTargets> stated, List<String> doubts) {
        return with(name, target, lower, active, decimals, stated, doubts);
    }

    private DraftIndicator with(
            String name,
            String target,
            boolean lower,
            boolean active,
            int decimals,
            Optional<StatedTargets> stated,
            List<String> doubts) {
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
                lower,
                active,
                decimals,
                stated,
                doubts,
                question);
    }

    Stream<String> listMeasures() {
        return Stream.of(numerator.stream(), denominator.stream(), value.stream(), change.stream())
                .flatMap(measures -> measures);
    }

    boolean isRatio() {
        return !denominator.isEmpty();
    }

    /** Whether rows of a long layout bring its figures. */
    boolean isOfRows() {
        return listMeasures().findAny().isEmpty();
    }

    boolean isScore() {
        return kind.equals("score");
    }
}
