package kpireport.rendering;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * {@code reference.docx}: a Word file whose styles, lists, page and header every document takes
 * over. An office changes how its documents look by opening it in Word.
 */
final class Reference {

    private static final List<String> NEEDED_PARTS =
            List.of(
                    "[Content_Types].xml",
                    "word/_rels/document.xml.rels",
                    "word/document.xml",
                    "word/numbering.xml",
                    "word/styles.xml");
    private static final Map<String, Styles.Type> NEEDED_STYLES =
            Map.ofEntries(
                    Map.entry(Draft.BODY_STYLE, Styles.Type.PARAGRAPH),
                    Map.entry(Draft.NUMBERED_STYLE, Styles.Type.PARAGRAPH),
                    Map.entry(Draft.DASHED_STYLE, Styles.Type.PARAGRAPH),
                    Map.entry(Draft.HEADER_CELL_STYLE, Styles.Type.PARAGRAPH),
                    Map.entry(Draft.TEXT_CELL_STYLE, Styles.Type.PARAGRAPH),
                    Map.entry(Draft.NUMBER_CELL_STYLE, Styles.Type.PARAGRAPH),
                    Map.entry(Draft.RULE_STYLE, Styles.Type.PARAGRAPH),
                    Map.entry(Draft.THIN_STYLE, Styles.Type.PARAGRAPH),
                    Map.entry(WordWriter.COMMENT_TEXT, Styles.Type.PARAGRAPH),
                    Map.entry(WordParagraph.COMMENT_SIGN, Styles.Type.CHARACTER),
                    Map.entry(Draft.MISSED_STYLE, Styles.Type.CHARACTER),
                    Map.entry(Draft.DATA_TABLE_STYLE, Styles.Type.TABLE),
                    Map.entry(Draft.LAYOUT_TABLE_STYLE, Styles.Type.TABLE));

    private final Parts parts;
    private final Styles styles;
    private final Numbering numbering;
    private final Element page;

    /**
     * @throws IOException when it is not a Word file, or one that cannot be built upon
     */
    Reference(byte[] docx) throws IOException {
        parts = Parts.read(docx);
        for (String part : NEEDED_PARTS) {
            if (!parts.has(part)) {
                throw new IOException(part);
            }
        }
        if (parts.has("word/comments.xml")) {
            throw new IOException("word/comments.xml");
        }
        styles = new Styles(parts.text("word/styles.xml"));
        numbering = new Numbering(parts.text("word/numbering.xml"));
        Element body = Ooxml.find(Ooxml.root(parts.text("word/document.xml")), "w:body");
        Element found = body == null ? null : Ooxml.find(body, "w:sectPr");
        page = found == null ? new Element("w:sectPr") : found;
        for (String side : List.of("top", "right", "bottom", "left")) {
            requireNumber("w:pgMar", "w:" + side);
        }
        requireNumber("w:pgSz", "w:w");
        requireNumber("w:pgSz", "w:h");
    }

    private void requireNumber(String property, String attribute) throws IOException {
        if (!Ooxml.attribute(page, attribute, property).matches("\\d{1,5}")) {
            throw new IOException("word/document.xml: " + attribute);
        }
    }

    /** The styles that documents have whatever their template says, as far as they are missing. */
    List<String> missingStyles() {
        return NEEDED_STYLES.entrySet().stream()
                .filter(needed -> !styles.has(needed.getValue(), needed.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Parts parts() {
        return parts;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    /** The page set-up as Word writes it: a {@code w:sectPr}. */
    Element page() {
        return page;
    }

    /** Paper, in twips. */
    int pageWidth(boolean landscape) {
        int width = size("w:w");
        int height = size("w:h");
        return landscape ? Math.max(width, height) : Math.min(width, height);
    }

    int pageHeight(boolean landscape) {
        return pageWidth(!landscape);
    }

    /**
     * @param side "top", "right", "bottom" or "left"
     */
    int margin(String side) {
        return Integer.parseInt(Ooxml.attribute(page, "w:" + side, "w:pgMar"));
    }

    /** Between the left and the right margin. */
    int textWidth(boolean landscape) {
        return pageWidth(landscape) - margin("left") - margin("right");
    }

    private int size(String attribute) {
        return Integer.parseInt(Ooxml.attribute(page, attribute, "w:pgSz"));
    }
}
