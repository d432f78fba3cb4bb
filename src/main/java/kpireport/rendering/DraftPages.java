package kpireport.rendering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kpireport.plan.DocumentSpec;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Cell;
import kpireport.rendering.Draft.Mark;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Row;
import kpireport.rendering.Draft.Rule;
import kpireport.rendering.Draft.Run;
import kpireport.rendering.Draft.Section;
import kpireport.rendering.Draft.Table;

/** Writes the drafts as pages; each number leads to where it came from. */
final class DraftPages {

    private final Page page;
    private final Xml html;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Integer> widths = new TreeSet<>();
    private String title = "";

    DraftPages(Page page) {
        this.page = page;
        this.html = page.html;
    }

    /**
     * @param title what the office calls it
     */
    record Shown(String title, Draft draft) {

        static Shown of(DocumentSpec spec, Draft draft) {
            Words words = new Words();
            String kind =
                    spec.type().isEmpty()
                            ? words.get(spec.appendix() ? "draft.appendix" : "draft.dispatch")
                            : spec.type();
            return new Shown(kind + (spec.subject().isEmpty() ? "" : ": " + spec.subject()), draft);
        }
    }

    void write(List<Shown> drafts) {
        page.open("draft");
        html.open("p", "class", "note").text(page.words.get("draft.note")).close();
        for (Shown shown : drafts) {
            title = shown.title();
            html.open("article", "aria-label", shown.title());
            html.open("h3").text(shown.title()).close();
            for (Section section : shown.draft().sections()) {
                section(section, ProvisionalMarks.isIn(section));
            }
            html.close();
        }
        html.close();
    }

    /** The page allows no style in its elements: each width that was used has a class. */
    String css() {
        StringBuilder css = new StringBuilder();
        widths.forEach(
                width -> css.append(".w" + width + "{width:" + PreviewStyle.points(width) + "}\n"));
        return css.toString();
    }

    private String width(int twips) {
        widths.add(twips);
        return "w" + twips;
    }

    private void section(Section section, boolean provisional) {
        html.open("section", "class", section.landscape() ? "page landscape" : "page portrait");
        if (provisional) {
            html.open("p", "class", "provisional").text(page.words.get("provisional.page")).close();
        }
        section.blocks().forEach(this::block);
        html.close();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, "");
        } else if (block instanceof Rule rule) {
            html.open("div", "class", "rule " + width(rule.length())).close();
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void paragraph(Paragraph paragraph, String sign) {
        paragraph
                .review()
                .ifPresent(note -> html.open("aside", "class", "review").text(note).close());
        String look =
                paragraph.style()
                        + (paragraph.review().isPresent() ? " reviewed" : "")
                        + (paragraph.pageBreakBefore() ? " break" : "");
        html.open("p", "class", look);
        paragraph.item().ifPresent(item -> html.text(item.label() + " "));
        paragraph.runs().forEach(run -> run(run));
        html.text(sign).close();
    }

    private void run(Run run) {
        if (!run.style().isEmpty()) {
            html.open("span", "class", run.style());
        }
        run.marks().forEach(mark -> html.open(element(mark)));
        run.number().ifPresent(number -> open(number));
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
            case PROVISIONAL -> "mark";
        };
    }

    private void open(Draft.Number number) {
        Optional<String> link = page.link(number.origin());
        Optional<String> source = Optional.of(number.source()).filter(text -> !text.isEmpty());
        boolean first = !number.id().isEmpty() && ids.add(number.id());
        html.open(
                link.isPresent() ? "a" : "span",
                "class",
                "figure",
                "id",
                first ? number.id() : null,
                "href",
                link.orElse(null),
                "data-value",
                number.isNumber() ? number.value() : null,
                "title",
                source.orElse(null),
                "tabindex",
                link.isEmpty() && source.isPresent() ? 0 : null);
    }

    private void table(Table table) {
        int width = table.columns().stream().mapToInt(column -> column).sum();
        String name = table.isData() ? name(table) : "";
        if (table.isData()) {
            html.open(
                    "div", "class", "scroll", "tabindex", 0, "role", "region", "aria-label", name);
        }
        html.open(
                "table",
                "class",
                (table.isData() ? "data " : "") + table.style() + " " + width(width),
                "role",
                table.isData() ? null : "presentation",
                "aria-label",
                table.isData() ? name : null);
        html.open("colgroup");
        table.columns().forEach(column -> html.empty("col", "class", width(column)));
        html.close();
        rows(table.rows().subList(0, table.headerRows()), "thead");
        rows(table.rows().subList(table.headerRows(), table.rows().size()), "tbody");
        html.close();
        if (table.isData()) {
            html.close();
        }
    }

    /** No two regions of the page are called the same. */
    private String name(Table table) {
        String name = title + (table.sheet().isEmpty() ? "" : ", " + table.sheet());
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }

    private void rows(List<Row> rows, String element) {
        if (rows.isEmpty()) {
            return;
        }
        html.open(element);
        for (Row row : rows) {
            html.open("tr");
            row.cells().stream().filter(cell -> cell.rowspan() > 0).forEach(cell -> cell(cell));
            html.close();
        }
        html.close();
    }

    private void cell(Cell cell) {
        html.open(
                cell.header() ? "th" : "td",
                "scope",
                cell.header() ? "col" : null,
                "colspan",
                cell.colspan() > 1 ? cell.colspan() : null,
                "rowspan",
                cell.rowspan() > 1 ? cell.rowspan() : null,
                "class",
                cell.missed() ? Draft.MISSED_STYLE : null);
        for (Block block : cell.blocks()) {
            boolean last = block == cell.blocks().get(cell.blocks().size() - 1);
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, last ? cell.sign() : "");
            } else {
                block(block);
            }
        }
        html.close();
    }
}
