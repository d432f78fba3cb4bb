package kpireport.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.plan.NamedList;
import kpireport.plan.Plan;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;

/** Holds what the sentences of a draft say in words against the results. */
final class SentenceCheck {

    private final Names names;
    private final IndicatorNames indicatorNames;
    private final Crowds crowds;
    private final Outcomes outcomes;
    private final Tense tense;
    private final List<SentenceRule> rules;

    /** Those that can speak of the units of several lines. */
    private final List<SentenceRule> listRules;

    private final ColonLists colonLists;
    private final RankedListCheck rankedLists;

    SentenceCheck(Plan plan, Outcomes outcomes, Facts facts, Names names, PassageReader reader) {
        colonLists = new ColonLists(reader);
        this.names = names;
        this.indicatorNames = new IndicatorNames(plan);
        crowds = new Crowds(outcomes);
        this.outcomes = outcomes;
        tense = new Tense(outcomes.assessment().month());
        rankedLists = new RankedListCheck(outcomes, facts, crowds, tense);
        listRules =
                List.of(
                        new VerdictCheck(outcomes, crowds, tense),
                        new RankCheck(outcomes, facts, crowds, tense, names),
                        new GradeCheck(outcomes, crowds, tense),
                        new PropertyListCheck(outcomes, crowds, tense));
        rules = new ArrayList<>(listRules);
        rules.add(new ComparisonCheck(outcomes, facts, crowds, tense));
        rules.add(new AverageCheck(outcomes, crowds, tense));
        rules.add(new StandingCheck(outcomes, crowds, tense));
        rules.add(new NamedListCheck(outcomes, tense));
        rules.add(new CauseCheck(outcomes, names, tense));
        rules.add(new ExplanationCheck(outcomes, tense));
        Times times = new Times(outcomes.assessment().month());
        rules.add(new DossierCountCheck(outcomes, new DossierCounts(plan), tense, times));
        rules.add(new CommonStandingCheck(outcomes, crowds, tense, times));
        rules.add(new CommonValueCheck(outcomes, crowds, tense, times));
        rules.add(new MultipleCheck(outcomes, tense, times));
        rules.add(new SpreadCheck(outcomes, crowds, tense, times));
        rules.add(new MovementCheck(outcomes, facts, crowds, tense, times));
        rules.add(new AcceptanceCheck(outcomes, tense));
        rules.add(new NothingAroseCheck(outcomes, tense));
        rules.add(new ReachedTargetCheck(outcomes, tense));
        rules.add(new MonthCheck(outcomes.assessment().month(), tense));
    }

    /** Adds what is said in words; it settles what was thought of the same figures and units. */
    void add(List<Claim> claims, List<Passage> expected, List<Passage> draft) {
        List<Claim> said =
                check(expected, draft).stream()
                        .filter(it -> claims.stream().noneMatch(known -> isKnown(known, it)))
                        .toList();
        claims.removeIf(claim -> said.stream().anyMatch(it -> settles(it, claim)));
        claims.addAll(said);
    }

    /** The figure was found wrong already, by the passage that it was edited from. */
    private static boolean isKnown(Claim known, Claim said) {
        return known.verdict() == Verdict.CONTRADICTED
                && said.verdict() == Verdict.CONTRADICTED
                && known.place().equals(said.place())
                && known.written().equals(said.written());
    }

    private static boolean settles(Claim said, Claim claim) {
        boolean same = said.place().equals(claim.place()) && said.excerpt().equals(claim.excerpt());
        boolean figure =
                claim.verdict() == Verdict.UNKNOWN
                        && !claim.written().isEmpty()
                        && said.written().contains(claim.written().replace("%", "").strip());
        boolean sameFigure = !claim.written().isEmpty() && said.written().equals(claim.written());
        boolean unit =
                claim.reason() == Reason.UNIT_NOT_IN_LIST
                        && said.verdict() != Verdict.UNKNOWN
                        && said.unit().equals(claim.unit());
        return same && (figure || sameFigure || unit);
    }

    /**
     * @param expected what is true; a rule that objects to it has misread it, there and in the
     *     draft
     */
    private List<Claim> check(List<Passage> expected, List<Passage> draft) {
        Set<String> misread = new HashSet<>();
        List<SentenceRule> all = new ArrayList<>(rules);
        List<Sentence> right = expected.stream().map(this::sentence).toList();
        CitedDocuments documents = new CitedDocuments(outcomes, right);
        all.add(documents);
        all.add(new IssuerCheck(documents, right));
        all.add(new DeadlineCheck(outcomes, right));
        judge(expected, all).stream()
                .filter(it -> it.verdict() == Verdict.CONTRADICTED)
                .forEach(it -> misread.add(it.key()));
        return judge(draft, all).stream()
                .filter(it -> !misread.contains(it.key()))
                .map(it -> it.claim(names))
                .distinct()
                .toList();
    }

    private Sentence sentence(Passage passage) {
        return new Sentence(passage, indicatorNames.find(passage), names);
    }

    private List<Judgement> judge(List<Passage> passages, List<SentenceRule> all) {
        List<Judgement> judgements = new ArrayList<>();
        Set<String> topic = Set.of();
        List<String> section = List.of();
        Optional<NamedList> list = Optional.empty();
        Place place = null;
        Optional<Sentence> before = Optional.empty();
        for (Passage passage : passages) {
            if (!passage.place().equals(place)) {
                topic = Set.of();
                before = Optional.empty();
            }
            place = passage.place();
            section = crowds.section(passage).orElse(section);
            Sentence sentence = sentence(passage);
            List<Mention> found = sentence.topics(0, sentence.size());
            Optional<NamedList> listBefore = list;
            Context context = new Context(topic, section, list, before);
            for (SentenceRule rule : all) judgements.addAll(rule.judge(sentence, context));
            list =
                    NamedListCheck.begun(sentence)
                            .or(() -> listBefore)
                            .filter(it -> NamedListCheck.goesOn(sentence));
            if (!found.isEmpty()) topic = found.get(found.size() - 1).ids();
            before = Optional.of(sentence);
        }
        for (Passage whole : colonLists.find(passages)) {
            Context nothing = new Context(Set.of(), List.of(), Optional.empty(), Optional.empty());
            Sentence sentence = sentence(whole);
            listRules.forEach(rule -> judgements.addAll(rule.judge(sentence, nothing)));
        }
        judgements.addAll(rankedLists.judge(passages, this::sentence));
        return judgements;
    }
}
