package kpireport.measures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: 9 dossiers of 23 stay 9/23 until they are printed.
 *
 * <p>Always in lowest terms with a positive denominator, so equal numbers are equal records.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + "/0 is not a number");
        }
        BigInteger divisor =
                denominator.equals(BigInteger.ONE) ? denominator : numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /** Reads what {@link #toString} writes: {@code "900/23"} or {@code "55"}. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(new BigInteger(text), BigInteger.ONE)
                : new Fraction(
                        new BigInteger(text.substring(0, slash)),
                        new BigInteger(text.substring(slash + 1)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    public Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    public int signum() {
        return numerator.signum();
    }

    /** The smallest whole number that is not below this one. */
    public BigInteger ceiling() {
        return floorDiv(numerator.negate(), denominator).negate();
    }

    /** The largest whole number that is not above this one. */
    public BigInteger floor() {
        return floorDiv(numerator, denominator);
    }

    /** Half away from zero, as the office rounds: 0.25 to one decimal is 0.3, −0.25 is −0.3. */
    public BigDecimal roundedHalfUp(int decimals) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE)
                ? numerator.toString()
                : numerator + "/" + denominator;
    }

    private static BigInteger floorDiv(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
