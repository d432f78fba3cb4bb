package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Figures;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.ComparisonReader.Compared;
import kpireport.verification.Fact.Part;

/** "xã A cao hơn xã B", "thấp hơn bình quân toàn huyện". */
final class ComparisonCheck implements SentenceRule {

    private final Outcomes outcomes;
    private final Facts facts;
    private final Crowds crowds;
    private final Tense tense;
    private final ComparisonReader reader;

    ComparisonCheck(Outcomes outcomes, Facts facts, Crowds crowds, Tense tense) {
        this.outcomes = outcomes;
        this.facts = facts;
        this.crowds = crowds;
        this.tense = tense;
        this.reader = new ComparisonReader(crowds);
    }

    /** What one is held against: a value, as it is written, and its cells. */
    private record Side(Fraction value, String text, List<String> sources) {}

    private record Reading(IndicatorResult result, Side other, boolean holds, String right) {}

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Compared said : reader.find(sentence, context)) {
            if (!tense.isFact(sentence, said.from(), said.to())) continue;
            for (String unit : said.units()) {
                List<Reading> readings = readings(context, said, unit);
                SentenceRule.kindest(readings, Reading::holds)
                        .map(reading -> judgement(sentence, said, reading))
                        .ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    private List<Reading> readings(Context context, Compared said, String unit) {
        List<Reading> readings = new ArrayList<>();
        for (String indicator : indicators(context, said, unit)) {
            Optional<IndicatorResult> result =
                    outcomes.find(unit, indicator).filter(it -> it.measured().isPresent());
            if (result.isEmpty()) continue;
            sides(said, unit, indicator)
                    .map(side -> reading(said, result.get(), side))
                    .forEach(readings::add);
        }
        return readings;
    }

    private static Reading reading(Compared said, IndicatorResult result, Side other) {
        Fraction value = result.measured().get().value().exact();
        int compared = value.compareTo(other.value());
        boolean better = result.indicator().direction() == Direction.HIGHER;
        boolean holds =
                switch (said.relation()) {
                    case HIGHER -> compared > 0;
                    case LOWER -> compared < 0;
                    case BETTER -> better ? compared > 0 : compared < 0;
                    case WORSE -> better ? compared < 0 : compared > 0;
                    case EQUAL -> compared == 0 || said.other().isEmpty();
                };
        String sign = compared > 0 ? " > " : compared < 0 ? " < " : " = ";
        String right = Figures.value(result).text() + sign + other.text();
        if (holds && said.by().isPresent()) {
            Fraction apart = value.minus(other.value()).abs();
            holds = isSaid(apart, said.by().get());
            int decimals = result.indicator().decimals();
            if (!holds) right = Figures.digits(apart, decimals);
        }
        return new Reading(result, other, holds, right);
    }

    private static boolean isSaid(Fraction apart, Written.Amount written) {
        return apart.roundedHalfUp(written.decimals()).compareTo(written.value()) == 0;
    }

    private Stream<Side> sides(Compared said, String unit, String indicator) {
        if (said.other().isPresent()) {
            return outcomes.find(said.other().get(), indicator).stream()
                    .filter(it -> it.measured().isPresent())
                    .map(this::side);
        }
        List<Side> averages = new ArrayList<>();
        outcomes.whole(indicator).map(this::side).ifPresent(averages::add);
        List<List<String>> fields =
                said.crowd().isEmpty() ? List.of(crowds.fieldsOf(unit).get(0)) : said.crowd();
        for (List<String> field : fields) averages.addAll(averages(field, indicator));
        return averages.stream();
    }

    /** The mean of the values, and the rate of all dossiers together. */
    private List<Side> averages(List<String> field, String indicator) {
        return Stream.of(outcomes.mean(field, indicator), outcomes.together(field, indicator))
                .flatMap(Optional::stream)
                .map(
                        mean ->
                                new Side(
                                        mean,
                                        Figures.text(outcomes.indicator(indicator), mean),
                                        List.of()))
                .toList();
    }

    private Side side(IndicatorResult result) {
        return new Side(
                result.measured().orElseThrow().value().exact(),
                Figures.value(result).text(),
                outcomes.places(result));
    }

    /** What is named, else what the figures are of, else what was spoken of, else the total. */
    private Set<String> indicators(Context context, Compared said, String unit) {
        if (!said.topics().isEmpty()) return said.topics();
        Set<String> ofFigures = new LinkedHashSet<>();
        for (Written figure : said.figures()) {
            facts.said(unit, figure).stream()
                    .filter(fact -> fact.part() == Part.VALUE)
                    .forEach(fact -> ofFigures.add(fact.indicator()));
        }
        if (!ofFigures.isEmpty()) return ofFigures;
        Set<String> spokenOf = new LinkedHashSet<>(context.topics());
        spokenOf.addAll(outcomes.totals());
        return spokenOf;
    }

    private Judgement judgement(Sentence sentence, Compared said, Reading reading) {
        return Judgement.of(
                reading.holds(),
                Reason.OTHER_COMPARISON,
                sentence,
                said.from(),
                said.to(),
                reading.result().unit().id(),
                reading.result().indicator().id(),
                reading.right(),
                Stream.concat(
                                outcomes.places(reading.result()).stream(),
                                reading.other().sources().stream())
                        .distinct()
                        .toList());
    }
}
