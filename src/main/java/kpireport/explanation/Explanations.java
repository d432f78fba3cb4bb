package kpireport.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.PastResult;
import kpireport.assessment.PastResults;
import kpireport.document.Comparisons;
import kpireport.document.Figure;
import kpireport.document.Figures;
import kpireport.measures.Derivation;
import kpireport.measures.Evidence;
import kpireport.measures.Observation;
import kpireport.measures.Observations.Origin;
import kpireport.measures.OrgUnit;
import kpireport.plan.HeaderPath;
import kpireport.plan.Plan;
import kpireport.plan.Source.MeasureColumn;

/** The explanations of every figure of a month. */
public final class Explanations {

    private record Key(String unit, String indicator) {}

    private record Measure(Evidence.Role role, String id) {}

    private final Assessment assessment;
    private final Plan plan;
    private final Map<Key, IndicatorResult> results = new LinkedHashMap<>();

    private final Optional<PastResults> published;

    public Explanations(Assessment assessment, Plan plan) {
        this(assessment, plan, Optional.empty());
    }

    /**
     * @param published the month as a report of it may have told it
     */
    public Explanations(Assessment assessment, Plan plan, Optional<PastResults> published) {
        this.published = published;
        this.assessment = assessment;
        this.plan = plan;
        assessment.units().stream()
                .flatMap(unit -> unit.results().stream())
                .forEach(
                        result ->
                                results.put(
                                        new Key(result.unit().id(), result.indicator().id()),
                                        result));
    }

    /** In the plan's order of units, then of indicators. */
    public List<Explanation> list() {
        return results.values().stream().map(this::explain).toList();
    }

    /** Empty for an indicator that does not apply to the unit. */
    public Optional<Explanation> find(String unit, String indicator) {
        return Optional.ofNullable(results.get(new Key(unit, indicator))).map(this::explain);
    }

    /**
     * What explains a figure of the documents, be it the value itself, its shortfall or its change;
     * empty for one that belongs to no single unit, such as a level's target.
     */
    public Optional<Explanation> find(Figure figure) {
        String[] path = figure.id().split("/");
        return path.length < 2 ? Optional.empty() : find(path[0], path[1]);
    }

    private Explanation explain(IndicatorResult result) {
        return new Explanation(
                result,
                Figures.value(result),
                result.indicator().derivation().isPresent() ? List.of() : terms(result),
                parts(result),
                Comparisons.since(result),
                published(result),
                namings(result.unit()));
    }

    private Optional<PastResult> published(IndicatorResult result) {
        return published
                .flatMap(it -> it.find(result.unit(), result.indicator(), assessment.month()))
                .filter(it -> it.origin() == Origin.PUBLISHED);
    }

    private List<Explanation> parts(IndicatorResult result) {
        return result.indicator().derivation().map(Derivation::parts).orElse(List.of()).stream()
                .flatMap(part -> find(result.unit().id(), part).stream())
                .toList();
    }

    private List<Naming> namings(OrgUnit unit) {
        return assessment.namings().stream().filter(one -> one.unit().equals(unit)).toList();
    }

    private List<Term> terms(IndicatorResult result) {
        Map<Measure, List<Evidence>> byMeasure = new LinkedHashMap<>();
        for (Evidence evidence :
                result.observation().map(Observation::evidence).orElse(List.of())) {
            Measure measure = new Measure(evidence.role(), evidence.measure());
            byMeasure.computeIfAbsent(measure, first -> new ArrayList<>()).add(evidence);
        }
        return byMeasure.entrySet().stream()
                .map(entry -> term(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Term term(Measure measure, List<Evidence> sources) {
        return new Term(
                measure.role(),
                measure.id(),
                header(measure.id()),
                sources.stream().map(Evidence::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                sources);
    }

    private String header(String measure) {
        return plan.sources().stream()
                .flatMap(source -> source.measures().stream())
                .filter(column -> column.measure().equals(measure))
                .map(MeasureColumn::header)
                .map(HeaderPath::toString)
                .findFirst()
                .orElse("");
    }
}
