package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trực tuyến | TRỰC  TUYẾN.",
                "Trực tuyến | - Trực tuyến",
                "Trực tuyến | + Trực tuyến",
                "Trực tuyến | Trực tuyến-",
                "Trực tuyến - toàn trình | Trực tuyến (toàn trình)",
                "1. Trực tuyến | 1) Trực tuyến",
                "> 5 ngày | >5 ngày",
                "≥ 5 ngày | >= 5 ngày",
                "Mức độ 3, 4 | mức độ 3,4",
                "1,5 | 1.5",
                "3–4 | 3 - 4",
                "C | (C)",
                "C + | C+",
                "Kĩ thuật | Kỹ thuật",
            })
    void theSameWordsHaveOneKey(String one, String other) {
        assertThat(WordKey.of(one)).isEqualTo(WordKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C+ | C-",
                "C+ | C",
                "C- | C",
                "> 5 ngày | < 5 ngày",
                "> 5 ngày | 5 ngày",
                "≥ 5 ngày | > 5 ngày",
                "1.5 | 1/5",
                "1.5 | 1-5",
                "1.5 | 15",
                "1/23 | 1-23",
                "-5 | 5",
                "8:30 | 8.30",
                "5 > 3 | 5 3 >",
            })
    void signsThatSaySomethingTellWordsApart(String one, String other) {
        assertThat(WordKey.of(one)).isNotEqualTo(WordKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H08-1 | h08-1",
                "H08-1 | H08 - 1",
                "H08-1 | H08–1",
                "’001 | 001",
                "ＨＳ１２ | hs12",
            })
    void theSameCodesHaveOneKey(String one, String other) {
        assertThat(WordKey.ofCode(one)).isEqualTo(WordKey.ofCode(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/23 | 1-23",
                "1.23 | 1,23",
                "1.23 | 123",
                "HS-1 | HS1",
                "HS.1 | HS/1",
                "A(1) | A1",
                "HS-Kí | HS-Ký",
            })
    void everySignOfACodeCounts(String one, String other) {
        assertThat(WordKey.ofCode(one)).isNotEqualTo(WordKey.ofCode(other));
    }
}
