package kpireport.rendering;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.document.Figures;
import kpireport.overview.Overview;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.TargetLine;

/** What the parts of the preview share: its HTML so far, its words, and where figures lead. */
final class Page {

    private static final int LARGE = 4000;

    final Xml html = Xml.html();
    final Words words = new Words();
    final Overview overview;
    private final Set<String> places = new HashSet<>();

    Page(Overview overview) {
        this.overview = overview;
        overview.targets().forEach(target -> places.add(target.id()));
        results(overview).forEach(result -> places.add(result.origin()));
        overview.levels().stream()
                .flatMap(level -> level.units().stream())
                .forEach(unit -> places.add(unit.id()));
    }

    static List<ResultLine> results(Overview overview) {
        return overview.levels().stream()
                .flatMap(level -> level.units().stream())
                .flatMap(unit -> unit.results().stream())
                .toList();
    }

    /** The id of the place that explains a figure. */
    static String id(String origin) {
        return "o/" + origin;
    }

    /** Empty for a figure that no place on the page explains. */
    Optional<String> link(String origin) {
        return places.contains(origin) ? Optional.of("#" + id(origin)) : Optional.empty();
    }

    /** A part of the page, with a heading that navigation leads to. */
    void open(String id) {
        html.open("section", "id", id, "aria-labelledby", id + "-h");
        html.open("h2", "id", id + "-h").text(words.get(id)).close();
    }

    /** Said of a part that rests on targets nobody has confirmed yet. */
    void provisional() {
        long count = overview.targets().stream().filter(TargetLine::provisional).count();
        if (count > 0) {
            html.open("p", "class", "note")
                    .open("strong")
                    .text(words.get("provisional.part", "count", count))
                    .close()
                    .close();
        }
    }

    /** With dots between thousands. */
    static String digits(long count) {
        return Figures.digits(BigDecimal.valueOf(count));
    }

    /**
     * A wide table scrolls in a box of its own, by keyboard too.
     *
     * @param cells about how many there will be
     */
    void openTable(String style, int cells, String captionId, String caption) {
        html.open(
                "div",
                "class",
                cells > LARGE ? "scroll large" : "scroll",
                "tabindex",
                0,
                "role",
                "region",
                "aria-labelledby",
                captionId);
        html.open("table", "class", style).open("caption", "id", captionId).text(caption).close();
    }

    void closeTable() {
        html.close().close();
    }

    void head(List<String> columns) {
        html.open("thead").open("tr");
        columns.forEach(column -> html.open("th", "scope", "col").text(words.get(column)).close());
        html.close().close();
    }

    void cell(String text) {
        html.open("td").text(text).close();
    }

    /** A sign for those who do not see the colour; the word stands elsewhere. */
    void sign(ResultLine result) {
        String sign = sign(result.status());
        if (!sign.isEmpty()) {
            html.open("span", "aria-hidden", "true").text(sign).close();
        }
    }

    static String sign(String status) {
        return switch (status) {
            case "met" -> "✓ ";
            case "missed" -> "✗ ";
            case "not-applicable" -> "– ";
            default -> "";
        };
    }
}
