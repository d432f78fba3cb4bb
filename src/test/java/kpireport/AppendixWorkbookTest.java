package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/** What another program's reader finds in the appendix of the An Lão sample. */
class AppendixWorkbookTest {

    @TempDir private static Path folder;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void open() throws IOException {
        Sample.AN_LAO.generate(folder.resolve("an-lao"));
        workbook = new XSSFWorkbook(folder.resolve("an-lao/report/appendix.xlsx").toString());
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void theSheetsAreTheTablesTheChartsAndTheOrigins() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names).containsExactly("Cấp huyện", "Cấp xã", "Biểu đồ", "Nguồn số liệu");
    }

    @Test
    void aSheetSaysWhatItIsOfWhichMonthAndOffice() {
        XSSFSheet sheet = workbook.getSheet("Cấp xã");
        assertThat(
                        List.of("A1", "A2", "A3", "A4").stream()
                                .map(address -> cell(sheet, address).getStringCellValue())
                                .toList())
                .satisfiesExactly(
                        number -> assertThat(number).isEqualTo("Phụ lục"),
                        title ->
                                assertThat(title)
                                        .isEqualTo(
                                                "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THÁNG\u00a05/2024"),
                        with -> assertThat(with).endsWith("của UBND huyện An Lão)"),
                        level -> assertThat(level).endsWith("Cấp xã"));
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:6");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
        assertThat(cell(sheet, "A7").getNumericCellValue()).isEqualTo(1);
    }

    @Test
    void aValueIsColouredByTheCellOfItsTarget() {
        XSSFSheet sheet = workbook.getSheet("Cấp xã");
        XSSFCell anDung = cell(sheet, "E11");
        assertThat(cell(sheet, "E6").getNumericCellValue()).isEqualTo(0.55);
        assertThat(anDung.getNumericCellValue()).isEqualTo(9.0 / 23);

        XSSFConditionalFormatting formatting = formatting(sheet, anDung);
        assertThat(formatting.getNumberOfRules()).isEqualTo(2);
        ConditionalFormattingRule missed = formatting.getRule(0);
        assertThat(missed.getComparisonOperation()).isEqualTo(ComparisonOperator.LT);
        assertThat(missed.getFormula1()).isEqualTo("$E$6");
        assertThat(missed.getPatternFormatting()).isNotNull();
        ConditionalFormattingRule met = formatting.getRule(1);
        assertThat(met.getComparisonOperation()).isEqualTo(ComparisonOperator.GE);
        assertThat(met.getFormula1()).isEqualTo("$E$6");
    }

    @Test
    void aWordInPlaceOfAValueIsNotColoured() {
        for (XSSFSheet sheet :
                List.of(workbook.getSheet("Cấp huyện"), workbook.getSheet("Cấp xã"))) {
            for (int i = 0;
                    i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings();
                    i++) {
                for (var range :
                        sheet.getSheetConditionalFormatting()
                                .getConditionalFormattingAt(i)
                                .getFormattingRanges()) {
                    range.forEach(
                            address ->
                                    assertThat(
                                                    cell(sheet, address.formatAsString())
                                                            .getCellType()
                                                            .name())
                                            .isEqualTo("NUMERIC"));
                }
            }
        }
    }

    @Test
    void aFigureLeadsToTheCellItWasReadFrom() {
        XSSFHyperlink link = cell(workbook.getSheet("Cấp xã"), "E11").getHyperlink();
        assertThat(link.getTooltip()).contains("Thanh toan truc tuyen T5-2024.xlsx");
        CellReference place = new CellReference(link.getLocation());
        assertThat(place.getSheetName()).isEqualTo("Nguồn số liệu");
        List<String> row = new ArrayList<>();
        workbook.getSheet(place.getSheetName())
                .getRow(place.getRow())
                .forEach(cell -> row.add(cell.toString()));
        assertThat(row)
                .contains("An Dũng", "Tỷ lệ thanh toán trực tuyến", "39,1%", "9/23", "Tử số", "9.0")
                .contains("exports/2024-05/Thanh toan truc tuyen T5-2024.xlsx", "55%");
    }

    @Test
    void anOriginNamesTheColumnThatWasRead() {
        XSSFSheet origins = workbook.getSheet("Nguồn số liệu");
        assertThat(cell(origins, "F4").getStringCellValue())
                .isEqualTo("Số hồ sơ nhận giải quyết > Trong kỳ > Trực tuyến");
    }

    @Test
    void headersFilterTheirColumns() {
        assertThat(workbook.getSheet("Cấp xã").getCTWorksheet().getAutoFilter().getRef())
                .startsWith("A6:K");
        assertThat(workbook.getAllNames())
                .filteredOn(name -> name.getNameName().equals("_xlnm._FilterDatabase"))
                .hasSize(3);
    }

    @Test
    void theTargetsAreHeadersAboveTheFilter() {
        XSSFSheet sheet = workbook.getSheet("Cấp xã");
        assertThat(cell(sheet, "C6").getStringCellValue()).isEqualTo("Mức giao");
        assertThat(cell(sheet, "D6").getNumericCellValue()).isEqualTo(0.65);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
        assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(5);
    }

    @Test
    void everyRowOfAUnitHoldsItsNameSoThatAFilterShowsThemAll() {
        XSSFSheet sheet = workbook.getSheet("Cấp xã");
        assertThat(sheet.getMergedRegions())
                .extracting(Object::toString)
                .anyMatch(region -> region.contains("B7:B10"));
        for (int row = 7; row <= 10; row++) {
            assertThat(cell(sheet, "A" + row).getNumericCellValue()).isEqualTo(1);
            assertThat(cell(sheet, "B" + row).getStringCellValue()).isEqualTo("TT An Lão");
            assertThat(cell(sheet, "K" + row).getStringCellValue())
                    .isEqualTo(cell(sheet, "K7").getStringCellValue());
        }
        assertThat(cell(sheet, "B6").getStringCellValue()).as("a header is no value").isEmpty();
    }

    @Test
    void theChartOfALevelCountsWhatItsUnitsMeet() {
        List<XSSFChart> charts = workbook.getSheet("Biểu đồ").getDrawingPatriarch().getCharts();
        assertThat(charts)
                .extracting(chart -> chart.getTitleText().getString())
                .containsExactly(
                        "Cấp huyện: số chỉ tiêu đạt của từng đơn vị",
                        "Cấp xã: số chỉ tiêu đạt của từng đơn vị");
        List<CTBarSer> series =
                charts.get(1).getCTChart().getPlotArea().getBarChartArray(0).getSerList();
        assertThat(series)
                .extracting(one -> one.getTx().getStrRef().getStrCache().getPtArray(0).getV())
                .containsExactly("Đạt", "Chưa đạt");
        CellReference first =
                new CellReference(series.get(0).getVal().getNumRef().getF().split(":")[0]);
        assertThat(
                        workbook.getSheet("Biểu đồ")
                                .getRow(first.getRow())
                                .getCell(first.getCol())
                                .getNumericCellValue())
                .isEqualTo(7);
        assertThat(series.get(0).getVal().getNumRef().getNumCache().getPtArray(0).getV())
                .isEqualTo("7");
        assertThat(
                        charts.get(1)
                                .getCTChart()
                                .getPlotArea()
                                .getValAxArray(0)
                                .getScaling()
                                .getMax()
                                .getVal())
                .isEqualTo(7);
    }

    @Test
    void oneRateIsDrawnInPercentAndPrintedOnUprightPages() throws IOException {
        Path reports =
                new SmallOffice()
                        .indicators(1)
                        .commune("Đông", "90")
                        .commune("Tây", "70")
                        .appendix("appendix")
                        .generate(folder.resolve("small"));
        try (XSSFWorkbook small = new XSSFWorkbook(reports.resolve("appendix.xlsx").toString())) {
            XSSFSheet sheet = small.getSheet("Biểu đồ");
            XSSFCell dong = cell(sheet, "B3");
            assertThat(dong.getNumericCellValue()).isEqualTo(0.9);
            assertThat(dong.getCellStyle().getDataFormatString()).isEqualTo("0%");
            assertThat(
                            sheet.getDrawingPatriarch()
                                    .getCharts()
                                    .get(0)
                                    .getCTChart()
                                    .getPlotArea()
                                    .getValAxArray(0)
                                    .getScaling()
                                    .getMax()
                                    .getVal())
                    .isEqualTo(1);
            assertThat(small.getSheet("Cấp xã").getPrintSetup().getLandscape()).isFalse();
        }
    }

    @Test
    void aMissOfAProvisionalTargetStaysYellowAndNumberAndSaysSo() throws IOException {
        Path reports =
                new SmallOffice()
                        .indicators(1)
                        .commune("Đông", "90")
                        .commune("Tây", "70")
                        .provisionalTargets()
                        .appendix("appendix")
                        .generate(folder.resolve("provisional"));
        try (XSSFWorkbook small = new XSSFWorkbook(reports.resolve("appendix.xlsx").toString())) {
            XSSFSheet sheet = small.getSheet("Cấp xã");
            XSSFCell missed =
                    StreamSupport.stream(sheet.spliterator(), false)
                            .map(row -> (XSSFCell) row.getCell(2))
                            .filter(cell -> cell != null && cell.getCellType() == CellType.NUMERIC)
                            .filter(cell -> cell.getNumericCellValue() == 0.7)
                            .findFirst()
                            .orElseThrow();
            assertThat(missed.getCellStyle().getDataFormatString()).isEqualTo("0%\"(*)\"");
            assertThat(missed.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .isEqualTo("FFFFFF00");
            XSSFConditionalFormatting formatting = formatting(sheet, missed);
            assertThat(formatting.getRule(0).getPatternFormatting()).as("no ground").isNull();
        }
    }

    @Test
    void aUnitsRowsAreNotPrintedOnTwoPages() {
        XSSFSheet sheet = workbook.getSheet("Cấp xã");
        assertThat(sheet.getRowBreaks()).hasSize(2);
        int first = sheet.getRowBreaks()[0] + 1;
        assertThat(sheet.getRow(first).getCell(2).getStringCellValue()).isEqualTo("Kết quả");
        assertThat(workbook.getSheet("Cấp huyện").getRowBreaks()).isEmpty();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }

    private static XSSFConditionalFormatting formatting(XSSFSheet sheet, XSSFCell cell) {
        var all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting one = all.getConditionalFormattingAt(i);
            for (var range : one.getFormattingRanges()) {
                if (range.isInRange(cell)) {
                    return one;
                }
            }
        }
        throw new AssertionError("no condition for " + cell.getReference());
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellReference place = new CellReference(address);
        return sheet.getRow(place.getRow()).getCell(place.getCol());
    }
}
