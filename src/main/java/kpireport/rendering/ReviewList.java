package kpireport.rendering;

import java.util.List;
import kpireport.overview.Overview.FindingLine;
import kpireport.overview.Overview.NamedList;
import kpireport.overview.Overview.NamedUnit;
import kpireport.overview.Overview.ResultLine;

/** What a person has to look at before signing: who is named and why, and what was found. */
final class ReviewList {

    private final Page page;
    private final Xml html;

    ReviewList(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write() {
        page.open("names");
        page.provisional();
        if (page.overview.lists().isEmpty()) {
            html.open("p").text(page.words.get("names.none")).close();
        }
        page.overview.lists().forEach(this::list);
        html.close();
        page.open("findings");
        findings(page.overview.findings());
        html.close();
    }

    private void list(NamedList list) {
        html.open("h3")
                .text(
                        page.words.get(
                                "names.count",
                                "label",
                                list.label(),
                                "count",
                                list.units().stream().filter(unit -> !unit.keptOut()).count()))
                .close();
        html.open("ul", "class", "names");
        list.units().forEach(this::unit);
        html.close();
    }

    private void unit(NamedUnit unit) {
        html.open("li", "class", unit.keptOut() ? "kept" : null);
        html.open("strong").text(unit.name()).close();
        if (unit.keptOut()) {
            html.text(" (" + page.words.get("names.kept") + ")");
        }
        if (!unit.standing().isEmpty()) {
            html.text(" ").open("a", "href", page.link(unit.id()).orElse(null));
            html.text(page.words.get("names.standing", "standing", unit.standing())).close();
        }
        unit.grounds().forEach(line -> html.open("p").text(line.toString()).close());
        if (!unit.because().isEmpty()) {
            html.open("ul");
            unit.because().forEach(this::because);
            html.close();
        }
        html.close();
    }

    private void because(ResultLine result) {
        html.open("li").text(result.indicator() + ": ");
        html.open("a", "href", page.link(result.origin()).orElse(null), "class", result.status());
        page.sign(result);
        html.text(result.value()).close();
        html.text(" " + result.statusText());
        result.target()
                .ifPresent(
                        target ->
                                html.text(" / " + page.words.get("target") + " " + target.text()));
        if (!result.cause().isEmpty()) {
            html.text("; " + page.words.get("cause", "cause", result.cause()));
        }
        html.close();
    }

    private void findings(List<FindingLine> findings) {
        if (findings.isEmpty()) {
            html.open("p").text(page.words.get("findings.none")).close();
            return;
        }
        page.openTable(
                "plain findings",
                findings.size(),
                "findings-c",
                page.words.get("findings.caption"));
        page.head(List.of("severity", "place", "message", "code"));
        html.open("tbody");
        for (FindingLine finding : findings) {
            html.open("tr").open("td", "class", finding.severity());
            html.text(finding.severityText()).close();
            page.cell(finding.where());
            page.cell(finding.message());
            html.open("td").open("code").text(finding.code()).close().close().close();
        }
        html.close();
        page.closeTable();
    }
}
