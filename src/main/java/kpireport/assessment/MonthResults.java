package kpireport.assessment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observations;
import kpireport.measures.Observations.Origin;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes;
import kpireport.plan.Plan;

/** Every unit on every indicator in one month. */
record MonthResults(
        Observations observations, Plan plan, Goals goals, MonthNotes notes, YearMonth month) {

    /** In the plan's order, ranked within their levels. */
    List<UnitResult> listUnits() {
        Rankings rankings = new Rankings(observations, plan, month);
        List<UnitResult> units = plan.units().stream().map(unit -> result(unit, rankings)).toList();
        return units.stream().map(unit -> ranked(unit, units)).toList();
    }

    private UnitResult result(OrgUnit unit, Rankings rankings) {
        YearMonth before = month.minusMonths(1);
        return new UnitResult(
                unit,
                plan.listIndicators(unit.level()).stream()
                        .map(indicator -> result(unit, indicator, rankings))
                        .toList(),
                standing(unit, month),
                wasObserved(unit, before) ? Optional.of(standing(unit, before)) : Optional.empty(),
                0);
    }

    private IndicatorResult result(OrgUnit unit, Indicator indicator, Rankings rankings) {
        Optional<Measured> measured = observations.findMeasured(unit, indicator, month);
        Optional<Goal> goal = goals.find(indicator, unit, month);
        Status status = status(unit, indicator, month);
        return new IndicatorResult(
                unit,
                indicator,
                observations.find(unit, indicator, month),
                goal,
                status,
                status == Status.MISSED
                        ? Optional.of(shortfall(measured.orElseThrow(), goal.orElseThrow()))
                        : Optional.empty(),
                measured.flatMap(this::delta),
                past(unit, indicator, month.minusMonths(1)),
                new StreakRule(observations, goals).streaks(unit, indicator, month),
                notes.findCause(unit, indicator),
                measured.map(current -> OptionalInt.of(rankings.rank(current)))
                        .orElse(OptionalInt.empty()));
    }

    private static Shortfall shortfall(Measured measured, Goal goal) {
        return Shortfall.of(measured.value(), goal.threshold(), measured.indicator().direction());
    }

    private Optional<Delta> delta(Measured current) {
        return observations
                .findMeasured(current.unit(), current.indicator(), month.minusMonths(1))
                .map(previous -> new Delta(current, previous));
    }

    /** Empty for a month that has left nothing at all. */
    Optional<PastResult> past(OrgUnit unit, Indicator indicator, YearMonth at) {
        return observations
                .findOrigin(at)
                .map(
                        origin ->
                                new PastResult(
                                        at,
                                        origin,
                                        observations.find(unit, indicator, at),
                                        goals.findThreshold(indicator, unit, at),
                                        status(unit, indicator, at),
                                        observations.findCorrected(unit, indicator, at),
                                        formerly(unit, at),
                                        observations.findFormerFormula(indicator, at)));
    }

    private List<String> formerly(OrgUnit unit, YearMonth at) {
        List<OrgUnit> then = unit.asOf(at);
        return then.equals(List.of(unit))
                ? observations.findFormerName(unit, at).stream().toList()
                : then.stream().map(OrgUnit::name).toList();
    }

    private Status status(OrgUnit unit, Indicator indicator, YearMonth at) {
        Optional<Observation> observation = observations.find(unit, indicator, at);
        if (indicator.kind() == Kind.TEXT) {
            return Status.TEXT_ONLY;
        }
        if (observation.isEmpty()) {
            return Status.ABSENT;
        }
        if (!(observation.get() instanceof Measured measured)) {
            return Status.NOT_APPLICABLE;
        }
        Fraction value = measured.value().exact();
        return goals.findThreshold(indicator, unit, at)
                .map(threshold -> indicator.direction().meets(value, threshold))
                .map(met -> met ? Status.MET : Status.MISSED)
                .orElse(Status.NO_TARGET);
    }

    /** Counts the indicators that set the unit a target that month. */
    private Standing standing(OrgUnit unit, YearMonth at) {
        return Standing.of(
                plan.listIndicators(unit.level()).stream()
                        .filter(indicator -> goals.findThreshold(indicator, unit, at).isPresent())
                        .map(indicator -> status(unit, indicator, at))
                        .toList());
    }

    private boolean wasObserved(OrgUnit unit, YearMonth at) {
        // A change that an export prints tells of one indicator, not of a month.
        return observations.findOrigin(at).filter(Origin.PRINTED_CHANGE::equals).isEmpty()
                && plan.listIndicators(unit.level()).stream()
                        .anyMatch(indicator -> observations.find(unit, indicator, at).isPresent());
    }

    private static UnitResult ranked(UnitResult unit, List<UnitResult> all) {
        List<UnitResult> field =
                all.stream()
                        .filter(other -> other.unit().level().equals(unit.unit().level()))
                        .toList();
        Comparator<UnitResult> mostMetFirst =
                Comparator.comparing((UnitResult result) -> result.standing().met()).reversed();
        return new UnitResult(
                unit.unit(),
                unit.results(),
                unit.standing(),
                unit.previous(),
                new Ranking<>(field, mostMetFirst).rank(unit));
    }
}
