package kpireport.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.measures.Kind;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Written.Amount;

/** "Chênh lệch giữa đơn vị cao nhất và thấp nhất là 35,2 điểm %". */
final class SpreadCheck implements SentenceRule {

    private static final Turns<Boolean> APART =
            new Turns<Boolean>()
                    .add(true, "chênh lệch|chênh nhau|khoảng cách|cách biệt|hơn kém|cách nhau|cách")
                    .add(true, "chênh|hơn");
    private static final Turns<Boolean> HIGHEST =
            new Turns<Boolean>().add(true, "cao nhất|lớn nhất|đứng đầu|dẫn đầu|nhiều nhất");
    private static final Turns<Boolean> LOWEST =
            new Turns<Boolean>()
                    .add(true, "thấp nhất|nhỏ nhất|đứng cuối|cuối bảng|xếp cuối|đứng cuối bảng")
                    .add(true, "ít nhất");

    private final Outcomes outcomes;
    private final Crowds crowds;
    private final Tense tense;
    private final Times times;

    SpreadCheck(Outcomes outcomes, Crowds crowds, Tense tense, Times times) {
        this.outcomes = outcomes;
        this.crowds = crowds;
        this.tense = tense;
        this.times = times;
    }

    private record Spread(IndicatorResult highest, IndicatorResult lowest) {
        Fraction size() {
            return value(highest).minus(value(lowest));
        }

        /** As one reckons it from the documents. */
        Fraction printed() {
            int decimals = highest.indicator().decimals();
            return Fraction.of(value(highest).roundedHalfUp(decimals))
                    .minus(Fraction.of(value(lowest).roundedHalfUp(decimals)));
        }
    }

    private static Fraction value(IndicatorResult result) {
        return result.measured().orElseThrow().value().exact();
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Written figure : sentence.passage().figures()) {
            if (!(figure instanceof Amount amount)) continue;
            int at = sentence.wordAt(figure.start());
            int start = sentence.startOfClause(at, ";");
            boolean said =
                    APART.isIn(sentence, start, at)
                            && HIGHEST.isIn(sentence, start, at)
                            && LOWEST.isIn(sentence, start, at)
                            && sentence.figures(start, at).stream().noneMatch(Written::isFigure)
                            && tense.isFact(sentence, at, sentence.wordAt(figure.end()));
            if (!said) continue;
            Phrasing phrasing = Phrasing.of(Slot.of(sentence.passage(), figure), times);
            if (phrasing.moment() != Moment.NOW || phrasing.quantity() == Quantity.THINGS) continue;
            List<Spread> spreads = spreads(sentence, context, amount, phrasing.quantity(), at);
            SentenceRule.kindest(spreads, it -> isSaid(it, amount, phrasing.bound()))
                    .map(it -> judgement(sentence, start, amount, it, phrasing.bound()))
                    .ifPresent(judgements::add);
        }
        return judgements;
    }

    /** One for each indicator and crowd that can be meant. */
    private List<Spread> spreads(
            Sentence sentence, Context context, Amount amount, Quantity quantity, int at) {
        List<Spread> spreads = new ArrayList<>();
        for (String indicator : indicators(sentence, context, amount, quantity)) {
            for (List<String> field : fields(sentence, context, at)) {
                List<IndicatorResult> measured =
                        field.stream()
                                .flatMap(unit -> outcomes.find(unit, indicator).stream())
                                .filter(it -> it.measured().isPresent())
                                .toList();
                if (measured.size() < 2) continue;
                Comparator<IndicatorResult> rising =
                        Comparator.comparing(SpreadCheck::value, Fraction::compareTo);
                spreads.add(
                        new Spread(
                                measured.stream().max(rising).get(),
                                measured.stream().min(rising).get()));
            }
        }
        return spreads;
    }

    /** Those spoken of, else each level. */
    private List<List<String>> fields(Sentence sentence, Context context, int at) {
        Set<List<String>> fields = new LinkedHashSet<>();
        crowds.find(sentence, context, 0, at).forEach(it -> fields.addAll(it.fields()));
        outcomes.levels().forEach(level -> fields.add(outcomes.unitsOf(level)));
        return List.copyOf(fields);
    }

    /** What is named, else what was spoken of, else the total of points. */
    private Set<String> indicators(
            Sentence sentence, Context context, Amount amount, Quantity quantity) {
        Set<String> indicators = new LinkedHashSet<>();
        sentence.topics(0, sentence.size()).forEach(it -> indicators.addAll(it.ids()));
        if (indicators.isEmpty()) {
            indicators.addAll(context.topics());
            indicators.addAll(outcomes.totals());
        }
        boolean percent = amount.percent() || quantity == Quantity.PERCENTAGE_POINTS;
        indicators.removeIf(it -> percent && outcomes.indicator(it).kind() != Kind.RATE);
        return indicators;
    }

    private static boolean isSaid(Spread spread, Amount written, Bound bound) {
        return bound == Bound.EXACTLY
                ? isSaid(spread.size(), written) || isSaid(spread.printed(), written)
                : bound.holds(spread.size(), written.value()).orElse(true);
    }

    private static boolean isSaid(Fraction size, Amount written) {
        return size.roundedHalfUp(written.decimals()).compareTo(written.value()) == 0;
    }

    private Judgement judgement(
            Sentence sentence, int start, Amount written, Spread spread, Bound bound) {
        boolean right = isSaid(spread, written, bound);
        return Judgement.of(
                right,
                Reason.OTHER_COMPARISON,
                sentence,
                start,
                sentence.wordAt(written.end()),
                "",
                spread.highest().indicator().id(),
                Figures.digits(spread.size(), spread.highest().indicator().decimals()),
                Stream.of(spread.highest(), spread.lowest())
                        .flatMap(it -> outcomes.places(it).stream())
                        .distinct()
                        .toList());
    }
}
