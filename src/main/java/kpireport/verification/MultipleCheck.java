package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;

/** "gấp đôi tháng trước", "chỉ bằng một nửa mức giao", "gấp 1,5 lần xã B". */
final class MultipleCheck implements SentenceRule {

    private static final Turns<Boolean> OF =
            new Turns<Boolean>()
                    .add(true, "so với|của|với|mức của|kết quả của|tỷ lệ của|điểm của|kết quả|mức")
                    .add(true, "tỷ lệ|điểm|số điểm của|tổng điểm của");
    private static final Turns<Boolean> LAST_MONTH =
            new Turns<Boolean>().add(true, "tháng trước|tháng liền trước|kỳ trước");
    private static final Turns<Boolean> MONTH = new Turns<Boolean>().add(true, "tháng");
    private static final Turns<Boolean> THAN = new Turns<Boolean>().add(true, "so với");
    private static final Turns<Boolean> POINTS =
            new Turns<Boolean>().add(true, "điểm|tổng điểm|điểm số|chỉ số tổng hợp");

    private final Outcomes outcomes;
    private final Tense tense;
    private final Times times;
    private final NearUnits near = new NearUnits();

    MultipleCheck(Outcomes outcomes, Tense tense, Times times) {
        this.outcomes = outcomes;
        this.tense = tense;
        this.times = times;
    }

    /** What a value is so many times of, as it is written, and its cells. */
    private record Base(Fraction value, String text, List<String> sources) {}

    private record Reading(IndicatorResult result, Base base, Optional<Boolean> holds) {}

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (int word = 0; word < sentence.size(); word++) {
            Optional<Multiple> found = Multiple.at(sentence, word);
            if (found.isEmpty()) continue;
            Multiple multiple = found.get();
            word = multiple.to() - 1;
            int start = sentence.startOfClause(multiple.from(), ";");
            if (tense.isWished(sentence, start, multiple.from())) continue;
            for (String unit : near.before(sentence, start, multiple.from()).ids()) {
                List<Reading> readings = readings(sentence, multiple, unit);
                if (readings.stream().anyMatch(it -> it.holds().isEmpty())) continue;
                SentenceRule.kindest(readings, it -> it.holds().get())
                        .map(it -> judgement(sentence, multiple, it))
                        .ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    private List<Reading> readings(Sentence sentence, Multiple multiple, String unit) {
        List<Reading> readings = new ArrayList<>();
        for (String indicator : indicators(sentence, multiple)) {
            outcomes.find(unit, indicator)
                    .filter(it -> it.measured().isPresent())
                    .ifPresent(
                            result ->
                                    base(sentence, multiple, result)
                                            .filter(base -> base.value().signum() > 0)
                                            .map(base -> reading(multiple, result, base))
                                            .ifPresent(readings::add));
        }
        return readings;
    }

    private static Reading reading(Multiple multiple, IndicatorResult result, Base base) {
        Fraction value = result.measured().get().value().exact();
        return new Reading(result, base, multiple.holds(value.dividedBy(base.value())));
    }

    /** What is named, else the total where points are spoken of. */
    private Set<String> indicators(Sentence sentence, Multiple multiple) {
        Set<String> named = new LinkedHashSet<>();
        List<Mention> topics = sentence.topics(0, sentence.size());
        topics.forEach(it -> named.addAll(it.ids()));
        if (topics.size() == 1) return named;
        return topics.isEmpty() && POINTS.isIn(sentence, 0, multiple.from())
                ? outcomes.totals()
                : Set.of();
    }

    /** What follows, else the month before where the sentence compares with it. */
    private Optional<Base> base(Sentence sentence, Multiple multiple, IndicatorResult result) {
        int at = multiple.to();
        int end = sentence.endOfClause(Math.max(0, at - 1), ";,(");
        for (Turns.Said<Boolean> of = OF.at(sentence, at, end); of != null; ) {
            at = of.to();
            of = OF.at(sentence, at, end);
        }
        if (isLastMonth(sentence, at, end)) return previous(result);
        if (at < end && Comparisons.TARGET.lengthAtStart(sentence.keys(multiple.to(), end)) > 0
                || at < end && Comparisons.TARGET.lengthAtStart(sentence.keys(at, end)) > 0) {
            return target(result);
        }
        int from = at;
        Optional<Mention> other =
                sentence.units(at, end).stream()
                        .filter(unit -> sentence.wordAt(unit.start()) == from)
                        .findFirst();
        if (other.isPresent()) {
            return outcomes.find(other.get().id(), result.indicator().id())
                    .filter(it -> it.measured().isPresent())
                    .map(this::base);
        }
        boolean ends = at == multiple.to() && at == end;
        for (Turns.Said<Boolean> than : THAN.find(sentence, 0, multiple.from())) {
            if (ends && isLastMonth(sentence, than.to(), multiple.from())) return previous(result);
        }
        return Optional.empty();
    }

    private boolean isLastMonth(Sentence sentence, int word, int end) {
        if (LAST_MONTH.at(sentence, word, end) != null) return true;
        Turns.Said<Boolean> month = MONTH.at(sentence, word, end);
        return month != null
                && times.list(sentence.passage()).stream()
                        .filter(time -> time.moment() == Moment.MONTH_BEFORE)
                        .anyMatch(time -> sentence.wordAt(time.start()) == month.to());
    }

    private Base base(IndicatorResult result) {
        return new Base(
                result.measured().orElseThrow().value().exact(),
                Figures.value(result).text(),
                outcomes.places(result));
    }

    private Optional<Base> previous(IndicatorResult result) {
        return result.delta()
                .map(
                        delta ->
                                new Base(
                                        delta.previous().value().exact(),
                                        Figures.previous(result).text(),
                                        outcomes.places(delta.previous().evidence())));
    }

    private Optional<Base> target(IndicatorResult result) {
        return result.goal()
                .map(goal -> new Base(goal.threshold(), Figures.target(result).text(), List.of()));
    }

    private Judgement judgement(Sentence sentence, Multiple multiple, Reading reading) {
        boolean right = reading.holds().get();
        IndicatorResult result = reading.result();
        Fraction ratio = result.measured().get().value().exact().dividedBy(reading.base().value());
        return Judgement.of(
                right,
                Reason.OTHER_COMPARISON,
                sentence,
                multiple.from(),
                multiple.to(),
                result.unit().id(),
                result.indicator().id(),
                Figures.value(result).text()
                        + " = "
                        + Figures.digits(ratio, 2)
                        + " × "
                        + reading.base().text(),
                Stream.concat(outcomes.places(result).stream(), reading.base().sources().stream())
                        .distinct()
                        .toList());
    }
}
