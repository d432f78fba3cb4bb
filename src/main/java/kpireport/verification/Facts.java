package kpireport.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.Standing;
import kpireport.assessment.Status;
import kpireport.assessment.UnitResult;
import kpireport.document.Figure;
import kpireport.document.Figures;
import kpireport.measures.Fraction;
import kpireport.measures.Observation;
import kpireport.measures.Value;
import kpireport.plan.MonthNotes.ListOverride;
import kpireport.plan.NamedList;
import kpireport.plan.NamingRule.Condition;
import kpireport.verification.Fact.Part;

/** All that the results of the month hold, by unit. */
final class Facts {

    private final Map<String, List<Fact>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<Fact>> distances = new LinkedHashMap<>();
    private final Map<String, Set<String>> notApplicable = new LinkedHashMap<>();
    private final Map<String, Set<String>> wordsOfIndicators = new LinkedHashMap<>();
    private final Map<NamedList, Set<String>> named = new LinkedHashMap<>();
    private final Set<Set<String>> namedTogether = new HashSet<>();

    /** Ids of the units of a level, by the keys of its label. */
    private final Map<String, Set<String>> labels = new LinkedHashMap<>();

    private final Phrases monthBefore;

    Facts(Assessment assessment) {
        int before = assessment.month().minusMonths(1).getMonthValue();
        monthBefore = Phrases.of("tháng " + before, "tháng 0" + before);
        for (UnitResult unit : assessment.units()) {
            List<Fact> facts = new ArrayList<>();
            unit.results().forEach(result -> add(result, facts));
            add(unit, facts);
            byUnit.put(unit.unit().id(), List.copyOf(facts));
            String label = String.join(" ", Lexicon.keys(unit.unit().level().label()));
            labels.computeIfAbsent(label, same -> new TreeSet<>()).add(unit.unit().id());
            distances.put(
                    unit.unit().id(),
                    unit.results().stream().flatMap(it -> Distances.of(it).stream()).toList());
        }
        for (NamedList list : NamedList.values()) {
            named.put(
                    list,
                    assessment.listNamed(list).stream()
                            .map(naming -> naming.unit().id())
                            .collect(Collectors.toCollection(TreeSet::new)));
            namedTogether.add(named.get(list));
            namedTogether.addAll(byGrounds(assessment.listNamed(list)));
        }
        namedTogether.remove(Set.of());
    }

    /** A draft may name those apart whom different rules put in a list. */
    private static Collection<Set<String>> byGrounds(List<Naming> namings) {
        Map<Object, Set<String>> groups = new LinkedHashMap<>();
        for (Naming naming : namings) {
            List<Condition> conditions =
                    naming.grounds().stream()
                            .flatMap(ground -> ground.rule().conditions().stream())
                            .distinct()
                            .toList();
            Object grounds =
                    conditions.isEmpty() ? naming.override().map(ListOverride::reason) : conditions;
            groups.computeIfAbsent(grounds, same -> new TreeSet<>()).add(naming.unit().id());
        }
        return groups.values();
    }

    /** Words that name the month before the report's. */
    Phrases monthBefore() {
        return monthBefore;
    }

    List<Fact> list(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    List<Fact> list(String unit, String indicator) {
        return list(unit).stream().filter(fact -> fact.indicator().equals(indicator)).toList();
    }

    /** Distances too, which no document prints. */
    List<Fact> list(String unit, String indicator, Part part) {
        return Stream.concat(
                        list(unit, indicator).stream(),
                        distances.getOrDefault(unit, List.of()).stream()
                                .filter(fact -> fact.indicator().equals(indicator)))
                .filter(fact -> fact.part() == part)
                .toList();
    }

    boolean isNotApplicable(String unit, String indicator) {
        return notApplicable.getOrDefault(unit, Set.of()).contains(indicator);
    }

    /** The units that are in the list. */
    Set<String> listNamed(NamedList list) {
        return named.get(list);
    }

    /** Whether these are the units of a list, or those that are in it on the same grounds. */
    boolean isNamedList(Set<String> units) {
        return namedTogether.contains(units);
    }

    /** The facts of a unit that a figure says. */
    List<Fact> said(String unit, Written figure) {
        return list(unit).stream().filter(fact -> fact.isSaidBy(figure)).toList();
    }

    /**
     * What a figure of a unit is, when it is anything.
     *
     * @param hints words that stand around it
     */
    Optional<Fact> find(String unit, Written figure, Set<String> hints) {
        return said(unit, figure).stream()
                .max(
                        Comparator.comparingInt((Fact fact) -> overlap(fact, hints))
                                .thenComparing(fact -> -fact.part().ordinal()));
    }

    /** The same, of the indicator. */
    Optional<Fact> find(String unit, Optional<String> indicator, Written figure) {
        return said(unit, figure).stream()
                .filter(fact -> indicator.isPresent() && fact.indicator().equals(indicator.get()))
                .min(Comparator.comparing(Fact::part));
    }

    /** The target that a figure is, of whatever unit. */
    Optional<Fact> findTarget(Optional<String> indicator, Written figure, Set<String> hints) {
        return byUnit.values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.part() == Part.TARGET)
                .filter(fact -> indicator.isEmpty() || fact.indicator().equals(indicator.get()))
                .filter(fact -> fact.isSaidBy(figure))
                .filter(fact -> indicator.isPresent() || overlap(fact, hints) > 0)
                .max(Comparator.comparingInt(fact -> overlap(fact, hints)));
    }

    /**
     * The targets of an indicator, said of no unit.
     *
     * @param key words that may name the level they are of: "cấp xã"
     */
    List<Fact> targets(String indicator, String key) {
        List<String> named = labels.keySet().stream().filter(it -> key.contains(it)).toList();
        return byUnit.keySet().stream()
                .filter(unit -> named.stream().allMatch(it -> labels.get(it).contains(unit)))
                .flatMap(unit -> list(unit, indicator, Part.TARGET).stream())
                .map(Fact::ofNobody)
                .distinct()
                .toList();
    }

    int overlap(Fact fact, Set<String> hints) {
        Set<String> words = wordsOfIndicators.getOrDefault(fact.indicator(), Set.of());
        int shared = (int) words.stream().filter(hints::contains).count();
        return words.isEmpty() ? 0 : 100 * shared / words.size();
    }

    private void add(IndicatorResult result, List<Fact> facts) {
        String unit = result.unit().id();
        String indicator = result.indicator().id();
        wordsOfIndicators.computeIfAbsent(
                indicator, id -> new TreeSet<>(Lexicon.keys(result.indicator().name())));
        if (result.status() == Status.NOT_APPLICABLE) {
            notApplicable.computeIfAbsent(unit, id -> new TreeSet<>()).add(indicator);
        }
        Stream.of(
                        fact(result, Part.VALUE, Figures.value(result)),
                        fact(result, Part.SHORTFALL, Figures.shortfall(result)),
                        fact(result, Part.DOSSIERS, Figures.dossiers(result)),
                        fact(result, Part.PREVIOUS, Figures.previous(result)),
                        fact(result, Part.CHANGE, Figures.change(result)),
                        fact(result, Part.TARGET, Figures.target(result)))
                .flatMap(Optional::stream)
                .forEach(facts::add);
        addCounts(result, facts);
        result.rank().ifPresent(rank -> facts.add(rank(unit, indicator, rank)));
    }

    private static Optional<Fact> fact(IndicatorResult result, Part part, Figure figure) {
        return figure.equals(Figure.NONE)
                ? Optional.empty()
                : Optional.of(
                        new Fact(
                                result.unit().id(),
                                result.indicator().id(),
                                part,
                                figure.exact(),
                                Optional.empty(),
                                figure.decimals(),
                                figure.text(),
                                figure.evidence()));
    }

    private static void addCounts(IndicatorResult result, List<Fact> facts) {
        Optional<Observation.Measured> measured = result.measured();
        if (measured.isPresent() && measured.get().value() instanceof Value.Rate rate) {
            String text =
                    rate.numerator().toPlainString() + "/" + rate.denominator().toPlainString();
            Fraction numerator = Fraction.of(rate.numerator());
            Fraction denominator = Fraction.of(rate.denominator());
            facts.add(counts(result, Part.COUNTS, numerator, Optional.of(denominator), text));
            facts.add(
                    counts(
                            result,
                            Part.NUMERATOR,
                            numerator,
                            Optional.empty(),
                            rate.numerator().toPlainString()));
            facts.add(
                    counts(
                            result,
                            Part.DENOMINATOR,
                            denominator,
                            Optional.empty(),
                            rate.denominator().toPlainString()));
        }
    }

    private static Fact counts(
            IndicatorResult result,
            Part part,
            Fraction first,
            Optional<Fraction> second,
            String text) {
        return new Fact(
                result.unit().id(),
                result.indicator().id(),
                part,
                first,
                second,
                0,
                text,
                result.observation().map(Observation::evidence).orElse(List.of()));
    }

    private static void add(UnitResult unit, List<Fact> facts) {
        facts.add(standing(unit, Part.STANDING, unit.standing()));
        unit.previous()
                .ifPresent(before -> facts.add(standing(unit, Part.PREVIOUS_STANDING, before)));
        facts.add(rank(unit.unit().id(), "", unit.rank()));
    }

    private static Fact standing(UnitResult unit, Part part, Standing standing) {
        return new Fact(
                unit.unit().id(),
                "",
                part,
                Fraction.of(standing.met()),
                Optional.of(Fraction.of(standing.total())),
                0,
                standing.met() + "/" + standing.total(),
                List.of());
    }

    private static Fact rank(String unit, String indicator, int rank) {
        return new Fact(
                unit,
                indicator,
                Part.RANK,
                Fraction.of(rank),
                Optional.empty(),
                0,
                String.valueOf(rank),
                List.of());
    }
}
