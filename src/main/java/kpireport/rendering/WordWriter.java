package kpireport.rendering;

import java.util.List;
import java.util.Map;

/**
 * Writes a draft as .docx: the reference document's own parts, with another body. The body is
 * written as text and not through a library's object model, which would take many times as long to
 * load as all the rest of a month takes.
 */
final class WordWriter {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CORE_PROPERTIES = "docProps/core.xml";
    private static final String COMMENTS = "word/comments.xml";

    /** Word's own style for the text of comments. */
    static final String COMMENT_TEXT = "AnnotationText";

    private final Reference reference;

    WordWriter(Reference reference) {
        this.reference = reference;
    }

    byte[] write(Draft draft) {
        WordParagraph paragraphs = new WordParagraph(reference);
        Xml document =
                Xml.file().open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONSHIPS);
        document.open("w:body");
        new WordBody(reference, paragraphs).write(draft, document);
        document.close().close();

        Parts parts = reference.parts().copy();
        parts.put("word/document.xml", document);
        addLists(parts, paragraphs.lists());
        if (!paragraphs.reviews().isEmpty()) {
            addComments(parts, paragraphs.reviews());
        }
        // The reference document's own would name whoever saved it last, and when.
        if (parts.has(CORE_PROPERTIES)) {
            parts.put(CORE_PROPERTIES, coreProperties());
        }
        return parts.zip();
    }

    // Each ordered list is one of its own, or it would go on counting where the last one ended.
    private void addLists(Parts parts, Map<Integer, String> lists) {
        Xml added = new Xml();
        Numbering numbering = reference.numbering();
        lists.forEach(
                (id, likeId) -> {
                    added.open("w:num", "w:numId", id)
                            .empty("w:abstractNumId", "w:val", numbering.abstractId(likeId));
                    for (int level = 0; level < numbering.levels(likeId); level++) {
                        added.open("w:lvlOverride", "w:ilvl", level)
                                .empty("w:startOverride", "w:val", 1)
                                .close();
                    }
                    added.close();
                });
        insertAfterLast(parts, "word/numbering.xml", "</w:num>", added);
    }

    private void addComments(Parts parts, List<String> reviews) {
        Styles styles = reference.styles();
        Xml comments = Xml.file().open("w:comments", "xmlns:w", NAMESPACE);
        for (int id = 0; id < reviews.size(); id++) {
            comments.open("w:comment", "w:id", id, "w:author", "kpi-report", "w:initials", "KR")
                    .open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", styles.id(COMMENT_TEXT))
                    .close()
                    .open("w:r")
                    .open("w:rPr")
                    .empty("w:rStyle", "w:val", styles.id(WordParagraph.COMMENT_SIGN))
                    .close()
                    .empty("w:annotationRef")
                    .close()
                    .open("w:r")
                    .open("w:t", "xml:space", "preserve")
                    .text(reviews.get(id))
                    .close()
                    .close()
                    .close()
                    .close();
        }
        parts.put(COMMENTS, comments.close());
        insertAfterLast(
                parts,
                "word/_rels/document.xml.rels",
                "/>",
                new Xml()
                        .empty(
                                "Relationship",
                                "Id",
                                "comments",
                                "Type",
                                RELATIONSHIPS + "/comments",
                                "Target",
                                "comments.xml"));
        insertAfterLast(
                parts,
                "[Content_Types].xml",
                "/>",
                new Xml()
                        .empty(
                                "Override",
                                "PartName",
                                "/" + COMMENTS,
                                "ContentType",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"));
    }

    private static void insertAfterLast(Parts parts, String part, String end, Xml added) {
        String text = parts.text(part);
        int at = text.lastIndexOf(end) + end.length();
        parts.put(part, text.substring(0, at) + added + text.substring(at));
    }

    private static Xml coreProperties() {
        return Xml.file()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:language")
                .text("vi-VN")
                .close()
                .close();
    }
}
