package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;

/** What the chart of an appendix compares, and in which order. */
class ChartTest {

    @TempDir private Path folder;

    @Test
    void aRankingIsDrawnByTheTotalOfItsDocumentBestFirst() throws IOException {
        List<XSSFChart> charts = charts(points("total: tong"));
        assertThat(title(charts.get(0))).isEqualTo("Cấp xã: Tổng điểm");
        assertThat(units(charts.get(0))).containsExactly("Tây", "Nam", "Đông");
    }

    @Test
    void withoutATotalTheFirstIndicatorWithATargetIsDrawn() throws IOException {
        List<XSSFChart> charts = charts(points("whole: none"));
        assertThat(title(charts.get(0))).isEqualTo("Cấp xã: Tổng điểm");
    }

    @Test
    void countsAreDrawnBestFirstAndSayWhoHasNothingToCount() throws IOException {
        List<XSSFChart> charts =
                charts(
                        new SmallOffice()
                                .commune("Đông", "70;90;70")
                                .commune("Tây", "90;90;90")
                                .commune("Nam", ";;")
                                .commune("Bắc", "70;90;90")
                                .appendix("appendix")
                                .generate(folder));
        assertThat(title(charts.get(0)))
                .isEqualTo(
                        "Cấp xã: số chỉ tiêu đạt của từng đơn vị"
                                + "Không vẽ 1 đơn vị không phát sinh hoặc không có số liệu: Nam");
        assertThat(units(charts.get(0))).containsExactly("Tây", "Bắc", "Đông");
    }

    @Test
    void theBarsLeaveRoomForTheLongestName() throws IOException {
        String name = "Phòng Lao động - Thương binh và Xã hội";
        XSSFChart narrow = charts(two("A")).get(0);
        XSSFChart wide = charts(two(name)).get(0);
        double room = layout(wide).getX().getVal() - layout(narrow).getX().getVal();
        // 38 letters of some 4 points on a chart of 600.
        assertThat(room).isBetween(0.2, 0.3);
        assertThat(layout(wide).getX().getVal() + layout(wide).getW().getVal())
                .isLessThanOrEqualTo(1);
    }

    private Path two(String name) throws IOException {
        return new SmallOffice()
                .commune(name, "70;90;70")
                .commune("B", "90;90;90")
                .appendix("appendix")
                .generate(folder.resolve("w" + name.length()));
    }

    /** Printed points of three communes, the total in the last column. */
    private Path points(String value) throws IOException {
        Path workspace =
                new SmallOffice()
                        .commune("Đông", "9;1;70")
                        .commune("Tây", "1;2;90")
                        .commune("Nam", "5;3;80")
                        .appendix("appendix")
                        .write(folder);
        Path plan = workspace.resolve("kpi-report.yaml");
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replaceAll(
                                "(?m)^  - \\{id: (mot|hai), .*$",
                                "  - {id: $1, name: $1, score: {value: $1}}")
                        .replaceAll(
                                "(?m)^  - \\{id: ba, .*$",
                                "  - {id: tong, name: Tổng điểm, score: {value: ba}, targets: {xa: 60}}")
                        .replace(
                                "    subject: Kết quả\n",
                                "    subject: Kết quả\n    values: {" + value + "}\n"));
        return SmallOffice.published(workspace);
    }

    private static List<XSSFChart> charts(Path reports) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(reports.resolve("appendix.xlsx").toString())) {
            return book.getSheet("Biểu đồ").getDrawingPatriarch().getCharts();
        }
    }

    private static String title(XSSFChart chart) {
        return chart.getTitleText().getString();
    }

    private static List<String> units(XSSFChart chart) {
        CTBarSer bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        return bars.getCat().getStrRef().getStrCache().getPtList().stream()
                .map(point -> point.getV())
                .toList();
    }

    private static CTManualLayout layout(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getLayout().getManualLayout();
    }
}
