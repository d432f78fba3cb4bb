package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.Delta;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.measures.Kind;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Turns.Said;
import kpireport.verification.Written.Amount;

/** "Các xã giảm điểm: xã A, xã B", "Các sở dưới 80 điểm gồm …": each of them has to be so. */
final class PropertyListCheck implements SentenceRule {

    private static final Turns<Integer> CHANGES =
            new Turns<Integer>()
                    .add(1, "tăng|tăng điểm|tăng so với")
                    .add(-1, "giảm|giảm điểm|sụt giảm|tụt điểm");

    private static final Turns<Boolean> LINKS =
            new Turns<Boolean>().add(true, "gồm|gồm có|bao gồm|là|như sau|sau");

    private static final int FARTHEST = 3;

    private final Outcomes outcomes;
    private final Crowds crowds;
    private final Tense tense;
    private final Times times;

    PropertyListCheck(Outcomes outcomes, Crowds crowds, Tense tense) {
        this.outcomes = outcomes;
        this.crowds = crowds;
        this.tense = tense;
        this.times = new Times(outcomes.assessment().month());
    }

    /** What each of the units has to be. */
    private interface Property {
        boolean isOf(IndicatorResult result);

        String text(IndicatorResult result);

        boolean isOfScores();
    }

    private record Changed(int direction) implements Property {

        @Override
        public boolean isOf(IndicatorResult result) {
            return result.delta().map(Delta::change).map(Fraction::signum).orElse(direction)
                    == direction;
        }

        @Override
        public String text(IndicatorResult result) {
            return Figures.change(result).text();
        }

        @Override
        public boolean isOfScores() {
            return true;
        }
    }

    private record Bounded(Bound bound, Amount amount) implements Property {

        @Override
        public boolean isOf(IndicatorResult result) {
            return result.measured()
                    .flatMap(it -> bound.holds(it.value().exact(), amount.value()))
                    .orElse(true);
        }

        @Override
        public String text(IndicatorResult result) {
            return Figures.value(result).text();
        }

        @Override
        public boolean isOfScores() {
            return !amount.percent();
        }
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        int link = link(sentence);
        boolean named =
                link > 0
                        && sentence.units(0, link).isEmpty()
                        && !crowds.find(sentence, context, 0, link).isEmpty();
        if (!named || !tense.isFact(sentence, link - 1, link)) return List.of();
        Optional<Property> property = property(sentence, link);
        if (property.isEmpty()) return List.of();
        Set<String> indicators = indicators(sentence, link, property.get().isOfScores());
        int end = sentence.endOfClause(link, ";");
        List<Judgement> judgements = new ArrayList<>();
        for (Mention unit : sentence.units(link, end)) {
            List<IndicatorResult> results =
                    indicators.stream()
                            .flatMap(it -> outcomes.find(unit.id(), it).stream())
                            .toList();
            results.stream()
                    .filter(property.get()::isOf)
                    .findFirst()
                    .or(() -> results.stream().findFirst())
                    .map(it -> judgement(sentence, link, it, property.get()))
                    .ifPresent(judgements::add);
        }
        return judgements;
    }

    /** Where the units begin; 0 where none are listed. */
    private static int link(Sentence sentence) {
        for (Mention unit : sentence.units(0, sentence.size())) {
            int at = sentence.wordAt(unit.start());
            for (int i = at; i > Math.max(0, at - FARTHEST); i--) {
                if (sentence.hasSign(i, ":") || LINKS.at(sentence, i - 1, i) != null) return i;
            }
            return 0;
        }
        return 0;
    }

    private Optional<Property> property(Sentence sentence, int link) {
        List<Said<Integer>> changes = CHANGES.find(sentence, 0, link);
        if (changes.size() == 1) return Optional.of(new Changed(changes.get(0).meaning()));
        return sentence.figures(0, link).stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .map(it -> new Bounded(bound(sentence, it), it))
                .filter(it -> it.bound() != Bound.EXACTLY)
                .map(Property.class::cast)
                .findFirst();
    }

    private Bound bound(Sentence sentence, Amount amount) {
        return Phrasing.of(Slot.of(sentence.passage(), amount), times).bound();
    }

    /** What is named; where nothing else is spoken of, the total. */
    private Set<String> indicators(Sentence sentence, int link, boolean ofScores) {
        Set<String> named = new LinkedHashSet<>();
        List<Mention> topics = sentence.topics(0, link);
        if (!topics.isEmpty()) {
            named.addAll(topics.get(topics.size() - 1).ids());
        } else if (ofScores && PlainWords.are(sentence.keys(0, link))) {
            named.addAll(outcomes.totals());
        }
        named.removeIf(id -> !ofScores && outcomes.indicator(id).kind() != Kind.RATE);
        return named;
    }

    private Judgement judgement(
            Sentence sentence, int link, IndicatorResult result, Property property) {
        boolean holds = property.isOf(result);
        return Judgement.of(
                holds,
                Reason.OTHER_VERDICT,
                sentence,
                0,
                link,
                result.unit().id(),
                result.indicator().id(),
                property.text(result),
                outcomes.places(result));
    }
}
