package kpireport.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.measures.Indicator;
import kpireport.plan.DossierMeasure.Span;
import kpireport.plan.RowCondition.InPeriod;

/** Reads what is counted in a list with a row for each dossier. */
final class DossiersReader {

    private static final List<String> OF_TABLES = List.of("empty", "includes");

    private final Map<String, DossierMeasure> measures = new LinkedHashMap<>();
    private final Map<String, YamlValue> places = new LinkedHashMap<>();

    DossierColumns read(YamlMap map) {
        OF_TABLES.forEach(key -> map.reportConflict(key, "rows: dossiers"));
        HeaderPath month = HeaderPathReader.read(map.required("month"));
        Optional<WorkList> workList = map.optional("worklist").map(it -> it.map(WorkList::read));
        return new DossierColumns(
                month,
                map.optional("dossier").map(HeaderPathReader::read),
                map.required("measures").filledEntries().stream()
                        .map(entry -> measure(entry, month))
                        .toList(),
                workList.map(WorkList::all).orElse(List.of()),
                workList.map(WorkList::personal).orElse(List.of()));
    }

    /**
     * Months are added up for a cumulative indicator; a procedure that came up in two of them would
     * count twice. Counts that already go back to January need no adding, all of them or none.
     */
    void checkCumulative(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (!indicator.cumulative()) continue;
            List<String> used = indicator.formula().measures().distinct().toList();
            boolean sinceJanuary = used.stream().anyMatch(measure -> is(measure, Span.YEAR));
            used.stream()
                    .filter(places::containsKey)
                    .filter(
                            measure ->
                                    sinceJanuary
                                            ? !is(measure, Span.YEAR)
                                            : !measures.get(measure).isAddable())
                    .forEach(
                            measure ->
                                    places.get(measure)
                                            .report(
                                                    Code.PLAN_NOT_ADDABLE,
                                                    "measure",
                                                    measure,
                                                    "indicator",
                                                    indicator.name()));
        }
    }

    private boolean is(String measure, Span span) {
        return measures.containsKey(measure) && measures.get(measure).span() == span;
    }

    private DossierMeasure measure(YamlMap.Entry entry, HeaderPath month) {
        String id = entry.key().id();
        DossierMeasure measure = measure(id, entry.value(), month);
        measures.putIfAbsent(id, measure);
        places.putIfAbsent(id, entry.key());
        return measure;
    }

    private static DossierMeasure measure(String id, YamlValue value, HeaderPath month) {
        if (!value.isMap()) {
            value.oneOf(List.of("count"));
            return new DossierMeasure(
                    id, month, Span.MONTH, Optional.empty(), List.of(), value.where());
        }
        return value.map(
                map -> {
                    HeaderPath own =
                            map.optional("month").map(HeaderPathReader::read).orElse(month);
                    Span span =
                            map.optional("span")
                                    .map(it -> it.choice(Span.class))
                                    .orElse(Span.MONTH);
                    List<RowCondition> given =
                            span == Span.LIST ? List.of() : List.of(new InPeriod(own));
                    return new DossierMeasure(
                            id,
                            own,
                            span,
                            map.optional("distinct").map(HeaderPathReader::read),
                            RowConditionsReader.read(map.required("count"), given),
                            map.where());
                });
    }

    /** Which columns a unit gets to see of its dossiers. */
    private record WorkList(List<HeaderPath> columns, List<HeaderPath> personal) {
        static WorkList read(YamlMap map) {
            return new WorkList(
                    paths(map.required("columns")),
                    map.optional("personal").map(WorkList::paths).orElse(List.of()));
        }

        List<HeaderPath> all() {
            return Stream.concat(columns.stream(), personal.stream()).distinct().toList();
        }

        private static List<HeaderPath> paths(YamlValue value) {
            return value.oneOrMore().stream().map(HeaderPathReader::read).toList();
        }
    }
}
