package kpireport.rendering;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kpireport.overview.OriginText;
import kpireport.overview.Overview.LevelTable;
import kpireport.overview.Overview.OriginLine;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.TargetLine;

/** Every result, a row each, with its course over the months and where it comes from. */
final class ResultsTable {

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "level",
                    "indicator",
                    "value",
                    "counts",
                    "target",
                    "status",
                    "shortfall",
                    "change",
                    "results.course",
                    "results.origin");

    private final Page page;
    private final Xml html;
    private final OriginText origins = new OriginText();

    ResultsTable(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write() {
        page.open("results");
        filters();
        page.openTable(
                "results",
                COLUMNS.size() * Page.results(page.overview).size(),
                "results-c",
                page.words.get("results.caption"));
        page.head(COLUMNS);
        html.open("tbody");
        for (LevelTable level : page.overview.levels()) {
            level.units().stream()
                    .flatMap(unit -> unit.results().stream())
                    .forEach(result -> row(result, level));
        }
        html.close();
        page.closeTable();
        html.open("button", "type", "button", "hidden", "hidden");
        html.text(page.words.get("results.more")).close();
        html.close();
        page.open("targets");
        page.openTable(
                "plain",
                page.overview.targets().size(),
                "targets-c",
                page.words.get("targets.caption"));
        page.head(List.of("indicator", "target", "scope", "formula", "where"));
        html.open("tbody");
        page.overview.targets().forEach(this::target);
        html.close();
        page.closeTable();
        html.close();
    }

    /** They do nothing without the script, which shows them. */
    private void filters() {
        List<ResultLine> results = Page.results(page.overview);
        html.open("form", "class", "filters", "hidden", "hidden", "role", "search");
        html.open("fieldset").open("legend").text(page.words.get("results.filters")).close();
        filter(0, "unit", texts(results.stream().map(ResultLine::unit).toList()));
        filter(1, "level", texts(page.overview.levels().stream().map(LevelTable::label).toList()));
        filter(2, "indicator", texts(results.stream().map(ResultLine::indicator).toList()));
        filter(6, "status", texts(results.stream().map(ResultLine::statusText).toList()));
        html.open("label").text(page.words.get("results.search") + " ");
        html.empty("input", "type", "search").close().close();
        html.open(
                        "p",
                        "role",
                        "status",
                        "data-text",
                        page.words.get(
                                "results.shown",
                                "shown",
                                "{shown}",
                                "fitting",
                                "{fitting}",
                                "all",
                                Page.digits(results.size())))
                .close();
        html.close();
    }

    private static Set<String> texts(Collection<String> texts) {
        return new LinkedHashSet<>(texts);
    }

    private void filter(int column, String word, Set<String> choices) {
        html.open("label").text(page.words.get(word) + " ").open("select", "data-column", column);
        html.open("option", "value", "").text(page.words.get("results.all")).close();
        choices.forEach(choice -> html.open("option").text(choice).close());
        html.close().close();
    }

    private void row(ResultLine result, LevelTable level) {
        html.open("tr").open("th", "scope", "row").text(result.unit()).close();
        page.cell(level.label());
        page.cell(result.indicator());
        page.cell(result.value());
        page.cell(result.counts());
        page.cell(result.target().map(TargetLine::text).orElse(""));
        html.open("td", "class", HeatMap.look(result));
        page.sign(result);
        html.text(result.statusText()).close();
        page.cell(result.shortfall());
        page.cell(result.change());
        html.open("td");
        new Sparkline(result.months()).write(html);
        html.close();
        origin(result);
        html.close();
    }

    private void origin(ResultLine result) {
        html.open("td").open("details");
        html.open("summary").text(page.words.get("results.origin")).close();
        html.open("div", "id", Page.id(result.origin()));
        origins.lines(result).forEach(this::line);
        html.close().close().close();
    }

    private void line(OriginLine origin) {
        int depth = Math.min(origin.line().depth(), 2);
        html.open("p", "class", depth == 0 ? null : "d" + depth);
        String label = origin.line().label();
        if (!label.isEmpty()) {
            html.open("b").text(label + ":").close().text(" ");
        }
        page.link(origin.leadsTo())
                .ifPresentOrElse(
                        link -> html.open("a", "href", link).text(origin.line().text()).close(),
                        () -> html.text(origin.line().text()));
        html.close();
    }

    private void target(TargetLine target) {
        html.open("tr", "id", Page.id(target.id()));
        html.open("th", "scope", "row").text(target.indicator()).close();
        page.cell(target.text());
        page.cell(target.scope());
        page.cell(target.formula());
        page.cell(target.where());
        html.close();
    }
}
