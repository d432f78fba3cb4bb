package kpireport.rendering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kpireport.explanation.Explanation;
import kpireport.explanation.Term;
import kpireport.measures.Evidence;
import kpireport.measures.PartScore;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceRef;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.TargetLine;
import kpireport.rendering.ExcelStyles.Format;

/** The last sheet of a workbook: a row for every number that was read for the figures in it. */
final class OriginSheet {

    private static final int HEADER_ROW = 3;
    private static final int TWIPS_PER_LETTER = 120;

    private static final Format TEXT = new Format(22, false, false, "left", true, "", "", false);
    private static final Format RIGHT = new Format(22, false, false, "right", true, "", "", false);
    private static final Format HEADER = new Format(22, true, false, "center", true, "", "", false);
    private static final Format TITLE = new Format(28, true, false, "center", false, "", "", false);
    private static final Format NOTE = new Format(24, false, true, "center", false, "", "", false);

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "indicator",
                    "value",
                    "counts",
                    "sheet.role",
                    "sheet.measure",
                    "sheet.amount",
                    "sheet.file",
                    "sheet.sheet",
                    "sheet.cell",
                    "sheet.text",
                    "target",
                    "sheet.planned");

    /** In letters, column by column. */
    private static final List<Integer> WIDTHS =
            List.of(20, 30, 12, 14, 14, 30, 12, 36, 14, 8, 40, 10, 22);

    private final Words words = new Words();
    private final String name;
    private final Map<ResultLine, Integer> rows = new LinkedHashMap<>();
    private int next = HEADER_ROW + 1;

    OriginSheet(SheetNames names) {
        this.name = names.take(words.get("sheet.origins"));
    }

    /** Where a result's first row stands: {@code 'Nguồn số liệu'!A12}. */
    String place(ResultLine result) {
        int row =
                rows.computeIfAbsent(
                        result,
                        added -> {
                            int first = next;
                            next += result.explanation().evidence().size();
                            return first;
                        });
        return ExcelBook.quoted(name) + "!A" + row;
    }

    void write(ExcelStyles formats, ExcelBook book, Parts parts) {
        String last = SourceCell.columnLetters(COLUMNS.size());
        String filtered = "A" + HEADER_ROW + ":" + last + (next - 1);
        Xml xml = Xml.file().open("worksheet", "xmlns", ExcelWriter.NAMESPACE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        xml.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
        xml.empty(
                "pane",
                "xSplit",
                2,
                "ySplit",
                HEADER_ROW,
                "topLeftCell",
                "C" + (HEADER_ROW + 1),
                "activePane",
                "bottomRight",
                "state",
                "frozen");
        xml.close().close().empty("sheetFormatPr", "defaultRowHeight", ExcelSheet.ROW_HEIGHT);
        xml.open("cols");
        for (int i = 0; i < WIDTHS.size(); i++) {
            xml.empty("col", "min", i + 1, "max", i + 1, "width", WIDTHS.get(i), "customWidth", 1);
        }
        xml.close().open("sheetData");
        wide(1, words.get("sheet.origins.title"), TITLE, formats, xml);
        wide(2, words.get("sheet.origins.note"), NOTE, formats, xml);
        row(
                HEADER_ROW,
                COLUMNS.stream().map(column -> (Object) words.get(column)).toList(),
                HEADER,
                formats,
                xml);
        rows.forEach((result, first) -> result(result, first, formats, xml));
        xml.close().empty("autoFilter", "ref", filtered);
        xml.open("mergeCells", "count", 2);
        xml.empty("mergeCell", "ref", "A1:" + last + "1");
        xml.empty("mergeCell", "ref", "A2:" + last + "2").close();
        ExcelPaper.LANDSCAPE.setUp(xml);
        parts.put(
                book.add(
                        name,
                        "$" + HEADER_ROW + ":$" + HEADER_ROW,
                        filtered.replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2")),
                xml.close());
    }

    private static void wide(int row, String text, Format format, ExcelStyles formats, Xml xml) {
        xml.open("row", "r", row, "ht", 22, "customHeight", 1);
        ExcelCell.text(xml, "A" + row, text, format, formats);
        xml.close();
    }

    private void result(ResultLine result, int first, ExcelStyles formats, Xml xml) {
        int row = first;
        for (Evidence evidence : result.explanation().evidence()) {
            row(row++, values(result, evidence), TEXT, formats, xml);
        }
    }

    private List<Object> values(ResultLine result, Evidence evidence) {
        SourceRef where = evidence.where();
        boolean part = where instanceof PartScore;
        List<Object> values = new ArrayList<>();
        values.add(result.unit());
        values.add(result.indicator());
        values.add(result.value());
        values.add(result.counts());
        values.add(words.get(part ? "sheet.part" : "sheet.role." + evidence.role()));
        values.add(header(result.explanation(), evidence.measure()));
        values.add(evidence.amount());
        values.add(part ? where.describe() : where.file());
        values.add(where instanceof SourceCell cell ? cell.sheet() : "");
        values.add(where instanceof SourceCell cell ? cell.address() : "");
        values.add(where instanceof SourceCell cell ? cell.text() : part ? "" : place(where));
        values.add(result.target().map(TargetLine::text).orElse(""));
        values.add(result.target().map(TargetLine::where).orElse(""));
        return values;
    }

    /** Of the measure's column, also in the parts of a score; its id where there is none. */
    private static String header(Explanation explanation, String measure) {
        return Stream.concat(
                        explanation.terms().stream()
                                .filter(term -> term.measure().equals(measure))
                                .map(Term::header),
                        explanation.parts().stream().map(part -> header(part, measure)))
                .filter(header -> !header.isEmpty() && !header.equals(measure))
                .findFirst()
                .orElse(measure);
    }

    /** Within its file, where that is no cell. */
    private static String place(SourceRef where) {
        return where.describe().substring(where.file().length()).replaceAll("^[ ·:]+", "");
    }

    private static void row(
            int row, List<Object> values, Format format, ExcelStyles formats, Xml xml) {
        int height = 0;
        for (int i = 0; i < values.size(); i++) {
            height =
                    Math.max(
                            height,
                            RowHeight.of(
                                    values.get(i).toString(),
                                    format.halfPoints(),
                                    format.bold(),
                                    WIDTHS.get(i) * TWIPS_PER_LETTER));
        }
        xml.open("row", "r", row, "ht", height);
        for (int i = 0; i < values.size(); i++) {
            String address = SourceCell.columnLetters(i + 1) + row;
            if (values.get(i) instanceof BigDecimal amount) {
                ExcelCell.number(xml, address, amount, RIGHT, formats);
            } else {
                ExcelCell.text(xml, address, values.get(i).toString(), format, formats);
            }
        }
        xml.close();
    }
}
