package kpireport.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.inspection.InspectedColumn;
import kpireport.setup.RateIdea.Formula;

/** Finds of the ways to count a rate the one that the exports at hand allow for most units. */
final class Fittings {

    /**
     * A formula with the sources that it is computed from.
     *
     * @param columns of each source, by what they count
     * @param units how many have it in the report month
     */
    record Fitting(
            Formula formula,
            List<DraftSource> chosen,
            Map<DraftSource, Map<Topic, InspectedColumn>> columns,
            long units) {}

    private final List<DraftSource> sources;
    private final List<DraftUnit> units;

    Fittings(List<DraftSource> sources, List<DraftUnit> units) {
        this.sources = sources;
        this.units = units;
    }

    /** Of equals the first, as the office counts it; empty where no export has the columns. */
    Optional<Fitting> best(RateIdea idea) {
        return idea.formulas().stream()
                .map(formula -> fitting(idea, formula))
                .filter(fitting -> !fitting.chosen().isEmpty())
                .reduce((one, other) -> other.units() > one.units() ? other : one);
    }

    private Fitting fitting(RateIdea idea, Formula formula) {
        Map<DraftSource, Map<Topic, InspectedColumn>> having = new LinkedHashMap<>();
        for (DraftSource source : sources) {
            new RateColumns(source, idea)
                    .choose(formula)
                    .ifPresent(columns -> having.put(source, columns));
        }
        List<DraftSource> chosen = together(List.copyOf(having.keySet()));
        having.keySet().retainAll(chosen);
        long covered =
                units.stream()
                        .filter(
                                unit ->
                                        chosen.stream()
                                                .filter(DraftSource::ofReportMonth)
                                                .anyMatch(source -> source.covers(unit)))
                        .count();
        return new Fitting(formula, chosen, having, covered);
    }

    /**
     * Of the month before sums since January, then the widest of them, with those that add other
     * units: one file for each level.
     */
    private List<DraftSource> together(List<DraftSource> having) {
        List<DraftSource> chosen = new ArrayList<>();
        having.stream()
                .sorted(
                        Comparator.comparing(DraftSource::ofReportMonth)
                                .reversed()
                                .thenComparing(DraftSource::isCumulative)
                                .thenComparing(Comparator.comparing(this::weight).reversed()))
                .forEach(
                        source -> {
                            boolean adds =
                                    chosen.stream().noneMatch(other -> overlap(source, other));
                            if (adds) chosen.add(source);
                        });
        return chosen;
    }

    private long weight(DraftSource source) {
        return units.stream().filter(source::covers).count();
    }

    private boolean overlap(DraftSource one, DraftSource other) {
        return one.ofReportMonth() == other.ofReportMonth()
                && units.stream().anyMatch(unit -> one.covers(unit) && other.covers(unit));
    }
}
