package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Code;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void aMarkAndBlankLinesBeforeTheTableDoNotHideIt() {
        Reading read = Reading.fixture("html-mark-and-blank-lines-first.xls");
        assertThat(read.cells())
                .containsExactly("A1=Đơn vị", "B1=Tổng số", "A2=xã An Dũng", "B2=120");
        assertThat(read.workbook().orElseThrow())
                .extracting(Workbook::format, Workbook::encoding)
                .containsExactly("html", "utf-8");
        assertThat(read.sheet().name()).isEqualTo("Bảng 1");
    }

    @Test
    void rowsWithoutEndTagsAreRowsAllTheSame() {
        assertThat(Reading.fixture("html-rows-without-end-tags.xls").cells())
                .containsExactly(
                        "A1=Đơn vị",
                        "B1=Tổng số",
                        "A2=xã An Dũng",
                        "B2=120",
                        "A3=xã An Nghĩa",
                        "B3=75");
    }

    @Test
    void aTitleWiderThanTheTableEndsWithTheTable() {
        Reading read = Reading.fixture("html-colspan-wider-than-the-table.xls");
        assertThat(read.cells())
                .startsWith(
                        "A1=BIỂU TỔNG HỢP Tháng 5 năm 2024", "A2=STT", "B2=Đơn vị", "C2=Tổng số");
        assertThat(read.sheet().merged())
                .containsExactly(
                        new Sheet.MergedRange(1, 1, 1, 3), new Sheet.MergedRange(3, 1, 3, 3));
    }

    @Test
    void cellsThatReachDownPushThoseBelowToTheRight() {
        Reading read = Reading.fixture("html-header-in-two-rows.xls");
        assertThat(read.cells())
                .containsExactly(
                        "A1=Đơn vị",
                        "B1=Tiếp nhận",
                        "D1=Giải quyết",
                        "B2=Trực tuyến",
                        "C2=Trực tiếp",
                        "A3=xã An Dũng",
                        "B3=90",
                        "C3=30",
                        "D3=118");
        assertThat(read.sheet().merged())
                .containsExactly(
                        new Sheet.MergedRange(1, 1, 2, 1),
                        new Sheet.MergedRange(1, 2, 1, 3),
                        new Sheet.MergedRange(1, 4, 2, 4));
    }

    @Test
    void numbersBesideTheirTextGoBeforeIt() {
        Reading read = Reading.fixture("html-numbers-beside-their-text.xls");
        assertThat(read.typedCells())
                .containsExactly(
                        "A1 NUMBER 0.975",
                        "B1 NUMBER 1234",
                        "C1 TEXT 07",
                        "D1 TEXT 1.234",
                        "E1 DATE 01/06/2024",
                        "F1 NUMBER 12.5",
                        "G1 TEXT kps");
        assertThat(read.cell("A1").numberFormat()).isEqualTo("0.0%");
        assertThat(read.cell("D1").numberFormat()).isEqualTo("@");
    }

    @Test
    void eachTableWithRowsIsASheet() {
        Workbook workbook = Reading.fixture("html-several-tables.xls").workbook().orElseThrow();
        assertThat(workbook.sheets())
                .extracting(Sheet::name, sheet -> Reading.cells(sheet).get(0))
                .containsExactly(tuple("Bảng 1", "A1=Biểu số 06"), tuple("Bảng 2", "A1=Đơn vị"));
    }

    @Test
    void aTableInsideACellIsNotReadTwice() {
        Workbook workbook =
                Reading.fixture("html-table-inside-a-cell.xls").workbook().orElseThrow();
        assertThat(workbook.sheets())
                .extracting(Reading::cells)
                .containsExactly(List.of("A1=ngoài", "B1=2"), List.of("A1=trong"));
    }

    @Test
    void hiddenRowsAreReadAndReported() {
        Reading read = Reading.fixture("html-hidden-row.xls");
        assertThat(read.cells()).containsExactly("A1=a", "A2=b");
        assertThat(read.findings())
                .extracting(it -> it.code(), it -> it.details())
                .containsExactly(tuple(Code.HIDDEN_CONTENT, Map.of("hidden", "2")));
    }

    @Test
    void thePageMaySayItsEncoding() {
        Reading read = Reading.fixture("html-windows-1258.xls");
        assertThat(read.cells()).containsExactly("A1=Đơn vị", "A2=xã Nghĩa Thắng");
        assertThat(read.workbook().orElseThrow().encoding()).isEqualTo("windows-1258");
    }

    @Test
    void aPageThatSaysUtf8AndIsNotIsReadAsWhatItIs() {
        Reading read = Reading.fixture("html-tcvn3-bytes.xls");
        assertThat(read.cells())
                .containsExactly("A1=Đơn vị", "B1=Tổng số hồ sơ", "A2=xã An Dũng", "B2=Đúng hạn");
    }

    @Test
    void lettersInAnOldFontAreReadAsTheyWereSeen() {
        Reading read = Reading.fixture("html-vni-font.xls");
        assertThat(read.cells())
                .containsExactly("A1=Cộng hòa xã hội", "B1=CỘNG HÒA XÃ HỘI", "C1=Cộng hòa");
        assertThat(read.codes()).containsExactly(Code.LEGACY_FONT);
    }

    @Test
    void spansBeyondAllMeasureEndTheReadingAndNotTheMemory() {
        String wide = "<td colspan=1000 rowspan=60000>a</td>".repeat(100);
        assertThat(Reading.of("<table>" + ("<tr>" + wide + "</tr>").repeat(5) + "</table>").codes())
                .containsExactly(Code.DAMAGED_FILE);
    }

    @Test
    void whatStandsAboveATableIsRowsOfItsSheet() {
        Reading read = Reading.fixture("html-heading-above-the-table.xls");
        assertThat(read.cells())
                .containsExactly(
                        "A1=UBND PHƯỜNG ĐÔNG TRIỀU",
                        "A2=Báo cáo tháng 07 năm 2026",
                        "A3=Đơn vị tính: hồ sơ",
                        "A4=Đơn vị",
                        "B4=Tiếp nhận",
                        "A6=Phòng Kinh tế",
                        "B6=120");
        assertThat(read.sheet().merged()).contains(new Sheet.MergedRange(4, 1, 5, 1));
    }
}
