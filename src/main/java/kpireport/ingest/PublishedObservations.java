package kpireport.ingest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.PublishedMonth.Result;
import kpireport.measures.Evidence;
import kpireport.measures.Evidence.Role;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.Observations.PublishedTarget;
import kpireport.measures.OrgUnit;
import kpireport.measures.PublishedValue;
import kpireport.measures.Value;
import kpireport.plan.Plan;
import kpireport.plan.Target;

/** What was published for a month, for the units and indicators that the plan still has. */
final class PublishedObservations {

    private record Key(String unit, String indicator) {}

    private final Plan plan;
    private final YearMonth month;
    private final String file;
    private final Diagnostics diagnostics;
    private final Map<Key, Result> results = new LinkedHashMap<>();
    private final Set<String> units = new HashSet<>();

    /**
     * @param file workspace-relative
     */
    PublishedObservations(
            Plan plan,
            YearMonth month,
            String file,
            List<Result> results,
            Diagnostics diagnostics) {
        this.plan = plan;
        this.month = month;
        this.file = file;
        this.diagnostics = diagnostics;
        for (Result result : results) {
            this.results.put(new Key(result.unit(), result.indicator()), result);
            units.add(result.unit());
        }
    }

    /** Those of former units under the units that took their place. */
    List<Observation> list() {
        List<Observation> then = new ArrayList<>();
        for (OrgUnit unit : plan.units()) {
            published(unit).forEach(one -> then.addAll(listOf(one)));
        }
        return new Succession(plan, month, diagnostics).carryOver(then);
    }

    private List<Observation> listOf(OrgUnit unit) {
        return plan.listIndicators(unit.level()).stream()
                .flatMap(
                        indicator ->
                                Optional.ofNullable(results.get(new Key(unit.id(), indicator.id())))
                                        .flatMap(result -> observation(unit, indicator, result))
                                        .stream())
                .toList();
    }

    /** Ids of units that were published and that the plan neither has nor had. */
    List<String> listGone() {
        List<String> gone = new ArrayList<>(units);
        for (OrgUnit unit : plan.units()) {
            gone.remove(unit.id());
            unit.asOf(month).forEach(former -> gone.remove(former.id()));
        }
        return gone.stream().sorted().toList();
    }

    /** What the results were held against, for those that had a target. */
    List<PublishedTarget> listTargets() {
        List<PublishedTarget> targets = new ArrayList<>();
        for (OrgUnit unit : plan.units()) {
            for (Indicator indicator : plan.listIndicators(unit.level())) {
                threshold(unit, indicator)
                        .map(one -> new PublishedTarget(unit.id(), indicator.id(), month, one))
                        .ifPresent(targets::add);
            }
        }
        return targets;
    }

    /** Of former units that were held against different targets: what the plan says of the new. */
    private Optional<Fraction> threshold(OrgUnit unit, Indicator indicator) {
        List<Optional<Fraction>> thresholds =
                published(unit).stream()
                        .map(one -> results.get(new Key(one.id(), indicator.id())))
                        .map(result -> Optional.ofNullable(result).flatMap(Result::target))
                        .distinct()
                        .toList();
        return thresholds.size() == 1
                ? thresholds.get(0)
                : plan.findTarget(indicator, unit, month)
                        .flatMap(Target::threshold)
                        .map(Fraction::of);
    }

    /** What the unit was then, unless the month was published under the new unit already. */
    private List<OrgUnit> published(OrgUnit unit) {
        List<OrgUnit> formers = unit.asOf(month);
        return formers.stream().noneMatch(this::isPublished) && isPublished(unit)
                ? List.of(unit)
                : formers;
    }

    private boolean isPublished(OrgUnit unit) {
        return units.contains(unit.id());
    }

    private Optional<Observation> observation(OrgUnit unit, Indicator indicator, Result result) {
        if (!result.isApplicable()) {
            String reason = result.reason().orElse(Sum.NOTHING);
            return Optional.of(new NotApplicable(unit, indicator, month, reason, List.of()));
        }
        return value(result)
                .map(
                        value ->
                                new Measured(
                                        unit,
                                        indicator,
                                        month,
                                        value,
                                        evidence(result, indicator)));
    }

    /** Empty for a unit that was absent. */
    private static Optional<Value> value(Result result) {
        Optional<BigDecimal> denominator =
                result.denominator().filter(amount -> amount.signum() != 0);
        if (denominator.isPresent() && result.numerator().isPresent()) {
            return Optional.of(new Value.Rate(result.numerator().get(), denominator.get()));
        }
        return result.value().map(Value.Printed::new);
    }

    private List<Evidence> evidence(Result result, Indicator indicator) {
        PublishedValue where = new PublishedValue(file, result.unit() + "/" + result.indicator());
        String numerator = String.join(" + ", indicator.formula().numerator());
        String denominator = String.join(" + ", indicator.formula().denominator());
        return Stream.of(
                        result.numerator()
                                .map(n -> new Evidence(Role.NUMERATOR, numerator, n, where)),
                        result.denominator()
                                .map(d -> new Evidence(Role.DENOMINATOR, denominator, d, where)),
                        result.value().map(v -> new Evidence(Role.VALUE, numerator, v, where)))
                .flatMap(Optional::stream)
                .toList();
    }
}
