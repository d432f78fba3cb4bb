package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import kpireport.diagnostics.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "windows-1258.csv,                       windows-1258",
        "tcvn3.csv,                              tcvn3",
        "vni.csv,                                vni",
        "nfd.csv,                                utf-8",
        "utf-8-bom-semicolon-decimal-comma.csv,  utf-8",
        "utf-16-unicode-text-of-excel.txt,       utf-16le",
        "utf-16-without-mark.csv,                utf-16le"
    })
    void everyEncodingOfTheFormGivesTheSameCells(String fixture, String encoding) {
        Reading read = Reading.fixture(fixture);
        assertThat(read.cells())
                .containsExactly(
                        "A1=Đơn vị",
                        "B1=Tổng số hồ sơ",
                        "C1=Đã giải quyết đúng hạn",
                        "D1=Tỷ lệ",
                        "A2=xã An Dũng",
                        "B2=120",
                        "C2=118",
                        "D2=98,3",
                        "A3=xã An Nghĩa",
                        "B3=75",
                        "C3=70",
                        "D3=93,3",
                        "A4=thị trấn An Lão",
                        "B4=310",
                        "C4=310",
                        "D4=100");
        assertThat(read.workbook().orElseThrow().encoding()).isEqualTo(encoding);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void noBreakThinAndInvisibleSpacesDisappear() {
        assertThat(Reading.fixture("nbsp-and-zero-width.csv").cells())
                .containsExactly("A1=Đơn vị", "B1=Tổng số", "A2=xãAn Dũng", "B2=１２");
    }

    @Test
    void bytesThatAreNoVietnameseInAnyEncodingAreAskedAbout() {
        assertThat(Reading.fixture("encoding-unclear.csv").codes())
                .containsExactly(Code.ENCODING_UNCLEAR);
    }

    @Test
    void anEncodingThatIsAskedForSettlesIt() {
        Reading read = Reading.fixture("encoding-unclear.csv", "windows-1252");
        assertThat(read.cell("A2").text()).isEqualTo("éÿ°");
        assertThat(read.workbook().orElseThrow().encoding()).isEqualTo("windows-1252");
    }

    @Test
    void anEncodingThatIsAskedForGoesBeforeWhatTheBytesLookLike() {
        assertThat(Reading.fixture("tcvn3.csv", "windows-1252").cell("A1").text())
                .isEqualTo("§¬n vÞ");
        assertThat(Reading.fixture("tcvn3.csv", "TCVN3").cell("A1").text()).isEqualTo("Đơn vị");
        assertThat(Reading.fixture("vni.csv", "vni").cell("A1").text()).isEqualTo("Đơn vị");
    }

    @Test
    void aByteOrderMarkKnowsBetterThanTheFlavourOfUnicodeAskedFor() {
        assertThat(Reading.fixture("utf-16-unicode-text-of-excel.txt", "utf-8").codes()).isEmpty();
        assertThat(Reading.fixture("utf-16-unicode-text-of-excel.txt", "vni").codes())
                .containsExactly(Code.ENCODING_WRONG);
    }

    @Test
    void anEncodingThatDoesNotExistOrDoesNotFitIsAFinding() {
        assertThat(Reading.fixture("nfd.csv", "utf-88").codes())
                .containsExactly(Code.ENCODING_UNKNOWN);
        assertThat(Reading.fixture("tcvn3.csv", "utf-8").codes())
                .containsExactly(Code.ENCODING_WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "nghiêng", "quyết", "Thuỷ", "thủy", "khuya", "gì", "giếng", "yêu", "xoong", "HUYỆN"
    })
    void theseAreVietnameseSyllables(String word) {
        assertThat(Syllables.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Céng", "hßa", "§¬n", "Coäng", "nghàng", "càp", "wéb", "ắắ"})
    void theseAreNot(String word) {
        assertThat(Syllables.isSyllable(word)).isFalse();
    }
}
