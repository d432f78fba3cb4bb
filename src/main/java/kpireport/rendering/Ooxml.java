package kpireport.rendering;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Looks into the XML of the reference document. Element by element: a selector would be parsed anew
 * for every question, and there are a thousand.
 */
final class Ooxml {

    private Ooxml() {}

    /** The document's element; it names no other document, nothing is fetched. */
    static Element root(String xml) {
        Element root = Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild();
        return root == null ? new Element("none") : root;
    }

    static List<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> child.nodeName().equals(name)).toList();
    }

    /** The element at the end of a path of first children; null when there is none. */
    static Element find(Element parent, String... path) {
        Element found = parent;
        for (String name : path) {
            Element next = found.firstElementChild();
            while (next != null && !next.nodeName().equals(name)) {
                next = next.nextElementSibling();
            }
            if (next == null) {
                return null;
            }
            found = next;
        }
        return found;
    }

    /** The {@code w:val} of the element at the end of a path; empty when there is none. */
    static String value(Element parent, String... path) {
        return attribute(parent, "w:val", path);
    }

    static String attribute(Element parent, String attribute, String... path) {
        Element found = find(parent, path);
        return found == null ? "" : found.attr(attribute);
    }
}
