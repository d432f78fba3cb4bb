package kpireport.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.plan.MonthNotes.BaseReport;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Day;
import kpireport.verification.Written.DocumentNumber;

/** Numbers and dates of documents that the dispatch rests on, in sentences of one's own. */
final class CitedDocuments implements SentenceRule {

    private static final Turns<Boolean> NUMBER = new Turns<Boolean>().add(true, "số");

    private static final Turns<Boolean> OF = new Turns<Boolean>().add(true, "của");

    /** How far behind a number its date stands. */
    private static final int NEAR = 3;

    record Cited(DocumentNumber number, Optional<Day> day) {}

    private final Outcomes outcomes;
    private final List<Cited> known;

    /**
     * @param expected where the documents are cited rightly
     */
    CitedDocuments(Outcomes outcomes, List<Sentence> expected) {
        this.outcomes = outcomes;
        this.known = expected.stream().flatMap(it -> cited(it).stream()).toList();
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Cited cited : cited(sentence)) {
            known.stream()
                    .filter(it -> isSameSymbol(it, cited))
                    .filter(it -> it.number().says(cited.number()) != isSameDay(it, cited))
                    .filter(it -> cited.day().isPresent())
                    .filter(it -> known.stream().noneMatch(other -> isSame(other, cited)))
                    .findFirst()
                    .map(it -> judgement(sentence, cited, it))
                    .ifPresent(judgements::add);
        }
        bareNumber(sentence).ifPresent(judgements::add);
        return judgements;
    }

    static List<Cited> cited(Sentence sentence) {
        List<Cited> cited = new ArrayList<>();
        for (Written figure : sentence.passage().figures()) {
            if (figure instanceof DocumentNumber number && !number.number().isEmpty()) {
                int end = sentence.wordAt(number.end());
                cited.add(
                        new Cited(
                                number,
                                sentence.passage().figures().stream()
                                        .filter(it -> it.start() >= number.end())
                                        .filter(Day.class::isInstance)
                                        .map(Day.class::cast)
                                        .filter(it -> sentence.wordAt(it.start()) - end < NEAR)
                                        .findFirst()));
            }
        }
        return cited;
    }

    private static boolean isSameSymbol(Cited one, Cited other) {
        return one.number().symbol().equalsIgnoreCase(other.number().symbol())
                && one.day().isPresent();
    }

    private static boolean isSameDay(Cited one, Cited other) {
        return other.day().isPresent() && one.day().get().says(other.day().get());
    }

    static boolean isSame(Cited one, Cited other) {
        return one.number().says(other.number()) && one.day().isPresent() && isSameDay(one, other);
    }

    private Judgement judgement(Sentence sentence, Cited cited, Cited right) {
        boolean otherDay = right.number().says(cited.number());
        Written wrong = otherDay ? cited.day().get() : cited.number();
        Written instead = otherDay ? right.day().get() : right.number();
        return judgement(
                sentence,
                wrong,
                otherDay ? Reason.OTHER_DATE : Reason.OTHER_DOCUMENT,
                instead.text(),
                sources(right, otherDay ? "date" : "number"));
    }

    /** "Báo cáo số 72", without a symbol: the report that the dispatch rests on is meant. */
    private Optional<Judgement> bareNumber(Sentence sentence) {
        Optional<BaseReport> base = outcomes.assessment().notes().baseReport();
        if (base.isEmpty()) return Optional.empty();
        Turns<Boolean> type = new Turns<Boolean>().add(true, base.get().type());
        for (Turns.Said<Boolean> said : type.find(sentence)) {
            Turns.Said<Boolean> number = NUMBER.at(sentence, said.to(), sentence.size());
            if (number == null) continue;
            Optional<Amount> written =
                    sentence.passage().figures().stream()
                            .filter(Amount.class::isInstance)
                            .map(Amount.class::cast)
                            .filter(it -> sentence.wordAt(it.start()) == number.to())
                            .findFirst();
            String right = base.get().number().split("/")[0];
            if (written.isEmpty() || ofAnother(sentence, number.to(), base.get())) continue;
            if (written.get().key().equals(right)) return Optional.empty();
            return Optional.of(
                    judgement(
                            sentence,
                            written.get(),
                            Reason.OTHER_DOCUMENT,
                            base.get().number(),
                            baseKey("number")));
        }
        return Optional.empty();
    }

    private static boolean ofAnother(Sentence sentence, int number, BaseReport base) {
        Turns<Boolean> issuer = new Turns<Boolean>().add(true, base.issuer());
        return OF.isIn(sentence, number, Math.min(sentence.size(), number + 8))
                && !issuer.isIn(sentence, number, sentence.size());
    }

    /** The key of month.yaml that says it, where it is the report the dispatch rests on. */
    List<String> sources(Cited cited, String key) {
        return isBase(cited) ? baseKey(key) : List.of();
    }

    private boolean isBase(Cited cited) {
        return outcomes.assessment()
                .notes()
                .baseReport()
                .filter(it -> it.number().equalsIgnoreCase(cited.number().text().replace(" ", "")))
                .isPresent();
    }

    private List<String> baseKey(String key) {
        return List.of(
                "exports/" + outcomes.assessment().month() + "/month.yaml · base-report." + key);
    }

    private static Judgement judgement(
            Sentence sentence, Written wrong, Reason reason, String right, List<String> sources) {
        return new Judgement(
                Verdict.CONTRADICTED,
                reason,
                sentence,
                sentence.wordAt(wrong.start()),
                sentence.wordAt(wrong.end()),
                "",
                "",
                right,
                sources);
    }

    static String text(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
