package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.measures.Direction;
import kpireport.measures.Formula;
import kpireport.measures.Indicator;
import kpireport.plan.DossierMeasure;
import kpireport.plan.Plan;
import kpireport.plan.Source;

/**
 * Which indicators can be led back to single dossiers. One that is summed up from several lists can
 * where each list counts both ends of its own part: what is missing in a numerator is looked for in
 * the denominator of the same list.
 */
final class TraceableIndicators {

    private final Map<Source, Set<String>> lists;

    TraceableIndicators(Plan plan) {
        lists =
                plan.sources().stream()
                        .filter(source -> source.dossiers().isPresent())
                        .collect(
                                Collectors.toMap(
                                        source -> source,
                                        TraceableIndicators::measures,
                                        (one, other) -> one,
                                        LinkedHashMap::new));
    }

    boolean isTraceable(Indicator indicator) {
        Formula formula = indicator.formula();
        boolean more = indicator.direction() == Direction.HIGHER;
        if (!formula.hasMeasures() || more && !formula.isRatio()) return false;
        return formula.measures().allMatch(this::isOfList)
                && (!more || lists.values().stream().allMatch(list -> hasBothEnds(formula, list)));
    }

    private static boolean hasBothEnds(Formula formula, Set<String> list) {
        return formula.numerator().stream().noneMatch(list::contains)
                || formula.denominator().stream().anyMatch(list::contains);
    }

    private boolean isOfList(String measure) {
        return lists.values().stream().anyMatch(list -> list.contains(measure));
    }

    /** What somebody looks for in the work list and does not find, or not all of it. */
    void report(Stream<Indicator> missed, Diagnostics diagnostics) {
        missed.distinct().forEach(indicator -> report(indicator, diagnostics));
    }

    private void report(Indicator indicator, Diagnostics diagnostics) {
        List<Source> used =
                lists.keySet().stream()
                        .filter(
                                source ->
                                        indicator
                                                .formula()
                                                .measures()
                                                .anyMatch(lists.get(source)::contains))
                        .toList();
        Optional<Source> shown = used.stream().filter(TraceableIndicators::isShown).findFirst();
        List<Source> silent = used.stream().filter(source -> !isShown(source)).toList();
        boolean traceable = isTraceable(indicator);
        if (shown.isEmpty() || traceable && silent.isEmpty()) return;
        diagnostics.report(
                Code.INDICATOR_NOT_IN_WORKLIST,
                where(shown.get(), indicator),
                "indicator",
                indicator.name(),
                "files",
                traceable
                        ? silent.stream().map(Source::files).collect(Collectors.joining(", "))
                        : "");
    }

    static boolean isShown(Source source) {
        return source.dossiers().filter(list -> !list.workList().isEmpty()).isPresent();
    }

    private static ConfigKey where(Source source, Indicator indicator) {
        return source.dossiers().stream()
                .flatMap(list -> list.measures().stream())
                .filter(it -> indicator.formula().measures().anyMatch(it.measure()::equals))
                .findFirst()
                .map(DossierMeasure::where)
                .orElseThrow();
    }

    private static Set<String> measures(Source source) {
        return source.dossiers().orElseThrow().measures().stream()
                .map(DossierMeasure::measure)
                .collect(Collectors.toSet());
    }
}
