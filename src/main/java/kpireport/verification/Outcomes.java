package kpireport.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.UnitResult;
import kpireport.document.Figure;
import kpireport.document.Figures;
import kpireport.measures.Derivation;
import kpireport.measures.Direction;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;
import kpireport.measures.Observation.Measured;
import kpireport.measures.PartScore;
import kpireport.measures.PublishedValue;
import kpireport.measures.Value;
import kpireport.plan.NamedList;
import kpireport.plan.Plan;

/** Who stands where in the report month, to be looked up by ids. */
final class Outcomes {

    private final Plan plan;
    private final Assessment assessment;
    private final Names names;
    private final Map<String, UnitResult> units = new LinkedHashMap<>();

    Outcomes(Plan plan, Assessment assessment, Names names) {
        this.names = names;
        this.plan = plan;
        this.assessment = assessment;
        assessment.units().forEach(unit -> units.put(unit.unit().id(), unit));
    }

    Assessment assessment() {
        return assessment;
    }

    Optional<UnitResult> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    Optional<IndicatorResult> find(String unit, String indicator) {
        return unit(unit).stream()
                .flatMap(it -> it.results().stream())
                .filter(result -> result.indicator().id().equals(indicator))
                .findFirst();
    }

    /** Ids of the units of a level, in the plan's order. */
    List<String> unitsOf(Level level) {
        return assessment.listUnits(level).stream().map(unit -> unit.unit().id()).toList();
    }

    Optional<Level> levelOf(String unit) {
        return unit(unit).map(it -> it.unit().level());
    }

    List<Level> levels() {
        return plan.levels();
    }

    boolean isInPlan(String unit) {
        return units.containsKey(unit);
    }

    /** What a ranking without a name is by: the scores that go into no other, but sum up others. */
    Set<String> totals() {
        Set<String> parts =
                plan.indicators().stream()
                        .flatMap(it -> it.derivation().stream())
                        .flatMap(it -> it.parts().stream())
                        .collect(Collectors.toSet());
        Set<String> totals = new LinkedHashSet<>();
        for (Indicator indicator : plan.indicators()) {
            boolean sum =
                    indicator.derivation().filter(Derivation.Sum.class::isInstance).isPresent();
            boolean read = indicator.kind() == Kind.SCORE && indicator.derivation().isEmpty();
            if ((sum || read) && !parts.contains(indicator.id())) totals.add(indicator.id());
        }
        return totals;
    }

    /** Indicators whose values have grades. */
    Set<String> graded() {
        return plan.indicators().stream()
                .filter(indicator -> !indicator.grades().isEmpty())
                .map(Indicator::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The value against its target, in signs: "39,1% < 55%". */
    String standing(IndicatorResult result) {
        String value = Figures.value(result).text();
        Figure target = Figures.target(result);
        if (target.equals(Figure.NONE)) return value;
        int compared =
                result.measured()
                        .map(it -> it.value().exact().compareTo(result.goal().get().threshold()))
                        .orElse(0);
        return value + (compared < 0 ? " < " : compared > 0 ? " > " : " = ") + target.text();
    }

    Indicator indicator(String id) {
        return plan.findIndicator(id).orElseThrow();
    }

    /** The result of the office as a whole, where the exports have one. */
    Optional<IndicatorResult> whole(String indicator) {
        return units.keySet().stream()
                .filter(names::isOwn)
                .flatMap(unit -> find(unit, indicator).stream())
                .filter(result -> result.measured().isPresent())
                .findFirst();
    }

    /** The office as a whole, where the plan has it as a unit. */
    Optional<String> own() {
        return units.keySet().stream().filter(names::isOwn).findFirst();
    }

    /** The mean of the values. */
    Optional<Fraction> mean(List<String> field, String indicator) {
        List<Fraction> values =
                measured(field, indicator).stream().map(it -> it.value().exact()).toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        values.stream()
                                .reduce(Fraction.ZERO, Fraction::plus)
                                .dividedBy(Fraction.of(values.size())));
    }

    /** The rate of all counts together. */
    Optional<Fraction> together(List<String> field, String indicator) {
        return counts(field, indicator).flatMap(Counts::percent);
    }

    /** The counts added up; empty unless all values have them. */
    Optional<Counts> counts(List<String> field, String indicator) {
        List<Measured> measured = measured(field, indicator);
        boolean rates = measured.stream().allMatch(it -> it.value() instanceof Value.Rate);
        return measured.isEmpty() || !rates
                ? Optional.empty()
                : Optional.of(
                        measured.stream()
                                .map(it -> (Value.Rate) it.value())
                                .map(it -> new Counts(it.numerator(), it.denominator()))
                                .reduce(Counts::plus)
                                .get());
    }

    List<Measured> measured(List<String> field, String indicator) {
        return field.stream()
                .flatMap(unit -> find(unit, indicator).stream())
                .flatMap(result -> result.measured().stream())
                .toList();
    }

    /** Two counts added up over several units. */
    record Counts(BigDecimal numerator, BigDecimal denominator) {
        Counts plus(Counts other) {
            return new Counts(numerator.add(other.numerator), denominator.add(other.denominator));
        }

        String text() {
            return Figures.digits(numerator) + "/" + Figures.digits(denominator);
        }

        Optional<Fraction> percent() {
            return denominator.signum() == 0
                    ? Optional.empty()
                    : Optional.of(
                            Fraction.of(numerator)
                                    .times(Fraction.of(100))
                                    .dividedBy(Fraction.of(denominator)));
        }
    }

    /** More is better where nothing else is said. */
    Direction direction(String indicator) {
        return plan.findIndicator(indicator).map(Indicator::direction).orElse(Direction.HIGHER);
    }

    static String standing(UnitResult unit) {
        return unit.standing().met() + "/" + unit.standing().total();
    }

    List<String> listed(NamedList list) {
        return assessment.listNamed(list).stream().map(naming -> naming.unit().id()).toList();
    }

    boolean isListed(String unit, NamedList list) {
        return listed(list).contains(unit);
    }

    /**
     * Why a unit is in a list, or not: what a person decided, the rules that fit and the cells they
     * rest on, else all rules of the list.
     */
    List<String> grounds(String unit, NamedList list) {
        Set<String> grounds = new LinkedHashSet<>();
        for (Naming naming : assessment.namings()) {
            if (naming.list() != list || !naming.unit().id().equals(unit)) continue;
            naming.override().ifPresent(it -> grounds.add(it.where().describe()));
            for (Naming.Ground ground : naming.grounds()) {
                grounds.add(ground.rule().where().describe());
                ground.facts().stream()
                        .flatMap(fact -> fact.because().stream())
                        .forEach(result -> grounds.addAll(places(result)));
            }
        }
        if (grounds.isEmpty()) {
            plan.rules().stream()
                    .filter(rule -> rule.list() == list)
                    .filter(rule -> rule.level().stream().allMatch(levelId(unit)::equals))
                    .forEach(rule -> grounds.add(rule.where().describe()));
        }
        return List.copyOf(grounds);
    }

    private String levelId(String unit) {
        return levelOf(unit).map(Level::id).orElse("");
    }

    boolean hasTarget(String indicator) {
        return units.keySet().stream()
                .flatMap(unit -> find(unit, indicator).stream())
                .anyMatch(result -> result.goal().isPresent());
    }

    /** What decides how many indicators a unit meets: those it missed, or all it met. */
    List<String> places(String unit) {
        UnitResult result = units.get(unit);
        List<IndicatorResult> deciding =
                result.missed().isEmpty()
                        ? result.results().stream().filter(it -> it.goal().isPresent()).toList()
                        : result.missed();
        return deciding.stream().flatMap(it -> places(it).stream()).distinct().toList();
    }

    List<String> places(IndicatorResult result) {
        return result.observation()
                .map(observation -> places(observation.evidence()))
                .orElse(List.of());
    }

    /** A place in a ranking and a standing rest on the results that decide them. */
    List<String> places(Fact fact) {
        if (!fact.evidence().isEmpty() || !units.containsKey(fact.unit())) {
            return places(fact.evidence());
        }
        return fact.indicator().isEmpty()
                ? places(fact.unit())
                : find(fact.unit(), fact.indicator()).map(this::places).orElse(List.of());
    }

    /** The cells; those of its parts for a sum of scores. */
    List<String> places(List<Evidence> evidence) {
        List<String> places = new ArrayList<>();
        for (Evidence number : evidence) {
            if (number.where() instanceof PartScore part) {
                find(part.unit(), part.indicator())
                        .ifPresent(result -> places.addAll(places(result)));
            } else if (number.where() instanceof PublishedValue published) {
                places.add(published.file());
            } else {
                places.add(number.where().describe());
            }
        }
        return places.stream().distinct().toList();
    }
}
