package kpireport.assessment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observations;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes;
import kpireport.plan.Plan;
import kpireport.plan.Target;

/** Holds what was observed against the plan. */
public final class Assessor {

    public Assessment assess(
            Observations observations,
            Plan plan,
            MonthNotes notes,
            YearMonth month,
            Diagnostics diagnostics) {
        return new OneMonth(observations, plan, notes, month, diagnostics).assess();
    }

    private record OneMonth(
            Observations observations,
            Plan plan,
            MonthNotes notes,
            YearMonth month,
            Diagnostics diagnostics) {

        Assessment assess() {
            List<UnitResult> units = plan.units().stream().map(this::assess).toList();
            List<UnitResult> ranked = units.stream().map(unit -> ranked(unit, units)).toList();
            Optional<Observations.Origin> previous = observations.findOrigin(month.minusMonths(1));
            if (previous.isPresent()) {
                reportChangedTargets();
            }
            reportNeedlessCauses(ranked);
            return new Assessment(
                    month,
                    notes,
                    ranked,
                    new NamingRules(plan.rules(), notes).name(ranked),
                    previous);
        }

        private UnitResult assess(OrgUnit unit) {
            List<IndicatorResult> results =
                    plan.listIndicators(unit.level()).stream()
                            .map(indicator -> assess(unit, indicator))
                            .toList();
            return new UnitResult(
                    unit,
                    results,
                    standing(unit, month),
                    wasObserved(unit, month.minusMonths(1))
                            ? Optional.of(standing(unit, month.minusMonths(1)))
                            : Optional.empty(),
                    0);
        }

        private IndicatorResult assess(OrgUnit unit, Indicator indicator) {
            Optional<Observation> observation = observations.find(unit, indicator, month);
            Optional<Observation.Measured> measured =
                    observations.findMeasured(unit, indicator, month);
            Optional<Target> target = plan.findTarget(indicator, unit, month);
            Status status = status(unit, indicator, month);
            return new IndicatorResult(
                    unit,
                    indicator,
                    observation,
                    target,
                    status,
                    status == Status.MISSED
                            ? Optional.of(
                                    Shortfall.of(
                                            measured.orElseThrow().value(),
                                            target.orElseThrow().exact(),
                                            indicator.direction()))
                            : Optional.empty(),
                    measured.flatMap(
                            current ->
                                    observations
                                            .findMeasured(unit, indicator, month.minusMonths(1))
                                            .map(previous -> new Delta(current, previous))),
                    new StreakRule(observations, plan).streaks(unit, indicator, month),
                    notes.findCause(unit, indicator),
                    measured.map(current -> OptionalInt.of(rank(current)))
                            .orElse(OptionalInt.empty()));
        }

        private Status status(OrgUnit unit, Indicator indicator, YearMonth at) {
            Optional<Target> target = plan.findTarget(indicator, unit, at);
            Optional<Observation> observation = observations.find(unit, indicator, at);
            if (observation.isEmpty()) {
                return Status.ABSENT;
            }
            if (!(observation.get() instanceof Observation.Measured measured)) {
                return Status.NOT_APPLICABLE;
            }
            if (target.isEmpty()) {
                return Status.NO_TARGET;
            }
            return indicator.direction().meets(measured.value().exact(), target.get().exact())
                    ? Status.MET
                    : Status.MISSED;
        }

        /** Counts the indicators that set the unit a target that month. */
        private Standing standing(OrgUnit unit, YearMonth at) {
            return Standing.of(
                    plan.listIndicators(unit.level()).stream()
                            .filter(indicator -> plan.findTarget(indicator, unit, at).isPresent())
                            .map(indicator -> status(unit, indicator, at))
                            .toList());
        }

        private boolean wasObserved(OrgUnit unit, YearMonth at) {
            return plan.listIndicators(unit.level()).stream()
                    .anyMatch(indicator -> observations.find(unit, indicator, at).isPresent());
        }

        private int rank(Observation.Measured one) {
            List<Fraction> field =
                    plan.listUnits(one.unit().level()).stream()
                            .flatMap(
                                    unit ->
                                            observations
                                                    .findMeasured(unit, one.indicator(), month)
                                                    .stream())
                            .map(measured -> measured.value().exact())
                            .toList();
            return Ranking.rank(
                    one.value().exact(), field, one.indicator().direction().bestFirst());
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
                    Ranking.rank(unit, field, mostMetFirst));
        }

        private void reportChangedTargets() {
            Set<ConfigKey> reported = new HashSet<>();
            for (OrgUnit unit : plan.units()) {
                for (Indicator indicator : plan.listIndicators(unit.level())) {
                    Optional<Target> now = plan.findTarget(indicator, unit, month);
                    Optional<Target> before =
                            plan.findTarget(indicator, unit, month.minusMonths(1));
                    if (now.isPresent()
                            && before.isPresent()
                            && !now.get().exact().equals(before.get().exact())
                            && reported.add(now.get().where())) {
                        diagnostics.report(
                                Code.TARGET_CHANGED,
                                now.get().where(),
                                "indicator",
                                indicator.name(),
                                "before",
                                before.get().threshold().toPlainString(),
                                "now",
                                now.get().threshold().toPlainString());
                    }
                }
            }
        }

        private void reportNeedlessCauses(List<UnitResult> units) {
            for (UnitResult unit : units) {
                for (IndicatorResult result : unit.results()) {
                    if (result.cause().isPresent() && !result.isMissed()) {
                        diagnostics.report(
                                Code.CAUSE_WITHOUT_SHORTFALL,
                                result.cause().get().where(),
                                "unit",
                                result.unit().name(),
                                "indicator",
                                result.indicator().name());
                    }
                }
            }
        }
    }
}
