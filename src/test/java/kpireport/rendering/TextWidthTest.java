package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    // Measured from the metrics of Liberation Serif, which has the widths of Times New Roman.
    @ParameterizedTest
    @CsvSource({
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, 12, true,  88.3",
        "Độc lập - Tự do - Hạnh phúc,        13, true,  56.1",
        "Độc lập - Tự do - Hạnh phúc,        14, false, 57.1",
        "ỦY BAN NHÂN DÂN,                    12, false, 39.6"
    })
    void textIsAsLongAsInPrint(String text, int points, boolean bold, String millimetres) {
        int twips = Attributes.twips(millimetres);

        assertThat(TextWidth.of(text, 2 * points, bold)).isBetween(twips - 6, twips + 6);
    }

    @Test
    void accentsDoNotWidenALetterAndTheHornDoes() {
        assertThat(width("ẫ")).isEqualTo(width("a"));
        assertThat(width("đ")).isEqualTo(width("d"));
        assertThat(width("ử")).isEqualTo(width("ư")).isGreaterThan(width("u"));
    }

    @Test
    void threeDotsInOneAreAsWideAsTheLettersAreHigh() {
        assertThat(width("……")).isEqualTo(2 * 14 * 20);
    }

    @Test
    void decomposedTextIsAsLongAsComposed() {
        assertThat(width("Độc lập")).isEqualTo(width("Đo\u0323\u0302c la\u0323\u0302p"));
    }

    private static int width(String text) {
        return TextWidth.of(text, 28, false);
    }
}
