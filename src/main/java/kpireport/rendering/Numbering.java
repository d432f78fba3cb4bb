package kpireport.rendering;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The lists of the reference document: how the n-th item of each is labelled. */
final class Numbering {

    private record Level(String format, String text) {}

    private record Kind(String abstractId, Map<Integer, Level> levels) {}

    private final Map<String, Kind> byId = new LinkedHashMap<>();

    Numbering(String numberingXml) {
        Element root = Ooxml.root(numberingXml);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Element list : Ooxml.children(root, "w:abstractNum")) {
            String id = list.attr("w:abstractNumId");
            kinds.put(id, new Kind(id, levels(list)));
        }
        for (Element number : Ooxml.children(root, "w:num")) {
            Kind kind = kinds.get(Ooxml.value(number, "w:abstractNumId"));
            if (kind != null && !kind.levels().isEmpty()) {
                byId.put(number.attr("w:numId"), kind);
            }
        }
    }

    private static Map<Integer, Level> levels(Element list) {
        Map<Integer, Level> levels = new LinkedHashMap<>();
        for (Element level : Ooxml.children(list, "w:lvl")) {
            levels.put(
                    Integer.valueOf(level.attr("w:ilvl")),
                    new Level(Ooxml.value(level, "w:numFmt"), Ooxml.value(level, "w:lvlText")));
        }
        return levels;
    }

    boolean has(String id, int level) {
        return byId.containsKey(id) && byId.get(id).levels().containsKey(level);
    }

    boolean isBullet(String id, int level) {
        return byId.get(id).levels().get(level).format().equals("bullet");
    }

    String abstractId(String id) {
        return byId.get(id).abstractId();
    }

    int levels(String id) {
        return byId.get(id).levels().size();
    }

    /** A number for a further list, free in the reference document. */
    int nextId() {
        return 1 + byId.keySet().stream().mapToInt(Integer::parseInt).max().orElse(0);
    }

    /**
     * The label of an item, with the numbers of those above it where the list repeats them: "1.2."
     *
     * @param level 0-based
     * @param counts how many items there are so far at each level
     */
    String label(String id, int level, int[] counts) {
        Map<Integer, Level> levels = byId.get(id).levels();
        String label = levels.get(level).text();
        for (int i = 0; i <= level && levels.containsKey(i); i++) {
            label = label.replace("%" + (i + 1), number(levels.get(i), counts[i]));
        }
        return label;
    }

    private static String number(Level level, int ordinal) {
        return switch (level.format()) {
            case "upperRoman" -> roman(ordinal);
            case "lowerRoman" -> roman(ordinal).toLowerCase(Locale.ROOT);
            case "lowerLetter" -> String.valueOf((char) ('a' + (ordinal - 1) % 26));
            case "bullet" -> "";
            default -> String.valueOf(ordinal);
        };
    }

    private static String roman(int number) {
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < signs.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
