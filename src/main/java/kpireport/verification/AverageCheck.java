package kpireport.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Crowds.Crowd;
import kpireport.verification.Turns.Said;
import kpireport.verification.Written.Amount;

/** "Điểm trung bình của các xã đạt 86,94 điểm". */
final class AverageCheck implements SentenceRule {

    private static final Turns<Boolean> AVERAGES =
            new Turns<Boolean>()
                    .add(true, "điểm trung bình|điểm bình quân|tỷ lệ trung bình|tỷ lệ bình quân")
                    .add(true, "trung bình|bình quân|trung bình chung|bình quân chung");

    private static final Turns<Boolean> IS =
            new Turns<Boolean>()
                    .add(true, "đạt|là|chỉ|mới|được|tháng|này|chỉ đạt|mới đạt|ở mức|tỷ lệ");

    private final Outcomes outcomes;
    private final Crowds crowds;
    private final Tense tense;

    AverageCheck(Outcomes outcomes, Crowds crowds, Tense tense) {
        this.outcomes = outcomes;
        this.crowds = crowds;
        this.tense = tense;
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Said<Boolean> average : AVERAGES.find(sentence)) {
            int end = sentence.endOfClause(average.to() - 1, ";(");
            for (Crowd crowd : crowds.find(sentence, context, average.to(), end)) {
                Optional<Amount> figure = figure(sentence, crowd.to(), end);
                if (figure.isEmpty()) continue;
                int to = sentence.wordAt(figure.get().end());
                if (!tense.isFact(sentence, average.from(), to)) continue;
                judge(sentence, average.from(), to, crowd, figure.get()).ifPresent(judgements::add);
                break;
            }
        }
        return judgements;
    }

    /** The one that follows with nothing but a verb, and the name of what it is, before it. */
    private static Optional<Amount> figure(Sentence sentence, int from, int end) {
        int at = from;
        for (int next = behindFiller(sentence, at, end); next > at; ) {
            at = next;
            next = behindFiller(sentence, at, end);
        }
        int word = at;
        return sentence.figures(from, end).stream()
                .filter(figure -> sentence.wordAt(figure.start()) == word)
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .filter(amount -> !amount.isWhole())
                .findFirst();
    }

    private static int behindFiller(Sentence sentence, int at, int end) {
        Said<Boolean> is = IS.at(sentence, at, end);
        int behindName =
                sentence.topics(at, end).stream()
                        .filter(it -> sentence.wordAt(it.start()) == at)
                        .mapToInt(it -> sentence.wordAt(it.end()))
                        .findFirst()
                        .orElse(at);
        return is == null ? behindName : Math.max(behindName, is.to());
    }

    private Optional<Judgement> judge(
            Sentence sentence, int from, int to, Crowd crowd, Amount written) {
        List<Judgement> wrong = new ArrayList<>();
        for (String indicator : indicators(sentence, written)) {
            List<String> cells = cells(crowd, indicator);
            for (Fraction right : averages(crowd, indicator)) {
                boolean same = isSaid(right, written);
                Judgement judgement =
                        Judgement.of(
                                same,
                                Reason.OTHER_COMPARISON,
                                sentence,
                                from,
                                to,
                                "",
                                indicator,
                                Figures.text(outcomes.indicator(indicator), right),
                                cells);
                if (same) return Optional.of(judgement);
                wrong.add(judgement);
            }
        }
        return wrong.stream().findFirst();
    }

    /** The mean of the values, the rate of all dossiers together, and that of the office itself. */
    private List<Fraction> averages(Crowd crowd, String indicator) {
        Stream<Fraction> whole =
                outcomes.whole(indicator).stream()
                        .map(it -> it.measured().orElseThrow().value().exact());
        Stream<Fraction> ofFields =
                crowd.fields().stream()
                        .flatMap(
                                field ->
                                        Stream.of(
                                                        outcomes.mean(field, indicator),
                                                        outcomes.together(field, indicator))
                                                .flatMap(Optional::stream));
        return Stream.concat(ofFields, whole).toList();
    }

    /** Those of every unit that counts; of the largest crowd that can be meant. */
    private List<String> cells(Crowd crowd, String indicator) {
        return crowd.fields().get(0).stream()
                .flatMap(unit -> outcomes.find(unit, indicator).stream())
                .flatMap(result -> outcomes.places(result).stream())
                .distinct()
                .toList();
    }

    private Set<String> indicators(Sentence sentence, Amount written) {
        Set<String> named = new LinkedHashSet<>();
        sentence.topics(0, sentence.wordAt(written.start())).forEach(it -> named.addAll(it.ids()));
        if (named.isEmpty()) named.addAll(outcomes.totals());
        named.removeIf(id -> written.percent() && !isRate(outcomes.indicator(id)));
        return named;
    }

    private static boolean isRate(Indicator indicator) {
        return indicator.kind() == Kind.RATE;
    }

    private static boolean isSaid(Fraction right, Amount written) {
        BigDecimal rounded = right.roundedHalfUp(written.decimals());
        return rounded.compareTo(written.value()) == 0;
    }
}
