package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đạt ba mươi chín phẩy một phần trăm | 39.1",
                "đạt năm phần trăm              | 5",
                "đạt một trăm phần trăm         | 1E+2",
                "đạt chín mươi lăm phần trăm    | 95",
                "còn chín xã                    | 9",
                "mười hai hồ sơ                 | 12",
                "hai mươi mốt đơn vị            | 21",
                "một trăm linh năm hồ sơ        | 105",
                "hai phần ba hồ sơ              | 66.7",
                "hơn một nửa số hồ sơ           | 5E+1",
                "tháng năm năm 2024             | ''",
                "13,55 điểm phần trăm           | ''",
                "một cửa liên thông             | ''",
                "ba khâu                        | ''",
                "không xã nào                   | ''"
            })
    void numberInWordsIsReadWhereItCanBeNothingElse(String text, String keys) {
        assertThat(SpelledNumbers.find(text, Syllable.listOf(text)))
                .extracting(figure -> figure.key())
                .isEqualTo(
                        keys.isEmpty()
                                ? java.util.List.of()
                                : java.util.List.of(
                                        new java.math.BigDecimal(keys).toPlainString()));
    }
}
