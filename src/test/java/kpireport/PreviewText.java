package kpireport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the preview shows around the drafts, as lines that a difference can be read in: the sums,
 * the maps, the lists, the targets. The long table repeats the maps.
 */
final class PreviewText {

    /** Wider maps would be unreadable here, and nobody would read their difference. */
    private static final int WIDEST_MAP = 12;

    private PreviewText() {}

    static List<String> lines(Path file) throws IOException {
        Document page = Jsoup.parse(file);
        List<String> lines =
                new ArrayList<>(page.select("header h1, header p, .summary li").eachText());
        for (Element map : page.select(".heat")) {
            lines.add(map.select("caption").text());
            if (map.select("thead th").size() <= WIDEST_MAP) {
                map.select("tr").forEach(row -> lines.add(cells(row)));
            }
        }
        lines.addAll(
                page.select("#names h3, #names li strong, #names li > p, #names li li").eachText());
        page.select("#targets tbody tr").forEach(row -> lines.add(cells(row)));
        return lines;
    }

    private static String cells(Element row) {
        return String.join(" | ", row.select("th, td").eachText());
    }
}
