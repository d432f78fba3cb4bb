package kpireport.ingest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Evidence;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.OrgUnit;
import kpireport.measures.Predecessors;
import kpireport.measures.Value;
import kpireport.plan.Plan;

/**
 * Gives a unit the results of those whose place it took: counts are added up, and rates follow from
 * the sums. A renamed unit takes over whatever there is.
 */
final class Succession {

    private record Key(OrgUnit unit, Indicator indicator) {}

    private final Plan plan;
    private final YearMonth month;
    private final Diagnostics diagnostics;

    Succession(Plan plan, YearMonth month, Diagnostics diagnostics) {
        this.plan = plan;
        this.month = month;
        this.diagnostics = diagnostics;
    }

    /**
     * The results under the units of the plan.
     *
     * @param then of the units as they were in the month
     */
    List<Observation> carryOver(List<Observation> then) {
        if (plan.asOf(month) == plan) return then;
        Map<Key, Observation> byKey = new HashMap<>();
        Map<OrgUnit, List<Observation>> byUnit = new HashMap<>();
        for (Observation one : then) {
            byKey.put(new Key(one.unit(), one.indicator()), one);
            byUnit.computeIfAbsent(one.unit(), first -> new ArrayList<>()).add(one);
        }
        List<Observation> now = new ArrayList<>();
        for (OrgUnit unit : plan.units()) {
            Optional<Predecessors> before =
                    unit.predecessors().filter(one -> month.isBefore(one.from()));
            // A month that was made anew since has the new unit's own results.
            if (before.isEmpty() || byUnit.containsKey(unit)) {
                now.addAll(byUnit.getOrDefault(unit, List.of()));
            } else {
                now.addAll(new Heir(unit, byKey, before.get()).list());
            }
        }
        return now;
    }

    /** One new unit, and what its predecessors leave it. */
    private final class Heir {
        private final OrgUnit unit;
        private final Map<Key, Observation> then;
        private final Predecessors before;
        private final List<OrgUnit> formers;
        private final Map<List<OrgUnit>, List<Indicator>> missing = new LinkedHashMap<>();
        private final List<Indicator> notAdded = new ArrayList<>();

        Heir(OrgUnit unit, Map<Key, Observation> then, Predecessors before) {
            this.unit = unit;
            this.then = then;
            this.before = before;
            this.formers = unit.asOf(month);
        }

        List<Observation> list() {
            List<Observation> inherited =
                    plan.listIndicators(unit.level()).stream()
                            .flatMap(indicator -> inherit(indicator).stream())
                            .toList();
            missing.forEach(
                    (absent, indicators) ->
                            report(
                                    Code.PREDECESSOR_WITHOUT_VALUE,
                                    indicators,
                                    "missing",
                                    names(absent)));
            if (!notAdded.isEmpty()) {
                report(Code.PREDECESSORS_NOT_ADDED, notAdded, "units", names(formers));
            }
            return inherited;
        }

        private Optional<Observation> inherit(Indicator indicator) {
            List<OrgUnit> absent =
                    formers.stream()
                            .filter(former -> !then.containsKey(new Key(former, indicator)))
                            .toList();
            if (absent.size() == formers.size()) return Optional.empty();
            if (!absent.isEmpty()) {
                missing.computeIfAbsent(absent, first -> new ArrayList<>()).add(indicator);
                return Optional.empty();
            }
            List<Observation> left =
                    formers.stream().map(former -> then.get(new Key(former, indicator))).toList();
            Optional<Observation> sum = sum(indicator, left);
            // A derived score follows from the rates that can be added up.
            if (sum.isEmpty() && indicator.derivation().isEmpty()) notAdded.add(indicator);
            return sum;
        }

        private Optional<Observation> sum(Indicator indicator, List<Observation> left) {
            List<Evidence> evidence =
                    left.stream().flatMap(one -> one.evidence().stream()).toList();
            List<Value> values =
                    left.stream()
                            .filter(Measured.class::isInstance)
                            .map(one -> ((Measured) one).value())
                            .toList();
            if (values.isEmpty()) {
                String reason = ((NotApplicable) left.get(0)).reason();
                return Optional.of(new NotApplicable(unit, indicator, month, reason, evidence));
            }
            return add(indicator, values, left.size())
                    .map(value -> new Measured(unit, indicator, month, value, evidence));
        }

        /** Those with nothing to measure add nothing to counts; to a percentage they might. */
        private Optional<Value> add(Indicator indicator, List<Value> values, int formers) {
            if (formers == 1) return Optional.of(values.get(0));
            if (values.stream().allMatch(Value.Rate.class::isInstance)) {
                return values.stream()
                        .reduce((one, other) -> add((Value.Rate) one, (Value.Rate) other));
            }
            if (indicator.kind() != Kind.COUNT
                    || !values.stream().allMatch(Value.Printed.class::isInstance)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Value.Printed(
                            values.stream()
                                    .map(value -> ((Value.Printed) value).amount())
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }

        private Value add(Value.Rate one, Value.Rate other) {
            return new Value.Rate(
                    one.numerator().add(other.numerator()),
                    one.denominator().add(other.denominator()));
        }

        private void report(Code code, List<Indicator> indicators, String gap, String units) {
            diagnostics.report(
                    code,
                    before.where(),
                    "unit",
                    unit.name(),
                    "month",
                    month,
                    gap,
                    units,
                    "indicators",
                    indicators.stream().map(Indicator::name).collect(Collectors.joining(", ")));
        }
    }

    private static String names(List<OrgUnit> units) {
        return units.stream().map(OrgUnit::name).collect(Collectors.joining(", "));
    }
}
