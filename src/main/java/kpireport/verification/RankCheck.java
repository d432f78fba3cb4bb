package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Fact.Part;
import kpireport.verification.RankReader.Said;
import kpireport.verification.Ranks.By;

/** "dẫn đầu", "thấp nhất", "xếp thứ 4/15", "03 đơn vị thấp nhất gồm …". */
final class RankCheck implements SentenceRule {

    private static final int MOST_NAMED = 3;

    private final Outcomes outcomes;
    private final Facts facts;
    private final Crowds crowds;
    private final Tense tense;
    private final Names names;
    private final Ranks ranks;
    private final RankReader reader = new RankReader();

    RankCheck(Outcomes outcomes, Facts facts, Crowds crowds, Tense tense, Names names) {
        this.outcomes = outcomes;
        this.facts = facts;
        this.crowds = crowds;
        this.tense = tense;
        this.names = names;
        this.ranks = new Ranks(outcomes);
    }

    /** One way to read it: by what, among whom. */
    private record Reading(
            String unit, String indicator, List<String> field, By by, boolean holds) {}

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Said said : reader.find(sentence)) {
            if (!tense.isFact(sentence, said.from(), said.to())) continue;
            for (String unit : said.units()) {
                List<Reading> readings = readings(sentence, context, said, unit);
                SentenceRule.kindest(readings, Reading::holds)
                        .map(reading -> judgement(sentence, said, reading))
                        .ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    private List<Reading> readings(Sentence sentence, Context context, Said said, String unit) {
        List<Reading> readings = new ArrayList<>();
        for (String indicator : indicators(context, said, unit)) {
            for (List<String> field : fields(sentence, context, unit)) {
                for (By by : by(said.by(), indicator)) {
                    holds(said, unit, indicator, field, by)
                            .map(holds -> new Reading(unit, indicator, field, by, holds))
                            .ifPresent(readings::add);
                }
            }
        }
        return readings;
    }

    private Optional<Boolean> holds(
            Said said, String unit, String indicator, List<String> field, By by) {
        Optional<Integer> place = ranks.place(unit, field, indicator, by);
        if (place.isEmpty()) return Optional.empty();
        int last = ranks.lastPlace(unit, field, indicator, by).get();
        boolean many =
                said.of().isEmpty()
                        || said.of().get() == field.size()
                        || said.of().get() == ranks.ranked(field, indicator, by);
        boolean reached = place.get() <= said.place() && said.leastPlace() <= last;
        return Optional.of(reached && many);
    }

    /** To lead in what should be little can mean to have most of it. */
    private List<By> by(By by, String indicator) {
        boolean lower = !indicator.isEmpty() && ranks.isLowerBetter(indicator);
        if (!lower) return List.of(by);
        return switch (by) {
            case BEST -> List.of(By.BEST, By.HIGHEST);
            case WORST -> List.of(By.WORST, By.LOWEST);
            case HIGHEST, LOWEST, RISE, FALL, LEAST_RISE, LEAST_FALL, FEWEST_MISSED, MOST_MISSED ->
                    List.of(by);
        };
    }

    /** What is named, else what the figures are of, else what was spoken of, else the total. */
    private Set<String> indicators(Context context, Said said, String unit) {
        if (Ranks.isOfMissed(said.by())) return Set.of("");
        if (!said.topics().isEmpty()) return said.topics();
        Set<String> ofFigures = new LinkedHashSet<>();
        for (Written figure : said.figures()) {
            facts.said(unit, figure).stream()
                    .filter(fact -> fact.part() == Part.VALUE || fact.part() == Part.STANDING)
                    .forEach(fact -> ofFigures.add(fact.indicator()));
        }
        if (!ofFigures.isEmpty()) return ofFigures;
        Set<String> totals = new LinkedHashSet<>(outcomes.totals());
        if (totals.isEmpty()) totals.add("");
        totals.addAll(context.topics());
        return totals;
    }

    /** Its level, and the smaller circle that the sentence speaks of: "các phường". */
    private List<List<String>> fields(Sentence sentence, Context context, String unit) {
        List<List<String>> fields = new ArrayList<>();
        List<String> level = crowds.fieldsOf(unit).get(0);
        for (Crowds.Crowd crowd : crowds.find(sentence, context, 0, sentence.size())) {
            crowd.fields().stream()
                    .filter(field -> field.contains(unit) && field.size() > 1)
                    .filter(field -> level.containsAll(field) && field.size() < level.size())
                    .forEach(fields::add);
        }
        fields.add(level);
        return fields;
    }

    private Judgement judgement(Sentence sentence, Said said, Reading reading) {
        boolean ordinal = said.exact();
        String right =
                ordinal
                        ? ranks.place(
                                        reading.unit(),
                                        reading.field(),
                                        reading.indicator(),
                                        reading.by())
                                .map(String::valueOf)
                                .orElse("")
                        : first(reading, said.place());
        return Judgement.of(
                reading.holds(),
                ordinal ? Reason.OTHER_RANK : Reason.OTHER_FIRST,
                sentence,
                said.from(),
                said.to(),
                reading.unit(),
                reading.indicator(),
                right,
                sources(reading, ordinal));
    }

    /** Who comes first, with the figure. */
    private String first(Reading reading, int most) {
        List<String> first = ranks.first(reading.field(), reading.indicator(), reading.by(), most);
        String named =
                first.stream()
                        .limit(MOST_NAMED)
                        .map(
                                unit ->
                                        (names.unitName(unit)
                                                        + " "
                                                        + ranks.text(
                                                                unit,
                                                                reading.indicator(),
                                                                reading.by()))
                                                .strip())
                        .collect(Collectors.joining("; "));
        return first.size() > MOST_NAMED ? named + "; …" : named;
    }

    private List<String> sources(Reading reading, boolean ordinal) {
        String unit =
                ordinal
                        ? reading.unit()
                        : ranks.first(reading.field(), reading.indicator(), reading.by(), 1).get(0);
        return reading.indicator().isEmpty()
                ? outcomes.places(unit)
                : outcomes.find(unit, reading.indicator()).map(outcomes::places).orElse(List.of());
    }
}
