package kpireport.rendering;

import static kpireport.rendering.Vocabulary.LISTS;
import static kpireport.rendering.Vocabulary.PARAGRAPHS;
import static kpireport.rendering.Vocabulary.isInline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Item;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Rule;
import kpireport.rendering.Draft.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads paragraphs, lists and tables of one document, in order: it counts as it goes. */
final class BlockReader {

    private final StyleCheck styles;
    private final TemplateFindings findings;
    private final Attributes attributes;
    private final InlineReader inline;
    private final Counters counters;

    BlockReader(Reference reference, TemplateFindings findings, Attributes attributes) {
        this.styles = new StyleCheck(reference.styles(), findings);
        this.findings = findings;
        this.attributes = attributes;
        this.inline = new InlineReader(styles, attributes, findings);
        this.counters = new Counters(reference.numbering());
    }

    /** An appendix numbers its headings from the start. */
    void restartHeadings() {
        counters.restartHeadings();
    }

    /**
     * @param column twips between the margins it stands in
     */
    List<Block> block(Element element, int column) {
        return block(element, column, new Opening(Draft.BODY_STYLE, Optional.empty()));
    }

    /** What stands in a cell: words, or paragraphs and lists. */
    List<Block> cell(Element cell, int column, String style) {
        return flow(cell, column, new Opening(style, Optional.empty()), style);
    }

    /** How a paragraph starts that says nothing of it itself. */
    private record Opening(String style, Optional<Item> item) {}

    /**
     * @param later the style of all paragraphs but the first
     */
    private List<Block> flow(Element parent, int column, Opening opening, String later) {
        List<Block> blocks = new ArrayList<>();
        List<Node> words = new ArrayList<>();
        Opening next = opening;
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && !isInline(element.normalName())) {
                blocks.addAll(words(words, parent, next));
                words.clear();
                next = blocks.isEmpty() ? next : new Opening(later, Optional.empty());
                blocks.addAll(block(element, column, next));
                next = blocks.isEmpty() ? next : new Opening(later, Optional.empty());
            } else {
                words.add(node);
            }
        }
        blocks.addAll(words(words, parent, next));
        return List.copyOf(blocks);
    }

    private List<Block> words(List<Node> words, Element parent, Opening opening) {
        List<Run> runs = inline.read(words);
        return runs.isEmpty()
                ? List.of()
                : List.of(paragraph(parent, opening.style(), runs, opening.item()));
    }

    private List<Block> block(Element element, int column, Opening opening) {
        String name = element.normalName();
        if (PARAGRAPHS.contains(name)) {
            return paragraph(element, column, opening);
        }
        if (LISTS.contains(name)) {
            return list(element, column);
        }
        if (name.equals("table") && element.closest("td, th") == null) {
            return List.of(
                    new TableReader(this, styles, attributes, findings).read(element, column));
        }
        findings.misplaced(element);
        return List.of();
    }

    private List<Block> paragraph(Element element, int column, Opening opening) {
        String name = element.normalName();
        String usual = name.equals("p") ? opening.style() : "Heading" + name.charAt(1);
        String style = styles.of(element, Styles.Type.PARAGRAPH, usual);
        Optional<Item> place = opening.item().or(() -> counters.nextHeading(styles.look(style)));
        Paragraph paragraph = paragraph(element, style, inline.read(element.childNodes()), place);
        return attributes
                .share(element, "data-rule")
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
                attributes.tabs(element),
                element.hasAttr("data-review")
                        ? Optional.of(element.attr("data-review"))
                        : Optional.empty());
    }

    // A line measured by the text above it: by its longest line, should it have several.
    private Rule rule(Paragraph above, int column, BigDecimal share) {
        Styles.Look look = styles.look(above.style());
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
        String usual = list.normalName().equals("ol") ? Draft.NUMBERED_STYLE : Draft.DASHED_STYLE;
        String style = styles.of(list, Styles.Type.PARAGRAPH, usual);
        Counters.Counter counter = counters.newList();
        List<Block> blocks = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                Optional<Item> place = counter.next(styles.look(style));
                if (place.isEmpty()) {
                    styles.unknown(list, style);
                }
                List<Block> read = flow(item, column, new Opening(style, place), Draft.BODY_STYLE);
                // An empty item has its number all the same.
                blocks.addAll(
                        read.isEmpty() ? List.of(paragraph(item, style, List.of(), place)) : read);
            } else if (child instanceof Element
                    || child instanceof TextNode text && !text.isBlank()) {
                findings.misplaced(child);
            }
        }
        return blocks;
    }
}
