package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Figures;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import kpireport.measures.Kind;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Written.Amount;

/** "Phường X đã đạt mức yêu cầu 80 điểm": the figure is the target, and it is said to be met. */
final class ReachedTargetCheck implements SentenceRule {

    private static final Turns<Boolean> VERBS = new Turns<Boolean>();

    static {
        for (String level : List.of("mức yêu cầu", "mức giao", "mức quy định", "mức tối thiểu")) {
            VERBS.add(true, "đạt " + level);
            VERBS.add(false, "chưa đạt " + level + "|không đạt " + level);
        }
    }

    private static final Turns<Boolean> POINTS = new Turns<Boolean>().add(true, "điểm");

    private final Outcomes outcomes;
    private final Tense tense;
    private final NearUnits near = new NearUnits();

    ReachedTargetCheck(Outcomes outcomes, Tense tense) {
        this.outcomes = outcomes;
        this.tense = tense;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Turns.Said<Boolean> verb : VERBS.find(sentence)) {
            Optional<Amount> target = figureAt(sentence, verb.to());
            boolean asked = verb.meaning() && tense.isAskedFor(sentence, verb.from());
            if (target.isEmpty() || asked || !tense.isFact(sentence, verb.from(), verb.to())) {
                continue;
            }
            int start = sentence.startOfClause(verb.from(), ";");
            for (String unit : near.before(sentence, start, verb.from()).ids()) {
                List<Judgement> readings = new ArrayList<>();
                for (String id : indicators(sentence, context, target.get(), verb.from())) {
                    outcomes.find(unit, id)
                            .filter(it -> it.measured().isPresent())
                            .map(it -> judgement(sentence, verb, target.get(), it))
                            .ifPresent(readings::add);
                }
                SentenceRule.kindest(readings, it -> it.verdict() == Verdict.CONFIRMED)
                        .ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    private static Optional<Amount> figureAt(Sentence sentence, int word) {
        return sentence.passage().figures().stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .filter(it -> sentence.wordAt(it.start()) == word)
                .findFirst();
    }

    /** What is named, else the total for points, what was spoken of for percentages. */
    private Set<String> indicators(Sentence sentence, Context context, Amount target, int verb) {
        List<Mention> topics = sentence.topics(0, verb);
        int behind = sentence.wordAt(target.end());
        boolean points = POINTS.at(sentence, behind, sentence.size()) != null;
        Set<String> found = new LinkedHashSet<>();
        if (!topics.isEmpty()) {
            found.addAll(topics.get(topics.size() - 1).ids());
        } else if (points) {
            found.addAll(outcomes.totals());
        } else if (target.percent()) {
            found.addAll(context.topics());
        }
        Kind kind = target.percent() ? Kind.RATE : Kind.SCORE;
        found.removeIf(
                id ->
                        outcomes.indicator(id).kind() != kind
                                || outcomes.direction(id) != Direction.HIGHER);
        return found;
    }

    private Judgement judgement(
            Sentence sentence, Turns.Said<Boolean> verb, Amount target, IndicatorResult result) {
        Fraction value = result.measured().orElseThrow().value().exact();
        boolean reached = value.compareTo(Fraction.of(target.value())) >= 0;
        boolean right = reached == verb.meaning();
        return Judgement.of(
                right,
                Reason.OTHER_VERDICT,
                sentence,
                verb.from(),
                sentence.wordAt(target.end()),
                result.unit().id(),
                result.indicator().id(),
                Figures.value(result).text(),
                outcomes.places(result));
    }
}
