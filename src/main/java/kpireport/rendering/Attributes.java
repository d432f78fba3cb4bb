package kpireport.rendering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.rendering.Draft.Number;
import kpireport.rendering.Draft.TabStop;
import org.jsoup.nodes.Element;

/** Reads the values of attributes; lengths are millimetres there and twips from here on. */
final class Attributes {

    private static final BigDecimal TWIPS_PER_INCH = BigDecimal.valueOf(1440);
    private static final BigDecimal MM_PER_INCH = new BigDecimal("25.4");
    private static final String MILLIMETRES = "\\d{1,3}(\\.\\d{1,2})?";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    // Another one could make Excel call the whole file damaged.
    private static final String FORMAT = "[+-]?(#,##|0*)0(\\.0+)?( ?%|\"[^\"]*\")?";
    private static final Pattern FORMATS = Pattern.compile(FORMAT + "(;" + FORMAT + "){0,2}");
    private static final Pattern ORIGIN = Pattern.compile("[^/\\s]+(/[^/\\s]+){0,2}");

    private final TemplateFindings findings;

    Attributes(TemplateFindings findings) {
        this.findings = findings;
    }

    static int twips(String millimetres) {
        return new BigDecimal(millimetres)
                .multiply(TWIPS_PER_INCH)
                .divide(MM_PER_INCH, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Whether the attribute has the other of its two values; without it, the usual one holds. */
    boolean isOther(Element element, String attribute, String usual, String other) {
        String value = element.hasAttr(attribute) ? element.attr(attribute) : usual;
        if (!value.equals(usual) && !value.equals(other)) {
            wrong(element, attribute, usual + ", " + other);
        }
        return value.equals(other);
    }

    /** The number, or the counts, that an element stands for; empty when it names none. */
    Optional<Number> number(Element element) {
        String origin = element.attr("data-origin");
        if (!origin.isEmpty() && !ORIGIN.matcher(origin).matches()) {
            wrong(element, "data-origin", "an-dung/so-hoa");
            return Optional.empty();
        }
        if (!element.hasAttr("data-value")) {
            return origin.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Number("", "", "", "", origin));
        }
        String value = element.attr("data-value");
        String format = element.hasAttr("data-format") ? element.attr("data-format") : "0";
        if (!DECIMAL.matcher(value).matches()) {
            wrong(element, "data-value", "39.13");
            return Optional.empty();
        }
        if (!FORMATS.matcher(format).matches()) {
            wrong(element, "data-format", "0.0%, #,##0.00");
            return Optional.empty();
        }
        return Optional.of(
                new Number(element.attr("id"), value, format, element.attr("data-source"), origin));
    }

    int count(Element element, String attribute, int otherwise) {
        if (!element.hasAttr(attribute)) {
            return otherwise;
        }
        if (element.attr(attribute).matches("\\d{1,3}")) {
            return Integer.parseInt(element.attr(attribute));
        }
        wrong(element, attribute, "2");
        return otherwise;
    }

    /** A share of a line: {@code full}, or a decimal between 0 and 1. */
    Optional<BigDecimal> share(Element element, String attribute) {
        if (!element.hasAttr(attribute)) {
            return Optional.empty();
        }
        String value = element.attr(attribute);
        if (value.equals("full")) {
            return Optional.of(BigDecimal.ONE);
        }
        if (value.matches("0\\.\\d{1,3}")) {
            return Optional.of(new BigDecimal(value));
        }
        wrong(element, attribute, "full, 0.4");
        return Optional.empty();
    }

    /** {@code data-tabs="center 82.5 right 165"}. */
    List<TabStop> tabs(Element element) {
        String value = element.attr("data-tabs").strip();
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.matches("((left|center|right) " + MILLIMETRES + "( |$))+")) {
            wrong(element, "data-tabs", "center 82.5 right 165");
            return List.of();
        }
        List<TabStop> tabs = new ArrayList<>();
        String[] words = value.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            tabs.add(new TabStop(words[i], twips(words[i + 1])));
        }
        return List.copyOf(tabs);
    }

    /**
     * {@code data-columns="10 55 * *"}: millimetres, and stars that share what is left.
     *
     * @param count how many columns the rows have
     * @param room twips there are for all of them
     */
    List<Integer> columns(Element table, int count, int room) {
        String value = table.attr("data-columns").strip();
        String[] words = value.isEmpty() ? "* ".repeat(count).split(" ") : value.split("\\s+");
        int used = 0;
        int stars = 0;
        for (String word : words) {
            if (word.equals("*")) {
                stars++;
            } else if (word.matches(MILLIMETRES)) {
                used += twips(word);
            } else {
                wrong(table, "data-columns", "10 55 * *");
                return columns(room, count);
            }
        }
        boolean fits = used <= room + twips("1") && (stars == 0 || used < room);
        if (words.length != count || !fits) {
            wrong(table, "data-columns", "* ".repeat(count).strip());
            return columns(room, count);
        }
        List<Integer> widths = new ArrayList<>();
        List<Integer> shares = columns(room - used, Math.max(1, stars));
        int star = 0;
        for (String word : words) {
            widths.add(word.equals("*") ? shares.get(star++) : Integer.valueOf(twips(word)));
        }
        return List.copyOf(widths);
    }

    private static List<Integer> columns(int room, int count) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            widths.add(room * (i + 1) / count - room * i / count);
        }
        return widths;
    }

    private void wrong(Element element, String attribute, String example) {
        findings.report(
                Code.ATTRIBUTE_WRONG,
                element,
                "attribute",
                attribute,
                "value",
                element.attr(attribute),
                "example",
                example);
    }
}
