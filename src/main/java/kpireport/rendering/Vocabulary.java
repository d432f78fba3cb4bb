package kpireport.rendering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.diagnostics.Code;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The HTML that templates may write: which elements there are, and what each may say. */
final class Vocabulary {

    static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    static final Set<String> LISTS = Set.of("ul", "ol");
    static final Set<String> INLINE = Set.of("b", "i", "u", "sub", "sup", "br", "span");

    private static final Set<String> PARAGRAPH_ATTRIBUTES =
            Set.of(
                    "class",
                    "data-keep-with-next",
                    "data-page-break",
                    "data-tabs",
                    "data-review",
                    "data-rule");
    private static final Set<String> CELL_ATTRIBUTES =
            Set.of("class", "colspan", "rowspan", "data-value", "data-format");

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("section", Set.of("data-orientation", "data-page-numbers")),
                    Map.entry("p", PARAGRAPH_ATTRIBUTES),
                    Map.entry("h1", PARAGRAPH_ATTRIBUTES),
                    Map.entry("h2", PARAGRAPH_ATTRIBUTES),
                    Map.entry("h3", PARAGRAPH_ATTRIBUTES),
                    Map.entry("h4", PARAGRAPH_ATTRIBUTES),
                    Map.entry("h5", PARAGRAPH_ATTRIBUTES),
                    Map.entry("h6", PARAGRAPH_ATTRIBUTES),
                    Map.entry("ul", Set.of("class")),
                    Map.entry("ol", Set.of("class")),
                    Map.entry("li", PARAGRAPH_ATTRIBUTES),
                    Map.entry(
                            "table",
                            Set.of("class", "data-columns", "data-sheet", "data-frozen-columns")),
                    Map.entry("thead", Set.of()),
                    Map.entry("tbody", Set.of()),
                    Map.entry("tr", Set.of()),
                    Map.entry("th", CELL_ATTRIBUTES),
                    Map.entry("td", CELL_ATTRIBUTES),
                    Map.entry("b", Set.of()),
                    Map.entry("i", Set.of()),
                    Map.entry("u", Set.of()),
                    Map.entry("sub", Set.of()),
                    Map.entry("sup", Set.of()),
                    Map.entry("br", Set.of()),
                    Map.entry(
                            "span",
                            Set.of(
                                    "class",
                                    "id",
                                    "data-value",
                                    "data-format",
                                    "data-source",
                                    "data-origin",
                                    "data-provisional",
                                    "data-tab")));

    private Vocabulary() {}

    /** Reports whatever is not in the vocabulary, all of it. */
    static void check(List<Element> topLevel, TemplateFindings findings) {
        topLevel.stream().flatMap(Element::stream).forEach(element -> check(element, findings));
    }

    static boolean isInline(String element) {
        return INLINE.contains(element);
    }

    private static void check(Element element, TemplateFindings findings) {
        Set<String> allowed = ATTRIBUTES.get(element.normalName());
        if (allowed == null) {
            findings.report(
                    Code.ELEMENT_UNKNOWN, element, "markup", "<" + element.normalName() + ">");
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (!allowed.contains(name) && !name.equals(MarkedSource.ATTRIBUTE)) {
                findings.report(
                        Code.ELEMENT_UNKNOWN,
                        element,
                        "markup",
                        "<" + element.normalName() + " " + name + ">");
            }
        }
    }
}
