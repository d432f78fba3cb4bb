package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "xã An Hòa, xã An Hoà",
        "Thủy lợi, Thuỷ lợi",
        "ỦY BAN NHÂN DÂN, Uỷ ban nhân dân",
        "Tỉ lệ, Tỷ lệ",
        "Thủ Sỹ, Thủ Sĩ",
        "Quỳ Châu, Quì Châu",
        "i tế, y tế",
        "kĩ thuật, kỹ thuật",
        "TT.Vương, TT Vương",
        "HĐND & UBND, HĐND và UBND",
        "HĐND&UBND, HĐND và UBND",
        "Phòng TC-KH, phòng tc – kh",
        "Đơn vị:, đơn  vị",
        "Ðơn vị, Đơn vị",
        "ＨＳ１２, hs12",
    })
    void theSameWordsHaveOneKey(String one, String other) {
        assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Minh Phượng, Minh Phương",
        "An Toàn, An Toan",
        "Thanh Mai, Thanh May",
        "An Lai, An Lay",
        "Tỷ lệ, Tỷ lệ (%)",
        "Cộng, Công",
        "Đức Thắng, Dức Thắng",
    })
    void otherWordsKeepTheirOwnKey(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }

    @Test
    void spacesThatCannotBeSeenDoNotCount() {
        assertThat(Spelling.key("An\u00A0Vinh\u200B \uFEFF")).isEqualTo(Spelling.key("An Vinh"));
    }

    @Test
    void lineBreaksAreSpaces() {
        assertThat(Spelling.key("Số hồ sơ\r\ntiếp nhận"))
                .isEqualTo(Spelling.key("Số hồ sơ tiếp nhận"));
    }

    @Test
    void withoutAccentsDifferentPlacesMayLookAlike() {
        assertThat(Spelling.accentFree("xã Minh Phượng")).isEqualTo("xa minh phuong");
        assertThat(Spelling.accentFree("Đức Thắng")).isEqualTo("duc thang");
    }

    @Test
    void punctuationAloneHasNoKey() {
        assertThat(Spelling.key(" - … ")).isEmpty();
    }

    @Property
    void theKeyOfAKeyIsItself(@ForAll("texts") String text) {
        assertThat(Spelling.key(Spelling.key(text))).isEqualTo(Spelling.key(text));
    }

    @Property
    void compositionDoesNotMatter(@ForAll("texts") String text) {
        assertThat(Spelling.key(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Spelling.key(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Property
    void capitalsDoNotMatter(@ForAll("vietnamese") String text) {
        assertThat(Spelling.key(text.toUpperCase(Locale.ROOT))).isEqualTo(Spelling.key(text));
    }

    @Property
    void withoutAccentsNoMarkIsLeft(@ForAll("vietnamese") String text) {
        assertThat(Spelling.accentFree(text)).matches("[a-z0-9% ]*");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(12), vietnamese());
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.strings()
                .withChars("aăâeêioôơuưybcdđghklmnpqrstvx áàảãạấầẩẫậýỳỷỹỵúùủũụíìỉĩịÁÀẢĐƯỞ.-%1")
                .ofMaxLength(16);
    }
}
