package kpireport.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes.BaseReport;
import kpireport.plan.MonthNotes.Cause;
import kpireport.plan.MonthNotes.FigureNote;
import kpireport.plan.MonthNotes.ListOverride;

/** Reads the keys of {@code month.yaml}, which speak of the plan's units and indicators. */
final class NotesReader {

    private enum Action {
        INCLUDE,
        EXCLUDE
    }

    private final Plan plan;
    private final Map<List<String>, Integer> lines = new LinkedHashMap<>();

    NotesReader(Plan plan) {
        this.plan = plan;
    }

    MonthNotes read(YamlMap map) {
        return new MonthNotes(
                map.optional("base-report").map(value -> value.map(NotesReader::baseReport)),
                map.optional("deadline").map(YamlValue::date),
                map.list("causes").stream().map(value -> value.map(this::cause)).toList(),
                map.list("overrides").stream().map(value -> value.map(this::override)).toList(),
                map.list("figures").stream().map(value -> value.map(this::figure)).toList(),
                map.optional("values").map(YamlValue::dataMap).orElse(Map.of()));
    }

    private static BaseReport baseReport(YamlMap map) {
        return new BaseReport(
                map.required("type").text(),
                map.required("number").text(),
                map.required("date").date(),
                map.required("issuer").text());
    }

    private Cause cause(YamlMap map) {
        YamlValue unitName = map.required("unit");
        YamlValue indicatorId = map.required("indicator");
        Optional<OrgUnit> unit = unit(unitName);
        Optional<Indicator> indicator = indicator(indicatorId);
        Cause cause =
                new Cause(
                        unit.map(OrgUnit::id).orElse(""),
                        indicator.map(Indicator::id).orElse(""),
                        map.required("cause").text(),
                        map.optional("accepted").map(YamlValue::trueOrFalse).orElse(true),
                        map.where());
        if (unit.isPresent() && indicator.isPresent()) {
            reportIfTwice(map, "cause", cause.unit(), cause.indicator());
            References.checkLevel(indicator.get(), unit.get().level(), indicatorId);
            References.checkFigure(indicator.get(), indicatorId);
        }
        return cause;
    }

    private FigureNote figure(YamlMap map) {
        YamlValue indicatorId = map.required("indicator");
        Optional<Indicator> indicator = indicator(indicatorId);
        Optional<OrgUnit> unit = map.optional("unit").flatMap(this::unit);
        FigureNote note =
                new FigureNote(
                        indicator.map(Indicator::id).orElse(""),
                        unit.map(OrgUnit::id),
                        map.optional("as-of").map(YamlValue::date),
                        map.optional("document").map(YamlValue::text).orElse(""),
                        map.optional("text").map(YamlValue::text).orElse(""),
                        map.optional("request").map(YamlValue::text).orElse(""),
                        map.where());
        boolean unitUnknown = map.has("unit") && unit.isEmpty();
        if (indicator.isPresent() && !unitUnknown) {
            reportIfTwice(map, "figure", note.unit().orElse(""), note.indicator());
        }
        if (indicator.isPresent() && unit.isPresent()) {
            References.checkLevel(indicator.get(), unit.get().level(), indicatorId);
        }
        return note;
    }

    private ListOverride override(YamlMap map) {
        Optional<OrgUnit> unit = unit(map.required("unit"));
        ListOverride override =
                new ListOverride(
                        map.required("list").choice(NamedList.class, NamedList::key),
                        unit.map(OrgUnit::id).orElse(""),
                        map.required("action").choice(Action.class) == Action.INCLUDE,
                        map.required("reason").text(),
                        map.where());
        if (unit.isPresent()) {
            reportIfTwice(map, "override", override.unit(), override.list().key());
        }
        return override;
    }

    /** Two notes on the same thing may contradict one another; a person has to choose. */
    private void reportIfTwice(YamlMap map, String... subject) {
        Integer first = lines.putIfAbsent(List.of(subject), map.where().line());
        if (first != null) {
            map.report(Code.PLAN_STATED_TWICE, "line", first);
        }
    }

    /** By id, or by a name as the plan writes it. */
    private Optional<OrgUnit> unit(YamlValue value) {
        String text = value.text();
        Optional<OrgUnit> unit =
                plan.units().stream()
                        .filter(each -> each.id().equals(text) || each.name().equals(text))
                        .findFirst();
        if (unit.isEmpty() && !text.isBlank()) {
            References.reportUnknown(value, likely(text));
        }
        return unit;
    }

    /** The names, if one of them is near and no id is: of a unit one of both is enough. */
    private List<String> likely(String text) {
        List<String> ids = plan.units().stream().map(OrgUnit::id).toList();
        List<String> names = plan.units().stream().map(OrgUnit::name).toList();
        boolean named =
                Suggestions.near(text, ids).isEmpty() && !Suggestions.near(text, names).isEmpty();
        return named ? names : ids;
    }

    private Optional<Indicator> indicator(YamlValue value) {
        String text = value.text();
        Optional<Indicator> indicator =
                plan.indicators().stream().filter(each -> each.id().equals(text)).findFirst();
        if (indicator.isEmpty() && !text.isBlank()) {
            References.reportUnknown(value, plan.indicators().stream().map(Indicator::id).toList());
        }
        return indicator;
    }
}
