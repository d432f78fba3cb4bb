package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    97,5%             | 97.5              | true
                    97.50 %           | 97.50             | true
                    ' 100 '           | 100               | false
                    999               | 999               | false
                    0,975             | 0.975             | false
                    0.123456789012345 | 0.123456789012345 | false
                    """)
    void commaAndPointBothPartTheDecimals(String text, BigDecimal value, boolean signed) {
        assertThat(PrintedNumber.of(text)).contains(new PrintedNumber(value, signed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "%",
                "-5%",
                "97,",
                ",5",
                "1000",
                "1.234,5",
                "9 5",
                "97,5%%",
                "97,5 đ",
                "0.1234567890123456"
            })
    void whatElseACellShowsIsNone(String text) {
        assertThat(PrintedNumber.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100%, true", "100.1, false", "66.666666, true", "66.6666667, false"})
    void aTargetIsNoMoreThanAHundredAndNoQuotient(String text, boolean target) {
        assertThat(PrintedNumber.of(text).orElseThrow().mayBeTarget()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "66.7, 66.6667, true",
        "66.6, 66.6667, true",
        "66.6, 66.7, true",
        "66.6, 66.7001, false",
        "67, 66, true"
    })
    void whatIsRoundedOrCutOffIsNear(String text, BigDecimal exact, boolean near) {
        assertThat(PrintedNumber.of(text).orElseThrow().isNear(exact)).isEqualTo(near);
    }
}
