package kpireport.rendering;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The styles of the reference document, with what they inherit worked out. A template calls a style
 * by its name without accents and spaces: "Nội dung" is {@code NoiDung}. Ids will not do, since
 * Word and LibreOffice make their own of a Vietnamese name: {@code Nidung}.
 */
final class Styles {

    /** What a style is for. */
    enum Type {
        PARAGRAPH,
        CHARACTER,
        TABLE
    }

    /**
     * How text of a style looks.
     *
     * @param id what Word files refer to it by
     * @param name as Word shows it
     * @param halfPoints size; 28 is 14 pt
     * @param alignment "left", "center", "right" or "both"
     * @param firstLine twips; negative for a hanging indent
     * @param line twips between lines for an exact rule, else 240ths of a line
     * @param fill colour behind it, six hexadecimal digits; empty for none
     * @param numbering id of its list in the reference document, or empty
     * @param level 0-based, in that list
     */
    record Look(
            Type type,
            String id,
            String name,
            int halfPoints,
            boolean bold,
            boolean italic,
            String alignment,
            int left,
            int right,
            int firstLine,
            int before,
            int after,
            int line,
            boolean exact,
            String fill,
            String numbering,
            int level) {}

    private static final String PARAGRAPH = "w:pPr";
    private static final String RUN = "w:rPr";

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Look> looks = new LinkedHashMap<>();
    private final Element paragraphDefaults;
    private final Element runDefaults;

    Styles(String stylesXml) {
        Element root = Ooxml.root(stylesXml);
        paragraphDefaults = Ooxml.find(root, "w:docDefaults", "w:pPrDefault");
        runDefaults = Ooxml.find(root, "w:docDefaults", "w:rPrDefault");
        for (Element style : Ooxml.children(root, "w:style")) {
            elements.put(style.attr("w:styleId"), style);
        }
        for (Element style : elements.values()) {
            look(style).ifPresent(look -> looks.put(called(look.name()), look));
        }
    }

    /** "Phụ lục, kèm theo" is called {@code PhuLucKemTheo}. */
    static String called(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
        StringBuilder called = new StringBuilder();
        for (String word : plain.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                called.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return called.toString();
    }

    boolean has(Type type, String style) {
        return looks.containsKey(style) && looks.get(style).type() == type;
    }

    Look get(String style) {
        return looks.get(style);
    }

    /** How Word files refer to it. */
    String id(String style) {
        return looks.get(style).id();
    }

    /** Some style of the type, to read on with when the named one is not there. */
    String first(Type type) {
        return looks.keySet().stream().filter(style -> has(type, style)).findFirst().orElseThrow();
    }

    /** By what templates call them. */
    Map<String, Look> all() {
        return looks;
    }

    private Optional<Look> look(Element style) {
        Type type;
        switch (style.attr("w:type")) {
            case "paragraph" -> type = Type.PARAGRAPH;
            case "character" -> type = Type.CHARACTER;
            case "table" -> type = Type.TABLE;
            default -> {
                return Optional.empty();
            }
        }
        boolean exact = value(style, "w:lineRule", "auto", PARAGRAPH, "w:spacing").equals("exact");
        return Optional.of(
                new Look(
                        type,
                        style.attr("w:styleId"),
                        Ooxml.value(style, "w:name"),
                        number(style, "w:val", 20, RUN, "w:sz"),
                        isOn(style, "w:b"),
                        isOn(style, "w:i"),
                        value(style, "w:val", "left", PARAGRAPH, "w:jc"),
                        number(style, "w:left", 0, PARAGRAPH, "w:ind"),
                        number(style, "w:right", 0, PARAGRAPH, "w:ind"),
                        number(style, "w:firstLine", 0, PARAGRAPH, "w:ind")
                                - number(style, "w:hanging", 0, PARAGRAPH, "w:ind"),
                        number(style, "w:before", 0, PARAGRAPH, "w:spacing"),
                        number(style, "w:after", 0, PARAGRAPH, "w:spacing"),
                        number(style, "w:line", 240, PARAGRAPH, "w:spacing"),
                        exact,
                        value(style, "w:fill", "", RUN, "w:shd"),
                        value(style, "w:val", "", PARAGRAPH, "w:numPr", "w:numId"),
                        number(style, "w:val", 0, PARAGRAPH, "w:numPr", "w:ilvl")));
    }

    private boolean isOn(Element style, String property) {
        for (Element holder = style; holder != null; holder = parent(holder)) {
            Element found = Ooxml.find(holder, RUN, property);
            if (found != null) {
                String value = found.attr("w:val");
                return !value.equals("0") && !value.equals("false");
            }
        }
        return false;
    }

    private int number(Element style, String attribute, int otherwise, String... path) {
        String value = value(style, attribute, "", path);
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private String value(Element style, String attribute, String otherwise, String... path) {
        for (Element holder = style; holder != null; holder = parent(holder)) {
            String found = Ooxml.attribute(holder, attribute, path);
            if (!found.isEmpty()) {
                return found;
            }
        }
        Element defaults = path[0].equals(RUN) ? runDefaults : paragraphDefaults;
        String found = defaults == null ? "" : Ooxml.attribute(defaults, attribute, path);
        return found.isEmpty() ? otherwise : found;
    }

    private Element parent(Element style) {
        Element parent = elements.get(Ooxml.value(style, "w:basedOn"));
        return parent == style ? null : parent;
    }
}
