package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyFontTest {

    /** Every vowel of Vietnamese with every tone. */
    private static final String LETTERS =
            "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ"
                    + " ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ";

    @Test
    void everyLetterOfTcvn3IsKnown() {
        assertThat(
                        LegacyFont.TCVN3.letters(
                                "µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é"
                                        + " ¬ ê í ë ì î ï ó ñ ò ô \u00AD õ ø ö ÷ ù ú ý û ü þ ®"))
                .isEqualTo(LETTERS);
        assertThat(LegacyFont.TCVN3.letters("¡¢£¤¥¦§")).isEqualTo("ĂÂÊÔƠƯĐ");
    }

    @Test
    void everyLetterOfVniIsKnown() {
        assertThat(
                        LegacyFont.VNI.letters(
                                "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä"
                                        + " ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï"
                                        + " ö öø öù öû öõ öï yø yù yû yõ î ñ"))
                .isEqualTo(LETTERS);
    }

    @Test
    void capitalsOfVniMayHaveSmallOrCapitalSigns() {
        assertThat(LegacyFont.VNI.letters("COÄNG HOØA ÑÖÔØNG Aâu")).isEqualTo("CỘNG HÒA ĐƯỜNG Âu");
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime,          TCVN3",
        ".VnArial,         TCVN3",
        ".VnTimeH,         TCVN3_CAPITALS",
        "VNI-Times,        VNI",
        "vni helve,        VNI"
    })
    void oldFontsAreKnownByName(String name, LegacyFont font) {
        assertThat(LegacyFont.ofName(name)).contains(font);
    }

    @ParameterizedTest
    @CsvSource({"Times New Roman", "Vntime", "''"})
    void otherFontsShowWhatTheFileHolds(String name) {
        assertThat(LegacyFont.ofName(name)).isEmpty();
    }

    @Test
    void textSavedUnderAVietnameseWindowsIsReadToo() {
        // There windows-1258 has turned the Western ì and õ into a loose accent and ơ.
        assertThat(LegacyFont.TCVN3.reading("tr\u01A1ng")).isEqualTo("trừng");
        assertThat(LegacyFont.TCVN3.decode("mi\u00D2n n\u00A8m")).isEqualTo("miền năm");
    }

    @Test
    void vietnameseInAnOldFontThatIsAlreadyUnicodeIsLeftAlone() {
        assertThat(LegacyFont.TCVN3.decode("Ủy ban nhân dân xã")).isEqualTo("Ủy ban nhân dân xã");
        assertThat(LegacyFont.VNI.decode("Tổng số hồ sơ")).isEqualTo("Tổng số hồ sơ");
    }

    @Test
    void wordsThatCouldBeEitherFollowTheirSheet() {
        assertThat(inVnTime("Céng hßa", "sã", "07"))
                .containsExactly("A1=Cộng hòa", "B1=só", "C1=07");
        assertThat(inVnTime("Cộng hòa", "sã", "07"))
                .containsExactly("A1=Cộng hòa", "B1=sã", "C1=07");
        assertThat(inVnTime("sã")).containsExactly("A1=sã");
    }

    private static List<String> inVnTime(String... texts) {
        String cells =
                Stream.of(texts)
                        .map("<c s=\"0\" t=\"str\"><v>%s</v></c>"::formatted)
                        .collect(Collectors.joining());
        return Reading.of(
                        XlsxFile.rows("<row>" + cells + "</row>")
                                .styles(
                                        "<fonts><font><name val=\".VnTime\"/></font></fonts>"
                                                + "<cellXfs><xf/></cellXfs>"))
                .cells();
    }
}
