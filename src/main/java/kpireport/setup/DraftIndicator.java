package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.setup.DraftFigure.Count;
import kpireport.setup.DraftFigure.OfRows;
import kpireport.setup.DraftFigure.Ratio;
import kpireport.setup.DraftFigure.Score;

/**
 * One indicator of the first plan.
 *
 * @param levels where some export has it
 * @param active whether the first plan uses it; else it stands there to be taken up
 * @param doubts what a person has to look at before the indicator is believed
 */
record DraftIndicator(
        String id,
        String name,
        Set<String> levels,
        DraftFigure figure,
        DraftAim aim,
        boolean active,
        List<Doubt> doubts) {

    /**
     * What a person has to look at.
     *
     * @param asked whether only a person can say it, and is asked at once; else a mark in the plan
     *     is enough
     */
    record Doubt(String text, boolean asked) {}

    /**
     * @param target see {@link DraftAim}
     */
    static DraftIndicator of(
            String id, String name, Set<String> levels, DraftFigure figure, String target) {
        DraftAim aim = new DraftAim(target, figure instanceof Count, Optional.empty());
        return new DraftIndicator(id, name, levels, figure, aim, true, List.of());
    }

    /** The same, not used by the first plan. */
    DraftIndicator waiting() {
        return usedIf(false);
    }

    /** The same, used at once. */
    DraftIndicator inUse() {
        return usedIf(true);
    }

    DraftIndicator usedIf(boolean active) {
        return new DraftIndicator(id, name, levels, figure, aim, active, doubts);
    }

    DraftIndicator named(String name) {
        return new DraftIndicator(id, name, levels, figure, aim, active, doubts);
    }

    DraftIndicator stating(Optional<StatedTargets> targets) {
        return aimed(aim.stating(targets));
    }

    DraftIndicator doubted(String doubt) {
        return with(new Doubt(doubt, false));
    }

    /** The same, with a question that it is doubted for until someone answers. */
    DraftIndicator asking(String question) {
        return with(new Doubt(question, true));
    }

    /**
     * The same, of something that there should be little of; how little, only the office can say.
     */
    DraftIndicator wantedLow() {
        return aimed(aim.atLittle())
                .doubted("hiểu là càng thấp càng tốt; điền targets khi có mức được giao");
    }

    /** The same, where nothing says whether there should be much of it or little. */
    DraftIndicator undirected() {
        return aimed(aim.withoutTarget())
                .asking(
                        "chưa rõ càng cao hay càng thấp thì tốt"
                                + (active ? "" : " nên để sau dấu #")
                                + "; ghi direction và targets trước khi dùng");
    }

    private DraftIndicator aimed(DraftAim aim) {
        return new DraftIndicator(id, name, levels, figure, aim, active, doubts);
    }

    private DraftIndicator with(Doubt doubt) {
        List<Doubt> all = Stream.concat(doubts.stream(), Stream.of(doubt)).toList();
        return new DraftIndicator(id, name, levels, figure, aim, active, all);
    }

    /** For the mark in the plan, questions among them. */
    List<String> listDoubts() {
        return doubts.stream().map(Doubt::text).toList();
    }

    /** The last that came up. */
    Optional<String> question() {
        return doubts.stream().filter(Doubt::asked).map(Doubt::text).reduce((before, last) -> last);
    }

    String target() {
        return aim.target();
    }

    Stream<String> listMeasures() {
        return figure.listMeasures();
    }

    /** See {@link DraftFigure#value}. */
    Optional<String> value() {
        return figure.value();
    }

    /** The counts it is a rate of; empty where it is none of counts in columns. */
    Optional<Ratio> ratio() {
        return figure instanceof Ratio ratio ? Optional.of(ratio) : Optional.empty();
    }

    /** Empty where it is no score. */
    Optional<Score> score() {
        return figure instanceof Score score ? Optional.of(score) : Optional.empty();
    }

    /** Whether rows of a long layout bring its figures. */
    boolean isOfRows() {
        return figure instanceof OfRows;
    }
}
