package kpireport.rendering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kpireport.measures.SourceCell;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Cell;
import kpireport.rendering.Draft.Number;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Row;
import kpireport.rendering.Draft.Table;
import kpireport.rendering.ExcelStyles.Format;
import kpireport.rendering.Styles.Look;

/** Writes the rows of a sheet from the top: what is a number there is one here. */
final class ExcelRows {

    private static final int NUMBER_MARGINS = 200;

    /** The yellow that Word highlights in. */
    private static final String PROVISIONAL = "FFFF00";

    private final Table table;
    private final Styles styles;
    private final ExcelStyles formats;
    private final Xml rows = new Xml();
    private final List<String> merged = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Integer> heights = new ArrayList<>();
    private int row;

    /**
     * A number where it stands.
     *
     * @param column 1-based, as the row is
     */
    record Placed(int row, int column, Number number) {
        String address() {
            return SourceCell.columnLetters(column) + row;
        }
    }

    ExcelRows(Table table, Styles styles, ExcelStyles formats) {
        this.table = table;
        this.styles = styles;
        this.formats = formats;
    }

    /**
     * @param filter what stands between the rows and the merged cells
     */
    void write(Xml xml, Xml filter) {
        xml.open("sheetData").raw(rows.toString()).close();
        xml.raw(filter.toString());
        if (!merged.isEmpty()) {
            xml.open("mergeCells", "count", merged.size());
            merged.forEach(range -> xml.empty("mergeCell", "ref", range));
            xml.close();
        }
    }

    List<Placed> numbers() {
        return placed;
    }

    /** Of every row from the top, in points. */
    List<Integer> heights() {
        return heights;
    }

    /** A title or note over the whole width. */
    void addWide(Paragraph paragraph) {
        Look look = styles.get(paragraph.style());
        openRow(
                RowHeight.of(
                        text(paragraph),
                        look.halfPoints(),
                        look.bold(),
                        width(0, table.columns().size())),
                true);
        text(0, text(paragraph), Format.of(look));
        merge(0, table.columns().size(), 1);
        rows.close();
    }

    void addTable() {
        Map<Integer, Cell> spanning = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row current = table.rows().get(i);
            openRow(height(current), current.header());
            for (Cell cell : current.cells()) {
                boolean covered = cell.rowspan() == 0 && !current.header();
                cell(covered ? spanning.get(cell.column()) : cell, !covered);
                if (cell.rowspan() > 1) {
                    spanning.put(cell.column(), cell);
                }
                if (cell.rowspan() > 0) {
                    merge(cell.column(), cell.colspan(), 1 + rowsBelow(i, cell));
                }
            }
            rows.close();
        }
    }

    /** What the longest number of a column needs, in twips; it is never broken over lines. */
    int widestNumber(int column) {
        return table.rows().stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.column() == column && cell.colspan() == 1)
                .filter(cell -> cell.number().isPresent())
                .mapToInt(
                        cell ->
                                TextWidth.of(
                                        text(cell)
                                                + (cell.isProvisional()
                                                        ? Draft.PROVISIONAL_SIGN
                                                        : Draft.MISSED_SIGN),
                                        look(cell).halfPoints(),
                                        true))
                .map(width -> width + NUMBER_MARGINS)
                .max()
                .orElse(0);
    }

    /**
     * @param shown false for what lies below a merged cell: it is there for the filter, which hides
     *     every row whose own cell is empty
     */
    private void cell(Cell cell, boolean shown) {
        Format format = Format.of(look(cell)).inTable();
        String sign = cell.sign();
        if (cell.missed()) {
            format = format.marked(styles.get(Draft.MISSED_STYLE).fill());
        }
        if (cell.isProvisional()) {
            format = format.filled(PROVISIONAL);
        }
        String text = text(cell);
        if (cell.number().isPresent()) {
            number(cell, format, sign);
            if (shown) {
                placed.add(new Placed(row, cell.column() + 1, cell.number().get()));
            }
        } else if (text.isEmpty()) {
            blank(cell.column(), format);
        } else {
            text(cell.column(), text + sign, format);
        }
        for (int i = 1; i < cell.colspan(); i++) {
            blank(cell.column() + i, format);
        }
    }

    private void number(Cell cell, Format format, String sign) {
        Number number = cell.number().get();
        String code =
                Arrays.stream(number.format().split(";"))
                        .map(part -> sign.isEmpty() ? part : part + "\"" + sign + "\"")
                        .collect(Collectors.joining(";"));
        int index = formats.index(format.withCode(code));
        rows.open("c", "r", address(row, cell.column()), "s", index)
                .open("v")
                .text(stored(number.value(), number.format()))
                .close()
                .close();
    }

    // A spreadsheet keeps 39,1% as 0.391.
    static String stored(String number, String format) {
        BigDecimal value = new BigDecimal(number);
        return (format.contains("%") ? value.movePointLeft(2) : value).toPlainString();
    }

    private void text(int column, String text, Format format) {
        ExcelCell.text(rows, address(row, column), text, format, formats);
    }

    private void blank(int column, Format format) {
        rows.empty("c", "r", address(row, column), "s", formats.index(format));
    }

    private Look look(Cell cell) {
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                return styles.get(paragraph.style());
            }
        }
        return styles.get(Draft.TEXT_CELL_STYLE);
    }

    private void merge(int column, int columns, int count) {
        if (columns > 1 || count > 1) {
            merged.add(address(row, column) + ":" + address(row + count - 1, column + columns - 1));
        }
    }

    private int rowsBelow(int index, Cell cell) {
        int below = 0;
        while (below < cell.rowspan() - 1
                && index + below + 1 < table.rows().size()
                && table.rows().get(index + below + 1).cells().stream()
                        .anyMatch(c -> c.column() == cell.column() && c.rowspan() == 0)) {
            below++;
        }
        return below;
    }

    private int height(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.rowspan() > 0)
                .mapToInt(
                        cell ->
                                RowHeight.of(
                                                text(cell),
                                                look(cell).halfPoints(),
                                                look(cell).bold(),
                                                width(cell.column(), cell.colspan()))
                                        / cell.rowspan())
                .max()
                .orElse(0);
    }

    private int width(int column, int columns) {
        return table.columns().subList(column, column + columns).stream()
                .mapToInt(width -> width)
                .sum();
    }

    /**
     * @param height in points
     * @param fixed whether the row keeps it: merged cells, as headers have them, do not grow by
     *     themselves. Another row fits itself to its text again when someone edits it
     */
    private void openRow(int height, boolean fixed) {
        row++;
        boolean own = fixed || height > ExcelSheet.ROW_HEIGHT;
        heights.add(own ? height : ExcelSheet.ROW_HEIGHT);
        rows.open("row", "r", row, "ht", own ? height : null, "customHeight", fixed ? 1 : null);
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

    /**
     * @param column 0-based
     */
    private static String address(int row, int column) {
        return SourceCell.columnLetters(column + 1) + row;
    }
}
