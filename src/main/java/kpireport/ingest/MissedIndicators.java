package kpireport.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kpireport.ingest.DossierCounts.Counted;
import kpireport.ingest.ListQuestions.Question;
import kpireport.measures.Direction;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;
import kpireport.plan.DossierColumns;
import kpireport.plan.DossierMeasure;

/**
 * What counts against a unit. Where more is better that is a dossier in the denominator and not in
 * the numerator; where less is better, one in the numerator. Of procedures or other values that are
 * counted once each it is every dossier of a procedure that is not in the numerator.
 */
final class MissedIndicators {

    /** A bit for each; no plan measures more on one list. */
    private static final int MOST = Long.SIZE;

    /** Those measures that the list counts, by their places among its questions. */
    private record Parts(Indicator indicator, int[] numerator, int[] denominator) {
        boolean isOfList() {
            return (indicator.direction() == Direction.HIGHER ? denominator : numerator).length > 0;
        }
    }

    private final List<DossierMeasure> measures;
    private final Map<Integer, List<Parts>> byUnit = new HashMap<>();
    private final Map<Long, LongSet> values = new HashMap<>();

    /**
     * @param missed by unit, in the plan's order; what the list has no part in is left out
     */
    MissedIndicators(
            DossierColumns list,
            List<OrgUnit> units,
            Map<OrgUnit, List<Indicator>> missed,
            TraceableIndicators traceable) {
        measures = list.measures();
        missed.forEach(
                (unit, indicators) -> {
                    List<Parts> parts =
                            indicators.stream()
                                    .filter(traceable::isTraceable)
                                    .map(this::parts)
                                    .filter(Parts::isOfList)
                                    .limit(MOST)
                                    .toList();
                    if (!parts.isEmpty()) byUnit.put(units.indexOf(unit) + 1, parts);
                });
    }

    boolean isEmpty() {
        return byUnit.isEmpty();
    }

    /** Whether the values in the numerators have to be known, see {@link #remember}. */
    boolean asksForValues() {
        return byUnit.values().stream()
                .flatMap(List::stream)
                .filter(parts -> parts.denominator().length > 0)
                .flatMapToInt(parts -> IntStream.of(parts.numerator()))
                .anyMatch(measure -> measures.get(measure).distinct().isPresent());
    }

    void remember(Counted counted) {
        for (Map.Entry<Integer, List<Parts>> entry : byUnit.entrySet()) {
            for (Parts parts : entry.getValue()) {
                for (int measure : parts.numerator()) {
                    values.computeIfAbsent(key(entry.getKey(), measure), key -> new LongSet())
                            .addAll(counted.tally().values(entry.getKey(), measure));
                }
            }
        }
    }

    /** A bit for each of the unit's indicators that the row counts against. */
    long against(int unit, ListQuestions list, long[] codes) {
        List<Parts> indicators = byUnit.get(unit);
        if (indicators == null) return 0;
        long bits = 0;
        for (int i = 0; i < indicators.size(); i++) {
            if (isAgainst(indicators.get(i), unit, list.questions(), codes)) bits |= 1L << i;
        }
        return bits;
    }

    List<Indicator> list(int unit, long bits) {
        List<Parts> indicators = byUnit.get(unit);
        return IntStream.range(0, indicators.size())
                .filter(i -> (bits & 1L << i) != 0)
                .mapToObj(i -> indicators.get(i).indicator())
                .toList();
    }

    private boolean isAgainst(Parts parts, int unit, List<Question> questions, long[] codes) {
        int wanted = 0;
        for (int measure : parts.denominator()) {
            if (isCounted(questions.get(measure), codes)) wanted++;
        }
        boolean more = parts.indicator().direction() == Direction.HIGHER;
        if (more && wanted == 0) return false;
        int reached = 0;
        for (int measure : parts.numerator()) {
            Question question = questions.get(measure);
            boolean known =
                    more && question.distinct() != ListQuestions.NOWHERE
                            ? isAmongValues(unit, measure, codes[question.distinct()])
                            : isCounted(question, codes);
            if (known) reached++;
        }
        return more ? wanted > reached : reached > 0;
    }

    private static boolean isCounted(Question question, long[] codes) {
        return question.isInDays(codes)
                && question.isMet(codes)
                && (question.distinct() == ListQuestions.NOWHERE
                        || codes[question.distinct()] != 0);
    }

    private boolean isAmongValues(int unit, int measure, long value) {
        LongSet known = values.get(key(unit, measure));
        return known != null && value != 0 && known.contains(value);
    }

    private Parts parts(Indicator indicator) {
        return new Parts(
                indicator,
                places(indicator.formula().numerator()),
                places(indicator.formula().denominator()));
    }

    private int[] places(List<String> ids) {
        return ids.stream().mapToInt(this::index).filter(place -> place >= 0).toArray();
    }

    private int index(String id) {
        return measures.stream().map(DossierMeasure::measure).toList().indexOf(id);
    }

    private static long key(int unit, int measure) {
        return (long) unit << 32 | measure;
    }
}
