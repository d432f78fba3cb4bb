package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceFile;
import kpireport.plan.Source;

/** The units for which an export should have a row and has none. */
final class Absences {

    private record Key(OrgUnit unit, List<Source> sources) {}

    private final List<Source> sources;
    private final Function<Source, SourceFile> place;
    private final Set<Source> excused = new LinkedHashSet<>();
    private final Map<Key, Set<String>> indicators = new LinkedHashMap<>();

    Absences(List<Source> sources, Function<Source, SourceFile> place) {
        this.sources = sources;
        this.place = place;
    }

    /** The source could not be read whole, so nobody can say that a unit is absent from it. */
    void excuse(Source source) {
        excused.add(source);
    }

    /** Notes that the unit has no row for one of the indicator's measures. */
    void add(OrgUnit unit, Indicator indicator, String measure) {
        List<Source> suppliers =
                sources.stream().filter(source -> Wanted.supplies(source, measure)).toList();
        if (unit.mayBeAbsent() || suppliers.stream().anyMatch(excused::contains)) return;
        indicators
                .computeIfAbsent(new Key(unit, suppliers), key -> new LinkedHashSet<>())
                .add(indicator.name());
    }

    void report(Diagnostics diagnostics) {
        indicators.forEach(
                (absent, names) ->
                        diagnostics.report(
                                Code.ABSENT_UNIT,
                                place.apply(absent.sources().get(0)),
                                "unit",
                                absent.unit().name(),
                                "pattern",
                                absent.sources().stream()
                                        .map(Source::files)
                                        .collect(Collectors.joining(", ")),
                                "indicators",
                                String.join(", ", names)));
    }
}
