package kpireport.rendering;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kpireport.rendering.Draft.Block;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Rule;
import kpireport.rendering.Draft.Section;
import kpireport.rendering.Draft.Table;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Writes the sections of a draft as WordprocessingML. The order of properties is the schema's; Word
 * refuses files that have it otherwise.
 */
final class WordBody {

    private final Reference reference;
    private final WordParagraph paragraphs;

    WordBody(Reference reference, WordParagraph paragraphs) {
        this.reference = reference;
        this.paragraphs = paragraphs;
    }

    void write(Draft draft, Xml xml) {
        for (Iterator<Section> sections = draft.sections().iterator(); sections.hasNext(); ) {
            Section section = sections.next();
            blocks(section.blocks(), xml);
            if (sections.hasNext()) {
                // All but the last say what their pages are like in a paragraph at their end.
                openThin(xml);
                pageSetup(section, xml);
                xml.close().close();
            } else {
                pageSetup(section, xml);
            }
        }
    }

    /** Writes the blocks with a paragraph at the end in any case: cells and sections must. */
    void blocks(List<Block> blocks, Xml xml) {
        boolean closed = false;
        boolean afterTable = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                paragraphs.write(paragraph, xml);
            } else if (block instanceof Rule rule) {
                rule(rule, xml);
            } else if (block instanceof Table table) {
                // Two tables without anything between would become one.
                if (afterTable) {
                    openThin(xml).close().close();
                }
                boolean noted = i + 1 < blocks.size() && isNote(blocks.get(i + 1));
                new WordTable(this, reference).write(table, noted, xml);
            }
            afterTable = block instanceof Table;
            closed = !afterTable;
        }
        if (!closed) {
            openThin(xml).close().close();
        }
    }

    private static boolean isNote(Block block) {
        return block instanceof Paragraph paragraph && paragraph.style().equals(Draft.NOTE_STYLE);
    }

    private Xml openThin(Xml xml) {
        String style = reference.styles().id(Draft.THIN_STYLE);
        return xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    }

    private void rule(Rule rule, Xml xml) {
        int indent = Math.max(0, (rule.column() - rule.length()) / 2);
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", reference.styles().id(Draft.RULE_STYLE))
                .empty("w:ind", "w:left", indent, "w:right", indent)
                .close()
                .close();
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
        for (Element child : Ooxml.children(page, name)) {
            List<Object> attributes = new ArrayList<>();
            for (Attribute attribute : child.attributes()) {
                attributes.add(attribute.getKey());
                attributes.add(attribute.getValue());
            }
            xml.empty(name, attributes.toArray());
        }
    }
}
