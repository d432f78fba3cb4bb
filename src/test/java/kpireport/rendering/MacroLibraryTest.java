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

/** {@code templates/van-ban.ftlh}: the parts that every document has. */
class MacroLibraryTest {

    private static final String IMPORT = "<#import \"van-ban.ftlh\" as vb>";

    @TempDir Path folder;

    @Test
    void oneAddresseeStandsInTheSameLine() {
        assertThat(addressees("Sở Tư pháp").textOf("KinhGui"))
                .containsExactly("Kính gửi: Sở Tư pháp");
    }

    @Test
    void severalStandBelowEachWithItsSemicolonAndTheLastWithAStop() {
        WordFile docx = addressees("Sở Tư pháp", "Sở Nội vụ");

        assertThat(docx.textOf("KinhGuiNhieu")).containsExactly("Kính gửi:");
        assertThat(docx.textOf("KinhGuiMuc")).containsExactly("Sở Tư pháp;", "Sở Nội vụ.");
    }

    @Test
    void aPeoplesCommitteeHasNoSuperiorAndAnOfficeHas() {
        assertThat(letterhead(List.of()).textOf("TenCoQuanChuQuan")).isEmpty();
        assertThat(letterhead(List.of("UBND HUYỆN TIÊN LỮ")).textOf("TenCoQuanChuQuan"))
                .containsExactly("UBND HUYỆN TIÊN LỮ");
    }

    @Test
    void aNamedDocumentHasNoSubjectInItsLetterhead() {
        assertThat(letterhead(List.of()).textOf("TrichYeuCongVan")).isEmpty();
    }

    @Test
    void theTypeOfANamedDocumentStandsInItsSymbol() {
        WordFile docx =
                scratch("<@vb.letterhead/>").with("main", Map.of("abbreviation", "TB")).word();

        assertThat(spaced(docx.textOf("SoKyHieu"))).containsExactly("Số:_/TB-UBND-VP");
    }

    @Test
    void numberAndDateAreBlankInADraft() {
        WordFile docx = letterhead(List.of());

        assertThat(spaced(docx.textOf("SoKyHieu"))).containsExactly("Số:_/UBND-VP");
        assertThat(spaced(docx.textOf("DiaDanhNgayThang")))
                .containsExactly("An Lão, ngày_tháng_năm 2024");
    }

    @Test
    void theReportOfDecemberIsSignedInTheNewYear() {
        Scratch scratch = scratch("<@vb.date/>", Map.of("year", 2024, "month", 12, "quarter", 4));
        scratch.write("x.ftlh", IMPORT + "<p><@vb.date/></p>");

        assertThat(spaced(scratch.word().textOf("NoiDung"))).containsExactly("ngày_tháng_năm 2025");
    }

    @Test
    void pointsAreLetteredAsTheVietnameseAlphabetGoes() {
        WordFile docx =
                scratch(
                                "<@vb.letters><#list 1..11 as n><@vb.letter>${n}</@vb.letter></#list>"
                                        + "</@vb.letters><@vb.letters><@vb.letter>x</@vb.letter></@vb.letters>")
                        .word();

        assertThat(docx.textOf("Diem"))
                .containsExactly(
                        "a) 1", "b) 2", "c) 3", "d) 4", "đ) 5", "e) 6", "g) 7", "h) 8", "i) 9",
                        "k) 10", "l) 11", "a) x");
    }

    @ParameterizedTest
    @CsvSource({"'', CHỦ TỊCH", "Q., Q. CHỦ TỊCH", "KT., KT. CHỦ TỊCH"})
    void theAuthorityStandsBeforeTheFirstPost(String authority, String line) {
        Map<String, Object> signer =
                Map.of(
                        "authority",
                        authority,
                        "post",
                        List.of("CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                        "name",
                        "");
        Scratch scratch = scratch("<@vb.signature signer=signer/>").with("signer", signer);

        assertThat(scratch.word().textOf("QuyenHanChucVu")).containsExactly(line, "PHÓ CHỦ TỊCH");
    }

    @Test
    void theTextEndsWithItsMark() {
        assertThat(scratch("<@vb.closing>Yêu cầu thực hiện</@vb.closing>").word().textOf("KetThuc"))
                .containsExactly("Yêu cầu thực hiện./.");
    }

    @ParameterizedTest
    @CsvSource({"'', Phụ lục", "II, Phụ lục II"})
    void anAppendixIsNumberedWhenThereAreSeveral(String number, String line) {
        WordFile docx =
                scratch(
                                "<@vb.appendix title=[\"TÊN\"] number=\""
                                        + number
                                        + "\"><p>a</p></@vb.appendix>")
                        .word();

        assertThat(docx.textOf("PhuLucSo")).containsExactly(line);
        assertThat(spaced(docx.textOf("PhuLucKemTheo")))
                .containsExactly(
                        "(Kèm theo Công văn số_/UBND-VP ngày_tháng_năm 2024 của UBND huyện An Lão)");
        assertThat(docx.lines()).endsWith("==== portrait, from page 1");
    }

    @Test
    void anAppendixNamesTheDocumentItComesWith() {
        WordFile docx =
                scratch("<@vb.appendix title=[\"TÊN\"]><p>a</p></@vb.appendix>")
                        .with("main", Map.of("type", "Thông báo", "abbreviation", "TB"))
                        .word();

        assertThat(spaced(docx.textOf("PhuLucKemTheo")))
                .containsExactly(
                        "(Kèm theo Thông báo số_/TB-UBND-VP ngày_tháng_năm 2024 của UBND huyện An Lão)");
    }

    private WordFile addressees(String... addressees) {
        return scratch("<@vb.addressees to=to/>").with("to", List.of(addressees)).word();
    }

    private WordFile letterhead(List<String> superior) {
        Map<String, Object> office = new LinkedHashMap<>(office());
        office.put("superior", superior);
        return scratch("<@vb.letterhead/>").with("office", office).word();
    }

    private Scratch scratch(String template) {
        return scratch(template, Map.of("year", 2024, "month", 5, "quarter", 2));
    }

    private Scratch scratch(String template, Map<String, Object> period) {
        Map<String, Object> demo = Demo.data();
        return new Scratch(folder)
                .write("x.ftlh", IMPORT, template)
                .with("office", demo.get("office"))
                .with("document", demo.get("document"))
                .with("main", demo.get("main"))
                .with("period", period);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> office() {
        return (Map<String, Object>) Demo.data().get("office");
    }

    private static List<String> spaced(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll(" ?\u00A0+ ?", "_")).toList();
    }
}
