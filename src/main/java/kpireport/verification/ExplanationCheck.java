package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.UnitResult;
import kpireport.plan.MonthNotes.Cause;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Turns.Said;

/** "Phòng X đã có giải trình", "phòng Y chưa báo cáo nguyên nhân": the month's notes tell. */
final class ExplanationCheck implements SentenceRule {

    static final String GIVEN =
            "đã giải trình|đã có giải trình|đã báo cáo giải trình|đã có báo cáo giải trình|"
                    + "đã gửi giải trình|đã gửi báo cáo giải trình|đã báo cáo nguyên nhân|"
                    + "đã có báo cáo nguyên nhân|đã nêu nguyên nhân|đã nêu lý do";
    static final String NOT_GIVEN =
            "chưa giải trình|chưa có giải trình|không có giải trình|không giải trình|"
                    + "chưa báo cáo giải trình|chưa có báo cáo giải trình|chưa gửi giải trình|"
                    + "chưa gửi báo cáo giải trình|chưa báo cáo nguyên nhân|"
                    + "chưa có báo cáo nguyên nhân|chưa nêu nguyên nhân|chưa nêu lý do";

    private static final Turns<Boolean> VERBS =
            new Turns<Boolean>().add(true, GIVEN).add(false, NOT_GIVEN);
    private static final Turns<Boolean> LINKS =
            new Turns<Boolean>().add(true, "là|gồm|gồm có|bao gồm|có");

    private final Outcomes outcomes;
    private final Tense tense;
    private final NearUnits near = new NearUnits();

    ExplanationCheck(Outcomes outcomes, Tense tense) {
        this.outcomes = outcomes;
        this.tense = tense;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        // Where nobody's causes are noted, nobody has noted who gave none.
        if (outcomes.assessment().notes().causes().isEmpty()) return judgements;
        for (Said<Boolean> verb : VERBS.find(sentence)) {
            int start = sentence.startOfClause(verb.from(), ";");
            int end = sentence.endOfClause(verb.to() - 1, ";");
            if (!tense.isFact(sentence, verb.from(), verb.to())) continue;
            NearUnits.Found units = near.find(sentence, LINKS, start, verb.from(), verb.to(), end);
            for (String id : units.ids()) {
                outcomes.unit(id)
                        .flatMap(unit -> judge(sentence, unit, verb))
                        .ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    private Optional<Judgement> judge(Sentence sentence, UnitResult unit, Said<Boolean> verb) {
        List<IndicatorResult> missed =
                unit.missed().stream().filter(result -> isMeant(sentence, result)).toList();
        List<Cause> causes = missed.stream().flatMap(result -> result.cause().stream()).toList();
        if (missed.isEmpty()) return Optional.empty();
        boolean some = !causes.isEmpty() && causes.size() < missed.size();
        boolean right = verb.meaning() ? !causes.isEmpty() : causes.isEmpty();
        if (some && !verb.meaning()) return Optional.empty();
        Reason wrong = verb.meaning() ? Reason.NO_CAUSE_KNOWN : Reason.CAUSE_KNOWN;
        return Optional.of(
                Judgement.of(
                        right,
                        wrong,
                        sentence,
                        verb.from(),
                        verb.to(),
                        unit.unit().id(),
                        missed.size() == 1 ? missed.get(0).indicator().id() : "",
                        causes.isEmpty() ? "" : causes.get(0).text(),
                        sources(causes)));
    }

    /** All that were missed, unless the sentence names some. */
    private static boolean isMeant(Sentence sentence, IndicatorResult result) {
        List<Mention> topics = sentence.topics(0, sentence.size());
        return topics.isEmpty()
                || topics.stream().anyMatch(topic -> topic.canBe(result.indicator().id()));
    }

    private List<String> sources(List<Cause> causes) {
        String file = "exports/" + outcomes.assessment().month() + "/month.yaml";
        Stream<String> noted = causes.stream().map(cause -> cause.where().describe());
        return causes.isEmpty() ? List.of(file + " · causes") : noted.toList();
    }
}
