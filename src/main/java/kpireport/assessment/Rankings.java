package kpireport.assessment;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observations;
import kpireport.plan.Plan;

/** Which place a value has on its indicator, within its unit's level, in one month. */
final class Rankings {

    private final Observations observations;
    private final Plan plan;
    private final YearMonth month;
    private final Map<String, Map<String, Ranking<Fraction>>> byLevel = new HashMap<>();

    Rankings(Observations observations, Plan plan, YearMonth month) {
        this.observations = observations;
        this.plan = plan;
        this.month = month;
    }

    /**
     * @return 1-based, best first; equals share the better place
     */
    int rank(Measured one) {
        Level level = one.unit().level();
        return byLevel.computeIfAbsent(level.id(), first -> new HashMap<>())
                .computeIfAbsent(one.indicator().id(), first -> ranking(level, one.indicator()))
                .rank(one.value().exact());
    }

    private Ranking<Fraction> ranking(Level level, Indicator indicator) {
        List<Fraction> field =
                plan.listUnits(level).stream()
                        .flatMap(unit -> observations.findMeasured(unit, indicator, month).stream())
                        .map(measured -> measured.value().exact())
                        .toList();
        return new Ranking<>(field, indicator.direction().bestFirst());
    }
}
