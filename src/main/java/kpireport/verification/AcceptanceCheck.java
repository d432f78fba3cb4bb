package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import kpireport.plan.MonthNotes.Cause;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Turns.Said;

/** "(đã được chấp nhận)", "chưa được chấp nhận": what the office made of a unit's cause. */
final class AcceptanceCheck implements SentenceRule {

    private static final Turns<Boolean> VERBS =
            new Turns<Boolean>()
                    .add(
                            true,
                            "được chấp nhận|đã được chấp nhận|được chấp thuận|đã được chấp thuận")
                    .add(false, "chưa được chấp nhận|không được chấp nhận|chưa được chấp thuận")
                    .add(false, "không được chấp thuận|chưa chấp nhận|không chấp nhận");

    private final Outcomes outcomes;
    private final Tense tense;

    AcceptanceCheck(Outcomes outcomes, Tense tense) {
        this.outcomes = outcomes;
        this.tense = tense;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Said<Boolean> verb : VERBS.find(sentence)) {
            List<Mention> units = sentence.units(0, verb.from());
            boolean one = units.stream().map(Mention::id).distinct().count() == 1;
            if (!one || !tense.isFact(sentence, verb.from(), verb.to())) continue;
            List<Cause> causes = causes(sentence, units.get(0), verb.from());
            boolean alike = causes.stream().map(Cause::accepted).distinct().count() == 1;
            if (alike) judgements.add(judgement(sentence, verb, causes.get(0)));
        }
        return judgements;
    }

    /** The unit's, of the indicator that is named. */
    private List<Cause> causes(Sentence sentence, Mention unit, int verb) {
        List<Mention> topics = sentence.topics(0, verb);
        return outcomes.assessment().notes().causes().stream()
                .filter(cause -> unit.canBe(cause.unit()))
                .filter(
                        cause ->
                                topics.isEmpty()
                                        || topics.stream()
                                                .anyMatch(it -> it.canBe(cause.indicator())))
                .toList();
    }

    private static Judgement judgement(Sentence sentence, Said<Boolean> verb, Cause cause) {
        boolean right = verb.meaning() == cause.accepted();
        return Judgement.of(
                right,
                Reason.OPPOSITE,
                sentence,
                verb.from(),
                verb.to(),
                cause.unit(),
                cause.indicator(),
                cause.accepted() ? "đã được chấp nhận" : "chưa được chấp nhận",
                List.of(cause.where().describe()));
    }
}
