package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.plan.Source.EmptyCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlValueTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aNumberIsExact() {
        assertThat(value("95.50").number(BigDecimal.ZERO, HUNDRED)).isEqualTo("95.50");
        assertFound();
    }

    @Test
    void theBoundsOfARangeBelongToIt() {
        assertThat(value("0").number(BigDecimal.ZERO, HUNDRED)).isEqualTo("0");
        assertThat(value("100").number(BigDecimal.ZERO, HUNDRED)).isEqualTo("100");
        assertFound();
    }

    @Test
    void beyondTheBoundsIsOutOfRange() {
        value("100.01").number(BigDecimal.ZERO, HUNDRED);
        value("-0.01").number(BigDecimal.ZERO, HUNDRED);
        assertFound(Code.PLAN_OUT_OF_RANGE, Code.PLAN_OUT_OF_RANGE);
    }

    @Test
    void aDecimalCommaIsAnsweredWithTheDot() {
        value("95,5").number(BigDecimal.ZERO, HUNDRED);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, Diagnostic::details)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Code.PLAN_DECIMAL_COMMA,
                                Map.of("text", "95,5", "suggestion", "95.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"55%", "1e3", "0x10", "1_000", ".5", "5.", "1.234.567", "năm", "٥"})
    void anythingElseIsNoNumber(String text) {
        value("'" + text + "'").number(BigDecimal.ZERO, HUNDRED);
        assertFound(Code.PLAN_NOT_A_NUMBER);
    }

    @Test
    void aWholeNumberMayEndInNoughts() {
        assertThat(value("2.0").wholeNumber(0, 6)).isEqualTo(2);
        assertFound();
    }

    @Test
    void aHalfIsNotWhole() {
        value("1.5").wholeNumber(0, 6);
        assertFound(Code.PLAN_NOT_WHOLE);
    }

    @Test
    void onlyTrueAndFalseAreTrueOrFalse() {
        assertThat(value("true").trueOrFalse()).isTrue();
        assertThat(value("false").trueOrFalse()).isFalse();
        assertFound();
        value("yes").trueOrFalse();
        assertFound(Code.PLAN_NOT_ONE_OF);
    }

    @Test
    void aMonthIsWrittenYearFirst() {
        assertThat(value("2024-05").month()).isEqualTo(YearMonth.of(2024, 5));
        assertFound();
        value("05/2024").month();
        assertFound(Code.PLAN_NOT_A_MONTH);
    }

    @Test
    void theTwentyNinthOfFebruaryIsADateInALeapYearOnly() {
        assertThat(value("2024-02-29").date()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertFound();
        value("2023-02-29").date();
        assertFound(Code.PLAN_NOT_A_DATE);
    }

    @Test
    void aDateMayHaveTheDayFirst() {
        assertThat(value("05/7/2024").date()).isEqualTo(LocalDate.of(2024, 7, 5));
        assertThat(value("17/6/2024").date()).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(value("30/9/2023").date()).isEqualTo(LocalDate.of(2023, 9, 30));
        assertFound();
        value("05/13/2024").date();
        assertFound(Code.PLAN_NOT_A_DATE);
    }

    @Test
    void aChoiceIsWrittenWithHyphens() {
        assertThat(value("not-applicable").choice(EmptyCell.class))
                .isEqualTo(EmptyCell.NOT_APPLICABLE);
        assertFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an-vinh", "0123", "x"})
    void smallLettersDigitsAndHyphensMakeAnId(String text) {
        assertThat(value(text).id()).isEqualTo(text);
        assertFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"An-vinh", "an_vinh", "an--vinh", "-an", "an-", "an vinh", "xã", "a/b"})
    void anythingElseIsNoId(String text) {
        value(text).id();
        assertFound(Code.PLAN_NOT_AN_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "''", "'  '"})
    void nothingIsNoText(String yaml) {
        Diagnostics found = new Diagnostics();
        YamlValue map = new YamlValue(YamlTree.parse("f", "a: " + yaml, found).get(), found);
        map.map(keys -> keys.required("a").text());
        assertThat(found.list())
                .extracting(Diagnostic::code)
                .containsExactly(Code.PLAN_EMPTY_VALUE);
    }

    @Test
    void nullInQuotesIsAWord() {
        assertThat(value("'null'").text()).isEqualTo("null");
        assertFound();
    }

    @Test
    void aListIsNoText() {
        value("[a]").text();
        assertFound(Code.PLAN_NOT_TEXT);
    }

    @Test
    void oneTextMayStandForAListOfOne() {
        assertThat(value("Như trên").texts()).containsExactly("Như trên");
        assertThat(value("[Như trên, VT]").texts()).containsExactly("Như trên", "VT");
        assertFound();
    }

    @Test
    void aMissingKeyIsReportedOnceWhateverIsAskedOfIt() {
        value("{}")
                .map(map -> map.required("signer").map(signer -> signer.required("post").text()));
        assertFound(Code.PLAN_MISSING_KEY);
    }

    @Test
    void keysNobodyAskedForAreUnknown() {
        value("{name: a, post: b, other: c}")
                .map(map -> map.required("name").text() + map.optional("post").isPresent());
        assertFound(Code.PLAN_UNKNOWN_KEY);
    }

    @Test
    void dataForTemplatesKeepsItsOrderAndItsTexts() {
        Object data = value("{z: 0123, a: [true, 'true', 1.0], m: {k: ''}}").data();
        assertThat(data)
                .isEqualTo(
                        Map.of(
                                "z",
                                "0123",
                                "a",
                                List.of(true, "true", "1.0"),
                                "m",
                                Map.of("k", "")))
                .asString()
                .isEqualTo("{z=0123, a=[true, true, 1.0], m={k=}}");
    }

    private YamlValue value(String yaml) {
        return new YamlValue(
                YamlTree.parse("f.yaml", yaml, diagnostics).orElseThrow(), diagnostics);
    }

    private void assertFound(Code... codes) {
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(codes);
    }
}
