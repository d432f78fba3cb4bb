package kpireport.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Written.Day;
import kpireport.verification.Written.Pair;

/** "hạn cuối là ngày 18/6/2024": the day that answers are due. */
final class DeadlineCheck implements SentenceRule {

    private static final Turns<Boolean> DUE =
            new Turns<Boolean>()
                    .add(true, "hạn cuối|hạn chót|thời hạn|hạn nộp|hạn gửi|hạn báo cáo|trước ngày")
                    .add(true, "chậm nhất|muộn nhất|hạn|thời hạn cuối|không muộn hơn|trước")
                    .add(false, "trước hạn|đúng hạn|quá hạn|trễ hạn|hạn chế|giới hạn");

    /** What is due; other days of the month are nobody's business here. */
    private static final Turns<Boolean> ANSWERS =
            new Turns<Boolean>()
                    .add(true, "giải trình|báo cáo giải trình|báo cáo kết quả|hạn cuối|hạn chót")
                    .add(true, "hạn báo cáo|hạn gửi báo cáo|thời hạn báo cáo|hạn nộp báo cáo");

    private static final int NEAR = 9;

    private final Outcomes outcomes;
    private final List<Day> known;

    /**
     * @param expected where other days are set rightly
     */
    DeadlineCheck(Outcomes outcomes, List<Sentence> expected) {
        this.outcomes = outcomes;
        this.known =
                expected.stream()
                        .flatMap(sentence -> sentence.passage().figures().stream())
                        .filter(Day.class::isInstance)
                        .map(Day.class::cast)
                        .filter(day -> day.day() > 0)
                        .toList();
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        Optional<LocalDate> deadline = outcomes.assessment().deadline();
        if (deadline.isEmpty() || !ANSWERS.isIn(sentence, 0, sentence.size())) return judgements;
        for (Written figure : sentence.passage().figures()) {
            Optional<LocalDate> day = day(figure, deadline.get().getYear());
            int at = sentence.wordAt(figure.start());
            boolean due =
                    DUE.find(sentence, Math.max(0, at - NEAR), at).stream()
                            .anyMatch(Turns.Said::meaning);
            if (day.isEmpty() || !due || isKnown(figure)) continue;
            boolean right = day.get().equals(deadline.get());
            judgements.add(
                    Judgement.of(
                            right,
                            Reason.OTHER_DATE,
                            sentence,
                            at,
                            sentence.wordAt(figure.end()),
                            "",
                            "",
                            CitedDocuments.text(deadline.get()),
                            sources()));
        }
        return judgements;
    }

    private boolean isKnown(Written figure) {
        return figure instanceof Day day && known.stream().anyMatch(it -> it.says(day));
    }

    private static Optional<LocalDate> day(Written figure, int year) {
        if (figure instanceof Day day && day.day() > 0 && day.month() > 0) {
            return date(day.day(), day.month(), day.year() > 0 ? day.year() : year);
        }
        if (figure instanceof Pair pair && pair.text().length() <= "31/12".length()) {
            return date(pair.first().intValue(), pair.second().intValue(), year);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int day, int month, int year) {
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return valid && day <= LocalDate.of(year, month, 1).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private List<String> sources() {
        return outcomes.assessment().notes().deadline().isPresent()
                ? List.of("exports/" + outcomes.assessment().month() + "/month.yaml · deadline")
                : List.of();
    }
}
