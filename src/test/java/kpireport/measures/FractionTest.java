package kpireport.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "1/8,2,0.13",
        "-1/8,2,-0.13",
        "9745/100,1,97.5",
        "2/3,0,1",
        "5/2,0,3",
        "9995/100,1,100.0"
    })
    void halvesAreRoundedAwayFromZero(String exact, int decimals, BigDecimal rounded) {
        assertThat(Fraction.parse(exact).roundedHalfUp(decimals)).isEqualTo(rounded);
    }

    @Test
    void equalNumbersAreEqual() {
        assertThat(Fraction.parse("2/4")).isEqualTo(Fraction.of(new BigDecimal("0.50")));
        assertThat(Fraction.parse("-3/-6")).isEqualTo(Fraction.parse("1/2"));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.parse("3/0")).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll long numerator, @ForAll @IntRange(min = 1) int denominator) {
        Fraction fraction =
                new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
    }

    @Property
    void addingAndTakingAwayAgainChangesNothing(
            @ForAll int a, @ForAll @IntRange(min = 1) int b, @ForAll int c) {
        Fraction one = new Fraction(BigInteger.valueOf(a), BigInteger.valueOf(b));
        assertThat(one.plus(Fraction.of(c)).minus(Fraction.of(c))).isEqualTo(one);
    }

    @Property
    void ceilingAndFloorEncloseTheNumber(@ForAll int a, @ForAll @IntRange(min = 1) int b) {
        Fraction one = new Fraction(BigInteger.valueOf(a), BigInteger.valueOf(b));
        assertThat(Fraction.of(one.ceiling())).isGreaterThanOrEqualTo(one);
        assertThat(Fraction.of(one.ceiling()).minus(Fraction.of(1))).isLessThan(one);
        assertThat(Fraction.of(one.floor())).isLessThanOrEqualTo(one);
        assertThat(Fraction.of(one.floor()).plus(Fraction.of(1))).isGreaterThan(one);
    }

    @Property
    void comparingAgreesWithManyDecimals(
            @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal a,
            @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal b) {
        assertThat(Fraction.of(a).compareTo(Fraction.of(b))).isEqualTo(a.compareTo(b));
    }

    @Property
    void roundingIsNeverFurtherThanHalfAStep(@ForAll int a, @ForAll @IntRange(min = 1) int b) {
        Fraction one = new Fraction(BigInteger.valueOf(a), BigInteger.valueOf(b));
        Fraction error = Fraction.of(one.roundedHalfUp(1)).minus(one).abs();
        assertThat(error).isLessThanOrEqualTo(Fraction.parse("1/20"));
    }
}
