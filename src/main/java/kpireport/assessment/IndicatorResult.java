package kpireport.assessment;

import java.util.Optional;
import java.util.OptionalInt;
import kpireport.measures.Fraction;
import kpireport.measures.Grade;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes.Cause;

/**
 * One unit on one indicator in the report month.
 *
 * @param observation empty when the unit is absent
 * @param goal the target in force for this unit this month
 * @param shortfall present when the target is missed
 * @param delta empty when either month has no value
 * @param previous last month; empty when nothing was read for it
 * @param cause what the month's notes give as the reason
 * @param rank 1-based within the level, best first; equals share the better rank. Empty without a
 *     value
 */
public record IndicatorResult(
        OrgUnit unit,
        Indicator indicator,
        Optional<Observation> observation,
        Optional<Goal> goal,
        Status status,
        Optional<Shortfall> shortfall,
        Optional<Delta> delta,
        Optional<PastResult> previous,
        Streaks streaks,
        Optional<Cause> cause,
        OptionalInt rank) {

    // Enough to tell them apart; to hash every part is felt at each start.
    @Override
    public int hashCode() {
        return 31 * unit.id().hashCode() + indicator.id().hashCode();
    }

    public Optional<Observation.Measured> measured() {
        return observation
                .filter(Observation.Measured.class::isInstance)
                .map(Observation.Measured.class::cast);
    }

    /** The best grade the value reaches. */
    public Optional<Grade> grade() {
        return measured()
                .flatMap(
                        measured ->
                                indicator.grades().stream()
                                        .filter(
                                                grade ->
                                                        measured.value()
                                                                        .exact()
                                                                        .compareTo(
                                                                                Fraction.of(
                                                                                        grade
                                                                                                .from()))
                                                                >= 0)
                                        .findFirst());
    }

    public boolean isMissed() {
        return status == Status.MISSED;
    }

    public boolean isExcused() {
        return cause.isPresent() && cause.get().accepted();
    }
}
