package kpireport.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.rendering.Draft.Cell;
import kpireport.rendering.Draft.Number;
import kpireport.rendering.Draft.Row;
import kpireport.rendering.Draft.Table;
import org.jsoup.nodes.Element;

/** Reads a table and gives every cell its column, through merged ones. */
final class TableReader {

    private static final String MISSED = "missed";

    /** How many rows further down a cell above still goes, and how wide it is. */
    private record Reach(int rows, int columns, String style) {
        Reach oneLess() {
            return new Reach(rows - 1, columns, style);
        }
    }

    private final BlockReader blocks;
    private final StyleCheck styles;
    private final Attributes attributes;
    private final TemplateFindings findings;

    TableReader(
            BlockReader blocks,
            StyleCheck styles,
            Attributes attributes,
            TemplateFindings findings) {
        this.blocks = blocks;
        this.styles = styles;
        this.attributes = attributes;
        this.findings = findings;
    }

    Table read(Element table, int room) {
        boolean data = Ooxml.find(table, "thead") != null;
        List<Element> rows =
                table.children().stream()
                        .flatMap(group -> Ooxml.children(group, "tr").stream())
                        .toList();
        int count = rows.isEmpty() ? 0 : width(rows.get(0));
        if (count == 0) {
            ragged(table, 1);
        }
        List<Integer> columns = attributes.columns(table, count, room);
        Reach[] above = new Reach[count];
        Arrays.fill(above, new Reach(0, 1, ""));
        List<Row> read = new ArrayList<>();
        for (Element row : rows) {
            boolean header = row.parent() != null && row.parent().normalName().equals("thead");
            read.add(new Row(header, cells(row, columns, above, data)));
        }
        return new Table(
                styles.of(
                        table,
                        Styles.Type.TABLE,
                        data ? Draft.DATA_TABLE_STYLE : Draft.LAYOUT_TABLE_STYLE),
                columns,
                List.copyOf(read),
                table.attr("data-sheet"),
                attributes.count(table, "data-frozen-columns", 1));
    }

    private int width(Element row) {
        return row.children().stream().mapToInt(cell -> attributes.count(cell, "colspan", 1)).sum();
    }

    private List<Cell> cells(Element row, List<Integer> columns, Reach[] above, boolean data) {
        List<Cell> cells = new ArrayList<>();
        Iterator<Element> elements = row.children().iterator();
        for (int column = 0; column < above.length; ) {
            Cell cell;
            if (above[column].rows() > 0) {
                cell = covered(column, above[column]);
                Arrays.fill(above, column, column + cell.colspan(), above[column].oneLess());
            } else if (elements.hasNext()) {
                cell = cell(elements.next(), column, columns, data);
                Arrays.fill(
                        above,
                        column,
                        column + cell.colspan(),
                        new Reach(cell.rowspan() - 1, cell.colspan(), cell.style()));
            } else {
                ragged(row, above.length);
                break;
            }
            cells.add(cell);
            column += cell.colspan();
        }
        if (elements.hasNext()) {
            ragged(row, above.length);
        }
        return List.copyOf(cells);
    }

    private void ragged(Element row, int columns) {
        findings.report(Code.TABLE_RAGGED, row, "columns", columns);
    }

    private Cell cell(Element element, int column, List<Integer> columns, boolean data) {
        boolean header = element.normalName().equals("th");
        int asked = Math.max(1, attributes.count(element, "colspan", 1));
        int colspan = Math.min(asked, columns.size() - column);
        if (asked > colspan) {
            ragged(element, columns.size());
        }
        Optional<Number> number = attributes.number(element).or(() -> onlyFigure(element));
        int width = columns.subList(column, column + colspan).stream().mapToInt(w -> w).sum();
        String style = style(element, usual(header, number.isPresent(), data));
        return new Cell(
                column,
                colspan,
                Math.max(1, attributes.count(element, "rowspan", 1)),
                header,
                element.hasClass(MISSED),
                style,
                number,
                blocks.cell(element, width, style));
    }

    private static Cell covered(int column, Reach above) {
        return new Cell(
                column,
                above.columns(),
                0,
                false,
                false,
                above.style(),
                Optional.empty(),
                List.of());
    }

    private static String usual(boolean header, boolean number, boolean data) {
        if (!data) {
            return Draft.BODY_STYLE;
        }
        return header
                ? Draft.HEADER_CELL_STYLE
                : number ? Draft.NUMBER_CELL_STYLE : Draft.TEXT_CELL_STYLE;
    }

    private String style(Element cell, String usual) {
        List<String> named = new ArrayList<>(cell.classNames());
        named.removeIf(name -> name.isBlank() || name.equals(MISSED));
        return styles.known(
                cell, Styles.Type.PARAGRAPH, named.isEmpty() ? usual : String.join(" ", named));
    }

    private Optional<Number> onlyFigure(Element cell) {
        Element figure = cell.getElementsByClass("figure").first();
        return figure != null && figure.text().equals(cell.text())
                ? attributes.number(figure)
                : Optional.empty();
    }
}
