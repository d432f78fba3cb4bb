package kpireport.verification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.document.Numerals;
import kpireport.measures.Derivation;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;
import kpireport.measures.Observation;
import kpireport.verification.Fact.Part;

/** How far results are from their targets and maxima; no document prints it of what was met. */
final class Distances {

    private Distances() {}

    static List<Fact> of(IndicatorResult result) {
        Optional<Fraction> value = result.measured().map(measured -> measured.value().exact());
        if (value.isEmpty()) return List.of();
        Optional<Fact> overTarget =
                result.goal()
                        .map(goal -> value.get().minus(goal.threshold()))
                        .map(distance -> fact(result, Part.OVER_TARGET, distance));
        Optional<Fact> toMaximum =
                maximum(result)
                        .map(maximum -> Fraction.of(maximum).minus(value.get()))
                        .map(distance -> fact(result, Part.TO_MAXIMUM, distance));
        return Stream.of(overTarget, toMaximum).flatMap(Optional::stream).toList();
    }

    private static Optional<BigDecimal> maximum(IndicatorResult result) {
        return result.indicator()
                .derivation()
                .flatMap(
                        derivation ->
                                derivation instanceof Derivation.Sum sum
                                        ? sum.maximum()
                                        : derivation instanceof Derivation.Points points
                                                ? Optional.of(points.maximum())
                                                : Optional.empty());
    }

    private static Fact fact(IndicatorResult result, Part part, Fraction distance) {
        int decimals = result.indicator().decimals();
        List<Evidence> evidence = result.observation().map(Observation::evidence).orElse(List.of());
        return new Fact(
                result.unit().id(),
                result.indicator().id(),
                part,
                distance,
                Optional.empty(),
                decimals,
                Numerals.decimal(distance, decimals),
                evidence);
    }
}
