package kpireport.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the style sheet of an exported page says about number formats and fonts of its cells. */
final class HtmlStyles {

    private static final Pattern FORMAT =
            Pattern.compile("mso-number-format\\s*:\\s*(\"[^\"]*\"|'[^']*'|[^;]*)");

    private static final Pattern FONT = Pattern.compile("font-family\\s*:\\s*[\"']?([^;,\"']*)");

    private static final Pattern LEGACY_FONT =
            Pattern.compile("\\.vn|vni[- ]", Pattern.CASE_INSENSITIVE);

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none");

    /** Declarations by selector: {@code .xl65}, {@code td}. */
    private final Map<String, String> rules = new LinkedHashMap<>();

    private final boolean legacyFonts;

    HtmlStyles(Document page, String html) {
        page.select("style").forEach(sheet -> addRules(sheet.data()));
        // Looking up and down the tree for every cell's font is slow, and hardly ever needed.
        legacyFonts = LEGACY_FONT.matcher(html).find();
    }

    private void addRules(String sheet) {
        int from = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
            int close = sheet.indexOf('}', open);
            if (close < 0) return;
            String declarations = sheet.substring(open + 1, close);
            for (String selector : sheet.substring(from, open).split(",")) {
                rules.merge(key(selector), declarations, (before, more) -> before + ";" + more);
            }
            from = close + 1;
        }
    }

    CellStyle of(Element cell) {
        return CellStyle.of(
                find(cell, FORMAT).map(HtmlStyles::formatCode).orElse(""),
                legacyFonts ? font(cell).flatMap(LegacyFont::ofName) : Optional.empty());
    }

    boolean hides(Element element) {
        return HIDDEN.matcher(declarations(element)).find();
    }

    /**
     * The font nearest to the text: of what the cell holds, of the cell, of what holds the cell.
     */
    private Optional<String> font(Element cell) {
        for (Element inside : cell.select("font[face], [style*=font-family], [class]")) {
            Optional<String> font = ownFont(inside);
            if (font.isPresent()) return font;
        }
        for (Element around = cell; around != null; around = around.parent()) {
            Optional<String> font = ownFont(around);
            if (font.isPresent()) return font;
        }
        return Optional.empty();
    }

    private Optional<String> ownFont(Element element) {
        return element.hasAttr("face") ? Optional.of(element.attr("face")) : find(element, FONT);
    }

    private Optional<String> find(Element element, Pattern declaration) {
        Matcher found = declaration.matcher(declarations(element));
        String last = null;
        while (found.find()) last = found.group(1);
        return Optional.ofNullable(last).map(String::strip);
    }

    /** From the weakest to the strongest: of the element's name, its classes, its own. */
    private String declarations(Element element) {
        StringBuilder all = new StringBuilder(rules.getOrDefault(element.normalName(), ""));
        for (String name : element.classNames()) {
            all.append(';').append(rules.getOrDefault(key("." + name), ""));
        }
        return all.append(';').append(element.attr("style")).toString();
    }

    /** {@code "\#\,\#\#0\.00"} is {@code #,##0.00}; a quotation mark is {@code \0022}. */
    private static String formatCode(String css) {
        String bare = css.replaceAll("^[\"']|[\"']$", "");
        String code = bare.replace("\\0022", "\"").replaceAll("\\\\(.)", "$1");
        return NumberFormats.named(code);
    }

    private static String key(String selector) {
        return selector.strip().toLowerCase(Locale.ROOT);
    }
}
