package kpireport.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.rendering.Draft.Item;
import kpireport.rendering.Draft.Mark;
import kpireport.rendering.Draft.Paragraph;
import kpireport.rendering.Draft.Run;
import kpireport.rendering.Draft.TabStop;

/**
 * Writes the paragraphs of one document, and keeps what has to be said of them elsewhere in the
 * file: their lists and their comments.
 */
final class WordParagraph {

    /** Word's own character style for the sign of a comment. */
    static final String COMMENT_SIGN = "AnnotationReference";

    private final Reference reference;
    private final Map<Integer, Integer> idsOfLists = new LinkedHashMap<>();
    private final Map<Integer, String> lists = new LinkedHashMap<>();
    private final List<String> reviews = new ArrayList<>();

    WordParagraph(Reference reference) {
        this.reference = reference;
    }

    /** The numbered lists that were written: new id, and the id in the reference document. */
    Map<Integer, String> lists() {
        return lists;
    }

    /** What a person has to confirm; the place in the list is the comment's id. */
    List<String> reviews() {
        return reviews;
    }

    void write(Paragraph paragraph, Xml xml) {
        xml.open("w:p").open("w:pPr");
        properties(paragraph, xml);
        xml.close();
        if (paragraph.review().isPresent()) {
            reviewed(paragraph, paragraph.review().get(), xml);
        } else {
            paragraph.runs().forEach(run -> run(run, xml));
        }
        xml.close();
    }

    private void properties(Paragraph paragraph, Xml xml) {
        xml.empty("w:pStyle", "w:val", reference.styles().id(paragraph.style()));
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
            for (TabStop tab : paragraph.tabs()) {
                xml.empty("w:tab", "w:val", tab.alignment(), "w:pos", tab.position());
            }
            xml.close();
        }
        if (numbered) {
            indent(reference.styles().get(paragraph.style()), xml);
        }
    }

    // A dash is in the style. A number is not: each list counts for itself.
    private boolean isNumbered(Paragraph paragraph) {
        String ofStyle = reference.styles().get(paragraph.style()).numbering();
        return paragraph
                .item()
                .filter(item -> !(isBullet(item) && item.numbering().equals(ofStyle)))
                .isPresent();
    }

    private boolean isBullet(Item item) {
        return reference.numbering().isBullet(item.numbering(), item.level());
    }

    private void item(Item item, Xml xml) {
        int id =
                isBullet(item)
                        ? Integer.parseInt(item.numbering())
                        : idsOfLists.computeIfAbsent(item.list(), list -> newList(item));
        xml.open("w:numPr")
                .empty("w:ilvl", "w:val", item.level())
                .empty("w:numId", "w:val", id)
                .close();
    }

    private int newList(Item item) {
        int id = reference.numbering().nextId() + lists.size();
        lists.put(id, item.numbering());
        return id;
    }

    // LibreOffice would take the indent of a list named here from the list, which has none.
    private static void indent(Styles.Look look, Xml xml) {
        xml.empty(
                "w:ind",
                "w:left",
                look.left(),
                look.firstLine() < 0 ? "w:hanging" : "w:firstLine",
                Math.abs(look.firstLine()));
    }

    private void reviewed(Paragraph paragraph, String review, Xml xml) {
        int id = reviews.size();
        reviews.add(review);
        xml.empty("w:commentRangeStart", "w:id", id);
        paragraph.runs().forEach(run -> run(run, xml));
        xml.empty("w:commentRangeEnd", "w:id", id)
                .open("w:r")
                .open("w:rPr")
                .empty("w:rStyle", "w:val", reference.styles().id(COMMENT_SIGN))
                .close()
                .empty("w:commentReference", "w:id", id)
                .close();
    }

    private void run(Run run, Xml xml) {
        xml.open("w:r");
        if (!run.style().isEmpty() || !run.marks().isEmpty()) {
            look(run, xml);
        }
        StringBuilder words = new StringBuilder();
        for (char c : run.text().toCharArray()) {
            if (c == '\n' || c == '\t') {
                words(words, xml);
                xml.empty(c == '\n' ? "w:br" : "w:tab");
            } else {
                words.append(c);
            }
        }
        words(words, xml);
        xml.close();
    }

    private void look(Run run, Xml xml) {
        Set<Mark> marks = run.marks();
        xml.open("w:rPr");
        if (!run.style().isEmpty()) {
            xml.empty("w:rStyle", "w:val", reference.styles().id(run.style()));
        }
        if (marks.contains(Mark.BOLD)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (marks.contains(Mark.ITALIC)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (marks.contains(Mark.PROVISIONAL)) {
            xml.empty("w:highlight", "w:val", "yellow");
        }
        if (marks.contains(Mark.UNDERLINE)) {
            xml.empty("w:u", "w:val", "single");
        }
        if (marks.contains(Mark.SUPERSCRIPT)) {
            xml.empty("w:vertAlign", "w:val", "superscript");
        } else if (marks.contains(Mark.SUBSCRIPT)) {
            xml.empty("w:vertAlign", "w:val", "subscript");
        }
        xml.close();
    }

    private static void words(StringBuilder words, Xml xml) {
        if (!words.isEmpty()) {
            xml.open("w:t", "xml:space", "preserve").text(words.toString()).close();
            words.setLength(0);
        }
    }
}
