package kpireport.rendering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.rendering.Draft.Mark;
import kpireport.rendering.Draft.Number;
import kpireport.rendering.Draft.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads what stands inside a paragraph. White space counts as HTML counts it: runs of it as one.
 */
final class InlineReader {

    private static final String FIGURE = "figure";

    private final StyleCheck styles;
    private final Attributes attributes;
    private final TemplateFindings findings;
    private List<Run> runs = new ArrayList<>();
    // At the start of a line a space is nothing, and so is one after another.
    private boolean afterSpace;

    InlineReader(StyleCheck styles, Attributes attributes, TemplateFindings findings) {
        this.styles = styles;
        this.attributes = attributes;
        this.findings = findings;
    }

    List<Run> read(List<? extends Node> nodes) {
        runs = new ArrayList<>();
        afterSpace = true;
        nodes.forEach(node -> read(node, EnumSet.noneOf(Mark.class), "", Optional.empty()));
        trimEnd();
        return List.copyOf(runs);
    }

    private void read(Node node, Set<Mark> marks, String style, Optional<Number> number) {
        if (node instanceof TextNode text) {
            add(text.getWholeText(), marks, style, number);
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "b" -> readChildren(element, with(marks, Mark.BOLD), style, number);
            case "i" -> readChildren(element, with(marks, Mark.ITALIC), style, number);
            case "u" -> readChildren(element, with(marks, Mark.UNDERLINE), style, number);
            case "sup" -> readChildren(element, with(marks, Mark.SUPERSCRIPT), style, number);
            case "sub" -> readChildren(element, with(marks, Mark.SUBSCRIPT), style, number);
            case "br" -> addControl("\n", marks, style);
            case "span" -> readSpan(element, marks, style, number);
            default -> findings.misplaced(element);
        }
    }

    private void readSpan(Element span, Set<Mark> marks, String style, Optional<Number> number) {
        if (span.hasAttr("data-tab")) {
            addControl("\t", marks, style);
        }
        String named = span.className().strip();
        boolean plain = named.isEmpty() || named.equals(FIGURE);
        readChildren(
                span,
                attributes.isOther(span, "data-provisional", "false", "true")
                        ? with(marks, Mark.PROVISIONAL)
                        : marks,
                plain ? style : styles.known(span, Styles.Type.CHARACTER, named),
                attributes.number(span).or(() -> number));
    }

    private void readChildren(
            Element element, Set<Mark> marks, String style, Optional<Number> number) {
        element.childNodes().forEach(child -> read(child, marks, style, number));
    }

    private void add(String text, Set<Mark> marks, String style, Optional<Number> number) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                if (!afterSpace) {
                    kept.append(' ');
                }
                afterSpace = true;
            } else {
                kept.append(c);
                afterSpace = false;
            }
        }
        if (!kept.isEmpty()) {
            append(new Run(kept.toString(), marks, style, number));
        }
    }

    private void addControl(String control, Set<Mark> marks, String style) {
        trimEnd();
        append(new Run(control, marks, style, Optional.empty()));
        afterSpace = true;
    }

    private void append(Run run) {
        int last = runs.size() - 1;
        if (last >= 0) {
            Run before = runs.get(last);
            boolean sameLook =
                    before.marks().equals(run.marks()) && before.style().equals(run.style());
            if (sameLook && before.number().isEmpty() && run.number().isEmpty()) {
                runs.set(
                        last,
                        new Run(
                                before.text() + run.text(),
                                run.marks(),
                                run.style(),
                                Optional.empty()));
                return;
            }
        }
        runs.add(run);
    }

    private void trimEnd() {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).text().endsWith(" ")) {
            Run run = runs.get(last);
            String text = run.text().substring(0, run.text().length() - 1);
            if (text.isEmpty()) {
                runs.remove(last);
            } else {
                runs.set(last, new Run(text, run.marks(), run.style(), run.number()));
            }
        }
    }

    private static Set<Mark> with(Set<Mark> marks, Mark mark) {
        Set<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return more;
    }
}
