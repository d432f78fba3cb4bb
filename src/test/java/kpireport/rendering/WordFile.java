package kpireport.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** A .docx read back. */
public final class WordFile {

    private final Parts parts;

    WordFile(RenderedFile file) {
        this(file.content());
    }

    public WordFile(byte[] content) {
        try {
            parts = Parts.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String part) {
        return parts.has(part);
    }

    public String part(String name) {
        return parts.text(name);
    }

    Element xml(String part) {
        return Jsoup.parse(parts.text(part), "", Parser.xmlParser());
    }

    Element body() {
        return xml("word/document.xml").selectFirst("w|body");
    }

    /** A line for each paragraph: its style, then its text; tables and sections show as such. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        body().children().forEach(child -> add(child, "", lines));
        return lines;
    }

    /** The paragraphs of one style, without it. */
    List<String> textOf(String style) {
        return body().select("w|p").stream()
                .filter(paragraph -> style(paragraph).equals(style))
                .map(WordFile::text)
                .toList();
    }

    private static void add(Element element, String indent, List<String> lines) {
        switch (element.nodeName()) {
            case "w:p" -> {
                lines.add((indent + "[" + style(element) + "] " + text(element)).stripTrailing());
                if (element.selectFirst("w|sectPr") != null) {
                    lines.add("==== " + pages(element.selectFirst("w|sectPr")));
                }
            }
            case "w:tbl" -> {
                for (Element row : element.select("> w|tr")) {
                    String header = row.selectFirst("w|tblHeader") == null ? "" : " header";
                    lines.add(indent + "--row" + header);
                    for (Element cell : row.select("> w|tc")) {
                        lines.add(indent + "  --cell" + spans(cell));
                        cell.children().forEach(child -> add(child, indent + "    ", lines));
                    }
                }
                lines.add(indent + "--end");
            }
            case "w:sectPr" -> lines.add("==== " + pages(element));
            default -> {}
        }
    }

    private static String pages(Element section) {
        String orientation = section.select("w|pgSz").attr("w:orient");
        String start = section.select("w|pgNumType").attr("w:start");
        return (orientation.isEmpty() ? "portrait" : orientation)
                + (start.isEmpty() ? "" : ", from page " + start);
    }

    private static String spans(Element cell) {
        String columns = cell.select("> w|tcPr > w|gridSpan").attr("w:val");
        String merge = cell.select("> w|tcPr > w|vMerge").attr("w:val");
        return (columns.isEmpty() ? "" : " columns " + columns)
                + (merge.isEmpty() ? "" : " " + merge);
    }

    static String style(Element paragraph) {
        return paragraph.select("> w|pPr > w|pStyle").attr("w:val");
    }

    static String text(Element paragraph) {
        return paragraph.select("w|t, w|br, w|r > w|tab").stream()
                .map(
                        piece ->
                                switch (piece.nodeName()) {
                                    case "w:br" -> "\n";
                                    case "w:tab" -> "\t";
                                    default ->
                                            piece.childNodes().stream()
                                                    .map(Node::nodeValue)
                                                    .collect(Collectors.joining());
                                })
                .collect(Collectors.joining());
    }
}
