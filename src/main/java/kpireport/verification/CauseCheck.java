package kpireport.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.plan.MonthNotes.Cause;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Turns.Said;

/** Causes that month.yaml gives for one unit, told of another, or replaced by another cause. */
final class CauseCheck implements SentenceRule {

    private static final Turns<Boolean> BECAUSE =
            new Turns<Boolean>().add(true, "nguyên nhân|lý do|do|vì|bởi|bởi vì");

    /** What gives a cause, and does not ask for one or go on from one. */
    private static final Turns<Boolean> GIVEN =
            new Turns<Boolean>()
                    .add(true, "nguyên nhân là|nguyên nhân do|nguyên nhân là do|nguyên nhân vì")
                    .add(true, "lý do là|lý do vì|do|vì|bởi|bởi vì")
                    .add(false, "do đó|do vậy|vì vậy|vì thế|do đâu|vì sao");

    private static final Turns<Boolean> AMISS =
            new Turns<Boolean>()
                    .add(true, "chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|đạt thấp|thấp")
                    .add(true, "giảm|nguyên nhân|lý do|không phát sinh|quá hạn|trễ hạn");

    private static final Turns<Boolean> VAGUE =
            new Turns<Boolean>()
                    .add(true, "khách quan|chủ quan|đã nêu|nêu trên|đã báo cáo|nhiều nguyên nhân")
                    .add(true, "một số nguyên nhân|nêu tại|như trên|trong báo cáo");

    /** Words that say nothing of a cause. */
    private static final Set<String> COMMON =
            Set.copyOf(
                    Lexicon.keys(
                            "hồ sơ tiếp nhận giải quyết trong tháng này được do vì và có các đều"
                                    + " của là không nhưng ở tại cho từ đến ngày"));

    private static final int SHORTEST = 3;

    /** How many of a cause's words have to be there, in percent. */
    private static final int SAME_CAUSE = 65;

    private final Outcomes outcomes;
    private final Names names;
    private final Tense tense;

    CauseCheck(Outcomes outcomes, Names names, Tense tense) {
        this.outcomes = outcomes;
        this.names = names;
        this.tense = tense;
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
            if (noted.isEmpty()) {
                Optional<Judgement> replaced = replaced(sentence, unit, because, end);
                if (replaced.isPresent()) done = end;
                replaced.ifPresent(judgements::add);
                continue;
            }
            done = end;
            boolean own = noted.stream().anyMatch(cause -> unit.canBe(cause.unit()));
            judgements.add(judgement(sentence, unit, noted, own, end));
        }
        return judgements;
    }

    /** "Phòng Nội vụ chưa đạt do thiếu người", where the month's notes say why it was. */
    private Optional<Judgement> replaced(
            Sentence sentence, Mention unit, Said<Boolean> because, int end) {
        int from = sentence.wordAt(unit.end());
        Said<Boolean> given = GIVEN.at(sentence, because.from(), sentence.size());
        boolean colon = because.to() < sentence.size() && sentence.hasSign(because.to(), ":");
        boolean told = colon || given != null && given.meaning();
        int start = given == null ? because.to() : Math.max(because.to(), given.to());
        boolean fact =
                tense.isFact(sentence, because.from(), because.to())
                        && !tense.isAskedFor(sentence, because.from());
        List<Cause> own = own(sentence, unit, because);
        if (!told || !fact || own.isEmpty() || end - start < SHORTEST) return Optional.empty();
        if (!colon && !AMISS.isIn(sentence, from, start)) return Optional.empty();
        Set<String> said = new HashSet<>(sentence.keys(start, end));
        said.removeAll(COMMON);
        if (VAGUE.isIn(sentence, start, end)) return Optional.empty();
        return own.stream().allMatch(cause -> Collections.disjoint(content(cause), said))
                ? Optional.of(
                        new Judgement(
                                Verdict.CONTRADICTED,
                                Reason.CAUSE_KNOWN,
                                sentence,
                                because.from(),
                                end,
                                unit.id(),
                                own.get(0).indicator(),
                                own.get(0).text(),
                                List.of(own.get(0).where().describe())))
                : Optional.empty();
    }

    /** Those of the unit that the sentence can mean; none where it may speak of another miss. */
    private List<Cause> own(Sentence sentence, Mention unit, Said<Boolean> because) {
        List<Cause> own =
                outcomes.assessment().notes().causes().stream()
                        .filter(cause -> unit.canBe(cause.unit()))
                        .toList();
        List<Mention> topics = sentence.topics(0, because.from());
        if (!topics.isEmpty()) {
            Mention named = topics.get(topics.size() - 1);
            return own.stream().filter(cause -> named.canBe(cause.indicator())).toList();
        }
        boolean all =
                outcomes.unit(unit.id()).stream()
                        .flatMap(it -> it.missed().stream())
                        .allMatch(result -> result.cause().isPresent());
        return all ? own : List.of();
    }

    private static Set<String> content(Cause cause) {
        Set<String> words = new HashSet<>(Lexicon.keys(cause.text()));
        words.removeAll(COMMON);
        return words;
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
                .filter(
                        cause ->
                                sharedPercent(new HashSet<>(Lexicon.keys(cause.text())), said)
                                        >= SAME_CAUSE)
                .toList();
    }

    private static int sharedPercent(Set<String> words, Set<String> said) {
        long shared = words.stream().filter(said::contains).count();
        return (int) (100 * shared / words.size());
    }

    private Judgement judgement(
            Sentence sentence, Mention unit, List<Cause> noted, boolean own, int end) {
        return Judgement.of(
                own,
                Reason.OTHER_CAUSE,
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
