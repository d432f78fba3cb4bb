package kpireport.ingest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.ingest.PublishedMonth.Result;
import kpireport.measures.Evidence;
import kpireport.measures.Evidence.Role;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.Observations.PublishedTarget;
import kpireport.measures.OrgUnit;
import kpireport.measures.PublishedValue;
import kpireport.measures.Value;
import kpireport.plan.Plan;

/** What was published for a month, for the units and indicators that the plan still has. */
final class PublishedObservations {

    private record Key(String unit, String indicator) {}

    private final Plan plan;
    private final YearMonth month;
    private final String file;
    private final Map<Key, Result> results = new LinkedHashMap<>();

    /**
     * @param file workspace-relative
     */
    PublishedObservations(Plan plan, YearMonth month, String file, List<Result> results) {
        this.plan = plan;
        this.month = month;
        this.file = file;
        results.forEach(
                result -> this.results.put(new Key(result.unit(), result.indicator()), result));
    }

    List<Observation> list() {
        List<Observation> observations = new ArrayList<>();
        for (OrgUnit unit : plan.units()) {
            for (Indicator indicator : plan.indicators()) {
                if (indicator.appliesTo(unit)) {
                    Optional.ofNullable(results.get(new Key(unit.id(), indicator.id())))
                            .flatMap(result -> observation(unit, indicator, result))
                            .ifPresent(observations::add);
                }
            }
        }
        return observations;
    }

    /** What the results were held against, for those that had a target. */
    List<PublishedTarget> listTargets() {
        return results.values().stream()
                .flatMap(
                        result ->
                                result.target().stream()
                                        .map(
                                                threshold ->
                                                        new PublishedTarget(
                                                                result.unit(),
                                                                result.indicator(),
                                                                month,
                                                                threshold)))
                .toList();
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
