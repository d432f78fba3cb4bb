package kpireport.rendering;

import static kpireport.rendering.Vocabulary.isInline;

import java.util.ArrayList;
import java.util.List;
import kpireport.diagnostics.Code;
import kpireport.rendering.Draft.Block;
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
    private final Attributes attributes;

    Markup(Reference reference, TemplateFindings findings) {
        this.reference = reference;
        this.findings = findings;
        this.attributes = new Attributes(findings);
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
        return new Draft(name, sections(body.childNodes()));
    }

    private List<Section> sections(List<Node> nodes) {
        BlockReader reader = new BlockReader(reference, findings, attributes);
        List<Section> sections = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && element.normalName().equals("section")) {
                addLoose(loose, reader, sections);
                sections.add(section(element, reader));
            } else {
                loose.add(node);
            }
        }
        addLoose(loose, reader, sections);
        return List.copyOf(sections);
    }

    // What stands before, between and after sections is on upright pages.
    private void addLoose(List<Node> loose, BlockReader reader, List<Section> sections) {
        List<Block> blocks = blocks(loose, reader, reference.textWidth(false));
        loose.clear();
        if (!blocks.isEmpty()) {
            sections.add(new Section(false, false, blocks));
        }
    }

    private Section section(Element section, BlockReader reader) {
        boolean landscape =
                attributes.isOther(section, "data-orientation", "portrait", "landscape");
        boolean restarts = attributes.isOther(section, "data-page-numbers", "continue", "restart");
        if (restarts) {
            reader.restartHeadings();
        }
        int column = reference.textWidth(landscape);
        return new Section(landscape, restarts, blocks(section.childNodes(), reader, column));
    }

    // Here every word has to belong to a paragraph.
    private List<Block> blocks(List<Node> nodes, BlockReader reader, int column) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && !isInline(element.normalName())) {
                blocks.addAll(reader.block(element, column));
            } else if (node instanceof Element
                    || node instanceof TextNode text && !text.isBlank()) {
                findings.misplaced(node);
            }
        }
        return List.copyOf(blocks);
    }
}
