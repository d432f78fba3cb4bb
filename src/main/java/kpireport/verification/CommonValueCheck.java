package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.measures.Kind;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Fact.Part;
import kpireport.verification.Subject.Scope;
import kpireport.verification.Subject.Witness;
import kpireport.verification.Written.Amount;

/**
 * "không xã nào dưới 85 điểm", "tất cả các sở đều đạt trên 90%", "chỉ có xã X đạt trên 89 điểm".
 */
final class CommonValueCheck implements SentenceRule {

    private static final Turns<Boolean> VERBS =
            new Turns<Boolean>()
                    .add(true, "có tỷ lệ|có điểm|có kết quả|có mức|có tổng điểm|đạt|được|ở mức")
                    .add(true, "dưới|trên|từ|thấp hơn|cao hơn|vượt");

    private final Outcomes outcomes;
    private final Crowds crowds;
    private final Tense tense;
    private final Times times;
    private final SubjectReader subjects;

    CommonValueCheck(Outcomes outcomes, Crowds crowds, Tense tense, Times times) {
        this.outcomes = outcomes;
        this.crowds = crowds;
        this.tense = tense;
        this.times = times;
        this.subjects = new SubjectReader(crowds);
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Written figure : sentence.passage().figures()) {
            if (!(figure instanceof Amount amount)) continue;
            Phrasing phrasing = Phrasing.of(Slot.of(sentence.passage(), figure), times);
            int at = sentence.wordAt(figure.start());
            if (!isValue(phrasing) || !isFact(sentence, at)) continue;
            int start = sentence.startOfClause(at, ";:");
            int end = sentence.wordAt(figure.end());
            int verb =
                    VERBS.find(sentence, start, at).stream()
                            .map(Turns.Said::from)
                            .findFirst()
                            .orElse(at);
            subjects.find(sentence, context, start, verb, end)
                    .filter(it -> it.scope() != Scope.NAMED)
                    .map(it -> judge(sentence, context, it, amount, phrasing, end))
                    .ifPresent(judgements::addAll);
        }
        return judgements;
    }

    private static boolean isValue(Phrasing phrasing) {
        Reading reading = Reading.of(phrasing);
        boolean score =
                phrasing.quantity() == Quantity.BARE
                        && phrasing.bound() != Bound.EXACTLY
                        && !phrasing.isFollowedBy(StatementCheck.OTHER_COUNTS);
        boolean results =
                phrasing.quantity() == Quantity.PERCENT || phrasing.quantity() == Quantity.POINTS;
        return (results || score)
                && phrasing.moment() == Moment.NOW
                && reading.meanings().size() == 1
                && reading.isOf(Part.VALUE);
    }

    private boolean isFact(Sentence sentence, int at) {
        return tense.isFact(sentence, at, at + 1) && !tense.isAskedFor(sentence, at);
    }

    private List<Judgement> judge(
            Sentence sentence,
            Context context,
            Subject subject,
            Amount amount,
            Phrasing phrasing,
            int end) {
        // "không xã nào đạt 90 điểm": none so much, or more.
        boolean none = subject.scope() == Scope.NONE && phrasing.bound() == Bound.EXACTLY;
        Bound bound = none ? Bound.AT_LEAST : phrasing.bound();
        List<List<Judgement>> readings = new ArrayList<>();
        for (String indicator : indicators(sentence, context, phrasing.quantity())) {
            List<Witness> witnesses =
                    subject.witnesses(unit -> isSo(unit, indicator, amount, bound), crowds);
            if (witnesses.isEmpty()) continue;
            readings.add(
                    witnesses.stream()
                            .map(it -> judgement(sentence, subject.from(), end, it, indicator))
                            .toList());
        }
        return SentenceRule.kindest(
                        readings,
                        it -> it.stream().allMatch(one -> one.verdict() == Verdict.CONFIRMED))
                .orElse(List.of());
    }

    /** The one that is named, else the total of points, else what was spoken of before. */
    private Set<String> indicators(Sentence sentence, Context context, Quantity quantity) {
        List<Mention> topics = sentence.topics(0, sentence.size());
        if (topics.isEmpty() && quantity == Quantity.POINTS) return outcomes.totals();
        if (topics.size() > 1 || topics.isEmpty() && quantity != Quantity.PERCENT) return Set.of();
        Set<String> named = new LinkedHashSet<>(context.topics());
        if (!topics.isEmpty()) named = new LinkedHashSet<>(topics.get(0).ids());
        Set<Kind> kinds = quantity == Quantity.BARE ? Set.of(Kind.SCORE) : quantity.kinds();
        named.removeIf(id -> !kinds.contains(outcomes.indicator(id).kind()));
        return named;
    }

    private Optional<Boolean> isSo(String unit, String indicator, Amount amount, Bound bound) {
        return outcomes.find(unit, indicator)
                .flatMap(IndicatorResult::measured)
                .map(it -> it.value().exact())
                .flatMap(
                        value ->
                                bound == Bound.EXACTLY
                                        ? Optional.of(isSaid(value, amount))
                                        : bound.holds(value, amount.value()));
    }

    private static boolean isSaid(Fraction value, Amount amount) {
        return value.roundedHalfUp(amount.decimals()).compareTo(amount.value()) == 0;
    }

    private Judgement judgement(
            Sentence sentence, int from, int to, Witness witness, String indicator) {
        Optional<IndicatorResult> result = outcomes.find(witness.unit(), indicator);
        return Judgement.of(
                witness.right(),
                Reason.OTHER_VERDICT,
                sentence,
                from,
                to,
                witness.unit(),
                indicator,
                result.map(it -> Figures.value(it).text()).orElse(witness.share()),
                Stream.concat(Stream.of(witness.unit()), witness.so().stream())
                        .flatMap(unit -> outcomes.find(unit, indicator).stream())
                        .flatMap(it -> outcomes.places(it).stream())
                        .distinct()
                        .toList());
    }
}
