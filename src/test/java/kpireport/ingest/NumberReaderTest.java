package kpireport.ingest;

import static kpireport.diagnostics.Code.AMBIGUOUS_NUMBER;
import static kpireport.diagnostics.Code.COUNT_NEGATIVE;
import static kpireport.diagnostics.Code.COUNT_NOT_WHOLE;
import static kpireport.diagnostics.Code.DATE_FOR_NUMBER;
import static kpireport.diagnostics.Code.ERROR_CELL;
import static kpireport.diagnostics.Code.FORMULA_WITHOUT_VALUE;
import static kpireport.diagnostics.Code.FRACTION_TOO_LARGE;
import static kpireport.diagnostics.Code.UNREADABLE_NUMBER;
import static kpireport.plan.Source.NumberRole.AMOUNT;
import static kpireport.plan.Source.NumberRole.COUNT;
import static kpireport.plan.Source.NumberRole.FRACTION;
import static kpireport.plan.Source.NumberRole.PERCENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.measures.SourceCell;
import kpireport.plan.Source.NumberRole;
import kpireport.spreadsheet.Cell;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private final NumberReader reader =
            new NumberReader(Set.of("-", "…", "x", "KPS", "Không phát sinh"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "0 | 0",
                "007 | 7",
                "1.234 | 1234",
                "1,234 | 1234",
                "1 234 | 1234",
                "1.234.567 | 1234567",
                "12.0 | 12",
                "12,00 | 12",
                "1.234,00 | 1234",
                "+5 | 5",
                "'''12' | 12",
                "12 hồ sơ | 12",
                "1.234 HS | 1234",
                "１２ | 12",
            })
    void aCountGroupsItsThousandsInAnyWay(String text, BigDecimal count) {
        assertAmount(COUNT, text, count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "12.34", "1.234,5", "0.123", "1.2"})
    void aCountHasNoDecimals(String text) {
        assertFaulty(COUNT, text, COUNT_NOT_WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "−5", "-1.234"})
    void aCountIsNotNegative(String text) {
        assertFaulty(COUNT, text, COUNT_NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "39,1O",
                "12O",
                "1.23.456",
                "12 34",
                "12¹",
                "97%",
                "(12)",
                "5/6/2024",
                "1E5",
                "hồ sơ"
            })
    void otherSignsAreNoCount(String text) {
        assertFaulty(COUNT, text, UNREADABLE_NUMBER);
    }

    @Test
    void aThousandThatExcelTookForAFractionIsNotWhole() {
        assertThat(reader.read(number("1.234", "General"), COUNT))
                .isEqualTo(new Reading.Faulty(COUNT_NOT_WHOLE, at("1.234")));
    }

    @Test
    void aStoredWholeNumberIsACount() {
        assertThat(reader.read(number("1234.0", "General"), COUNT))
                .isEqualTo(new Reading.Amount(new BigDecimal("1234"), at("1234.0")));
    }

    @Test
    void aPercentFormatUnderACountIsTheWrongColumn() {
        assertThat(reader.read(number("1", "0%"), COUNT))
                .isEqualTo(new Reading.Faulty(UNREADABLE_NUMBER, at("1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97,5% | 97.5",
                "97.5 % | 97.5",
                "97.5％ | 97.5",
                "0,5% | 0.5",
                "1% | 1",
                "0,0% | 0.0",
            })
    void aPercentageTakesEitherDecimalSign(String text, BigDecimal percentage) {
        assertAmount(PERCENT, text, percentage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,975 | 97.5", "1 | 100", "0 | 0", "2 | 200", "97,5% | 97.5", "300% | 300"})
    void aFractionIsAPartOfOneUnlessItHasTheSign(String text, BigDecimal percentage) {
        assertThat(((Reading.Amount) reader.read(text(text), FRACTION)).amount())
                .isEqualByComparingTo(percentage);
    }

    @Test
    void aFractionAboveTwoWasTypedAsAPercentage() {
        assertFaulty(FRACTION, "2,01", FRACTION_TOO_LARGE);
        assertThat(reader.read(number("97.5", "General"), FRACTION))
                .isEqualTo(new Reading.Faulty(FRACTION_TOO_LARGE, at("97.5")));
        assertThat(reader.read(number("0.975", "0.0%"), FRACTION))
                .isEqualTo(reader.read(number("0.975", "0.0%"), PERCENT));
    }

    @Test
    void aPercentFormatIsCountedInHundredths() {
        assertThat(reader.read(number("0.975", "0.0%"), PERCENT))
                .isEqualTo(new Reading.Amount(new BigDecimal("97.5"), at("0.975")));
    }

    @Test
    void aQuotedPercentSignIsNoPercentFormat() {
        assertThat(reader.read(number("97.5", "0.0\"%\""), PERCENT))
                .isEqualTo(new Reading.Bare(new BigDecimal("97.5"), at("97.5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97,5 | 97.5",
                "100 | 100",
                "97,543 | 97.543",
                "0.975 | 0.975",
                "1 | 1",
                "0 | 0"
            })
    void aPercentageWithoutASignWaitsForItsColumn(String text, BigDecimal number) {
        assertThat(reader.read(text(text), PERCENT)).isEqualTo(new Reading.Bare(number, at(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "86,2 | 86.2",
                "86.2 | 86.2",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1234.5 | 1234.5",
                "1234,567 | 1234.567",
                "1 234,5 | 1234.5",
                "1.234.567 | 1234567",
                "0,123 | 0.123",
                "88,03 điểm | 88.03",
                "-0,80 | -0.80",
            })
    void anAmountMayHaveDecimals(String text, BigDecimal amount) {
        assertAmount(AMOUNT, text, amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "12.345"})
    void anAmountOfOneSeparatorAndThreeDigitsIsAskedAbout(String text) {
        assertFaulty(AMOUNT, text, AMBIGUOUS_NUMBER);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenSaysThereWasNothingToMeasure(NumberRole role) {
        for (String token :
                new String[] {"-", "–", "kps", "KHÔNG PHÁT SINH", " Không  phát sinh", "..."}) {
            assertThat(reader.read(text(token), role))
                    .isEqualTo(new Reading.NotApplicable(at(token)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoNumberIsNamed(NumberRole role) {
        assertThat(code(Cell.Type.DATE, role)).isEqualTo(DATE_FOR_NUMBER);
        assertThat(code(Cell.Type.BOOLEAN, role)).isEqualTo(UNREADABLE_NUMBER);
        assertThat(code(Cell.Type.ERROR, role)).isEqualTo(ERROR_CELL);
        assertThat(code(Cell.Type.UNCALCULATED, role)).isEqualTo(FORMULA_WITHOUT_VALUE);
    }

    @Test
    void nothingIsNotZero() {
        assertThat(reader.read(text(""), COUNT)).isEqualTo(new Reading.Empty(at("")));
    }

    @Property
    void everyCountIsReadBackHoweverItIsGrouped(@ForAll @LongRange(min = 0) long count) {
        for (String separator : new String[] {"", ".", ",", " ", "\u00A0"}) {
            String text = Long.toString(count).replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
            assertAmount(COUNT, text, BigDecimal.valueOf(count));
        }
    }

    @Property
    void everyPercentageIsReadBackWithEitherSign(
            @ForAll @IntRange(min = 0, max = 10_000) int hundredths) {
        BigDecimal percentage = BigDecimal.valueOf(hundredths, 2);
        assertAmount(PERCENT, percentage + "%", percentage);
        assertAmount(PERCENT, percentage.toString().replace('.', ',') + " %", percentage);
        assertThat(reader.read(number(percentage.movePointLeft(2).toString(), "0.00%"), PERCENT))
                .isInstanceOfSatisfying(
                        Reading.Amount.class,
                        read -> assertThat(read.amount()).isEqualByComparingTo(percentage));
    }

    @Property
    void noTextStopsTheReader(@ForAll String text, @ForAll NumberRole role) {
        assertThat(reader.read(text(text), role).where().text()).isEqualTo(text);
    }

    private void assertAmount(NumberRole role, String text, BigDecimal amount) {
        assertThat(reader.read(text(text), role)).isEqualTo(new Reading.Amount(amount, at(text)));
    }

    private void assertFaulty(NumberRole role, String text, Code code) {
        assertThat(reader.read(text(text), role)).isEqualTo(new Reading.Faulty(code, at(text)));
    }

    private Code code(Cell.Type type, NumberRole role) {
        Cell cell = new Cell(at("05/06/2024"), type, Optional.of(BigDecimal.ONE), "");
        return ((Reading.Faulty) reader.read(cell, role)).code();
    }

    private static Cell text(String text) {
        return new Cell(at(text), Cell.Type.TEXT, Optional.empty(), "");
    }

    private static Cell number(String digits, String format) {
        return new Cell(at(digits), Cell.Type.NUMBER, Optional.of(new BigDecimal(digits)), format);
    }

    private static SourceCell at(String text) {
        return new SourceCell("xa.csv", "", 9, 4, text);
    }
}
