package kpireport.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kpireport.measures.Fraction;
import kpireport.measures.Observation;
import kpireport.measures.Observations.Origin;

/**
 * One unit on one indicator in a month before the report's.
 *
 * @param origin where the month's values come from
 * @param observation empty when nothing is known of the unit then
 * @param threshold what it was held against then
 * @param corrected what the month's exports say now, where something else was published
 * @param formerly names of the units that were there in the unit's place, or the one it had itself;
 *     empty when it was there under its name
 * @param formerFormula how the value was computed then, where that is not how it is done today
 */
public record PastResult(
        YearMonth month,
        Origin origin,
        Optional<Observation> observation,
        Optional<Fraction> threshold,
        Status status,
        Optional<Observation> corrected,
        List<String> formerly,
        Optional<String> formerFormula) {

    public PastResult {
        formerly = List.copyOf(formerly);
    }

    /** The value, when there is one to compare with. */
    public Optional<Observation.Measured> measured() {
        return observation
                .filter(Observation.Measured.class::isInstance)
                .map(Observation.Measured.class::cast);
    }
}
