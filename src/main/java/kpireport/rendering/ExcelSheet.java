package kpireport.rendering;

import java.math.BigDecimal;
import java.util.List;
import kpireport.measures.SourceCell;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Table;

/**
 * One sheet: titles, a table, notes; its headers in view, and on every printed page.
 *
 * @param above titles, a row each
 * @param below notes, a row each
 * @param paper as the document's pages are turned
 */
record ExcelSheet(
        String name, List<Paragraph> above, Table table, List<Paragraph> below, ExcelPaper paper) {

    private static final int TWIPS_PER_PIXEL = 15;
    // Of a digit in the workbook's ordinary font, Times New Roman 12; and Excel's own margin.
    private static final int PIXELS_PER_DIGIT = 8;
    private static final int MARGIN_PIXELS = 5;

    /** Of a row with one line of text, in points. */
    static final int ROW_HEIGHT = 16;

    /** The rows that are printed again on every page: {@code $4:$5}. */
    String headerRows() {
        return "$" + (above.size() + 1) + ":$" + lastHeaderRow();
    }

    private int lastHeaderRow() {
        return above.size() + table.headerRows();
    }

    /** The last row of headers and everything below it: {@code $A$5:$J$20}. */
    String filtered() {
        return "$A$"
                + lastHeaderRow()
                + ":$"
                + SourceCell.columnLetters(table.columns().size())
                + "$"
                + (above.size() + table.rows().size());
    }

    Xml xml(Styles styles, ExcelStyles formats, ExcelOrigins origins) {
        ExcelRows rows = new ExcelRows(table, styles, formats);
        above.forEach(rows::addWide);
        rows.addTable();
        below.forEach(rows::addWide);

        Xml xml = Xml.file().open("worksheet", "xmlns", ExcelWriter.NAMESPACE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        view(xml);
        xml.empty("sheetFormatPr", "defaultRowHeight", ROW_HEIGHT);
        int width = columns(rows, xml);
        rows.write(xml, new Xml().empty("autoFilter", "ref", filtered().replace("$", "")));
        origins.conditions(rows.numbers(), xml);
        origins.links(rows.numbers(), xml);
        paper.setUp(xml);
        paper.breaks(above.size(), table, rows.heights(), width, xml);
        return xml.close();
    }

    private void view(Xml xml) {
        int columns = Math.min(table.frozenColumns(), table.columns().size() - 1);
        String corner = SourceCell.columnLetters(columns + 1) + (lastHeaderRow() + 1);
        xml.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
        xml.empty(
                "pane",
                "xSplit",
                columns > 0 ? columns : null,
                "ySplit",
                lastHeaderRow(),
                "topLeftCell",
                corner,
                "activePane",
                columns > 0 ? "bottomRight" : "bottomLeft",
                "state",
                "frozen");
        xml.close().close();
    }

    // As wide as in the document, but a number that does not fit would show as ###.
    private int columns(ExcelRows rows, Xml xml) {
        int all = 0;
        xml.open("cols");
        for (int i = 0; i < table.columns().size(); i++) {
            int width = Math.max(table.columns().get(i), rows.widestNumber(i));
            int pixels = Math.max(2 * MARGIN_PIXELS, width / TWIPS_PER_PIXEL);
            BigDecimal digits =
                    BigDecimal.valueOf((pixels - MARGIN_PIXELS) * 100L / PIXELS_PER_DIGIT, 2);
            xml.empty("col", "min", i + 1, "max", i + 1, "width", digits, "customWidth", 1);
            all += pixels * TWIPS_PER_PIXEL;
        }
        xml.close();
        return all;
    }
}
