package kpireport.assessment;

import java.time.YearMonth;
import java.util.Optional;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Observations;
import kpireport.measures.Observations.Origin;
import kpireport.measures.OrgUnit;
import kpireport.plan.Plan;
import kpireport.plan.Target;

/** The targets in force, month by month. */
final class Goals {

    private final Plan plan;
    private final Observations observations;

    Goals(Plan plan, Observations observations) {
        this.plan = plan;
        this.observations = observations;
    }

    /**
     * What the unit was held against that month. A published month keeps the targets it was
     * published with, whatever the plan says today.
     */
    Optional<Fraction> findThreshold(Indicator indicator, OrgUnit unit, YearMonth month) {
        return observations.findOrigin(month).filter(Origin.PUBLISHED::equals).isPresent()
                ? observations.findPublishedTarget(unit, indicator, month)
                : find(indicator, unit, month).map(Goal::threshold);
    }

    Optional<Goal> find(Indicator indicator, OrgUnit unit, YearMonth month) {
        return plan.findTarget(indicator, unit, month)
                .flatMap(target -> goal(target, indicator, month));
    }

    /** None while the unit it points to has no value. */
    private Optional<Goal> goal(Target target, Indicator indicator, YearMonth month) {
        Optional<Fraction> threshold =
                target.threshold()
                        .map(Fraction::of)
                        .or(
                                () ->
                                        plan.findUnit(target.valueOf().orElseThrow())
                                                .flatMap(
                                                        unit ->
                                                                observations.findMeasured(
                                                                        unit, indicator, month))
                                                .map(measured -> measured.value().exact()));
        return threshold.map(number -> new Goal(target, number));
    }
}
