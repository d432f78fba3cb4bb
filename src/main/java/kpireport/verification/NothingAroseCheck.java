package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Status;
import kpireport.measures.Kind;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Written.Amount;

/** "Sở X không có giao dịch nào, đạt 0%": what cannot be measured is not nought. */
final class NothingAroseCheck implements SentenceRule {

    private final Outcomes outcomes;
    private final Tense tense;
    private final NearUnits near = new NearUnits();

    NothingAroseCheck(Outcomes outcomes, Tense tense) {
        this.outcomes = outcomes;
        this.tense = tense;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Written figure : sentence.passage().figures()) {
            boolean nought =
                    figure instanceof Amount amount
                            && amount.percent()
                            && amount.value().signum() == 0;
            int at = sentence.wordAt(figure.start());
            int end = sentence.wordAt(figure.end());
            if (!nought || !tense.isFact(sentence, at, end)) continue;
            List<String> units = near.before(sentence, sentence.startOfClause(at, ";"), at).ids();
            if (units.size() != 1) continue;
            result(sentence, context, units.get(0), at)
                    .map(it -> judgement(sentence, at, end, it))
                    .ifPresent(judgements::add);
        }
        return judgements;
    }

    /** Where nothing that can be meant was measured. */
    private Optional<IndicatorResult> result(
            Sentence sentence, Context context, String unit, int at) {
        Set<String> meant = new LinkedHashSet<>(context.topics());
        List<Mention> topics = sentence.topics(0, at);
        if (!topics.isEmpty()) meant = topics.get(topics.size() - 1).ids();
        List<IndicatorResult> results =
                meant.stream()
                        .filter(id -> outcomes.indicator(id).kind() == Kind.RATE)
                        .flatMap(id -> outcomes.find(unit, id).stream())
                        .toList();
        boolean nothing = results.stream().allMatch(it -> it.status() == Status.NOT_APPLICABLE);
        return nothing ? results.stream().findFirst() : Optional.empty();
    }

    private Judgement judgement(Sentence sentence, int from, int to, IndicatorResult result) {
        return new Judgement(
                Verdict.CONTRADICTED,
                Reason.NOTHING_AROSE,
                sentence,
                from,
                to,
                result.unit().id(),
                result.indicator().id(),
                "",
                outcomes.places(result));
    }
}
