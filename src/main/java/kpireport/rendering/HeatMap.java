package kpireport.rendering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kpireport.overview.Overview.IndicatorColumn;
import kpireport.overview.Overview.LevelTable;
import kpireport.overview.Overview.ResultLine;
import kpireport.overview.Overview.TargetLine;
import kpireport.overview.Overview.UnitRow;

/** Units against indicators, a table for each level: how far each result is from its target. */
final class HeatMap {

    private final Page page;
    private final Xml html;

    HeatMap(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write() {
        page.open("map");
        html.open("p", "class", "note").text(page.words.get("map.note")).close();
        page.provisional();
        html.open("div");
        html.open("button", "type", "button", "class", "print", "hidden", "hidden");
        html.text(page.words.get("map.print")).close().close();
        legend();
        page.overview.levels().forEach(this::level);
        html.close();
    }

    private void level(LevelTable level) {
        page.openTable(
                "heat",
                level.units().size() * level.indicators().size(),
                "map-" + level.id(),
                page.words.get(
                        "map.caption",
                        "label",
                        level.label(),
                        "units",
                        level.units().size(),
                        "indicators",
                        level.indicators().size()));
        // Alone, a unit has no rank.
        Optional<Integer> ranked =
                level.total()
                        .filter(total -> level.units().size() > 1)
                        .map(level.indicators()::indexOf);
        html.open("thead").open("tr");
        html.open("th", "scope", "col").text(page.words.get("unit")).close();
        ranked.ifPresent(
                total -> html.open("th", "scope", "col").text(page.words.get("rank")).close());
        html.open("th", "scope", "col").text(page.words.get("standing")).close();
        level.indicators().forEach(this::column);
        html.close().close().open("tbody");
        ordered(level, ranked).forEach(unit -> unit(unit, ranked));
        html.close().open("tfoot").open("tr");
        html.open("th", "scope", "row").text(page.words.get("map.met")).close();
        ranked.ifPresent(total -> page.cell(""));
        page.cell("");
        for (int i = 0; i < level.indicators().size(); i++) {
            page.cell(met(level, i));
        }
        html.close().close();
        page.closeTable();
    }

    /** What the colours say; a sign or a word says it, too. */
    private void legend() {
        html.open("ul", "class", "legend", "aria-label", page.words.get("legend"));
        for (String look :
                List.of(
                        "met",
                        "missed m1",
                        "missed m2",
                        "missed m3",
                        "not-applicable",
                        "no-target")) {
            html.open("li", "class", look);
            html.text(
                    Page.sign(look.split(" ")[0])
                            + page.words.get("legend." + look.replace(' ', '.')));
            html.close();
        }
        html.close();
    }

    /** By rank where there is one, those without a value last; else as the plan has them. */
    private static List<UnitRow> ordered(LevelTable level, Optional<Integer> ranked) {
        return ranked.map(
                        total ->
                                level.units().stream()
                                        .sorted(
                                                Comparator.comparing(
                                                                (UnitRow unit) ->
                                                                        rank(unit, total) == 0)
                                                        .thenComparing(unit -> rank(unit, total)))
                                        .toList())
                .orElse(level.units());
    }

    private static int rank(UnitRow unit, int total) {
        return unit.results().get(total).rank();
    }

    private void column(IndicatorColumn indicator) {
        html.open("th", "scope", "col").text(indicator.name());
        indicator.target().ifPresent(this::target);
        html.close();
    }

    private void target(TargetLine target) {
        html.text(" ").open("a", "href", page.link(target.id()).orElse(null));
        html.text(page.words.get("target") + " " + target.text()).close();
    }

    private void unit(UnitRow unit, Optional<Integer> ranked) {
        html.open("tr", "id", Page.id(unit.id()));
        html.open("th", "scope", "row").text(unit.name()).close();
        ranked.map(total -> rank(unit, total))
                .ifPresent(rank -> page.cell(rank == 0 ? "–" : String.valueOf(rank)));
        html.open("td").text(unit.standing());
        if (!unit.previousStanding().isEmpty()) {
            html.text(" ")
                    .open("small")
                    .text(page.words.get("standing.past", "standing", unit.previousStanding()))
                    .close();
        }
        html.close();
        unit.results().forEach(this::result);
        html.close();
    }

    private void result(ResultLine result) {
        html.open("td", "class", look(result));
        html.open("a", "href", page.link(result.origin()).orElse(null));
        page.sign(result);
        html.text(result.value());
        html.open("span", "class", "vh").text(" " + result.statusText()).close();
        html.close().close();
    }

    /** The colour of a cell; a miss is the darker the farther it is from its target. */
    static String look(ResultLine result) {
        return result.severity() > 0 ? "missed m" + result.severity() : result.status();
    }

    private static String met(LevelTable level, int column) {
        List<String> held =
                level.units().stream()
                        .map(unit -> unit.results().get(column).status())
                        .filter(status -> status.equals("met") || status.equals("missed"))
                        .toList();
        long met = held.stream().filter("met"::equals).count();
        return held.isEmpty() ? "" : met + "/" + held.size();
    }
}
