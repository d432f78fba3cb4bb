package kpireport.plan;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.plan.DossierMeasure.Span;

/**
 * Everything the office has decided once: who is measured on what, against which target, by which
 * rules, and what is written about it. The order of units and indicators is the order in print.
 *
 * @param agencies in the order of their sections
 * @param deadline empty when each month's notes name the day
 * @param period the days that make a month
 * @param notApplicable tokens that say "nothing to measure", compared without case and spaces
 */
public record Plan(
        Office office,
        List<Level> levels,
        List<OrgUnit> units,
        List<Source> sources,
        List<Indicator> indicators,
        List<Target> targets,
        List<NamingRule> rules,
        List<Selection> selections,
        List<Agency> agencies,
        Optional<DeadlineRule> deadline,
        PeriodRule period,
        List<DocumentSpec> documents,
        Set<String> notApplicable) {

    public Plan {
        levels = List.copyOf(levels);
        units = List.copyOf(units);
        sources = List.copyOf(sources);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        rules = List.copyOf(rules);
        selections = List.copyOf(selections);
        agencies = List.copyOf(agencies);
        documents = List.copyOf(documents);
        notApplicable = Collections.unmodifiableSet(new LinkedHashSet<>(notApplicable));
    }

    /**
     * The same plan with its documents in these formats only; in all of theirs when none is given.
     */
    public Plan restrictedTo(Set<DocumentSpec.Format> formats) {
        return formats.isEmpty()
                ? this
                : new Plan(
                        office,
                        levels,
                        units,
                        sources,
                        indicators,
                        targets,
                        rules,
                        selections,
                        agencies,
                        deadline,
                        period,
                        documents.stream().map(document -> document.restrictedTo(formats)).toList(),
                        notApplicable);
    }

    /** The same plan, with what stands in these lines not yet confirmed by anyone. */
    Plan provisionalIn(Set<Integer> lines) {
        return new Plan(
                office,
                levels,
                units,
                sources,
                indicators,
                targets.stream()
                        .map(it -> lines.contains(it.where().line()) ? it.asProvisional() : it)
                        .toList(),
                rules.stream()
                        .map(it -> lines.contains(it.where().line()) ? it.asProvisional() : it)
                        .toList(),
                selections,
                agencies,
                deadline,
                period,
                documents,
                notApplicable);
    }

    /**
     * The plan for reading that month: before some units took the place of others, with those
     * others in their place; headers and sheets that name their month name this one.
     */
    public Plan asOf(YearMonth month) {
        List<OrgUnit> then = units.stream().flatMap(unit -> unit.asOf(month).stream()).toList();
        List<Source> exports = sources.stream().map(source -> source.asOf(month, units)).toList();
        return isSame(then, units) && isSame(exports, sources)
                ? this
                : new Plan(
                        office,
                        levels,
                        then,
                        exports,
                        indicators,
                        targets,
                        rules,
                        selections,
                        agencies,
                        deadline,
                        period,
                        documents,
                        notApplicable);
    }

    /** They give themselves where nothing was otherwise. */
    private static boolean isSame(List<?> then, List<?> now) {
        boolean same = then.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) same = then.get(i) == now.get(i);
        return same;
    }

    public Optional<OrgUnit> findUnit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    public Optional<Indicator> findIndicator(String id) {
        return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /** Whether lists that go back to January give the sums of a cumulative indicator themselves. */
    public boolean countsSinceJanuary(Indicator indicator) {
        return indicator
                .formula()
                .measures()
                .flatMap(measure -> findDossierMeasure(measure).stream())
                .anyMatch(measure -> measure.span() == Span.YEAR);
    }

    private Optional<DossierMeasure> findDossierMeasure(String measure) {
        return sources.stream()
                .flatMap(source -> source.dossiers().stream())
                .flatMap(dossiers -> dossiers.find(measure).stream())
                .findFirst();
    }

    public List<OrgUnit> listUnits(Level level) {
        return units.stream().filter(unit -> unit.level().equals(level)).toList();
    }

    public List<Indicator> listIndicators(Level level) {
        return indicators.stream()
                .filter(indicator -> indicator.levels().contains(level.id()))
                .toList();
    }

    /** The target in force that month; one set for the unit itself goes before its level's. */
    public Optional<Target> findTarget(Indicator indicator, OrgUnit unit, YearMonth month) {
        return latest(indicator, unit.id(), month)
                .or(() -> latest(indicator, unit.level().id(), month));
    }

    public Optional<Target> findTarget(Indicator indicator, Level level, YearMonth month) {
        return latest(indicator, level.id(), month);
    }

    private Optional<Target> latest(Indicator indicator, String scope, YearMonth month) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator.id()))
                .filter(target -> target.scope().equals(scope))
                .filter(target -> !target.from().isAfter(month))
                .max(Comparator.comparing(Target::from));
    }
}
