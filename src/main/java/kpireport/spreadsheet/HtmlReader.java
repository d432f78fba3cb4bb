package kpireport.spreadsheet;

import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the tables of a web page, which many systems call .xls; each is a sheet of its own. */
final class HtmlReader {

    private final CellSink sink;
    private final TextEncoding encoding;
    private HtmlStyles styles;

    HtmlReader(CellSink sink, TextEncoding encoding) {
        this.sink = sink;
        this.encoding = encoding;
    }

    void read(String html) {
        Document page = Jsoup.parse(html);
        if (page.selectFirst("input[type=password]") != null) {
            throw new RefusedFile(Code.WEB_PAGE_INSTEAD);
        }
        styles = new HtmlStyles(page, html);
        HtmlTexts texts = new HtmlTexts(page);
        Elements tables = page.select("table");
        int number = 0;
        for (Element table : tables) {
            Elements rows = rows(table);
            if (rows.isEmpty()) continue;
            sink.beginSheet("Bảng " + ++number, styles.hides(table), false);
            List<String> above = texts.above(table);
            for (int row = 1; row <= above.size(); row++) {
                sink.beginRow(row, false);
                sink.cell(1, Cell.Type.TEXT, encoding.letters(above.get(row - 1)), CellStyle.NONE);
            }
            readRows(rows, above.size());
            sink.endSheet();
        }
        if (number == 0) throw new RefusedFile(Code.WEB_PAGE_INSTEAD);
    }

    /** The rows of this table, but not those of a table inside one of its cells. */
    private static Elements rows(Element table) {
        Elements rows = new Elements();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                        child.children().stream().filter(it -> it.nameIs("tr")).forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    /**
     * @param above how many rows stand above the first
     */
    private void readRows(Elements rows, int above) {
        HtmlSpans spans = new HtmlSpans();
        for (int row = above + 1; row <= above + rows.size(); row++) {
            Element line = rows.get(row - above - 1);
            sink.beginRow(row, styles.hides(line));
            spans.beginRow(row);
            for (Element cell : line.children()) {
                if (!cell.nameIs("td") && !cell.nameIs("th")) continue;
                Sheet.MergedRange range =
                        spans.place(
                                cell.attr("colspan"), cell.attr("rowspan"), above + rows.size());
                readCell(cell, range.firstColumn());
                if (range.lastColumn() > range.firstColumn()
                        || range.lastRow() > range.firstRow()) {
                    sink.merged(range);
                }
            }
        }
    }

    private void readCell(Element cell, int column) {
        if (!cell.select("table").isEmpty()) {
            // The inner table is read for itself; here it would only repeat its figures.
            cell = cell.clone();
            cell.select("table").remove();
        }
        CellStyle style = styles.of(cell);
        Optional<String> number = storedNumber(cell);
        if (number.isPresent()) {
            sink.cell(column, Cell.Type.NUMBER, number.get(), style);
        } else {
            sink.cell(column, Cell.Type.TEXT, encoding.letters(cell.text()), style);
        }
    }

    /** Excel and LibreOffice keep the number itself beside the text that shows it. */
    private static Optional<String> storedNumber(Element cell) {
        for (String attribute : new String[] {"x:num", "sdval"}) {
            if (!cell.hasAttr(attribute)) continue;
            String number = cell.attr(attribute).strip();
            // Without a value the text is the number; it may still be written the local way.
            if (number.isEmpty()) number = cell.text().strip();
            if (StoredNumber.parse(number).isPresent()) return Optional.of(number);
        }
        return Optional.empty();
    }
}
