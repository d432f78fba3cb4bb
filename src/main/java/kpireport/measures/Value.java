package kpireport.measures;

import java.math.BigDecimal;

/** One observed value, exact until it is printed. */
public sealed interface Value {

    /** In the indicator's own unit: percent for a rate, points for a score, things for a count. */
    Fraction exact();

    /** A rate from two counts: {@code numerator} of {@code denominator}, which is not zero. */
    record Rate(BigDecimal numerator, BigDecimal denominator) implements Value {
        private static final Fraction HUNDRED = Fraction.of(100);

        public Rate {
            if (denominator.signum() == 0) {
                throw new IllegalArgumentException(numerator + " of 0 is not a rate");
            }
        }

        @Override
        public Fraction exact() {
            return Fraction.of(numerator).times(HUNDRED).dividedBy(Fraction.of(denominator));
        }
    }

    /** Points, a count, or a percentage that an export prints without its counts. */
    record Printed(BigDecimal amount) implements Value {
        @Override
        public Fraction exact() {
            return Fraction.of(amount);
        }
    }
}
