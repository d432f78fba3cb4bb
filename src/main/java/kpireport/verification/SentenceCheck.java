package kpireport.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kpireport.plan.Plan;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;

/** Holds what the sentences of a draft say in words against the results. */
final class SentenceCheck {

    private final Names names;
    private final IndicatorNames indicatorNames;
    private final Crowds crowds;
    private final List<SentenceRule> rules;

    SentenceCheck(Plan plan, Outcomes outcomes, Facts facts, Names names) {
        this.names = names;
        this.indicatorNames = new IndicatorNames(plan);
        crowds = new Crowds(outcomes);
        Tense tense = new Tense(outcomes.assessment().month());
        rules =
                List.of(
                        new VerdictCheck(outcomes, crowds, tense),
                        new RankCheck(outcomes, facts, crowds, tense, names),
                        new ComparisonCheck(outcomes, facts, crowds, tense),
                        new NamedListCheck(outcomes, tense),
                        new CauseCheck(outcomes, names));
    }

    /** Adds what is said in words; it settles what was thought of the same figures and units. */
    void add(List<Claim> claims, List<Passage> expected, List<Passage> draft) {
        List<Claim> said = check(expected, draft);
        claims.removeIf(claim -> said.stream().anyMatch(it -> settles(it, claim)));
        claims.addAll(said);
    }

    private static boolean settles(Claim said, Claim claim) {
        boolean same = said.place().equals(claim.place()) && said.excerpt().equals(claim.excerpt());
        boolean figure =
                claim.verdict() == Verdict.UNKNOWN && said.written().contains(claim.written());
        boolean unit =
                claim.reason() == Reason.UNIT_NOT_IN_LIST
                        && said.verdict() == Verdict.CONTRADICTED
                        && said.unit().equals(claim.unit());
        return same && (figure || unit);
    }

    /**
     * @param expected what is true; a rule that objects to it has misread it, there and in the
     *     draft
     */
    private List<Claim> check(List<Passage> expected, List<Passage> draft) {
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
