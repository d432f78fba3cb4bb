package kpireport.rendering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** XML, or the preview's HTML, written from the front to the back; whatever it is given is text. */
final class Xml {

    /** What HTML needs no end tag of: the next of its kind, or the parent's end, ends it too. */
    private static final Set<String> ENDED_BY_THE_NEXT = Set.of("tr", "th", "td", "p", "li");

    private final StringBuilder out = new StringBuilder();
    private final boolean html;
    private final Deque<String> open = new ArrayDeque<>();

    Xml() {
        this(false);
    }

    private Xml(boolean html) {
        this.html = html;
    }

    /** Starts a file with the declaration that Office programs write. */
    static Xml file() {
        Xml xml = new Xml();
        xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return xml;
    }

    /** Text for the browser. A month has thousands of cells there: it is written tersely. */
    static Xml html() {
        return new Xml(true);
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
        // The space keeps the stroke out of a value without quotes.
        out.append(html ? " />" : "/>");
        return this;
    }

    /** Ends the element that was opened last. */
    Xml close() {
        String element = open.pop();
        if (!html || !ENDED_BY_THE_NEXT.contains(element)) {
            out.append("</").append(element).append('>');
        }
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
                attribute(attributes[i].toString(), attributes[i + 1].toString());
            }
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append('=');
        if (html && isWord(value)) {
            out.append(value);
            return;
        }
        out.append('"');
        escape(value, true);
        out.append('"');
    }

    /** Letters, digits and hyphens, which need no quotes. */
    private static boolean isWord(String value) {
        boolean word = !value.isEmpty();
        for (int i = 0; word && i < value.length(); i++) {
            char c = value.charAt(i);
            word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
        }
        return word;
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
        if (isPlain(text)) {
            out.append(text);
            return;
        }
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

    /** Letters and signs that stand for themselves wherever they are, as nearly all do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c > '>' && c < 0x7F
                            || c > 0x9F && c <= 0xD7FF
                            || c >= ' ' && c < '<' && c != '&' && c != '"';
            if (!plain) return false;
        }
        return true;
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
