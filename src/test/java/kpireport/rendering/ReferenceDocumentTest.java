package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference document against the decree: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
class ReferenceDocumentTest {

    private static WordFile docx;
    private static Reference reference;

    @BeforeAll
    static void read() throws IOException {
        byte[] content = Files.readAllBytes(Demo.SHIPPED.resolve("reference.docx"));
        docx = new WordFile(content);
        reference = new Reference(content);
    }

    // Sizes in points: from, to. Letters and placement as the decree's table has them.
    @ParameterizedTest
    @CsvSource({
        "QuocHieu,         12, 13, true,  false, center",
        "TieuNgu,          13, 14, true,  false, center",
        "TenCoQuanChuQuan, 12, 13, false, false, center",
        "TenCoQuanBanHanh, 12, 13, true,  false, center",
        "SoKyHieu,         13, 13, false, false, center",
        "DiaDanhNgayThang, 13, 14, false, true,  center",
        "TenLoai,          13, 14, true,  false, center",
        "TrichYeu,         13, 14, true,  false, center",
        "TrichYeuCongVan,  12, 13, false, false, center",
        "DoKhan,           13, 14, true,  false, center",
        "KinhGui,          13, 14, false, false, center",
        "KinhGuiNhieu,     13, 14, false, false, left",
        "KinhGuiMuc,       13, 14, false, false, left",
        "CanCu,            13, 14, false, true,  both",
        "NoiDung,          13, 14, false, false, both",
        "PhanChuong,       13, 14, true,  false, center",
        "PhanChuongTen,    13, 14, true,  false, center",
        "Muc,              13, 14, true,  false, both",
        "KhoanTieuDe,      13, 14, true,  false, both",
        "TieuKhoan,        13, 14, true,  false, both",
        "Khoan,            13, 14, false, false, both",
        "ChiMuc,           13, 14, false, false, both",
        "Diem,             13, 14, false, false, both",
        "GachDauDong,      13, 14, false, false, both",
        "QuyenHanChucVu,   13, 14, true,  false, center",
        "HoTen,            13, 14, true,  false, center",
        "NoiNhanTieuDe,    12, 12, true,  true,  left",
        "NoiNhan,          11, 11, false, false, left",
        "KyHieuNguoiSoan,  11, 11, false, false, left",
        "DiaChi,           11, 12, false, false, left",
        "PhuLucSo,         14, 14, true,  false, center",
        "PhuLucTen,        13, 14, true,  false, center",
        "PhuLucKemTheo,    13, 14, false, true,  center",
        "Header,           13, 14, false, false, center"
    })
    void eachComponentHasItsLetters(
            String style, int from, int to, boolean bold, boolean italic, String alignment) {
        Styles.Look look = reference.styles().get(style);

        assertThat(look.halfPoints()).isBetween(2 * from, 2 * to);
        assertThat(List.of(look.bold(), look.italic(), look.alignment()))
                .containsExactly(bold, italic, alignment);
    }

    @ParameterizedTest
    @CsvSource({"CanCu", "NoiDung", "Khoan", "ChiMuc", "Diem", "GachDauDong", "DauCong"})
    void runningTextIsIndentedSpacedAndAsLargeAsTheBody(String style) {
        Styles.Look look = reference.styles().get(style);

        assertThat(look.firstLine()).as("1,27 cm").isEqualTo(720);
        assertThat(look.before() + look.after()).as("6 pt").isGreaterThanOrEqualTo(120);
        assertThat(look.line()).as("single to 1,5 lines").isBetween(240, 360);
        assertThat(look.halfPoints()).isEqualTo(reference.styles().get("NoiDung").halfPoints());
    }

    @Test
    void theSubjectOfALetterStandsSixPointsBelowTheNumber() {
        assertThat(reference.styles().get("TrichYeuCongVan").before()).isEqualTo(120);
    }

    @Test
    void theDashesOfTheAddresseesStandUnderTheColon() {
        Styles.Look label = reference.styles().get("KinhGuiNhieu");
        Styles.Look dash = reference.styles().get("KinhGuiMuc");
        int colon = label.left() + TextWidth.of("Kính gửi", label.halfPoints(), false);

        assertThat(dash.left() + dash.firstLine()).isBetween(colon - 10, colon + 10);
    }

    @Test
    void thePageIsA4WithTheDecreesMargins() {
        assertThat(List.of(reference.pageWidth(false), reference.pageHeight(false)))
                .containsExactly(twips(210), twips(297));
        assertThat(reference.margin("top")).isBetween(twips(20), twips(25));
        assertThat(reference.margin("bottom")).isBetween(twips(20), twips(25));
        assertThat(reference.margin("left")).isBetween(twips(30), twips(35));
        assertThat(reference.margin("right")).isBetween(twips(15), twips(20));
    }

    @Test
    void thePageNumberIsInTheTopMarginAndNotOnTheFirstPage() {
        Element page = reference.page();
        int header = Integer.parseInt(page.select("w|pgMar").attr("w:header"));
        int line = reference.styles().get("Header").halfPoints() * 10 * 115 / 100;

        assertThat(header + line).isLessThan(reference.margin("top"));
        assertThat(page.select("w|titlePg")).hasSize(1);
        assertThat(docx.xml(header("default")).select("w|instrText").text()).isEqualTo("PAGE");
        assertThat(docx.xml(header("first")).select("w|instrText")).isEmpty();
    }

    @Test
    void allTextIsBlackTimesNewRomanAndVietnamese() {
        Element run = docx.xml("word/styles.xml").selectFirst("w|docDefaults w|rPr");

        for (String script : List.of("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs")) {
            assertThat(run.select("w|rFonts").attr(script)).isEqualTo("Times New Roman");
        }
        assertThat(run.select("w|color").attr("w:val")).isEqualTo("000000");
        assertThat(run.select("w|lang").attr("w:val")).isEqualTo("vi-VN");
        assertThat(docx.xml("word/styles.xml").select("w|style w|rFonts")).isEmpty();
    }

    @Test
    void wordTreatsItAsAFileOfToday() {
        assertThat(
                        docx.xml("word/settings.xml")
                                .select("w|compatSetting[w:name=compatibilityMode]")
                                .attr("w:val"))
                .isEqualTo("15");
    }

    @Test
    void styleIdsAreTheNamesWithoutAccents() {
        assertThat(reference.styles().all().entrySet())
                .filteredOn(style -> !style.getValue().id().startsWith("Comment"))
                .filteredOn(style -> !style.getValue().name().contains("Normal"))
                .filteredOn(style -> !style.getValue().name().startsWith("Default"))
                .allSatisfy(style -> assertThat(style.getValue().id()).isEqualTo(style.getKey()));
        assertThat(reference.styles().get("TenCoQuanBanHanh").name())
                .isEqualTo("Tên cơ quan ban hành");
    }

    @ParameterizedTest
    @CsvSource({
        "Nội dung, NoiDung",
        "'Số, ký hiệu', SoKyHieu",
        "Địa chỉ, DiaChi",
        "heading 1, Heading1",
        "Căn cứ (kiểu mới), CanCuKieuMoi"
    })
    void aStyleIsCalledByItsNameWithoutAccents(String name, String called) {
        assertThat(Styles.called(name)).isEqualTo(called);
    }

    private static String header(String type) {
        String id = reference.page().select("w|headerReference[w:type=" + type + "]").attr("r:id");
        return "word/"
                + docx.xml("word/_rels/document.xml.rels")
                        .select("Relationship[Id=" + id + "]")
                        .attr("Target");
    }

    private static int twips(int millimetres) {
        return Attributes.twips(String.valueOf(millimetres));
    }
}
