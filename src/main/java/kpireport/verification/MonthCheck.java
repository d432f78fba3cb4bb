package kpireport.verification;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;

/** Results told of a month that has not been reported yet: "Tháng 6, xã An Dũng đạt 39,1%". */
final class MonthCheck implements SentenceRule {

    private static final Turns<Boolean> MONTH = new Turns<Boolean>().add(true, "tháng");

    private static final Turns<Boolean> RESULTS =
            new Turns<Boolean>()
                    .add(true, "đạt|chưa đạt|không đạt|đã đạt|còn|có|xếp|dẫn đầu|tăng|giảm")
                    .add(true, "kết quả thực hiện|hoàn thành|chưa hoàn thành|chỉ đạt|bằng")
                    .add(false, "có chỉ tiêu|có thể|có trách nhiệm");

    private final YearMonth month;
    private final Tense tense;

    MonthCheck(YearMonth month, Tense tense) {
        this.month = month;
        this.tense = tense;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        boolean figure =
                sentence.passage().figures().stream()
                        .anyMatch(it -> it.isFigure() && isOfUnit(sentence, it));
        if (!figure || !RESULTS.isIn(sentence, 0, sentence.size())) return judgements;
        for (Turns.Said<Boolean> word : MONTH.find(sentence)) {
            Optional<YearMonth> named = named(sentence, word.to());
            boolean later = named.isPresent() && named.get().isAfter(month);
            int end = sentence.size();
            boolean fact =
                    later && !tense.isWished(sentence, 0, end) && !tense.isAskedFor(sentence, end);
            if (!fact) continue;
            judgements.add(
                    new Judgement(
                            Verdict.CONTRADICTED,
                            Reason.OTHER_DATE,
                            sentence,
                            word.from(),
                            word.to() + 1,
                            "",
                            "",
                            month.getMonthValue() + "/" + month.getYear(),
                            List.of()));
        }
        return judgements;
    }

    /** A percentage, or a number of a unit that the sentence names. */
    private static boolean isOfUnit(Sentence sentence, Written figure) {
        return figure instanceof Written.Amount amount
                && !amount.isWhole()
                && (amount.percent() || !sentence.units(0, sentence.size()).isEmpty());
    }

    private Optional<YearMonth> named(Sentence sentence, int at) {
        if (at >= sentence.size()) return Optional.empty();
        boolean date = at > 1 && Character.isDigit(sentence.keys(at - 2, at - 1).get(0).charAt(0));
        Optional<Integer> number =
                Optional.of(sentence.keys(at, at + 1).get(0))
                        .filter(
                                key ->
                                        key.length() <= 2
                                                && key.chars().allMatch(Character::isDigit))
                        .map(Integer::parseInt)
                        .filter(n -> n >= 1 && n <= 12);
        if (date || number.isEmpty()) return Optional.empty();
        int year =
                at + 1 < sentence.size() && sentence.keys(at + 1, at + 2).get(0).matches("20\\d\\d")
                        ? Integer.parseInt(sentence.keys(at + 1, at + 2).get(0))
                        : month.getYear();
        return Optional.of(YearMonth.of(year, number.get()));
    }
}
