package kpireport.rendering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML, or the preview's HTML, written from the front to the back; whatever it is given is text. */
final class Xml {

    private final StringBuilder out = new StringBuilder(8192);
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts a file with the declaration that Office programs write. */
    static Xml file() {
        Xml xml = new Xml();
        xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return xml;
    }

    static Xml html() {
        Xml xml = new Xml();
        xml.out.append("<!DOCTYPE html>\n");
        return xml;
    }

    /**
     * @param attributes name, value, name, value …; one whose value is null is left out
     */
    Xml open(String element, Object... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** An element without content. */
    Xml empty(String element, Object... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** Ends the element that was opened last. */
    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml text(String text) {
        escape(text, false);
        return this;
    }

    /** Adds what is XML already. */
    Xml raw(String xml) {
        out.append(xml);
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void tag(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1].toString(), true);
                out.append('"');
            }
        }
    }

    /** The text without control characters and what else no file may hold. */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return text.codePoints()
                        .filter(Xml::isAllowed)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private void escape(String text, boolean quotes) {
        String clean = printable(text);
        int written = 0;
        for (int i = 0; i < clean.length(); i++) {
            String entity = entity(clean.charAt(i), quotes);
            if (entity != null) {
                out.append(clean, written, i).append(entity);
                written = i + 1;
            }
        }
        out.append(clean, written, clean.length());
    }

    private static String entity(char c, boolean quotes) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quotes ? "&quot;" : null;
            default -> null;
        };
    }

    // Word refuses a whole file for one control character in it.
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF && !isC1Control(character))
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static boolean isC1Control(int character) {
        return character >= 0x7F && character <= 0x9F;
    }
}
