package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import kpireport.plan.DocumentSpec.Format;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelWriterTest {

    private static final String HEADER = "<table><thead><tr><th>Đơn vị</th></tr></thead><tbody>";

    @TempDir Path folder;

    @Test
    void aRateIsAPercentageToCalculateWith() {
        Cell cell = cell("<tr><td>${x}</td></tr>", Demo.rate(9, 23));

        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(9.0 / 23);
        assertThat(shown(cell)).isEqualTo("39.1%");
    }

    @Test
    void aMissShowsInBoldOnGreyWithASignAndStaysANumber() {
        Cell cell = cell("<tr><td class=\"missed\">${x}</td></tr>", Demo.rate(9, 23));

        assertThat(cell.getNumericCellValue()).isEqualTo(9.0 / 23);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.0%\"*\"");
        assertThat(cell.getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(workbook(cell).getFontAt(cell.getCellStyle().getFontIndex()).getBold()).isTrue();
    }

    @Test
    void aFigureAmongWordsIsText() {
        Cell cell = cell("<tr><td>đạt ${x}</td></tr>", Demo.rate(9, 23));

        assertThat(cell.getStringCellValue()).isEqualTo("đạt 39,1%");
    }

    @Test
    void aPlainNumberIsANumberWhenTheTemplateSaysSo() {
        assertThat(cell("<tr><td data-value=\"7\">${x}</td></tr>", "07").getNumericCellValue())
                .isEqualTo(7);
        assertThat(cell("<tr><td>${x}</td></tr>", "07").getStringCellValue()).isEqualTo("07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+84 123", "-1+2", "@SUM(1)"})
    void textThatLooksLikeAFormulaIsTextForGood(String text) {
        Cell cell = cell("<tr><td>${x}</td></tr>", text);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void textThatLooksLikeAnEscapeOfExcelIsText() {
        assertThat(cell("<tr><td>${x}</td></tr>", "a_x000D_b").getStringCellValue())
                .isEqualTo("a_x000D_b");
    }

    @Test
    void headersStayInViewAndAreOnEveryPrintedPage() {
        XSSFSheet sheet = demo().getSheet("Kết quả");

        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 7);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("6:7");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void titlesStandAboveTheTableAndNotesBelow() {
        XSSFSheet sheet = demo().getSheet("Kết quả");

        assertThat(List.of(text(sheet, "A1"), text(sheet, "A2"), text(sheet, "A3")))
                .containsExactly("Phụ lục I", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "THÁNG 5/2024");
        assertThat(text(sheet, "A5")).isEqualTo("Đơn vị tính: %");
        assertThat(text(sheet, "A" + (sheet.getLastRowNum() + 1))).startsWith("Ghi chú:");
    }

    @Test
    void aRowIsAsHighAsItsLongestText() {
        Cell one = cell("<tr><td>xã An Vinh</td></tr>", "");
        Cell several =
                cell("<tr><td>${x}</td></tr>", "Chi nhánh Văn phòng Đăng ký đất đai ".repeat(9));

        assertThat(several.getRow().getHeightInPoints())
                .isGreaterThan(2 * one.getRow().getHeightInPoints());
    }

    @Test
    void mergedHeadersAreMerged() {
        assertThat(demo().getSheet("Kết quả").getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .contains("A6:A7", "B6:B7", "C6:E6", "A8:E8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                       | x",
                "a/b:c                                    | a b c",
                "Kết quả của từng đơn vị trong tháng này  | Kết quả của từng đơn vị trong t"
            })
    void sheetsHaveNamesThatExcelAllows(String asked, String given) {
        XSSFWorkbook workbook =
                open(new Scratch(folder).write("x.ftlh", named(asked)).file(Format.XLSX));

        assertThat(workbook.getSheetName(0)).isEqualTo(given);
    }

    @Test
    void twoTablesOfOneNameAreTwoSheets() {
        XSSFWorkbook workbook =
                open(
                        new Scratch(folder)
                                .write("x.ftlh", named("Kết quả") + named("KẾT QUẢ"))
                                .file(Format.XLSX));

        assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(1)))
                .containsExactly("Kết quả", "KẾT QUẢ (2)");
    }

    @Test
    void aColumnIsWideEnoughForItsNumbers() {
        Scratch scratch =
                new Scratch(folder)
                        .write(
                                "x.ftlh",
                                "<table data-columns=\"5 5\"><thead><tr><th>a</th><th>b</th></tr>",
                                "</thead><tbody><tr><td>${x}</td><td>c</td></tr></tbody></table>")
                        .with("x", Demo.rate(9, 23));
        XSSFSheet sheet = open(scratch.file(Format.XLSX)).getSheetAt(0);

        assertThat(sheet.getColumnWidth(0) / 256).isGreaterThanOrEqualTo("39.1%*".length() - 1);
        assertThat(sheet.getColumnWidth(1) / 256).isLessThan(3);
    }

    @Test
    void runningTextStaysInTheLetter() {
        XSSFWorkbook workbook =
                open(
                        new Scratch(folder)
                                .write("x.ftlh", "<p>Nội dung công văn.</p>" + named("a"))
                                .file(Format.XLSX));

        assertThat(text(workbook.getSheetAt(0), "A1")).isEqualTo("Đơn vị");
    }

    private static String named(String sheet) {
        return HEADER.replace("<table>", "<table data-sheet=\"" + sheet + "\">")
                + "<tr><td>xã</td></tr></tbody></table>";
    }

    private Cell cell(String row, Object x) {
        XSSFWorkbook workbook =
                open(
                        new Scratch(folder)
                                .write("x.ftlh", HEADER + row + "</tbody></table>")
                                .with("x", x)
                                .file(Format.XLSX));
        return workbook.getSheetAt(0).getRow(1).getCell(0);
    }

    private static XSSFWorkbook demo() {
        return open(Demo.render().get("demo.xlsx"));
    }

    private static XSSFWorkbook workbook(Cell cell) {
        return (XSSFWorkbook) cell.getSheet().getWorkbook();
    }

    private static String text(XSSFSheet sheet, String address) {
        CellReference place = new CellReference(address);
        return sheet.getRow(place.getRow()).getCell(place.getCol()).getStringCellValue();
    }

    private static String shown(Cell cell) {
        return new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell);
    }

    private static XSSFWorkbook open(RenderedFile file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
