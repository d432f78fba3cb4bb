package kpireport.rendering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Cell;
import kpireport.rendering.Draft.Mark;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Row;
import kpireport.rendering.Draft.Run;
import kpireport.rendering.Draft.Table;

/** Writes a table: fixed widths, header rows that come again on every page, rows kept whole. */
final class WordTable {

    private final WordBody body;
    private final Reference reference;

    WordTable(WordBody body, Reference reference) {
        this.body = body;
        this.reference = reference;
    }

    /**
     * @param noted whether a note follows, which does not go to the next page alone
     */
    void write(Table table, boolean noted, Xml xml) {
        int width = table.columns().stream().mapToInt(column -> column).sum();
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblStyle", "w:val", reference.styles().id(table.style()));
        xml.empty("w:tblW", "w:w", width, "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                table.isData() ? "0620" : "0600",
                "w:firstRow",
                table.isData() ? 1 : 0,
                "w:lastRow",
                0,
                "w:firstColumn",
                0,
                "w:lastColumn",
                0,
                "w:noHBand",
                1,
                "w:noVBand",
                1);
        xml.close().open("w:tblGrid");
        table.columns().forEach(column -> xml.empty("w:gridCol", "w:w", column));
        xml.close();
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            // Rows that a cell spans stay on one page.
            boolean kept = i < last ? table.rows().get(i + 1).isCovered() : noted;
            row(table.rows().get(i), table, kept, xml);
        }
        xml.close();
    }

    private void row(Row row, Table table, boolean kept, Xml xml) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (row.header()) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        row.cells().forEach(cell -> cell(cell, table, kept, xml));
        xml.close();
    }

    private void cell(Cell cell, Table table, boolean kept, Xml xml) {
        int width =
                table.columns().subList(cell.column(), cell.column() + cell.colspan()).stream()
                        .mapToInt(column -> column)
                        .sum();
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (cell.colspan() > 1) {
            xml.empty("w:gridSpan", "w:val", cell.colspan());
        }
        if (cell.rowspan() != 1) {
            xml.empty("w:vMerge", "w:val", cell.rowspan() == 0 ? "continue" : "restart");
        }
        if (cell.missed()) {
            xml.empty(
                    "w:shd",
                    "w:val",
                    "clear",
                    "w:color",
                    "auto",
                    "w:fill",
                    reference.styles().get(Draft.MISSED_STYLE).fill());
        }
        xml.close();
        List<Block> blocks = cell.blocks().isEmpty() ? List.of(empty(cell, table)) : cell.blocks();
        List<Block> shown = cell.sign().isEmpty() ? blocks : marked(cell, blocks);
        body.blocks(kept ? keptWithNext(shown) : shown, xml);
        xml.close();
    }

    private static List<Block> keptWithNext(List<Block> blocks) {
        return blocks.stream()
                .map(
                        block ->
                                block instanceof Paragraph paragraph
                                        ? paragraph.keptWithNext()
                                        : block)
                .toList();
    }

    private static Paragraph empty(Cell cell, Table table) {
        return new Paragraph(
                table.isData() ? cell.style() : Draft.THIN_STYLE,
                List.of(),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty());
    }

    // A miss is bold and has a sign behind it: it has to show on a black and white copy too.
    private static List<Block> marked(Cell cell, List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                List<Run> runs = new ArrayList<>();
                paragraph.runs().forEach(run -> runs.add(cell.missed() ? inMissedStyle(run) : run));
                if (block == blocks.get(blocks.size() - 1)) {
                    runs.add(sign(cell));
                }
                marked.add(paragraph.with(List.copyOf(runs)));
            } else {
                marked.add(block);
            }
        }
        return marked;
    }

    private static Run sign(Cell cell) {
        return new Run(
                cell.sign(),
                EnumSet.noneOf(Mark.class),
                cell.missed() ? Draft.MISSED_STYLE : "",
                Optional.empty());
    }

    private static Run inMissedStyle(Run run) {
        String style = run.style().isEmpty() ? Draft.MISSED_STYLE : run.style();
        return new Run(run.text(), run.marks(), style, run.number());
    }
}
