package kpireport.assessment;

import java.util.Optional;
import java.util.OptionalInt;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes.Cause;
import kpireport.plan.Target;

/**
 * One unit on one indicator in the report month.
 *
 * @param observation empty when the unit is absent
 * @param target the one in force for this unit this month
 * @param shortfall present when the target is missed
 * @param delta empty when either month has no value
 * @param cause what the month's notes give as the reason
 * @param rank 1-based within the level, best first; equals share the better rank. Empty without a
 *     value
 */
public record IndicatorResult(
        OrgUnit unit,
        Indicator indicator,
        Optional<Observation> observation,
        Optional<Target> target,
        Status status,
        Optional<Shortfall> shortfall,
        Optional<Delta> delta,
        Streaks streaks,
        Optional<Cause> cause,
        OptionalInt rank) {

    public Optional<Observation.Measured> measured() {
        return observation
                .filter(Observation.Measured.class::isInstance)
                .map(Observation.Measured.class::cast);
    }

    public boolean isMissed() {
        return status == Status.MISSED;
    }

    public boolean isExcused() {
        return cause.isPresent() && cause.get().accepted();
    }
}
