package kpireport.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The styles of the reference document, by id, with what they inherit worked out. */
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

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Look> looks = new LinkedHashMap<>();
    private final Element defaults;

    Styles(String stylesXml) {
        Element root = Jsoup.parse(stylesXml, "", Parser.xmlParser());
        defaults = root.selectFirst("w|docDefaults");
        root.select("w|style").forEach(style -> elements.put(style.attr("w:styleId"), style));
        elements.forEach((id, style) -> look(style).ifPresent(look -> looks.put(id, look)));
    }

    boolean has(Type type, String id) {
        return looks.containsKey(id) && looks.get(id).type() == type;
    }

    Look get(String id) {
        return looks.get(id);
    }

    /** Some style of the type, to read on with when the named one is not there. */
    String first(Type type) {
        return looks.keySet().stream().filter(id -> has(type, id)).findFirst().orElseThrow();
    }

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
        boolean exact = value(style, "w|pPr > w|spacing", "w:lineRule", "auto").equals("exact");
        return Optional.of(
                new Look(
                        type,
                        style.select("> w|name").attr("w:val"),
                        number(style, "w|rPr > w|sz", "w:val", 20),
                        isOn(style, "w|rPr > w|b"),
                        isOn(style, "w|rPr > w|i"),
                        value(style, "w|pPr > w|jc", "w:val", "left"),
                        number(style, "w|pPr > w|ind", "w:left", 0),
                        number(style, "w|pPr > w|ind", "w:right", 0),
                        number(style, "w|pPr > w|ind", "w:firstLine", 0)
                                - number(style, "w|pPr > w|ind", "w:hanging", 0),
                        number(style, "w|pPr > w|spacing", "w:before", 0),
                        number(style, "w|pPr > w|spacing", "w:after", 0),
                        number(style, "w|pPr > w|spacing", "w:line", 240),
                        exact,
                        value(style, "w|rPr > w|shd", "w:fill", ""),
                        value(style, "w|pPr > w|numPr > w|numId", "w:val", ""),
                        number(style, "w|pPr > w|numPr > w|ilvl", "w:val", 0)));
    }

    private boolean isOn(Element style, String property) {
        for (Element holder = style; holder != null; holder = parent(holder)) {
            Element found = holder.selectFirst("> " + property);
            if (found != null) {
                String value = found.attr("w:val");
                return !value.equals("0") && !value.equals("false");
            }
        }
        return false;
    }

    private int number(Element style, String property, String attribute, int otherwise) {
        String value = value(style, property, attribute, "");
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private String value(Element style, String property, String attribute, String otherwise) {
        for (Element holder = style; holder != null; holder = parent(holder)) {
            Element found = holder.selectFirst("> " + property);
            if (found != null && found.hasAttr(attribute)) {
                return found.attr(attribute);
            }
        }
        Element found = defaults == null ? null : defaults.selectFirst(property);
        return found != null && found.hasAttr(attribute) ? found.attr(attribute) : otherwise;
    }

    private Element parent(Element style) {
        Element based = style.selectFirst("> w|basedOn");
        Element parent = based == null ? null : elements.get(based.attr("w:val"));
        return parent == style ? null : parent;
    }
}
