package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.Direction;
import kpireport.measures.Formula;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;
import kpireport.measures.OpenDossier;
import kpireport.measures.OpenDossier.Field;
import kpireport.measures.OrgUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkListWriterTest {

    private static final Level XA = new Level("xa", "Cấp xã", "các xã");
    private static final OrgUnit AN_HOA = unit("an-hoa", "xã An Hòa");
    private static final OrgUnit AN_VINH = unit("an-vinh", "xã An Vinh");
    private static final Indicator ON_TIME =
            new Indicator(
                    "dung-han",
                    "Tỷ lệ đúng hạn",
                    List.of(),
                    Kind.RATE,
                    Direction.HIGHER,
                    1,
                    "%",
                    new Formula(List.of("a"), List.of("b")),
                    Set.of("xa"));

    @Test
    void nothingIsWrittenWithoutADossier() throws IOException {
        try (WorkListWriter writer = writer(AN_HOA)) {
            assertThat(writer.finish()).isEmpty();
        }
    }

    @Test
    void everyUnitHasASheetInThePlansOrder() throws IOException {
        try (XSSFWorkbook book =
                write(dossier(AN_VINH, "1"), dossier(AN_HOA, "2"), dossier(AN_VINH, "3"))) {
            assertThat(book.getSheetName(0)).isEqualTo("xã An Hòa");
            assertThat(book.getSheetName(1)).isEqualTo("xã An Vinh");
            assertThat(texts(book.getSheetAt(1)))
                    .containsExactly(
                            "HỒ SƠ LÀM XÃ AN VINH CHƯA ĐẠT CHỈ TIÊU THÁNG 5/2024",
                            "2 hồ sơ. Hồ sơ chưa trả kết quả: giải quyết, cập nhật ngay."
                                    + " Hồ sơ đã trả: rà soát, báo cáo nguyên nhân.",
                            "STT | Chỉ tiêu chưa đạt | Mã hồ sơ | Tệp số liệu | Hàng",
                            "1.0 | Tỷ lệ đúng hạn | 1 | ds.xlsx · Danh sách | 7.0",
                            "2.0 | Tỷ lệ đúng hạn | 3 | ds.xlsx · Danh sách | 7.0");
        }
    }

    @Test
    void aDateIsARealDateWithItsTimeOfDay() throws IOException {
        Field day = new Field("Hẹn trả", "06/05/2024", moment("2024-05-06T00:00"), none());
        Field minute = new Field("Trả", "06/05/2024 14:30", moment("2024-05-06T14:30"), none());
        try (XSSFWorkbook book = write(dossier(AN_HOA, List.of(day, minute)))) {
            Row row = book.getSheetAt(0).getRow(3);
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).hasToString("2024-05-06T00:00");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).hasToString("2024-05-06T14:30");
            assertThat(row.getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy hh:mm");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook book = write(dossier(AN_HOA, "=cmd|' /C calc'!A0"))) {
            Cell cell = book.getSheetAt(0).getRow(3).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theHeadersStayInViewCanBeFilteredAndArePrintedOnEveryPage() throws IOException {
        try (XSSFWorkbook book = write(dossier(AN_HOA, "1"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:E4");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void namesThatExcelRefusesOrKnowsAlreadyAreChanged() throws IOException {
        OrgUnit one = unit("mot", "Phòng: Tài chính/Kế hoạch [huyện] rất dài tên một");
        OrgUnit two = unit("hai", "Phòng: Tài chính/Kế hoạch [huyện] rất dài tên hai");
        try (XSSFWorkbook book = write(dossier(one, "1"), dossier(two, "2"))) {
            assertThat(book.getSheetName(0)).isEqualTo("Phòng  Tài chính Kế hoạch  huyệ");
            assertThat(book.getSheetName(1)).isEqualTo("Phòng  Tài chính Kế hoạch (2)");
        }
    }

    private static XSSFWorkbook write(OpenDossier... dossiers) throws IOException {
        List<OrgUnit> order = new ArrayList<>(List.of(AN_HOA, AN_VINH));
        List.of(dossiers).forEach(dossier -> order.add(dossier.unit()));
        try (WorkListWriter writer = writer(order.toArray(OrgUnit[]::new))) {
            List.of(dossiers).forEach(writer::add);
            RenderedFile file = writer.finish().orElseThrow();
            assertThat(file.name()).isEqualTo("worklist.xlsx");
            return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
        }
    }

    private static WorkListWriter writer(OrgUnit... order) {
        return new WorkListWriter(List.of(order), YearMonth.of(2024, 5));
    }

    private static OpenDossier dossier(OrgUnit unit, String code) {
        return dossier(unit, List.of(new Field("Mã hồ sơ", code, Optional.empty(), none())));
    }

    private static OpenDossier dossier(OrgUnit unit, List<Field> fields) {
        return new OpenDossier(
                unit, List.of(ON_TIME), "exports/2024-05/ds.xlsx", "Danh sách", 7, fields);
    }

    private static Optional<LocalDateTime> moment(String text) {
        return Optional.of(LocalDateTime.parse(text));
    }

    private static Optional<BigDecimal> none() {
        return Optional.empty();
    }

    private static OrgUnit unit(String id, String name) {
        return new OrgUnit(id, "", name, name, XA, "Chủ tịch", List.of(), false);
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString()));
            lines.add(String.join(" | ", cells));
        }
        return lines;
    }
}
