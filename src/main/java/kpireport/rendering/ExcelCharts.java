package kpireport.rendering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.overview.Overview;
import kpireport.overview.Overview.IndicatorColumn;
import kpireport.overview.Overview.LevelTable;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.UnitRow;
import kpireport.rendering.ExcelChart.Block;
import kpireport.rendering.ExcelChart.Series;
import kpireport.rendering.ExcelStyles.Format;

/**
 * A sheet with a bar chart for each level, and the cells it is drawn from: the total score where
 * there is one, else how many indicators each unit meets of those it is asked to.
 */
final class ExcelCharts {

    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private static final Format TEXT = new Format(22, false, false, "left", true, "", "", false);
    private static final Format NUMBER = new Format(22, false, false, "right", true, "", "", false);
    private static final Format HEADER = new Format(22, true, false, "center", true, "", "", false);
    private static final Format TITLE = new Format(26, true, false, "left", false, "", "", false);

    private static final String MET = "2E7D32";
    private static final String MISSED = "C62828";
    private static final String NOTHING = "9E9E9E";
    private static final String TOTAL = "1F4E79";

    /** In rows of the sheet: a chart of three units still needs room for its axis and legend. */
    private static final int LEAST_HEIGHT = 14;

    private static final int FEWEST_TO_COUNT = 3;

    private static final int VALUE_LETTERS = 16;
    private static final int TWIPS_PER_LETTER = 120;

    private static final int FIRST_COLUMN = 5;
    private static final int LAST_COLUMN = 16;

    private final Overview overview;
    private final Words words = new Words();
    private final SheetNames names;
    private final ExcelStyles formats;

    ExcelCharts(Overview overview, SheetNames names, ExcelStyles formats) {
        this.overview = overview;
        this.names = names;
        this.formats = formats;
    }

    /**
     * @param shown the results in the workbook: other units are not drawn
     */
    void write(List<ResultLine> shown, ExcelBook book, Parts parts) {
        Set<String> units = new HashSet<>();
        shown.forEach(result -> units.add(result.origin().split("/")[0]));
        List<Block> blocks = new ArrayList<>();
        int row = 1;
        for (LevelTable level : overview.levels()) {
            List<UnitRow> rows =
                    level.units().stream().filter(unit -> units.contains(unit.id())).toList();
            Optional<IndicatorColumn> charted = charted(level, rows, shown);
            List<Series> series =
                    charted.map(indicator -> List.of(values(level, indicator, rows)))
                            .orElseGet(() -> counts(rows));
            // One bar has nothing to be compared with.
            if (rows.size() > 1) {
                Block block =
                        new Block(
                                title(level, charted),
                                rows.stream().map(UnitRow::name).toList(),
                                series,
                                row);
                blocks.add(block);
                row = block.firstRow() + Math.max(block.units().size() + 3, LEAST_HEIGHT);
            }
        }
        if (!blocks.isEmpty()) {
            draw(blocks, book, parts);
        }
    }

    /**
     * The score that all others add up to; where there is none and a unit has but one or two
     * targets, the indicator that the workbook shows first.
     */
    private static Optional<IndicatorColumn> charted(
            LevelTable level, List<UnitRow> rows, List<ResultLine> shown) {
        boolean countsTell =
                rows.stream()
                        .anyMatch(
                                unit ->
                                        unit.results().stream()
                                                        .filter(one -> one.target().isPresent())
                                                        .count()
                                                >= FEWEST_TO_COUNT);
        if (level.total().isPresent() || countsTell || rows.isEmpty()) {
            return level.total();
        }
        List<ResultLine> results = rows.get(0).results();
        return shown.stream()
                .filter(results::contains)
                .findFirst()
                .map(results::indexOf)
                .map(level.indicators()::get);
    }

    private String title(LevelTable level, Optional<IndicatorColumn> charted) {
        return charted.map(
                        indicator ->
                                words.get(
                                        "sheet.charts.total",
                                        "label",
                                        level.label(),
                                        "indicator",
                                        indicator.name()))
                .orElseGet(() -> words.get("sheet.charts.counts", "label", level.label()));
    }

    private List<Series> counts(List<UnitRow> rows) {
        Series nothing = counted("sheet.nothing", NOTHING, "not-applicable", rows);
        List<Series> series = new ArrayList<>();
        series.add(counted("sheet.met", MET, "met", rows));
        series.add(counted("sheet.missed", MISSED, "missed", rows));
        if (!nothing.isEmpty()) {
            series.add(nothing);
        }
        return series;
    }

    private Series counted(String word, String colour, String status, List<UnitRow> rows) {
        return new Series(
                words.get(word),
                colour,
                "0",
                rows.stream()
                        .map(
                                unit ->
                                        unit.results().stream()
                                                .filter(one -> one.status().equals(status))
                                                .count())
                        .map(BigDecimal::valueOf)
                        .toList());
    }

    /** A unit without a value has no bar. */
    private static Series values(LevelTable level, IndicatorColumn charted, List<UnitRow> rows) {
        int column = level.indicators().indexOf(charted);
        List<ResultLine> results = rows.stream().map(unit -> unit.results().get(column)).toList();
        String format = format(results);
        return new Series(
                charted.name(),
                TOTAL,
                format,
                results.stream()
                        .map(
                                one ->
                                        one.exact()
                                                .map(PlainData::decimal)
                                                .map(value -> ExcelRows.stored(value, format))
                                                .map(BigDecimal::new)
                                                .orElse(BigDecimal.ZERO))
                        .toList());
    }

    /** With as many decimals as the documents print: "39,1%" is {@code 0.0%}. */
    private static String format(List<ResultLine> results) {
        boolean rate = results.stream().anyMatch(one -> one.value().endsWith("%"));
        int decimals =
                results.stream()
                        .map(one -> one.value().replaceFirst("^[^,]*,?(\\d*).*", "$1"))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return (rate ? "0" : "#,##0")
                + (decimals > 0 ? "." + "0".repeat(decimals) : "")
                + (rate ? "%" : "");
    }

    private void draw(List<Block> blocks, ExcelBook book, Parts parts) {
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
        for (Block block : blocks) {
            String part = book.addChart();
            parts.put(part, new ExcelChart(name, block).xml());
            String id = "chart" + (blocks.indexOf(block) + 1);
            ExcelBook.relate(relations, id, "chart", "../" + part.substring("xl/".length()));
            anchor(block, id, blocks.indexOf(block) + 2, drawing);
        }
        parts.put("xl/drawings/drawing1.xml", drawing.close());
        parts.put("xl/drawings/_rels/drawing1.xml.rels", relations.close());
        parts.put(sheet.part(), cells(blocks));
        Xml drawn = ExcelBook.relationships();
        ExcelBook.relate(drawn, "drawing", "drawing", "../drawings/drawing1.xml");
        parts.put(sheet.relations(), drawn.close());
    }

    private Xml cells(List<Block> blocks) {
        Xml xml =
                Xml.file()
                        .open(
                                "worksheet",
                                "xmlns",
                                ExcelWriter.NAMESPACE,
                                "xmlns:r",
                                ExcelBook.RELATIONSHIPS);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        xml.open("sheetViews").empty("sheetView", "showGridLines", 0, "workbookViewId", 0).close();
        xml.empty("sheetFormatPr", "defaultRowHeight", ExcelSheet.ROW_HEIGHT);
        xml.open("cols");
        xml.empty("col", "min", 1, "max", 1, "width", 34, "customWidth", 1);
        xml.empty("col", "min", 2, "max", 4, "width", VALUE_LETTERS, "customWidth", 1);
        xml.close().open("sheetData");
        blocks.forEach(block -> cells(block, xml));
        xml.close().open("mergeCells", "count", blocks.size());
        for (Block block : blocks) {
            String title = "A" + block.firstRow() + ":D" + block.firstRow();
            xml.empty("mergeCell", "ref", title);
        }
        xml.close();
        ExcelPaper.LANDSCAPE.setUp(xml);
        return xml.empty("drawing", "r:id", "drawing").close();
    }

    private void cells(Block block, Xml xml) {
        int row = block.firstRow();
        xml.open("row", "r", row, "ht", 20, "customHeight", 1);
        ExcelCell.text(xml, "A" + row, block.title(), TITLE, formats);
        xml.close().open("row", "r", row + 1, "ht", headerHeight(block));
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
    }

    private static int headerHeight(Block block) {
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

    /** Beside its cells, and as high as they are. */
    private static void anchor(Block block, String relation, int id, Xml xml) {
        int last = block.firstRow() + Math.max(block.units().size() + 2, LEAST_HEIGHT - 1);
        xml.open("xdr:twoCellAnchor");
        place("xdr:from", FIRST_COLUMN, block.firstRow() - 1, xml);
        place("xdr:to", LAST_COLUMN, last - 1, xml);
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        xml.empty("xdr:cNvPr", "id", id, "name", relation, "descr", block.title());
        xml.empty("xdr:cNvGraphicFramePr").close();
        xml.open("xdr:xfrm");
        xml.empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", 0, "cy", 0).close();
        xml.open("a:graphic").open("a:graphicData", "uri", ExcelChart.NAMESPACE);
        xml.empty("c:chart", "xmlns:c", ExcelChart.NAMESPACE, "r:id", relation);
        xml.close().close().close().empty("xdr:clientData").close();
    }

    private static void place(String element, int column, int row, Xml xml) {
        xml.open(element);
        xml.open("xdr:col").text(String.valueOf(column)).close();
        xml.open("xdr:colOff").text("0").close();
        xml.open("xdr:row").text(String.valueOf(row)).close();
        xml.open("xdr:rowOff").text("0").close().close();
    }
}
