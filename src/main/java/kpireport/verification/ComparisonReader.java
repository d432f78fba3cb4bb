package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.verification.Turns.Said;

/** Finds sentences that say how units stand to another one, or to the average. */
final class ComparisonReader {

    enum Relation {
        HIGHER,
        LOWER,
        BETTER,
        WORSE,
        EQUAL
    }

    /**
     * @param units ids of those compared
     * @param other id of whom they are compared with; empty for the average
     * @param crowd who the average is of: any one of these; empty when that is not said
     * @param topics ids; empty when none is named
     * @param figures that stand with them
     * @param by how much, where that is said
     */
    record Compared(
            Relation relation,
            List<String> units,
            Optional<String> other,
            List<List<String>> crowd,
            Set<String> topics,
            List<Written> figures,
            Optional<Written.Amount> by,
            int from,
            int to) {}

    private static final Turns<Relation> RELATIONS =
            new Turns<Relation>()
                    .add(Relation.HIGHER, "cao hơn|vượt|nhiều hơn|lớn hơn|vượt hơn|cao hơn so với")
                    .add(Relation.HIGHER, "hơn|nhỉnh hơn|hơn so với")
                    .add(Relation.HIGHER, "nhiều hơn so với|lớn hơn so với|trên mức|trên")
                    .add(Relation.LOWER, "thấp hơn|ít hơn|nhỏ hơn|thấp hơn so với|dưới mức|dưới")
                    .add(Relation.LOWER, "ít hơn so với|nhỏ hơn so với")
                    .add(Relation.BETTER, "tốt hơn|xếp trên|đứng trên|xếp trước|đứng trước")
                    .add(Relation.BETTER, "tốt hơn so với|xếp hạng trên|xếp cao hơn")
                    .add(Relation.WORSE, "kém hơn|kém|thua|xếp dưới|đứng dưới|xếp sau|đứng sau")
                    .add(Relation.WORSE, "kém hơn so với|thua kém|xếp thấp hơn")
                    .add(Relation.EQUAL, "bằng|ngang bằng|ngang|bằng với|ngang với|ngang bằng với");

    private static final Turns<Boolean> AVERAGES =
            new Turns<Boolean>()
                    .add(true, "bình quân|trung bình|mức bình quân|mức trung bình|mặt bằng chung")
                    .add(true, "kết quả chung|mức chung|bình quân chung|tỷ lệ chung|điểm chung")
                    .add(true, "tỷ lệ bình quân|điểm bình quân|điểm trung bình|tỷ lệ trung bình");

    /** What may stand between the comparison and whom it is with. */
    private static final Turns<Boolean> OF =
            new Turns<Boolean>().add(true, "của|so với|mức của|kết quả của|điểm của|tỷ lệ của|cả");

    private static final Turns<Boolean> LINKS =
            new Turns<Boolean>().add(true, "là|gồm|gồm có|bao gồm|có");

    private static final List<String> POINTS = Lexicon.keys("điểm");

    private final Crowds crowds;
    private final NearUnits near = new NearUnits();

    ComparisonReader(Crowds crowds) {
        this.crowds = crowds;
    }

    List<Compared> find(Sentence sentence, Context context) {
        List<Compared> found = new ArrayList<>();
        for (Said<Relation> word : RELATIONS.find(sentence)) {
            int start = sentence.startOfClause(word.from(), ";");
            int end = sentence.endOfClause(word.to() - 1, ";");
            withUnit(sentence, context, word, start, end)
                    .or(() -> withAverage(sentence, context, word, start, end))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Compared> withUnit(
            Sentence sentence, Context context, Said<Relation> word, int start, int end) {
        int at = past(sentence, word.to(), end);
        Optional<Mention> other =
                sentence.units(at, end).stream()
                        .filter(unit -> sentence.wordAt(unit.start()) == at)
                        .findFirst();
        if (other.isEmpty()) return Optional.empty();
        int behind = sentence.wordAt(other.get().end());
        NearUnits.Found units = near.before(sentence, start, word.from());
        List<String> ids = units.ids().isEmpty() ? before(sentence, context, word) : units.ids();
        if (ids.isEmpty() || ids.contains(other.get().id())) return Optional.empty();
        int to = sentence.endOfClause(behind - 1, ";,");
        return Optional.of(
                new Compared(
                        word.meaning(),
                        ids,
                        Optional.of(other.get().id()),
                        List.of(),
                        topics(sentence, word, behind, end),
                        sentence.figures(units.from(), word.from()),
                        difference(sentence, behind, to),
                        units.from(),
                        to));
    }

    /** Whom "kết quả này" points back to. */
    private List<String> before(Sentence sentence, Context context, Said<Relation> word) {
        return Antecedent.of(sentence, context, crowds, word.from()).stream()
                .flatMap(it -> it.unit().or(crowds::own).stream())
                .toList();
    }

    private Optional<Compared> withAverage(
            Sentence sentence, Context context, Said<Relation> word, int start, int end) {
        int at = past(sentence, word.to(), end);
        Said<Boolean> average = AVERAGES.at(sentence, at, end);
        if (average == null) return Optional.empty();
        NearUnits.Found units = near.find(sentence, LINKS, start, word.from(), average.to(), end);
        if (units.ids().isEmpty()) return Optional.empty();
        int to = Math.max(sentence.endOfClause(average.to() - 1, ";,("), average.to());
        List<Crowds.Crowd> crowd = crowds.find(sentence, context, average.to(), to);
        return Optional.of(
                new Compared(
                        word.meaning(),
                        units.ids(),
                        Optional.empty(),
                        crowd.isEmpty() ? List.of() : crowd.get(0).fields(),
                        topics(sentence, word, average.to(), end),
                        sentence.figures(units.from(), Math.max(word.from(), units.to())),
                        Optional.empty(),
                        Math.min(units.from(), word.from()),
                        Math.max(units.to(), to)));
    }

    private static int past(Sentence sentence, int from, int end) {
        int at = from;
        for (Said<Boolean> of = OF.at(sentence, at, end); of != null; ) {
            at = of.to();
            of = OF.at(sentence, at, end);
        }
        return at;
    }

    /** "cao hơn xã B 2,3 điểm", but not the value of B in brackets behind it. */
    private static Optional<Written.Amount> difference(Sentence sentence, int from, int to) {
        for (Written figure : sentence.figures(from, to)) {
            int at = sentence.wordAt(figure.start());
            int behind = sentence.wordAt(figure.end());
            boolean points =
                    behind < sentence.size() && sentence.keys(behind, behind + 1).equals(POINTS);
            if (at - from <= 1
                    && points
                    && !sentence.hasSign(at, "(")
                    && figure instanceof Written.Amount amount) {
                return Optional.of(amount);
            }
        }
        return Optional.empty();
    }

    private static Set<String> topics(Sentence sentence, Said<Relation> word, int behind, int end) {
        List<Mention> before = sentence.topics(0, word.from());
        if (!before.isEmpty()) return before.get(before.size() - 1).ids();
        List<Mention> after = sentence.topics(behind, end);
        return after.isEmpty() ? Set.of() : after.get(0).ids();
    }
}
