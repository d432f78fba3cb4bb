package kpireport.rendering;

import static kpireport.rendering.ExcelChart.value;

import java.math.BigDecimal;

/** The two axes of a bar chart: the units downwards, the values to the right. */
final class ChartAxes {

    private static final int CATEGORIES = 1;
    private static final int VALUES = 2;

    private final ChartBlock block;

    ChartAxes(ChartBlock block) {
        this.block = block;
    }

    /** Where the bars say which axes are theirs. */
    static void refer(Xml xml) {
        value("axId", CATEGORIES, xml);
        value("axId", VALUES, xml);
    }

    void write(Xml xml) {
        xml.open("c:catAx");
        value("axId", CATEGORIES, xml);
        // Upside down: a chart counts from below.
        xml.open("c:scaling");
        value("orientation", "maxMin", xml);
        xml.close();
        value("delete", 0, xml);
        value("axPos", "l", xml);
        value("majorTickMark", "none", xml);
        value("minorTickMark", "none", xml);
        value("tickLblPos", "low", xml);
        value("crossAx", VALUES, xml);
        value("crosses", "autoZero", xml);
        value("tickLblSkip", 1, xml);
        value("noMultiLvlLbl", 1, xml);
        xml.close().open("c:valAx");
        value("axId", VALUES, xml);
        xml.open("c:scaling");
        value("orientation", "minMax", xml);
        // The axis of counts ends where the counts do: nobody has more indicators than there are.
        // And no part is more than the whole.
        BigDecimal most =
                block.isStacked() || block.isRate() ? block.mostOfAUnit() : BigDecimal.ZERO;
        if (block.isStacked()) {
            value("max", most.toPlainString(), xml);
        } else if (block.isRate() && most.compareTo(BigDecimal.ONE) <= 0) {
            value("max", 1, xml);
        }
        value("min", 0, xml);
        xml.close();
        value("delete", 0, xml);
        value("axPos", "b", xml);
        xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", 6350).open("a:solidFill");
        xml.empty("a:srgbClr", "val", "D9D9D9").close().close().close().close();
        xml.empty("c:numFmt", "formatCode", block.isRate() ? "0%" : "General", "sourceLinked", 0);
        value("majorTickMark", "none", xml);
        value("minorTickMark", "none", xml);
        value("tickLblPos", "nextTo", xml);
        value("crossAx", CATEGORIES, xml);
        value("crosses", "max", xml);
        xml.close();
    }
}
