package kpireport.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kpireport.assessment.Assessment;
import kpireport.plan.Plan;
import kpireport.verification.Claim.Verdict;

/** Holds what the sentences of a draft say in words against the results. */
final class SentenceCheck {

    private final Names names;
    private final IndicatorNames indicatorNames;
    private final Crowds crowds;
    private final List<SentenceRule> rules;

    SentenceCheck(Plan plan, Assessment assessment, Facts facts, Names names) {
        this.names = names;
        this.indicatorNames = new IndicatorNames(plan);
        Outcomes outcomes = new Outcomes(plan, assessment, names);
        crowds = new Crowds(outcomes);
        Tense tense = new Tense(assessment.month());
        rules =
                List.of(
                        new VerdictCheck(outcomes, crowds, tense),
                        new RankCheck(outcomes, facts, crowds, tense, names),
                        new ComparisonCheck(outcomes, facts, crowds, tense));
    }

    /**
     * @param expected what is true; a rule that objects to it has misread it, there and in the
     *     draft
     */
    List<Claim> check(List<Passage> expected, List<Passage> draft) {
        Set<String> misread = new HashSet<>();
        judge(expected).stream()
                .filter(it -> it.verdict() == Verdict.CONTRADICTED)
                .forEach(it -> misread.add(it.key()));
        return judge(draft).stream()
                .filter(it -> !misread.contains(it.key()))
                .map(it -> it.claim(names))
                .distinct()
                .toList();
    }

    private List<Judgement> judge(List<Passage> passages) {
        List<Judgement> judgements = new ArrayList<>();
        Set<String> topic = Set.of();
        List<String> section = List.of();
        Place place = null;
        for (Passage passage : passages) {
            if (!passage.place().equals(place)) topic = Set.of();
            place = passage.place();
            section = crowds.section(passage).orElse(section);
            List<Mention> found = indicatorNames.find(passage);
            Sentence sentence = new Sentence(passage, found, names);
            Context context = new Context(topic, section);
            for (SentenceRule rule : rules) judgements.addAll(rule.judge(sentence, context));
            if (!found.isEmpty()) topic = found.get(found.size() - 1).ids();
        }
        return judgements;
    }
}
