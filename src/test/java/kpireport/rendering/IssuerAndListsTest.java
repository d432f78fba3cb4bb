package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code templates/van-ban.ftlh} makes of a document's entry in the plan. */
class IssuerAndListsTest {

    private static final String GAP = "\u00a0".repeat(6);
    private static final String APPENDIX = "<@vb.appendix title=[\"A\"]><p>b</p></@vb.appendix>";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"'',UBND-VP", "TB,TB-UBND-VP"})
    void aNamedDocumentHasItsAbbreviationInTheSymbol(String abbreviation, String symbol) {
        WordFile word = word(Map.of("abbreviation", abbreviation), "", "<@vb.letterhead/>");
        assertThat(word.textOf("SoKyHieu")).containsExactly("Số:" + GAP + GAP + "/" + symbol);
    }

    @Test
    void anIssuerOfItsOwnReplacesOnlyWhatItNames() {
        Map<String, Object> issuer =
                Map.of("superior", List.of("UBND HUYỆN AN LÃO"), "name", List.of("VĂN PHÒNG"));

        WordFile word = word(Map.of("values", Map.of("issuer", issuer)), "", "<@vb.letterhead/>");

        assertThat(word.textOf("TenCoQuanChuQuan")).containsExactly("UBND HUYỆN AN LÃO");
        assertThat(word.textOf("TenCoQuanBanHanh")).containsExactly("VĂN PHÒNG");
        assertThat(word.textOf("SoKyHieu")).containsExactly("Số:" + GAP + GAP + "/UBND-VP");
    }

    @Test
    void anAppendixOfANamedDocumentSaysSo() {
        WordFile word = word(Map.of("type", "Thông báo", "abbreviation", "TB"), "", APPENDIX);
        assertThat(word.textOf("PhuLucKemTheo"))
                .singleElement()
                .asString()
                .startsWith("(Kèm theo Thông báo số" + GAP + "/TB-UBND-VP ngày");
    }

    @ParameterizedTest
    @CsvSource({"'',Phụ lục", "II,Phụ lục II"})
    void anAppendixHasTheNumberThatThePlanGivesIt(String number, String heading) {
        WordFile word = word(Map.of("appendixNumber", number), "", APPENDIX);
        assertThat(word.textOf("PhuLucSo")).containsExactly(heading);
    }

    @ParameterizedTest
    @CsvSource({"0,'A, B.'", "7,'A, B và 07 đơn vị khác.'", "37,'A, B và 37 đơn vị khác.'"})
    void aListSaysHowManyItLeavesOut(int more, String text) {
        List<Map<String, String>> units = List.of(Map.of("name", "A"), Map.of("name", "B"));
        WordFile word =
                word(
                        Map.of(),
                        Map.of("units", units, "more", more),
                        "<p><@vb.named of=listed; one>${one.name}</@vb.named>.</p>");
        assertThat(word.textOf("NoiDung")).containsExactly(text);
    }

    @Test
    void theLastDashEndsInAFullStop() {
        List<Object> listed =
                List.of("một", Map.of("text", "hai", "items", List.of("ba", "bốn")), "năm");
        WordFile word = word(Map.of(), listed, "<@vb.dashes of=listed/>");
        assertThat(word.textOf("GachDauDong")).containsExactly("một;", "hai:", "năm.");
        assertThat(word.textOf("DauCong")).containsExactly("ba;", "bốn.");
    }

    /** The demonstration's office, with some of its document's keys changed. */
    private WordFile word(Map<String, Object> changed, Object listed, String use) {
        Map<Object, Object> document = new LinkedHashMap<>((Map<?, ?>) Demo.data().get("document"));
        document.putAll(changed);
        return new Scratch(folder)
                .write("x.ftlh", "<#import \"van-ban.ftlh\" as vb>", use)
                .with("office", Demo.data().get("office"))
                .with("period", Demo.data().get("period"))
                .with("document", document)
                .with("main", document)
                .with("listed", listed)
                .word();
    }
}
