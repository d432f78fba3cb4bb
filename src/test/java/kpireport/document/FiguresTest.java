package kpireport.document;

import static kpireport.assessment.Setting.APRIL;
import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        // value, target, what is printed, what is short
        "9/23,55,'39,1%','15,9'",
        "9996/10000,100,'99,96%','0,04'",
        "99996/100000,100,'99,996%','0,004'",
        "5499/10000,55,'54,99%','0,01'",
        "0/7,60,'0,0%','60,0'",
        "5557/10000,55.58,'55,57%','0,01'",
    })
    void aMissIsNeverPrintedAsItsTarget(String value, String target, String text, String gap) {
        IndicatorResult result = result(value, target);
        assertThat(Figures.value(result).text()).isEqualTo(text);
        assertThat(Figures.shortfall(result).text()).isEqualTo(gap);
    }

    @Test
    void aMetValueKeepsTheIndicatorsDecimals() {
        assertThat(Figures.value(result("99996/100000", "99")).text()).isEqualTo("100,0%");
    }

    @ParameterizedTest
    @CsvSource({
        "1/2,50,'50,0%','50%'",
        "0/7,60,'0,0%','0%'",
        "9/23,55,'39,1%','39,1%'",
        "9996/10000,100,'99,96%','99,96%'",
    })
    void aSentenceLeavesOutNeedlessNoughts(String value, String target, String text, String brief) {
        IndicatorResult result = result(value, target);
        assertThat(Figures.value(result).text()).isEqualTo(text);
        assertThat(Figures.brief(result).text()).isEqualTo(brief);
    }

    @Test
    void aTargetIsPrintedAsThePlanWritesIt() {
        assertThat(Figures.target(result("1/2", "55.50")).text()).isEqualTo("55,5%");
        assertThat(Figures.target(result("1/2", "100")).text()).isEqualTo("100%");
    }

    @Test
    void theChangeIsRoundedOnceFromTheExactDifference() {
        IndicatorResult result =
                new Setting()
                        .units("a")
                        .rate("r", "50")
                        .observed(APRIL, "a", "r", "9004/10000")
                        .observed(MAY, "a", "r", "8995/10000")
                        .result("a", "r");
        // 90,0 and 90,0 in print; the difference of 0,09 is a tenth.
        assertThat(Figures.change(result).text()).isEqualTo("-0,1");
    }

    @Test
    void whatHasNoValueHasNoFigure() {
        assertThat(Figures.value(result("-", "60"))).isEqualTo(Figure.NONE);
        assertThat(Figures.shortfall(result("-", "60"))).isEqualTo(Figure.NONE);
        assertThat(Figures.change(result("1/2", "60"))).isEqualTo(Figure.NONE);
    }

    @ParameterizedTest
    @CsvSource({"30204,'30.204'", "1234567.5,'1.234.567,5'", "-0.80,'-0,80'", "999,999"})
    void thousandsHaveDotsAndDecimalsAComma(String number, String text) {
        assertThat(Numerals.decimal(new java.math.BigDecimal(number))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-10,10/6/2024",
        "2024-01-05,05/01/2024",
        "2024-02-29,29/02/2024",
        "2024-12-09,09/12/2024",
        "2024-03-01,01/3/2024",
    })
    void daysBelowTenAndTheFirstTwoMonthsTakeANought(LocalDate date, String text) {
        assertThat(Numerals.date(date)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1,i", "4,iv", "9,ix", "14,xiv", "40,xl", "89,lxxxix"})
    void ordinalsAreRoman(int number, String roman) {
        assertThat(Numerals.lowerRoman(number)).isEqualTo(roman);
    }

    private static IndicatorResult result(String value, String target) {
        return new Setting()
                .units("a")
                .rate("r", target)
                .observed(MAY, "a", "r", value)
                .result("a", "r");
    }
}
