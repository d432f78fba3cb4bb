package kpireport.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cell formats of one .xlsx, numbered in the order they are first used. */
final class ExcelStyles {

    private static final int FIRST_OWN_FORMAT = 164;
    private static final int BUILT_IN_FILLS = 2;

    /**
     * @param alignment "left", "center" or "right"
     * @param fill six hexadecimal digits; empty for none
     * @param format a number format; empty for the general one
     * @param plainText whether the cell stays text also when someone edits it
     */
    record Format(
            int halfPoints,
            boolean bold,
            boolean italic,
            String alignment,
            boolean bordered,
            String fill,
            String format,
            boolean plainText) {

        // Asked for at each cell; what Java makes of a record is linked anew at each start.
        @Override
        public int hashCode() {
            return format.hashCode() + 31 * fill.hashCode() + halfPoints + (bold ? 1000 : 0);
        }

        /** As a style of the reference document has it; a cell cannot be justified. */
        static Format of(Styles.Look look) {
            String alignment = look.alignment().equals("both") ? "left" : look.alignment();
            return new Format(
                    look.halfPoints(), look.bold(), look.italic(), alignment, false, "", "", false);
        }

        Format inTable() {
            return new Format(halfPoints, bold, italic, alignment, true, fill, format, plainText);
        }

        Format marked(String colour) {
            return new Format(
                    halfPoints, true, italic, alignment, bordered, colour, format, plainText);
        }

        Format filled(String colour) {
            return new Format(
                    halfPoints, bold, italic, alignment, bordered, colour, format, plainText);
        }

        Format withCode(String code) {
            return new Format(halfPoints, bold, italic, alignment, bordered, fill, code, plainText);
        }

        Format asPlainText() {
            return new Format(halfPoints, bold, italic, alignment, bordered, fill, format, true);
        }

        private String font() {
            return halfPoints + (bold ? "b" : "") + (italic ? "i" : "");
        }
    }

    /** What a cell looks like while its value misses the target, and while it meets it. */
    static final int WHEN_MISSED = 0;

    static final int WHEN_MET = 1;

    /** Added to either where the target is provisional: the ground stays yellow. */
    static final int PROVISIONALLY = 2;

    private final Map<Format, Integer> indexes = new LinkedHashMap<>();

    ExcelStyles() {
        // Index 0 is what every cell without a format has.
        index(new Format(24, false, false, "left", false, "", "", false));
    }

    int index(Format format) {
        return indexes.computeIfAbsent(format, added -> indexes.size());
    }

    Xml xml() {
        List<Format> all = List.copyOf(indexes.keySet());
        List<String> numberFormats = distinct(all, Format::format);
        List<String> fonts = distinct(all, Format::font);
        List<String> fills = distinct(all, Format::fill);
        Xml xml = Xml.file().open("styleSheet", "xmlns", ExcelWriter.NAMESPACE);
        if (!numberFormats.isEmpty()) {
            xml.open("numFmts", "count", numberFormats.size());
            for (String format : numberFormats) {
                xml.empty(
                        "numFmt",
                        "numFmtId",
                        FIRST_OWN_FORMAT + numberFormats.indexOf(format),
                        "formatCode",
                        format);
            }
            xml.close();
        }
        xml.open("fonts", "count", fonts.size());
        for (String font : fonts) {
            writeFont(all.stream().filter(f -> f.font().equals(font)).findFirst().get(), xml);
        }
        xml.close();
        writeFills(fills, xml);
        writeBorders(xml);
        xml.open("cellStyleXfs", "count", 1)
                .empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0)
                .close();
        xml.open("cellXfs", "count", all.size());
        for (Format format : all) {
            xml.open(
                            "xf",
                            "numFmtId",
                            format.format().isEmpty()
                                    ? 0
                                    : FIRST_OWN_FORMAT + numberFormats.indexOf(format.format()),
                            "fontId",
                            fonts.indexOf(format.font()),
                            "fillId",
                            format.fill().isEmpty()
                                    ? 0
                                    : BUILT_IN_FILLS + fills.indexOf(format.fill()),
                            "borderId",
                            format.bordered() ? 1 : 0,
                            "xfId",
                            0,
                            "quotePrefix",
                            format.plainText() ? 1 : null,
                            "applyNumberFormat",
                            1,
                            "applyFont",
                            1,
                            "applyFill",
                            1,
                            "applyBorder",
                            1,
                            "applyAlignment",
                            1)
                    .empty(
                            "alignment",
                            "horizontal",
                            format.alignment(),
                            "vertical",
                            "center",
                            "wrapText",
                            1)
                    .close();
        }
        xml.close();
        xml.open("cellStyles", "count", 1)
                .empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0)
                .close();
        xml.open("dxfs", "count", 4);
        writeCondition("9C0006", "FFC7CE", xml);
        writeCondition("006100", "E2F0D9", xml);
        writeCondition("9C0006", "", xml);
        writeCondition("006100", "", xml);
        return xml.close().close();
    }

    /**
     * @param ground empty for the cell's own
     */
    private static void writeCondition(String letters, String ground, Xml xml) {
        xml.open("dxf");
        xml.open("font").empty("color", "rgb", "FF" + letters).close();
        if (ground.isEmpty()) {
            xml.close();
            return;
        }
        xml.open("fill").open("patternFill", "patternType", "solid");
        xml.empty("fgColor", "rgb", "FF" + ground).empty("bgColor", "rgb", "FF" + ground);
        xml.close().close().close();
    }

    private static List<String> distinct(
            List<Format> formats, java.util.function.Function<Format, String> property) {
        Set<String> values = new LinkedHashSet<>();
        formats.forEach(format -> values.add(property.apply(format)));
        values.remove("");
        return new ArrayList<>(values);
    }

    private static void writeFont(Format format, Xml xml) {
        xml.open("font");
        if (format.bold()) {
            xml.empty("b");
        }
        if (format.italic()) {
            xml.empty("i");
        }
        String points = format.halfPoints() / 2 + (format.halfPoints() % 2 == 0 ? "" : ".5");
        xml.empty("sz", "val", points).empty("name", "val", "Times New Roman");
        xml.empty("family", "val", 1).close();
    }

    private static void writeFills(List<String> fills, Xml xml) {
        xml.open("fills", "count", BUILT_IN_FILLS + fills.size());
        for (String builtIn : List.of("none", "gray125")) {
            xml.open("fill").empty("patternFill", "patternType", builtIn).close();
        }
        for (String fill : fills) {
            xml.open("fill")
                    .open("patternFill", "patternType", "solid")
                    .empty("fgColor", "rgb", "FF" + fill)
                    .close()
                    .close();
        }
        xml.close();
    }

    private static void writeBorders(Xml xml) {
        xml.open("borders", "count", 2).open("border");
        for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
            xml.empty(side);
        }
        xml.close().open("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            xml.open(side, "style", "thin").empty("color", "rgb", "FF000000").close();
        }
        xml.empty("diagonal").close().close();
    }
}
