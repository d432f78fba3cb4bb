package kpireport.rendering;

import static kpireport.rendering.Vocabulary.LISTS;
import static kpireport.rendering.Vocabulary.PARAGRAPHS;
import static kpireport.rendering.Vocabulary.isInline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Item;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Rule;
import kpireport.rendering.Draft.Run;
import kpireport.rendering.Draft.Section;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Reads a filled template strictly: what it does not know it reports, and never guesses at. */
final class Markup {

    private static final int MOST_ERRORS = 20;

    private final Reference reference;
    private final TemplateFindings findings;
    private final Lengths lengths;
    private Counters counters;

    Markup(Reference reference, TemplateFindings findings) {
        this.reference = reference;
        this.findings = findings;
        this.lengths = new Lengths(findings);
    }

    /**
     * @param name of the document's files
     * @param template the file it was filled from
     */
    Draft read(String name, String template, String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Element body = Document.createShell("").body();
        List<Node> nodes = parser.parseFragmentInput(html, body, "");
        // Whatever has no mark of its own is at the template's start.
        body.attr(MarkedSource.ATTRIBUTE, findings.startOf(template)).appendChildren(nodes);
        for (ParseError error : parser.getErrors()) {
            findings.report(Code.MARKUP_BROKEN, template, html, error.getPosition() - 1);
        }
        Vocabulary.check(body.children(), findings);
        counters = new Counters(reference.numbering());
        return new Draft(name, sections(body.childNodes()));
    }

    private List<Section> sections(List<Node> nodes) {
        List<Section> sections = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && element.normalName().equals("section")) {
                addLoose(loose, sections);
                sections.add(section(element));
            } else {
                loose.add(node);
            }
        }
        addLoose(loose, sections);
        return List.copyOf(sections);
    }

    private void addLoose(List<Node> loose, List<Section> sections) {
        List<Block> blocks = blocks(loose, reference.textWidth(false));
        loose.clear();
        if (!blocks.isEmpty()) {
            sections.add(new Section(false, false, blocks));
        }
    }

    private Section section(Element section) {
        boolean landscape =
                lengths.choice(section, "data-orientation", "portrait", "landscape")
                        .equals("landscape");
        boolean restarts =
                lengths.choice(section, "data-page-numbers", "continue", "restart")
                        .equals("restart");
        if (restarts) {
            counters.restartHeadings();
        }
        return new Section(
                landscape, restarts, blocks(section.childNodes(), reference.textWidth(landscape)));
    }

    // Top level: every word belongs to a paragraph.
    private List<Block> blocks(List<? extends Node> nodes, int column) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && !isInline(element.normalName())) {
                blocks.addAll(block(element, column, "NoiDung"));
            } else if (node instanceof Element
                    || node instanceof TextNode text && !text.isBlank()) {
                misplaced(node);
            }
        }
        return List.copyOf(blocks);
    }

    /**
     * What stands in a cell or a list item: words, or paragraphs, or words and then a list.
     *
     * @param style of paragraphs that name none
     */
    List<Block> flow(Element parent, int column, String style, Optional<Item> item) {
        List<Block> blocks = new ArrayList<>();
        List<Node> words = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && !isInline(element.normalName())) {
                addWords(words, parent, style, itemOfFirst(blocks, item), blocks);
                List<Block> inner = block(element, column, style);
                boolean opensItem = blocks.isEmpty() && PARAGRAPHS.contains(element.normalName());
                blocks.addAll(opensItem ? openedBy(item, inner) : inner);
            } else {
                words.add(node);
            }
        }
        addWords(words, parent, style, itemOfFirst(blocks, item), blocks);
        return List.copyOf(blocks);
    }

    private static Optional<Item> itemOfFirst(List<Block> before, Optional<Item> item) {
        return before.isEmpty() ? item : Optional.empty();
    }

    private static List<Block> openedBy(Optional<Item> item, List<Block> blocks) {
        List<Block> opened = new ArrayList<>(blocks);
        if (item.isPresent() && opened.get(0) instanceof Paragraph first) {
            opened.set(0, first.as(item));
        }
        return opened;
    }

    private void addWords(
            List<Node> words,
            Element parent,
            String style,
            Optional<Item> item,
            List<Block> blocks) {
        List<Run> runs = InlineReader.read(words, reference.styles(), findings);
        words.clear();
        if (!runs.isEmpty()) {
            blocks.add(paragraph(parent, style, runs, item));
        }
    }

    private List<Block> block(Element element, int column, String style) {
        String name = element.normalName();
        if (PARAGRAPHS.contains(name)) {
            return paragraph(element, column, style);
        }
        if (LISTS.contains(name)) {
            return list(element, column);
        }
        if (name.equals("table") && element.closest("td, th") != null) {
            misplaced(element);
            return List.of();
        }
        if (name.equals("table")) {
            return List.of(
                    new TableReader(this, reference, findings, lengths).read(element, column));
        }
        misplaced(element);
        return List.of();
    }

    private List<Block> paragraph(Element element, int column, String inherited) {
        String name = element.normalName();
        String otherwise = name.equals("p") ? inherited : "Heading" + name.charAt(1);
        String style = style(element, Styles.Type.PARAGRAPH, otherwise);
        List<Run> runs = InlineReader.read(element.childNodes(), reference.styles(), findings);
        Optional<Item> item = counters.nextHeading(reference.styles().get(style));
        Paragraph paragraph = paragraph(element, style, runs, item);
        return lengths.share(element, "data-rule")
                .<List<Block>>map(share -> List.of(paragraph, rule(paragraph, column, share)))
                .orElse(List.of(paragraph));
    }

    private Paragraph paragraph(
            Element element, String style, List<Run> runs, Optional<Item> item) {
        return new Paragraph(
                style,
                runs,
                item,
                element.hasAttr("data-keep-with-next"),
                element.hasAttr("data-page-break"),
                lengths.tabs(element),
                element.hasAttr("data-review")
                        ? Optional.of(element.attr("data-review"))
                        : Optional.empty());
    }

    // A line measured by the text above it: by its longest line, should it have several.
    private Rule rule(Paragraph above, int column, BigDecimal share) {
        Styles.Look look = reference.styles().get(above.style());
        int longest =
                above.text()
                        .lines()
                        .mapToInt(line -> TextWidth.of(line, look.halfPoints(), look.bold()))
                        .max()
                        .orElse(0);
        int measured = Math.min(longest, column);
        return new Rule(share.multiply(BigDecimal.valueOf(measured)).intValue(), column);
    }

    private List<Block> list(Element list, int column) {
        String style =
                style(
                        list,
                        Styles.Type.PARAGRAPH,
                        list.normalName().equals("ol") ? "Khoan" : "GachDauDong");
        Counters.Counter counter = counters.newList();
        List<Block> blocks = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                Optional<Item> place = counter.next(reference.styles().get(style));
                if (place.isEmpty()) {
                    unknown(list, style);
                }
                blocks.addAll(flow(item, column, style, place));
            } else if (child instanceof Element
                    || child instanceof TextNode text && !text.isBlank()) {
                misplaced(child);
            }
        }
        return blocks;
    }

    /** The style an element names, or one that is there when it names an unknown one. */
    String style(Element element, Styles.Type type, String otherwise) {
        String named = element.className().strip();
        return known(element, type, named.isEmpty() ? otherwise : named);
    }

    String known(Element element, Styles.Type type, String style) {
        if (reference.styles().has(type, style)) {
            return style;
        }
        unknown(element, style);
        return reference.styles().first(type);
    }

    private void unknown(Element element, String style) {
        findings.report(
                Code.STYLE_UNKNOWN,
                element,
                "style",
                style,
                "markup",
                "<" + element.normalName() + ">");
    }

    private void misplaced(Node node) {
        if (node instanceof Element element) {
            findings.report(
                    Code.ELEMENT_MISPLACED, element, "markup", "<" + element.normalName() + ">");
        } else if (node instanceof TextNode text) {
            Element before = text.previousElementSibling();
            findings.report(
                    Code.ELEMENT_MISPLACED,
                    before == null ? (Element) text.parentNode() : before,
                    "markup",
                    text.text().strip());
        }
    }
}
