package kpireport.rendering;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * {@code reference.docx}: a Word file whose styles, lists, page and header every document takes
 * over. An office changes how its documents look by opening it in Word.
 */
final class Reference {

    private final Parts parts;
    private final Styles styles;
    private final Numbering numbering;
    private final Element page;

    Reference(byte[] docx) throws IOException {
        parts = Parts.read(docx);
        for (String part :
                new String[] {
                    "word/document.xml",
                    "word/styles.xml",
                    "word/numbering.xml",
                    "word/_rels/document.xml.rels",
                    "[Content_Types].xml"
                }) {
            if (!parts.has(part)) {
                throw new IOException("no " + part);
            }
        }
        styles = new Styles(parts.text("word/styles.xml"));
        numbering = new Numbering(parts.text("word/numbering.xml"));
        page =
                Jsoup.parse(parts.text("word/document.xml"), "", Parser.xmlParser())
                        .select("w|body > w|sectPr")
                        .last();
        if (page == null || page.selectFirst("> w|pgSz") == null) {
            throw new IOException("no page size");
        }
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
        return Integer.parseInt(page.select("> w|pgMar").attr("w:" + side));
    }

    /** Between the left and the right margin. */
    int textWidth(boolean landscape) {
        return pageWidth(landscape) - margin("left") - margin("right");
    }

    private int size(String attribute) {
        return Integer.parseInt(page.select("> w|pgSz").attr(attribute));
    }
}
