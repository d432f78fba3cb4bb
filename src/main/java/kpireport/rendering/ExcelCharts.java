package kpireport.rendering;

import java.util.ArrayList;
import java.util.List;
import kpireport.measures.SourceCell;
import kpireport.overview.Overview;
import kpireport.overview.Overview.LevelTable;
import kpireport.overview.Overview.ResultLine;
import kpireport.rendering.ExcelStyles.Format;

/** A sheet with a bar chart for each level beside the cells it is drawn from, a page at a time. */
final class ExcelCharts {

    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private static final Format TEXT = new Format(22, false, false, "left", true, "", "", false);
    private static final Format NUMBER = new Format(22, false, false, "right", true, "", "", false);
    private static final Format HEADER = new Format(22, true, false, "center", true, "", "", false);
    private static final Format TITLE = new Format(26, true, false, "left", false, "", "", false);
    private static final Format NOTE = new Format(22, false, true, "left", false, "", "", false);

    private static final int NAME_LETTERS = 34;
    private static final int VALUE_LETTERS = 14;
    private static final int GAP_LETTERS = 2;
    private static final int TWIPS_PER_LETTER = 120;
    private static final int TWIPS_PER_POINT = 20;

    // In points.
    private static final int CHART_WIDTH = 600;
    private static final int LEAST_HEIGHT = 220;
    private static final int HEIGHT_OF_A_UNIT = 36;
    private static final int HEIGHT_OF_THE_REST = 90;

    /** So that a chart is on one page, however narrow the cells beside it. */
    private static final int MOST_HEIGHT = 530;

    /** Units whose cells fill a page. */
    private static final int MOST_UNITS = 30;

    private static final int EMU_PER_POINT = 12700;

    private final Words words = new Words();
    private final Overview overview;
    private final SheetNames names;
    private final ExcelStyles formats;

    ExcelCharts(Overview overview, SheetNames names, ExcelStyles formats) {
        this.overview = overview;
        this.names = names;
        this.formats = formats;
    }

    /**
     * @param total id of the indicator by which the document ranks; may be empty
     * @param shown the results in the workbook: other units are not drawn
     */
    void write(String total, List<ResultLine> shown, ExcelBook book, Parts parts) {
        List<ChartBlock> blocks = new ArrayList<>();
        int row = 1;
        for (LevelTable level : overview.levels()) {
            List<Comparison> compared =
                    Comparison.of(level, total, shown, words).stream()
                            .flatMap(whole -> whole.parts(MOST_UNITS, words).stream())
                            .toList();
            for (Comparison comparison : compared) {
                ChartBlock block = new ChartBlock(comparison, row, CHART_WIDTH, height(comparison));
                blocks.add(block);
                row += rows(block);
            }
        }
        if (!blocks.isEmpty()) {
            draw(blocks, book, parts);
        }
    }

    /** Rows after which a page ends, as what comes next would not be on it whole. */
    private static List<Integer> breaks(List<ChartBlock> blocks) {
        int letters = NAME_LETTERS + mostSeries(blocks) * VALUE_LETTERS + GAP_LETTERS;
        int cells = letters * TWIPS_PER_LETTER / TWIPS_PER_POINT;
        int page = ExcelPaper.LANDSCAPE.page(cells + CHART_WIDTH);
        List<Integer> breaks = new ArrayList<>();
        int used = 0;
        for (ChartBlock block : blocks) {
            int height = rows(block) * ExcelSheet.ROW_HEIGHT;
            if (used > 0 && used + height > page) {
                breaks.add(block.firstRow() - 1);
                used = 0;
            }
            used += height;
        }
        return breaks;
    }

    /** As high as its bars ask for, and no higher than a page. */
    private static int height(Comparison comparison) {
        int asked = comparison.units().size() * HEIGHT_OF_A_UNIT + HEIGHT_OF_THE_REST;
        return Math.max(LEAST_HEIGHT, Math.min(asked, MOST_HEIGHT));
    }

    /** Title, headers and units, a note, and a row between this and the next. */
    private static int rows(ChartBlock block) {
        int cells = block.units().size() + 2 + (block.leftOut().isEmpty() ? 0 : 1);
        return Math.max(cells, block.height() / ExcelSheet.ROW_HEIGHT + 1) + 1;
    }

    private void draw(List<ChartBlock> blocks, ExcelBook book, Parts parts) {
        String name = names.take(words.get("sheet.charts"));
        ExcelBook.Drawn sheet = book.addDrawn(name);
        Xml relations = ExcelBook.relationships();
        Xml drawing =
                Xml.file()
                        .open(
                                "xdr:wsDr",
                                "xmlns:xdr",
                                DRAWING,
                                "xmlns:a",
                                ExcelChart.MAIN,
                                "xmlns:r",
                                ExcelBook.RELATIONSHIPS);
        int series = mostSeries(blocks);
        for (ChartBlock block : blocks) {
            String part = book.addChart();
            parts.put(part, new ExcelChart(name, block).xml());
            String id = "chart" + (blocks.indexOf(block) + 1);
            ExcelBook.relate(relations, id, "chart", "../" + part.substring("xl/".length()));
            anchor(block, series + 2, id, blocks.indexOf(block) + 2, drawing);
        }
        parts.put("xl/drawings/drawing1.xml", drawing.close());
        parts.put("xl/drawings/_rels/drawing1.xml.rels", relations.close());
        parts.put(sheet.part(), cells(blocks));
        Xml drawn = ExcelBook.relationships();
        ExcelBook.relate(drawn, "drawing", "drawing", "../drawings/drawing1.xml");
        parts.put(sheet.relations(), drawn.close());
    }

    private static int mostSeries(List<ChartBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.series().size()).max().orElse(1);
    }

    private Xml cells(List<ChartBlock> blocks) {
        Xml xml =
                Xml.file()
                        .open(
                                "worksheet",
                                "xmlns",
                                ExcelWriter.NAMESPACE,
                                "xmlns:r",
                                ExcelBook.RELATIONSHIPS);
        int series = mostSeries(blocks);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        xml.open("sheetViews").empty("sheetView", "showGridLines", 0, "workbookViewId", 0).close();
        xml.empty("sheetFormatPr", "defaultRowHeight", ExcelSheet.ROW_HEIGHT);
        xml.open("cols");
        columns(1, 1, NAME_LETTERS, xml);
        columns(2, series + 1, VALUE_LETTERS, xml);
        columns(series + 2, series + 2, GAP_LETTERS, xml);
        xml.close().open("sheetData");
        List<String> merged = new ArrayList<>();
        for (ChartBlock block : blocks) {
            cells(block, series, merged, xml);
        }
        xml.close().open("mergeCells", "count", merged.size());
        merged.forEach(range -> xml.empty("mergeCell", "ref", range));
        xml.close();
        ExcelPaper.LANDSCAPE.setUp(xml);
        ExcelPaper.breakAfter(breaks(blocks), xml);
        return xml.empty("drawing", "r:id", "drawing").close();
    }

    private static void columns(int first, int last, int letters, Xml xml) {
        xml.empty("col", "min", first, "max", last, "width", letters, "customWidth", 1);
    }

    /**
     * @param series columns that titles and notes go across, beside that of the names
     */
    private void cells(ChartBlock block, int series, List<String> merged, Xml xml) {
        int row = block.firstRow();
        wide(row, block.title(), TITLE, series, merged, xml);
        xml.open("row", "r", row + 1, "ht", headerHeight(block));
        ExcelCell.text(xml, "A" + (row + 1), words.get("unit"), HEADER, formats);
        for (int i = 0; i < block.series().size(); i++) {
            ExcelCell.text(xml, block.cell(i, -1), block.series().get(i).name(), HEADER, formats);
        }
        xml.close();
        for (int unit = 0; unit < block.units().size(); unit++) {
            xml.open("row", "r", row + 2 + unit);
            ExcelCell.text(xml, "A" + (row + 2 + unit), block.units().get(unit), TEXT, formats);
            for (int i = 0; i < block.series().size(); i++) {
                ExcelCell.number(
                        xml,
                        block.cell(i, unit),
                        block.series().get(i).values().get(unit),
                        NUMBER.withCode(block.series().get(i).format()),
                        formats);
            }
            xml.close();
        }
        if (!block.leftOut().isEmpty()) {
            wide(row + 2 + block.units().size(), block.leftOut(), NOTE, series, merged, xml);
        }
    }

    private void wide(
            int row, String text, Format format, int series, List<String> merged, Xml xml) {
        int width = (NAME_LETTERS + series * VALUE_LETTERS) * TWIPS_PER_LETTER;
        int height = RowHeight.of(text, format.halfPoints(), format.bold(), width);
        xml.open("row", "r", row, "ht", height, "customHeight", 1);
        ExcelCell.text(xml, "A" + row, text, format, formats);
        xml.close();
        merged.add("A" + row + ":" + SourceCell.columnLetters(series + 1) + row);
    }

    private static int headerHeight(ChartBlock block) {
        return block.series().stream()
                .mapToInt(
                        series ->
                                RowHeight.of(
                                        series.name(),
                                        HEADER.halfPoints(),
                                        true,
                                        VALUE_LETTERS * TWIPS_PER_LETTER))
                .reduce(ExcelSheet.ROW_HEIGHT, Math::max);
    }

    /**
     * Beside its cells, of a size of its own: what is in it is measured against it.
     *
     * @param column 0-based
     */
    private static void anchor(ChartBlock block, int column, String relation, int id, Xml xml) {
        xml.open("xdr:oneCellAnchor");
        xml.open("xdr:from");
        xml.open("xdr:col").text(String.valueOf(column)).close();
        xml.open("xdr:colOff").text("0").close();
        xml.open("xdr:row").text(String.valueOf(block.firstRow() - 1)).close();
        xml.open("xdr:rowOff").text("0").close().close();
        xml.empty(
                "xdr:ext",
                "cx",
                block.width() * EMU_PER_POINT,
                "cy",
                block.height() * EMU_PER_POINT);
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        xml.empty("xdr:cNvPr", "id", id, "name", relation, "descr", block.title());
        xml.empty("xdr:cNvGraphicFramePr").close();
        xml.open("xdr:xfrm");
        xml.empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", 0, "cy", 0).close();
        xml.open("a:graphic").open("a:graphicData", "uri", ExcelChart.NAMESPACE);
        xml.empty("c:chart", "xmlns:c", ExcelChart.NAMESPACE, "r:id", relation);
        xml.close().close().close().empty("xdr:clientData").close();
    }
}
