package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kpireport.spreadsheet.XlsxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books in which a list of dossiers stands in several sheets, some unlike the others. */
class DossierSheetsTest {

    private static final String HEADER = "STT;Mã;Đơn vị;Ngày tiếp nhận;Hạn;Hình thức";
    private static final String ROW = "1;HS-1;xã An Hòa;05/05/2024;07/05/2024;Trực tuyến";
    private static final String OTHER_ROW = "2;HS-2;xã An Hòa;06/05/2024;08/05/2024;Trực tiếp";

    @TempDir private Path folder;
    private final XlsxFile book = new XlsxFile();
    private DossierFixture fixture;

    @BeforeEach
    void count() {
        fixture =
                new DossierFixture(folder)
                        .source("dossier: Mã")
                        .source("worklist: {columns: [Hạn]}")
                        .measure("truc-tuyen: {count: {Hình thức: Trực tuyến}}");
    }

    @Test
    void sheetsWithAllTheHeadersCountTogether() {
        sheet("T1", HEADER, ROW);
        sheet("T2", HEADER, OTHER_ROW.replace("Trực tiếp", "Trực tuyến"));
        assertThat(read()).startsWith("an-hoa truc-tuyen 2");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void sheetWithARenamedColumnIsToldAsAFileWouldBe() {
        sheet("T1", HEADER, ROW);
        sheet("T2", HEADER.replace("Đơn vị", "Đơn vị xử lý"), OTHER_ROW);
        assertThat(read()).isEmpty();
        assertThat(fixture.findings()).containsExactly("HEADER_NOT_FOUND ds.xlsx · T2");
        assertThat(fixture.workspace().details("HEADER_NOT_FOUND"))
                .containsEntry("header", "Đơn vị")
                .containsEntry("nearest", "Đơn vị xử lý");
    }

    @Test
    void sheetThatLacksAColumnOfAConditionIsTold() {
        sheet("T1", HEADER, ROW);
        sheet("T2", "STT;Mã;Đơn vị;Ngày tiếp nhận;Hạn", "2;HS-2;xã An Hòa;06/05/2024;08/05/2024");
        assertThat(read()).isEmpty();
        assertThat(fixture.findings()).containsExactly("HEADER_NOT_FOUND ds.xlsx · T2");
    }

    @Test
    void sheetThatLacksAColumnOfTheWorkListIsTold() {
        sheet("T1", HEADER, ROW);
        sheet("T2", HEADER.replace("Hạn", "Hạn xử lý"), OTHER_ROW);
        assertThat(read()).isEmpty();
        assertThat(fixture.findings()).containsExactly("HEADER_NOT_FOUND ds.xlsx · T2");
    }

    @Test
    void sheetWithoutHeadersWhoseRowsAreLikeThoseOfTheListIsToldWithoutWhatTheySay() {
        sheet("T1", HEADER, ROW);
        sheet("T2", OTHER_ROW);
        assertThat(read()).isEmpty();
        assertThat(fixture.findings()).hasSize(5).containsOnly("HEADER_NOT_FOUND ds.xlsx · T2");
        assertThat(fixture.workspace().details("HEADER_NOT_FOUND"))
                .containsEntry("seen", "–")
                .containsEntry("nearest", "");
    }

    @Test
    void lackOfAHeaderIsToldWithTheMeasureOfThePlanThatAsksForIt() {
        fixture.file("ds-1.csv", HEADER.replace("Hình thức", "Nộp"), ROW);
        assertThat(fixture.list()).isEmpty();
        assertThat(fixture.workspace().details("HEADER_NOT_FOUND"))
                .containsEntry("header", "Hình thức")
                .containsEntry("asked", "kpi-report.yaml:16:19");
    }

    @Test
    void lackOfTheListsOwnHeaderIsToldWithTheSource() {
        fixture.file("ds-1.csv", HEADER.replace("Đơn vị", "Cơ quan"), ROW);
        assertThat(fixture.list()).isEmpty();
        assertThat(fixture.workspace().details("HEADER_NOT_FOUND"))
                .containsEntry("header", "Đơn vị")
                .containsEntry("asked", "kpi-report.yaml:9:5");
    }

    @Test
    void summaryGuideStaffAndCodesBesideAListDoNotDisturb() {
        sheet("T1", HEADER, ROW);
        sheet("Tổng hợp", "STT;Đơn vị;Tiếp nhận;Trực tuyến;Tỷ lệ", "1;xã An Hòa;1;1;100%");
        sheet("Hướng dẫn", "Mã;Cách ghi", "Hạn;ngày hẹn trả, ghi theo ngày/tháng/năm");
        sheet("Cán bộ", "STT;Họ tên;Đơn vị;Ngày sinh", "1;A;xã An Hòa;05/05/1984");
        sheet("Danh mục", "Hình thức", "Trực tuyến", "Trực tiếp");
        assertThat(read()).startsWith("an-hoa truc-tuyen 1");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void sheetWithoutARowHasNothingToLose() {
        sheet("T1", HEADER, ROW);
        sheet("T2", HEADER.replace("Đơn vị", "Đơn vị xử lý"));
        assertThat(read()).startsWith("an-hoa truc-tuyen 1");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void sheetThatTheSourceDoesNotNameDoesNotDisturb() {
        fixture.source("sheet: T1");
        sheet("T1", HEADER, ROW);
        sheet("T2", HEADER.replace("Đơn vị", "Đơn vị xử lý"), OTHER_ROW);
        assertThat(read()).startsWith("an-hoa truc-tuyen 1");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void sheetThatAnotherSourceReadsDoesNotDisturb() {
        fixture.source(
                """
                measures: {truc-tiep: {count: {Hình thức nộp: Trực tiếp}}}
                  - files: "ds*"
                    rows: dossiers
                    unit: Đơn vị
                    month: Ngày tiếp nhận
                    dossier: Mã
                """);
        fixture.indicator("{id: truc-tuyen, name: Trực tuyến, count: {value: truc-tuyen}}");
        fixture.indicator("{id: truc-tiep, name: Trực tiếp, count: {value: truc-tiep}}");
        sheet("T1", HEADER, ROW);
        sheet("T2", HEADER.replace("Hình thức", "Hình thức nộp"), OTHER_ROW);
        assertThat(read()).startsWith("an-hoa truc-tuyen 1", "an-hoa truc-tiep 1");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void hiddenSheetLikeTheListIsToldAndNotRead() {
        sheet("T1", HEADER, ROW);
        hidden("Ẩn", HEADER, OTHER_ROW.replace("Trực tiếp", "Trực tuyến"));
        hidden("Nguồn", HEADER.replace("Đơn vị", "Đơn vị xử lý"), OTHER_ROW);
        hidden("Danh mục", "Hình thức", "Trực tuyến", "Trực tiếp");
        assertThat(read()).startsWith("an-hoa truc-tuyen 1");
        assertThat(fixture.findings())
                .containsExactly("HIDDEN_SHEET ds.xlsx · Ẩn", "HIDDEN_SHEET ds.xlsx · Nguồn");
    }

    @Test
    void hiddenSheetAloneIsReadAndTold() {
        hidden("Ẩn", HEADER, ROW);
        assertThat(read()).startsWith("an-hoa truc-tuyen 1");
        assertThat(fixture.findings()).containsExactly("HIDDEN_SHEET ds.xlsx · Ẩn");
    }

    @Test
    void fileWithoutHeadersWhoseRowsAreLikeThoseOfTheListIsToldAsItsOnlyFileWouldBe() {
        fixture.file("ds-1.csv", HEADER, ROW).file("ds-2.csv", OTHER_ROW);
        assertThat(fixture.list()).isEmpty();
        assertThat(fixture.findings()).hasSize(5).containsOnly("HEADER_NOT_FOUND ds-2.csv");
    }

    @Test
    void fileOfSomethingElseThatThePatternAsksForIsWarnedOfWithThePattern() {
        fixture.file("ds-1.csv", HEADER, ROW)
                .file("ds-2.csv", "Họ tên;Nơi làm việc;Ngày sinh", "A;xã An Hòa;05/05/1984");
        assertThat(fixture.list()).startsWith("an-hoa truc-tuyen 1");
        assertThat(fixture.findings()).containsExactly("UNCLAIMED_FILE ds-2.csv");
        assertThat(fixture.workspace().details("UNCLAIMED_FILE"))
                .containsEntry("pattern", "\"ds*\"");
    }

    private List<String> read() {
        fixture.workspace().folder("exports/2024-05");
        book.writeTo(folder.resolve("exports/2024-05/ds.xlsx"));
        return fixture.list();
    }

    private void sheet(String name, String... lines) {
        book.sheet(name, "", SheetXml.rows(lines));
    }

    private void hidden(String name, String... lines) {
        book.sheet(name, "state=\"hidden\"", SheetXml.rows(lines));
    }
}
