package kpireport.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontsTest {

    @ParameterizedTest
    @CsvSource({
        "Times New Roman,TimesNewRomanPSMT",
        "Times New Roman,TimesNewRomanPS-BoldMT",
        "Times New Roman,'TimesNewRoman,Italic'",
        "Times New Roman,Times#20New#20Roman",
        "Times New Roman,LiberationSerif-BoldItalic",
        "Times New Roman,Tinos-Regular",
        "Arial,LiberationSans",
        "Calibri,Carlito-Bold"
    })
    void aFontOfTheSameWidthsIsNoStranger(String asked, String printed) {
        assertThat(asking(asked).strangersAmong(List.of(printed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Times New Roman,DejaVuSerif",
        "Times New Roman,LiberationSans",
        "Arial,LiberationSerif",
        "VNI-Times,LiberationSerif"
    })
    void anotherFontIsAStranger(String asked, String printed) {
        assertThat(asking(asked).strangersAmong(List.of(printed))).containsExactly(printed);
    }

    @Test
    void aFontThatOnlyFillsInForMissingLettersIsAStranger() {
        assertThat(
                        asking("Times New Roman")
                                .strangersAmong(List.of("DejaVuSerif", "LiberationSerif")))
                .containsExactly("DejaVuSerif");
    }

    @Test
    void theFontsOfStylesAndOfTheThemeAreAskedFor() {
        Fonts fonts =
                asked(
                        "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>"
                                + "<a:latin typeface=\"Cambria\"/><w:lang w:eastAsia=\"vi-VN\"/>");
        assertThat(fonts.names()).containsExactly("Cambria", "Times New Roman");
    }

    private static Fonts asking(String font) {
        return asked("<w:rFonts w:ascii=\"" + font + "\"/>");
    }

    private static Fonts asked(String styles) {
        return Fonts.askedBy(word(styles));
    }

    /** A Word file, as far as its fonts go. */
    static byte[] word(String styles) {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(word)) {
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write(styles.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return word.toByteArray();
    }
}
