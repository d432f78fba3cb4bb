package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.Standing;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Subject.Scope;
import kpireport.verification.Turns.Said;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/** "không xã nào đạt 7/7", "chỉ có xã X đạt cả 7 chỉ tiêu", "các xã đều đạt từ 5/7 chỉ tiêu". */
final class CommonStandingCheck implements SentenceRule {

    private static final Turns<Boolean> VERBS =
            new Turns<Boolean>()
                    .add(true, "đạt|đã đạt|hoàn thành|đã hoàn thành|đạt được")
                    .add(false, "chưa đạt|không đạt|chưa hoàn thành|không hoàn thành")
                    .add(false, "chưa đạt được|không đạt được");

    /** What may stand between the verb and the number. */
    private static final Phrases FILLERS =
            Phrases.of(
                    "cả",
                    "đủ",
                    "được",
                    "từ",
                    "ít nhất",
                    "tối thiểu",
                    "trên",
                    "dưới",
                    "hơn",
                    "đầy đủ",
                    "trọn vẹn",
                    "toàn bộ",
                    "không quá",
                    "nhiều nhất",
                    "không dưới");

    private static final Turns<Boolean> INDICATORS =
            new Turns<Boolean>().add(true, "chỉ tiêu|tiêu chí|chỉ số");
    private static final Turns<Boolean> OR_MORE = new Turns<Boolean>().add(true, "trở lên");

    private final Outcomes outcomes;
    private final Crowds crowds;
    private final Tense tense;
    private final Times times;
    private final SubjectReader subjects;

    CommonStandingCheck(Outcomes outcomes, Crowds crowds, Tense tense, Times times) {
        this.outcomes = outcomes;
        this.crowds = crowds;
        this.tense = tense;
        this.times = times;
        this.subjects = new SubjectReader(crowds);
    }

    /**
     * How many indicators are said to be met.
     *
     * @param of out of how many; empty where that is not said
     * @param met whether they are said to be met, or not to be
     */
    private record Wanted(Amount number, Optional<Fraction> of, Bound bound, boolean met) {
        Optional<Boolean> isSo(Standing standing) {
            if (of.isPresent() && !of.get().equals(Fraction.of(standing.total()))) {
                return Optional.empty();
            }
            return bound.holds(Fraction.of(standing.met()), number.value()).map(it -> it == met);
        }
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Written figure : sentence.passage().figures()) {
            int at = sentence.wordAt(figure.start());
            Optional<Said<Boolean>> verb = verbBefore(sentence, at);
            Optional<Wanted> wanted = verb.flatMap(it -> wanted(sentence, figure, it.meaning()));
            if (wanted.isEmpty()) continue;
            int end = endOfObject(sentence, figure);
            boolean asked = verb.get().meaning() && tense.isAskedFor(sentence, at);
            if (asked || !tense.isFact(sentence, verb.get().from(), end)) continue;
            int start = sentence.startOfClause(verb.get().from(), ";:");
            subjects.find(sentence, context, start, verb.get().from(), end)
                    .filter(it -> it.scope() != Scope.NAMED)
                    .ifPresent(
                            it ->
                                    it.witnesses(unit -> isSo(unit, wanted.get()), crowds)
                                            .forEach(
                                                    witness ->
                                                            judgements.add(
                                                                    judgement(
                                                                            sentence, it.from(),
                                                                            end, witness))));
        }
        return judgements;
    }

    private static Optional<Said<Boolean>> verbBefore(Sentence sentence, int at) {
        return VERBS.find(sentence, 0, at).stream()
                .reduce((earlier, later) -> later)
                .filter(verb -> FILLERS.cutFromEnd(sentence.keys(verb.to(), at)).isEmpty());
    }

    private Optional<Wanted> wanted(Sentence sentence, Written figure, boolean met) {
        Phrasing phrasing = Phrasing.of(Slot.of(sentence.passage(), figure), times);
        if (phrasing.moment() != Moment.NOW) return Optional.empty();
        int end = endOfObject(sentence, figure);
        boolean orMore = OR_MORE.at(sentence, end, sentence.size()) != null;
        Bound bound = orMore ? Bound.AT_LEAST : phrasing.bound();
        // "chưa đạt" is read as a bound where nothing else is.
        if (!met && bound == Bound.BELOW) bound = Bound.EXACTLY;
        if (!met && bound == Bound.EXACTLY) bound = Bound.AT_LEAST;
        if (figure instanceof Pair pair) {
            return Optional.of(
                    new Wanted(pair.amount(), Optional.of(Fraction.of(pair.second())), bound, met));
        }
        boolean counts =
                figure instanceof Amount amount
                        && amount.isWhole()
                        && end > sentence.wordAt(figure.end());
        return counts
                ? Optional.of(new Wanted((Amount) figure, Optional.empty(), bound, met))
                : Optional.empty();
    }

    private static int endOfObject(Sentence sentence, Written figure) {
        int end = sentence.wordAt(figure.end());
        Said<Boolean> noun = INDICATORS.at(sentence, end, sentence.size());
        return noun == null ? end : noun.to();
    }

    private Optional<Boolean> isSo(String unit, Wanted wanted) {
        return outcomes.unit(unit)
                .map(it -> it.standing())
                .filter(it -> it.total() > 0)
                .flatMap(wanted::isSo);
    }

    private Judgement judgement(Sentence sentence, int from, int to, Subject.Witness witness) {
        boolean right = witness.right();
        return Judgement.of(
                right,
                Reason.OTHER_VERDICT,
                sentence,
                from,
                to,
                witness.unit(),
                "",
                outcomes.unit(witness.unit()).map(Outcomes::standing).orElse(witness.share()),
                outcomes.unit(witness.unit()).isPresent()
                        ? outcomes.places(witness.unit())
                        : List.of());
    }
}
