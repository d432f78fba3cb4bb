package kpireport.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.plan.MonthNotes.Cause;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Turns.Said;

/** Causes that month.yaml gives for one unit, told of another. */
final class CauseCheck implements SentenceRule {

    private static final Turns<Boolean> BECAUSE =
            new Turns<Boolean>().add(true, "nguyên nhân|lý do|do|vì|bởi|bởi vì");

    /** How many of a cause's words have to be there, in percent. */
    private static final int SAME_CAUSE = 65;

    private final Outcomes outcomes;
    private final Names names;

    CauseCheck(Outcomes outcomes, Names names) {
        this.outcomes = outcomes;
        this.names = names;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        int done = 0;
        for (Said<Boolean> because : BECAUSE.find(sentence)) {
            if (because.from() < done) continue;
            List<Mention> before = sentence.units(0, because.from());
            if (before.isEmpty()) continue;
            Mention unit = before.get(before.size() - 1);
            int end = endOfCause(sentence, because.to());
            List<Cause> noted = noted(sentence, because.to(), end);
            if (noted.isEmpty()) continue;
            done = end;
            boolean own = noted.stream().anyMatch(cause -> unit.canBe(cause.unit()));
            judgements.add(judgement(sentence, unit, noted, own, end));
        }
        return judgements;
    }

    private static int endOfCause(Sentence sentence, int from) {
        List<Mention> next = sentence.units(from, sentence.size());
        int end = sentence.endOfClause(from, ";");
        return next.isEmpty() ? end : Math.min(end, sentence.wordAt(next.get(0).start()));
    }

    /** The causes of the month whose words stand there. */
    private List<Cause> noted(Sentence sentence, int from, int to) {
        Set<String> said = new HashSet<>(sentence.keys(from, Math.max(from, to)));
        return outcomes.assessment().notes().causes().stream()
                .filter(cause -> sharedPercent(cause, said) >= SAME_CAUSE)
                .toList();
    }

    private static int sharedPercent(Cause cause, Set<String> said) {
        Set<String> words = new HashSet<>(Lexicon.keys(cause.text()));
        long shared = words.stream().filter(said::contains).count();
        return (int) (100 * shared / words.size());
    }

    private Judgement judgement(
            Sentence sentence, Mention unit, List<Cause> noted, boolean own, int end) {
        return new Judgement(
                own ? Verdict.CONFIRMED : Verdict.CONTRADICTED,
                own ? Reason.SAME : Reason.OTHER_CAUSE,
                sentence,
                sentence.wordAt(unit.start()),
                end,
                unit.id(),
                "",
                noted.stream()
                        .map(cause -> names.unitName(cause.unit()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                noted.stream().map(cause -> cause.where().describe()).toList());
    }
}
