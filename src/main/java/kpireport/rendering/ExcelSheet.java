package kpireport.rendering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kpireport.measures.SourceCell;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Cell;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Row;
import kpireport.rendering.Draft.Table;
import kpireport.rendering.Styles.Look;

/** Writes one sheet: titles, the table with real numbers, notes. */
final class ExcelSheet {

    private static final int TWIPS_PER_PIXEL = 15;
    // Of a digit in the workbook's ordinary font, Times New Roman 12; and Excel's own margin.
    private static final int PIXELS_PER_DIGIT = 8;
    private static final int MARGIN_PIXELS = 5;

    private final ExcelWriter.Content content;
    private final Table table;
    private final Styles styles;
    private final ExcelStyles formats;
    private final List<String> merged = new ArrayList<>();
    private int row;

    ExcelSheet(ExcelWriter.Content content, Styles styles, ExcelStyles formats) {
        this.content = content;
        this.table = content.table();
        this.styles = styles;
        this.formats = formats;
    }

    /** The rows that are printed again on every page: {@code $4:$5}. */
    String headerRows() {
        return "$" + (content.above().size() + 1) + ":$" + lastHeaderRow();
    }

    private int lastHeaderRow() {
        return content.above().size() + table.headerRows();
    }

    Xml xml() {
        Xml data = new Xml();
        content.above().forEach(paragraph -> wide(paragraph, data));
        for (int i = 0; i < table.rows().size(); i++) {
            row(i, data);
        }
        content.below().forEach(paragraph -> wide(paragraph, data));

        Xml xml = Xml.file().open("worksheet", "xmlns", ExcelWriter.NAMESPACE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        view(xml);
        xml.empty("sheetFormatPr", "defaultRowHeight", "15.75");
        columns(xml);
        xml.open("sheetData").raw(data.toString()).close();
        if (!merged.isEmpty()) {
            xml.open("mergeCells", "count", merged.size());
            merged.forEach(range -> xml.empty("mergeCell", "ref", range));
            xml.close();
        }
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty(
                "pageMargins",
                "left",
                "0.79",
                "right",
                "0.59",
                "top",
                "0.79",
                "bottom",
                "0.79",
                "header",
                "0.39",
                "footer",
                "0.39");
        xml.empty("pageSetup", "paperSize", 9, "fitToHeight", 0, "orientation", "landscape");
        xml.open("headerFooter", "differentFirst", 1)
                .open("oddHeader")
                .text("&C&\"Times New Roman,Regular\"&14&P")
                .close()
                .close();
        return xml.close();
    }

    private void view(Xml xml) {
        int columns = Math.min(table.frozenColumns(), table.columns().size() - 1);
        int rows = lastHeaderRow();
        xml.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
        xml.empty(
                "pane",
                "xSplit",
                columns > 0 ? columns : null,
                "ySplit",
                rows,
                "topLeftCell",
                address(rows + 1, columns),
                "activePane",
                columns > 0 ? "bottomRight" : "bottomLeft",
                "state",
                "frozen");
        xml.close().close();
    }

    private void columns(Xml xml) {
        xml.open("cols");
        for (int i = 0; i < table.columns().size(); i++) {
            int pixels = table.columns().get(i) / TWIPS_PER_PIXEL;
            BigDecimal width =
                    BigDecimal.valueOf((pixels - MARGIN_PIXELS) * 100L / PIXELS_PER_DIGIT, 2);
            xml.empty("col", "min", i + 1, "max", i + 1, "width", width, "customWidth", 1);
        }
        xml.close();
    }

    // A title or note over the whole width. Merged cells do not grow by themselves.
    private void wide(Paragraph paragraph, Xml xml) {
        row++;
        Look look = styles.get(paragraph.style());
        int width = table.columns().stream().mapToInt(column -> column).sum();
        openRow(height(text(paragraph), look, width), xml);
        text(0, text(paragraph), format(look, alignment(look), false, "", ""), xml);
        merge(0, table.columns().size(), 1);
        xml.close();
    }

    private void row(int index, Xml xml) {
        row++;
        Row current = table.rows().get(index);
        openRow(current.header() ? headerHeight(current) : 0, xml);
        for (Cell cell : current.cells()) {
            cell(cell, xml);
            int below = rowsBelow(index, cell);
            if (cell.rowspan() > 0 && (cell.colspan() > 1 || below > 0)) {
                merge(cell.column(), cell.colspan(), 1 + below);
            }
        }
        xml.close();
    }

    private void cell(Cell cell, Xml xml) {
        Look look = look(cell);
        String fill = cell.missed() ? styles.get(Draft.MISSED_STYLE).fill() : "";
        String sign = cell.missed() ? Draft.MISSED_SIGN : "";
        ExcelStyles.Format format = format(look, alignment(look), cell.missed(), fill, "");
        if (cell.number().isPresent()) {
            Draft.Number number = cell.number().get();
            String code = withSign(number.format(), sign);
            xml.open(
                            "c",
                            "r",
                            address(row, cell.column()),
                            "s",
                            formats.index(format(look, alignment(look), cell.missed(), fill, code)))
                    .open("v")
                    .text(stored(number))
                    .close()
                    .close();
        } else if (cell.rowspan() > 0 && !text(cell).isEmpty()) {
            text(cell.column(), text(cell) + sign, format, xml);
        } else {
            blank(cell.column(), format, xml);
        }
        for (int i = 1; i < cell.colspan(); i++) {
            blank(cell.column() + i, format, xml);
        }
    }

    // A spreadsheet keeps 39,1% as 0.391.
    private static String stored(Draft.Number number) {
        BigDecimal value = new BigDecimal(number.value());
        boolean percent = number.format().contains("%");
        return (percent ? value.movePointLeft(2) : value).toPlainString();
    }

    private static String withSign(String format, String sign) {
        if (sign.isEmpty()) {
            return format;
        }
        return java.util.Arrays.stream(format.split(";"))
                .map(part -> part + "\"" + sign + "\"")
                .collect(Collectors.joining(";"));
    }

    private void text(int column, String text, ExcelStyles.Format format, Xml xml) {
        // Text that could be taken for a formula is marked, should someone edit the cell.
        boolean plain = text.matches("(?s)[=+\\-@\t].*");
        ExcelStyles.Format marked =
                new ExcelStyles.Format(
                        format.halfPoints(),
                        format.bold(),
                        format.italic(),
                        format.alignment(),
                        format.bordered(),
                        format.fill(),
                        format.format(),
                        plain);
        xml.open("c", "r", address(row, column), "s", formats.index(marked), "t", "inlineStr")
                .open("is")
                .open("t", "xml:space", "preserve")
                .text(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"))
                .close()
                .close()
                .close();
    }

    private void blank(int column, ExcelStyles.Format format, Xml xml) {
        xml.empty("c", "r", address(row, column), "s", formats.index(format));
    }

    private ExcelStyles.Format format(
            Look look, String alignment, boolean bold, String fill, String code) {
        boolean inTable =
                row > content.above().size() && row <= content.above().size() + table.rows().size();
        return new ExcelStyles.Format(
                look.halfPoints(),
                look.bold() || bold,
                look.italic(),
                alignment,
                inTable,
                fill,
                code,
                false);
    }

    private static String alignment(Look look) {
        return look.alignment().equals("both") ? "left" : look.alignment();
    }

    private Look look(Cell cell) {
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                return styles.get(paragraph.style());
            }
        }
        return styles.get("BangChu");
    }

    private void merge(int column, int columns, int rows) {
        if (columns > 1 || rows > 1) {
            merged.add(address(row, column) + ":" + address(row + rows - 1, column + columns - 1));
        }
    }

    private int rowsBelow(int index, Cell cell) {
        int below = 0;
        for (int i = index + 1; i < table.rows().size() && below < cell.rowspan() - 1; i++) {
            boolean covered =
                    table.rows().get(i).cells().stream()
                            .anyMatch(c -> c.column() == cell.column() && c.rowspan() == 0);
            if (!covered) {
                break;
            }
            below++;
        }
        return below;
    }

    private int headerHeight(Row header) {
        int highest = 0;
        for (Cell cell : header.cells()) {
            if (cell.rowspan() > 0) {
                int width =
                        table
                                .columns()
                                .subList(cell.column(), cell.column() + cell.colspan())
                                .stream()
                                .mapToInt(column -> column)
                                .sum();
                highest = Math.max(highest, height(text(cell), look(cell), width) / cell.rowspan());
            }
        }
        return highest;
    }

    // In points: lines of 1.25 times the letters' size, words not filling a line quite.
    private static int height(String text, Look look, int width) {
        int room = Math.max(1, width * 9 / 10);
        int lines =
                text.lines()
                        .mapToInt(
                                line ->
                                        1
                                                + TextWidth.of(line, look.halfPoints(), look.bold())
                                                        / room)
                        .sum();
        return (Math.max(1, lines) * look.halfPoints() * 5 + 7) / 8 + 3;
    }

    private void openRow(int height, Xml xml) {
        xml.open(
                "row",
                "r",
                row,
                "ht",
                height > 0 ? height : null,
                "customHeight",
                height > 0 ? 1 : null);
    }

    private static String text(Cell cell) {
        return cell.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> text((Paragraph) block))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Paragraph paragraph) {
        return paragraph.item().map(item -> item.label() + " ").orElse("") + paragraph.text();
    }

    private static String address(int row, int column) {
        return SourceCell.columnLetters(column + 1) + row;
    }
}
