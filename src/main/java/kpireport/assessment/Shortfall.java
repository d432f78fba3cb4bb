package kpireport.assessment;

import java.math.BigInteger;
import java.util.Optional;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import kpireport.measures.Value;

/**
 * How far a missed target is away.
 *
 * @param gap percentage points, points or things; above zero
 * @param dossiers the fewest more (fewer, where lower is better) in the numerator that would meet
 *     the target with the same denominator; empty when the value is not a rate from counts
 */
public record Shortfall(Fraction gap, Optional<BigInteger> dossiers) {

    static Shortfall of(Value value, Fraction target, Direction direction) {
        return new Shortfall(
                direction.gap(value.exact(), target),
                value instanceof Value.Rate rate
                        ? Optional.of(dossiers(rate, target, direction))
                        : Optional.empty());
    }

    private static BigInteger dossiers(Value.Rate rate, Fraction target, Direction direction) {
        Fraction wanted = target.times(Fraction.of(rate.denominator())).dividedBy(Fraction.of(100));
        Fraction numerator = Fraction.of(rate.numerator());
        return switch (direction) {
            case HIGHER -> Fraction.of(wanted.ceiling()).minus(numerator).ceiling();
            case LOWER -> numerator.minus(Fraction.of(wanted.floor())).ceiling();
        };
    }
}
