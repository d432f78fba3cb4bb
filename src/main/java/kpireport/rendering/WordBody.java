package kpireport.rendering;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Item;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Rule;
import kpireport.rendering.Draft.Run;
import kpireport.rendering.Draft.Section;
import kpireport.rendering.Draft.Table;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Writes the sections of a draft as WordprocessingML. The order of properties is the schema's; Word
 * refuses files that have it otherwise.
 */
final class WordBody {

    /** Comments of Word's own making carry this character style. */
    static final String COMMENT_SIGN = "AnnotationReference";

    private final Reference reference;
    private final Map<Integer, Integer> listIds = new LinkedHashMap<>();
    private final Map<Integer, String> lists = new LinkedHashMap<>();
    private final List<String> reviews = new ArrayList<>();

    WordBody(Reference reference) {
        this.reference = reference;
    }

    /** The ordered lists that were written: new id, and the id in the reference document. */
    Map<Integer, String> lists() {
        return lists;
    }

    /** What a person has to confirm; the place in the list is the comment's id. */
    List<String> reviews() {
        return reviews;
    }

    void write(Draft draft, Xml xml) {
        for (Iterator<Section> sections = draft.sections().iterator(); sections.hasNext(); ) {
            Section section = sections.next();
            blocks(section.blocks(), xml);
            if (sections.hasNext()) {
                thin(xml, Optional.of(section));
            } else {
                pageSetup(section, xml);
            }
        }
    }

    /** Ends with a paragraph in any case: cells and sections must. */
    void blocks(List<Block> blocks, Xml xml) {
        boolean afterTable = true;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, xml);
            } else if (block instanceof Rule rule) {
                rule(rule, xml);
            } else if (block instanceof Table table) {
                // Two tables without anything between would become one.
                if (afterTable && block != blocks.get(0)) {
                    thin(xml, Optional.empty());
                }
                new WordTable(this, reference).write(table, xml);
            }
            afterTable = block instanceof Table;
        }
        if (afterTable) {
            thin(xml, Optional.empty());
        }
    }

    private void thin(Xml xml, Optional<Section> ending) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", id(Draft.THIN_STYLE));
        ending.ifPresent(section -> pageSetup(section, xml));
        xml.close().close();
    }

    private void rule(Rule rule, Xml xml) {
        int indent = Math.max(0, (rule.column() - rule.length()) / 2);
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", id(Draft.RULE_STYLE))
                .empty("w:ind", "w:left", indent, "w:right", indent)
                .close()
                .close();
    }

    private void paragraph(Paragraph paragraph, Xml xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", id(paragraph.style()));
        if (paragraph.keepWithNext()) {
            xml.empty("w:keepNext");
        }
        if (paragraph.pageBreakBefore()) {
            xml.empty("w:pageBreakBefore");
        }
        boolean numbered = isNumbered(paragraph);
        if (numbered) {
            item(paragraph.item().get(), xml);
        }
        if (!paragraph.tabs().isEmpty()) {
            xml.open("w:tabs");
            paragraph
                    .tabs()
                    .forEach(
                            tab ->
                                    xml.empty(
                                            "w:tab",
                                            "w:val",
                                            tab.alignment(),
                                            "w:pos",
                                            tab.position()));
            xml.close();
        }
        if (numbered) {
            indent(paragraph, xml);
        }
        xml.close();
        if (paragraph.review().isPresent()) {
            int id = reviews.size();
            reviews.add(paragraph.review().get());
            xml.empty("w:commentRangeStart", "w:id", id);
            paragraph.runs().forEach(run -> run(run, xml));
            xml.empty("w:commentRangeEnd", "w:id", id)
                    .open("w:r")
                    .open("w:rPr")
                    .empty("w:rStyle", "w:val", id(COMMENT_SIGN))
                    .close()
                    .empty("w:commentReference", "w:id", id)
                    .close();
        } else {
            paragraph.runs().forEach(run -> run(run, xml));
        }
        xml.close();
    }

    // A bullet is in the style. A number is not: each list counts for itself.
    private boolean isNumbered(Paragraph paragraph) {
        return paragraph.item().isPresent()
                && !(isBullet(paragraph.item().get())
                        && reference
                                .styles()
                                .get(paragraph.style())
                                .numbering()
                                .equals(paragraph.item().get().numbering()));
    }

    private boolean isBullet(Item item) {
        return reference.numbering().isBullet(item.numbering(), item.level());
    }

    private void item(Item item, Xml xml) {
        int id =
                isBullet(item)
                        ? Integer.parseInt(item.numbering())
                        : listIds.computeIfAbsent(item.list(), list -> newList(item.numbering()));
        xml.open("w:numPr")
                .empty("w:ilvl", "w:val", item.level())
                .empty("w:numId", "w:val", id)
                .close();
    }

    // LibreOffice takes the indent of a list named here from the list, which has none.
    private void indent(Paragraph paragraph, Xml xml) {
        Styles.Look look = reference.styles().get(paragraph.style());
        xml.empty(
                "w:ind",
                "w:left",
                look.left(),
                look.firstLine() < 0 ? "w:hanging" : "w:firstLine",
                Math.abs(look.firstLine()));
    }

    private String id(String style) {
        return reference.styles().id(style);
    }

    private int newList(String likeId) {
        int id = reference.numbering().nextId() + lists.size();
        lists.put(id, likeId);
        return id;
    }

    private void run(Run run, Xml xml) {
        xml.open("w:r");
        if (!run.style().isEmpty() || !run.marks().isEmpty()) {
            xml.open("w:rPr");
            if (!run.style().isEmpty()) {
                xml.empty("w:rStyle", "w:val", id(run.style()));
            }
            // An enum set goes through its marks in the schema's order.
            for (Draft.Mark mark : run.marks()) {
                switch (mark) {
                    case BOLD -> xml.empty("w:b").empty("w:bCs");
                    case ITALIC -> xml.empty("w:i").empty("w:iCs");
                    case UNDERLINE -> xml.empty("w:u", "w:val", "single");
                    case SUPERSCRIPT -> xml.empty("w:vertAlign", "w:val", "superscript");
                    case SUBSCRIPT -> xml.empty("w:vertAlign", "w:val", "subscript");
                }
            }
            xml.close();
        }
        StringBuilder word = new StringBuilder();
        for (char c : run.text().toCharArray()) {
            if (c == '\n' || c == '\t') {
                text(word, xml);
                xml.empty(c == '\n' ? "w:br" : "w:tab");
            } else {
                word.append(c);
            }
        }
        text(word, xml);
        xml.close();
    }

    private static void text(StringBuilder word, Xml xml) {
        if (!word.isEmpty()) {
            xml.open("w:t", "xml:space", "preserve").text(word.toString()).close();
            word.setLength(0);
        }
    }

    private void pageSetup(Section section, Xml xml) {
        Element page = reference.page();
        xml.open("w:sectPr");
        // Each section names its headers, so that turning a page does not lose them.
        copy(page, "w:headerReference", xml);
        copy(page, "w:footerReference", xml);
        xml.empty("w:type", "w:val", "nextPage");
        xml.empty(
                "w:pgSz",
                "w:w",
                reference.pageWidth(section.landscape()),
                "w:h",
                reference.pageHeight(section.landscape()),
                "w:orient",
                section.landscape() ? "landscape" : null);
        copy(page, "w:pgMar", xml);
        if (section.restartsNumbering()) {
            xml.empty("w:pgNumType", "w:start", 1);
        }
        copy(page, "w:cols", xml);
        copy(page, "w:titlePg", xml);
        copy(page, "w:docGrid", xml);
        xml.close();
    }

    private static void copy(Element page, String name, Xml xml) {
        for (Element child : page.children()) {
            if (child.nodeName().equals(name)) {
                List<Object> attributes = new ArrayList<>();
                for (Attribute attribute : child.attributes()) {
                    attributes.add(attribute.getKey());
                    attributes.add(attribute.getValue());
                }
                xml.empty(name, attributes.toArray());
            }
        }
    }
}
