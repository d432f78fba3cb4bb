package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.Standing;
import kpireport.assessment.UnitResult;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Turns.Said;

/** "xã X còn 2 chỉ tiêu chưa đạt", "đạt thêm 01 chỉ tiêu so với tháng trước". */
final class StandingCheck implements SentenceRule {

    private enum Word {
        MET,
        MISSED,
        ROSE,
        FELL
    }

    private static final Turns<Word> VERBS =
            new Turns<Word>()
                    .add(Word.MET, "đạt|hoàn thành|đã đạt|chỉ đạt|mới đạt|đạt được|đạt đủ|đạt cả")
                    .add(
                            Word.MET,
                            "đã đạt cả|đã đạt đủ|hoàn thành cả|đã hoàn thành|đã hoàn thành cả")
                    .add(Word.MISSED, "chưa đạt|không đạt|chưa hoàn thành|không hoàn thành")
                    .add(Word.ROSE, "tăng|tăng thêm|đạt thêm|nhiều hơn")
                    .add(Word.FELL, "giảm|giảm mất|sụt|ít hơn");

    private static final Turns<Boolean> NOUNS = new Turns<Boolean>().add(true, "chỉ tiêu|tiêu chí");

    private static final Turns<Boolean> MET = new Turns<Boolean>().add(true, "đạt|đạt mức giao");
    private static final Turns<Boolean> GIVEN =
            new Turns<Boolean>().add(true, "được giao|giao|đã giao|tỉnh giao|huyện giao");

    private static final Turns<Boolean> LAST_MONTH =
            new Turns<Boolean>().add(true, "so với tháng|so với tháng trước");

    private final Outcomes outcomes;
    private final Crowds crowds;
    private final Tense tense;

    StandingCheck(Outcomes outcomes, Crowds crowds, Tense tense) {
        this.outcomes = outcomes;
        this.crowds = crowds;
        this.tense = tense;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        Optional<UnitResult> meant = unit(sentence);
        if (meant.isEmpty()) return judgements;
        UnitResult unit = meant.get();
        for (Written figure : sentence.figures(0, sentence.size())) {
            if (!(figure instanceof Written.Amount amount) || !amount.isWhole()) continue;
            int at = sentence.wordAt(figure.start());
            Said<Boolean> noun = NOUNS.at(sentence, sentence.wordAt(figure.end()), sentence.size());
            if (noun == null || !tense.isFact(sentence, at, noun.to())) continue;
            word(sentence, at, noun.to())
                    .flatMap(it -> right(sentence, unit, it))
                    .map(right -> judgement(sentence, at, noun.to(), unit, amount, right))
                    .ifPresent(judgements::add);
        }
        return judgements;
    }

    /** The one that is named, else the only one of the plan. */
    private Optional<UnitResult> unit(Sentence sentence) {
        List<Mention> units = sentence.units(0, sentence.size());
        if (units.size() == 1) return outcomes.unit(units.get(0).id());
        return units.isEmpty() ? crowds.alone().flatMap(outcomes::unit) : Optional.empty();
    }

    /** The verb right before the number, or the one behind what is counted. */
    private static Optional<Word> word(Sentence sentence, int figure, int behind) {
        Said<Word> after = VERBS.at(sentence, behind, sentence.size());
        if (after != null && after.meaning() == Word.MISSED) return Optional.of(Word.MISSED);
        return VERBS.find(sentence, 0, figure).stream()
                .filter(verb -> verb.to() == figure && ends(sentence, behind, verb.meaning()))
                .map(Said::meaning)
                .findFirst();
    }

    /**
     * "tăng 3 chỉ tiêu đạt", "đạt cả 7 chỉ tiêu được giao": whatever else follows may name some.
     */
    private static boolean ends(Sentence sentence, int behind, Word verb) {
        boolean changed = verb == Word.ROSE || verb == Word.FELL;
        Said<Boolean> more = (changed ? MET : GIVEN).at(sentence, behind, sentence.size());
        int end = more == null ? behind : more.to();
        return end == sentence.size()
                || sentence.hasSign(end, ",;.(")
                || LAST_MONTH.at(sentence, end, sentence.size()) != null;
    }

    private static Optional<Integer> right(Sentence sentence, UnitResult unit, Word word) {
        Optional<Integer> change =
                LAST_MONTH.isIn(sentence, 0, sentence.size())
                        ? unit.previous()
                                .map(Standing::met)
                                .map(before -> unit.standing().met() - before)
                        : Optional.empty();
        return switch (word) {
            case MET -> Optional.of(unit.standing().met());
            case MISSED -> Optional.of(unit.standing().missed());
            case ROSE -> change;
            case FELL -> change.map(it -> -it);
        };
    }

    private Judgement judgement(
            Sentence sentence,
            int from,
            int to,
            UnitResult unit,
            Written.Amount written,
            int right) {
        boolean same = written.value().intValue() == right;
        String before = unit.previous().map(it -> it.met() + "/" + it.total() + " → ").orElse("");
        return Judgement.of(
                same,
                Reason.OTHER_COMPARISON,
                sentence,
                from,
                to,
                unit.unit().id(),
                "",
                before + Outcomes.standing(unit),
                outcomes.places(unit.unit().id()));
    }
}
