package kpireport.spreadsheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What stands above the tables of a web page, line by line: a spreadsheet shows it as rows. */
final class HtmlTexts implements NodeFilter {

    /** More is a page, not a heading. */
    private static final int MOST_LINES = 20;

    private static final Set<String> NOT_SHOWN = Set.of("script", "style", "head", "noscript");

    private final Map<Element, List<String>> above = new IdentityHashMap<>();
    private final StringBuilder line = new StringBuilder();
    private List<String> lines = new ArrayList<>();

    HtmlTexts(Document page) {
        page.filter(this);
    }

    /** Between the table and the one before it; none above a table that is inside another. */
    List<String> above(Element table) {
        List<String> all = above.getOrDefault(table, List.of());
        return all.subList(Math.max(0, all.size() - MOST_LINES), all.size());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) line.append(text.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (NOT_SHOWN.contains(element.normalName())) return FilterResult.SKIP_ENTIRELY;
        if (element.isBlock() || element.nameIs("br")) endLine();
        if (!element.nameIs("table")) return FilterResult.CONTINUE;
        element.children().stream()
                .filter(child -> child.nameIs("caption") && child.hasText())
                .forEach(caption -> lines.add(caption.text()));
        above.put(element, lines);
        lines = new ArrayList<>();
        return FilterResult.SKIP_CHILDREN;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) endLine();
        return FilterResult.CONTINUE;
    }

    private void endLine() {
        String text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!text.isEmpty()) lines.add(text);
        line.setLength(0);
    }
}
