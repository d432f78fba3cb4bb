package kpireport.rendering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A bar chart that Excel and LibreOffice draw alike: units downwards, the first on top. */
final class ExcelChart {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    // In points: 9 point letters, a title and, where units are left out, a line below it.
    private static final int HALF_POINTS = 18;
    private static final int TITLE = 32;
    private static final int SECOND_LINE = 16;
    private static final int AXIS = 24;
    private static final int LEGEND = 24;
    private static final int MARGIN = 14;
    private static final int TWIPS_PER_POINT = 20;

    /** Hundredths of the width that names may take; longer ones are broken into lines. */
    private static final int MOST_FOR_NAMES = 45;

    /** Letters of a second line that are sure to fit. */
    private static final int LONGEST_LINE = 110;

    private final String sheet;
    private final ChartBlock block;

    ExcelChart(String sheet, ChartBlock block) {
        this.sheet = sheet;
        this.block = block;
    }

    Xml xml() {
        Xml xml = Xml.file().open("c:chartSpace", "xmlns:c", NAMESPACE, "xmlns:a", MAIN);
        value("roundedCorners", 0, xml);
        xml.open("c:chart");
        title(xml);
        value("autoTitleDeleted", 0, xml);
        xml.open("c:plotArea");
        layout(xml);
        xml.open("c:barChart");
        value("barDir", "bar", xml);
        value("grouping", block.isStacked() ? "stacked" : "clustered", xml);
        value("varyColors", 0, xml);
        for (int i = 0; i < block.series().size(); i++) {
            series(i, xml);
        }
        value("gapWidth", 40, xml);
        if (block.isStacked()) {
            value("overlap", 100, xml);
        }
        ChartAxes.refer(xml);
        xml.close();
        new ChartAxes(block).write(xml);
        xml.close();
        if (block.isStacked()) {
            xml.open("c:legend");
            value("legendPos", "b", xml);
            value("overlay", 0, xml);
            xml.close();
        }
        value("plotVisOnly", 1, xml);
        value("dispBlanksAs", "gap", xml);
        xml.close();
        letters(900, false, "c:txPr", xml);
        return xml.close();
    }

    private void title(Xml xml) {
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.empty("a:bodyPr").open("a:p").open("a:r");
        xml.open("a:rPr", "lang", "vi-VN", "sz", 1200, "b", 1);
        xml.empty("a:latin", "typeface", "Times New Roman").close();
        xml.open("a:t").text(block.title()).close().close().close();
        if (!block.leftOut().isEmpty()) {
            xml.open("a:p").open("a:r").open("a:rPr", "lang", "vi-VN", "sz", 900, "b", 0);
            xml.empty("a:latin", "typeface", "Times New Roman").close();
            xml.open("a:t").text(shortened(block.leftOut())).close().close().close();
        }
        xml.close().close();
        value("overlay", 0, xml);
        xml.close();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
    }

    /**
     * Where the bars are: to the right of the longest name, left to itself LibreOffice lets it
     * begin outside of the frame.
     */
    private void layout(Xml xml) {
        int names = widest(block.units()) + MARGIN;
        int left = Math.min(names, block.width() * MOST_FOR_NAMES / 100);
        int top = TITLE + (block.leftOut().isEmpty() ? 0 : SECOND_LINE);
        int right = block.isStacked() ? MARGIN : 4 * MARGIN;
        int bottom = AXIS + (block.isStacked() ? LEGEND : 0);
        xml.open("c:layout").open("c:manualLayout");
        value("layoutTarget", "inner", xml);
        value("xMode", "edge", xml);
        value("yMode", "edge", xml);
        value("x", share(left, block.width()), xml);
        value("y", share(top, block.height()), xml);
        value("w", share(block.width() - left - right, block.width()), xml);
        value("h", share(block.height() - top - bottom, block.height()), xml);
        xml.close().close();
    }

    private static int widest(List<String> texts) {
        return texts.stream()
                .mapToInt(text -> TextWidth.of(text, HALF_POINTS, false) / TWIPS_PER_POINT)
                .max()
                .orElse(0);
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private void series(int index, Xml xml) {
        ChartSeries series = block.series().get(index);
        xml.open("c:ser");
        value("idx", index, xml);
        value("order", index, xml);
        xml.open("c:tx").open("c:strRef");
        xml.open("c:f").text(place(block.cell(index, -1))).close();
        strings(List.of(series.name()), xml);
        xml.close().close();
        xml.open("c:spPr").open("a:solidFill").empty("a:srgbClr", "val", series.colour());
        xml.close().close();
        value("invertIfNegative", 0, xml);
        labels(xml);
        int last = block.units().size() - 1;
        xml.open("c:cat").open("c:strRef");
        int first = block.firstRow() + 2;
        xml.open("c:f").text(place("A" + first) + ":$A$" + (first + last)).close();
        strings(block.units(), xml);
        xml.close().close();
        xml.open("c:val").open("c:numRef").open("c:f");
        String to = place(block.cell(index, last)).substring(ExcelBook.quoted(sheet).length() + 1);
        xml.text(place(block.cell(index, 0)) + ":" + to).close();
        numbers(series, xml);
        xml.close().close().close();
    }

    // In a stack a nought would stand on top of its neighbour.
    private void labels(Xml xml) {
        xml.open("c:dLbls");
        String format = block.series().get(0).format();
        xml.empty(
                "c:numFmt", "formatCode", block.isStacked() ? "0;-0;;" : format, "sourceLinked", 0);
        xml.open("c:spPr").empty("a:noFill").close();
        letters(900, block.isStacked(), "c:txPr", xml);
        value("dLblPos", block.isStacked() ? "ctr" : "outEnd", xml);
        value("showLegendKey", 0, xml);
        value("showVal", 1, xml);
        for (String other :
                List.of("showCatName", "showSerName", "showPercent", "showBubbleSize")) {
            value(other, 0, xml);
        }
        xml.close();
    }

    /**
     * @param light white letters, for a dark ground
     */
    private static void letters(int size, boolean light, String element, Xml xml) {
        xml.open(element).empty("a:bodyPr").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", size).open("a:solidFill");
        xml.empty("a:srgbClr", "val", light ? "FFFFFF" : "000000").close();
        xml.empty("a:latin", "typeface", "Times New Roman").close().close();
        xml.empty("a:endParaRPr", "lang", "vi-VN").close().close();
    }

    private String place(String cell) {
        return ExcelBook.quoted(sheet) + "!" + cell.replaceAll("(\\D+)(\\d+)", "\\$$1\\$$2");
    }

    private static void strings(List<String> texts, Xml xml) {
        xml.open("c:strCache");
        value("ptCount", texts.size(), xml);
        for (int i = 0; i < texts.size(); i++) {
            point(i, texts.get(i), xml);
        }
        xml.close();
    }

    private static void numbers(ChartSeries series, Xml xml) {
        List<BigDecimal> numbers = series.values();
        xml.open("c:numCache").open("c:formatCode").text(series.format()).close();
        value("ptCount", numbers.size(), xml);
        for (int i = 0; i < numbers.size(); i++) {
            point(i, numbers.get(i).toPlainString(), xml);
        }
        xml.close();
    }

    private static void point(int index, String text, Xml xml) {
        xml.open("c:pt", "idx", index).open("c:v").text(text).close().close();
    }

    static void value(String element, Object value, Xml xml) {
        xml.empty("c:" + element, "val", value);
    }
}
