package kpireport.rendering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Cell;
import kpireport.rendering.Draft.Mark;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Row;
import kpireport.rendering.Draft.Rule;
import kpireport.rendering.Draft.Run;
import kpireport.rendering.Draft.Section;
import kpireport.rendering.Draft.Table;

/**
 * Writes all drafts of a month into one page for the browser. It needs nothing beside it: no
 * script, no network. Each number says where it came from.
 */
final class PreviewWriter {

    private final Reference reference;
    private final Set<String> ids = new HashSet<>();

    PreviewWriter(Reference reference) {
        this.reference = reference;
    }

    byte[] write(List<Draft> drafts) {
        Xml html = Xml.html().open("html", "lang", "vi").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.empty("meta", "name", "viewport", "content", "width=device-width");
        html.open("title").text(titles(drafts)).close();
        html.open("style").raw(PreviewStyle.css(reference)).close().close().open("body");
        for (Draft draft : drafts) {
            html.open("article", "aria-label", draft.name());
            draft.sections().forEach(section -> section(section, html));
            html.close();
        }
        return html.close().close().bytes();
    }

    private static String titles(List<Draft> drafts) {
        return String.join(", ", drafts.stream().map(Draft::name).toList());
    }

    private void section(Section section, Xml html) {
        html.open("section", "class", section.landscape() ? "page landscape" : "page portrait");
        section.blocks().forEach(block -> block(block, html));
        html.close();
    }

    private void block(Block block, Xml html) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, "", html);
        } else if (block instanceof Rule rule) {
            String width = "width:" + PreviewStyle.points(rule.length());
            html.open("div", "class", "rule", "style", width).close();
        } else if (block instanceof Table table) {
            table(table, html);
        }
    }

    private void paragraph(Paragraph paragraph, String sign, Xml html) {
        paragraph
                .review()
                .ifPresent(note -> html.open("aside", "class", "review").text(note).close());
        String look =
                paragraph.style()
                        + (paragraph.review().isPresent() ? " reviewed" : "")
                        + (paragraph.pageBreakBefore() ? " break" : "");
        html.open("p", "class", look);
        paragraph.item().ifPresent(item -> html.text(item.label() + " "));
        paragraph.runs().forEach(run -> run(run, html));
        html.text(sign).close();
    }

    private void run(Run run, Xml html) {
        if (!run.style().isEmpty()) {
            html.open("span", "class", run.style());
        }
        run.marks().forEach(mark -> html.open(element(mark)));
        run.number().ifPresent(number -> open(number, html));
        StringBuilder word = new StringBuilder();
        for (char c : run.text().toCharArray()) {
            if (c == '\n' || c == '\t') {
                html.text(word.toString());
                word.setLength(0);
                if (c == '\n') {
                    html.empty("br");
                } else {
                    html.open("span", "class", "tab").close();
                }
            } else {
                word.append(c);
            }
        }
        html.text(word.toString());
        run.number().ifPresent(number -> html.close());
        run.marks().forEach(mark -> html.close());
        if (!run.style().isEmpty()) {
            html.close();
        }
    }

    private static String element(Mark mark) {
        return switch (mark) {
            case BOLD -> "b";
            case ITALIC -> "i";
            case UNDERLINE -> "u";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }

    private void open(Draft.Number number, Xml html) {
        Optional<String> source = Optional.of(number.source()).filter(text -> !text.isEmpty());
        boolean first = !number.id().isEmpty() && ids.add(number.id());
        html.open(
                "span",
                "class",
                "figure",
                "id",
                first ? number.id() : null,
                "data-value",
                number.value(),
                "data-format",
                number.format(),
                "title",
                source.orElse(null),
                "tabindex",
                source.map(text -> 0).orElse(null));
    }

    private void table(Table table, Xml html) {
        int width = table.columns().stream().mapToInt(column -> column).sum();
        html.open(
                "table",
                "class",
                table.isData() ? "data " + table.style() : table.style(),
                "style",
                "width:" + PreviewStyle.points(width));
        html.open("colgroup");
        for (int column : table.columns()) {
            html.empty("col", "style", "width:" + PreviewStyle.points(column));
        }
        html.close();
        rows(table.rows().subList(0, table.headerRows()), "thead", html);
        rows(table.rows().subList(table.headerRows(), table.rows().size()), "tbody", html);
        html.close();
    }

    private void rows(List<Row> rows, String element, Xml html) {
        if (rows.isEmpty()) {
            return;
        }
        html.open(element);
        for (Row row : rows) {
            html.open("tr");
            row.cells().stream()
                    .filter(cell -> cell.rowspan() > 0)
                    .forEach(cell -> cell(cell, html));
            html.close();
        }
        html.close();
    }

    private void cell(Cell cell, Xml html) {
        html.open(
                cell.header() ? "th" : "td",
                "colspan",
                cell.colspan() > 1 ? cell.colspan() : null,
                "rowspan",
                cell.rowspan() > 1 ? cell.rowspan() : null,
                "class",
                cell.missed() ? Draft.MISSED_STYLE : null);
        for (Block block : cell.blocks()) {
            boolean last = block == cell.blocks().get(cell.blocks().size() - 1);
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, last && cell.missed() ? Draft.MISSED_SIGN : "", html);
            } else {
                block(block, html);
            }
        }
        html.close();
    }
}
