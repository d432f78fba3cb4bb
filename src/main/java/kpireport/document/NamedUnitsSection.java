package kpireport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.UnitResult;
import kpireport.document.DocumentData.Because;
import kpireport.document.DocumentData.Fact;
import kpireport.document.DocumentData.NamedLevel;
import kpireport.document.DocumentData.NamedRun;
import kpireport.document.DocumentData.NamedUnit;
import kpireport.document.DocumentData.NamedUnits;
import kpireport.document.DocumentData.Reason;
import kpireport.document.DocumentData.Run;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.plan.MonthNotes.ListOverride;
import kpireport.plan.NamedList;
import kpireport.plan.NamingRule;
import kpireport.plan.Plan;

/** The units that the dispatch names, with the reasons a reviewer wants to see. */
final class NamedUnitsSection {

    private final Assessment assessment;
    private final Plan plan;
    private final Set<OrgUnit> explaining;

    NamedUnitsSection(Assessment assessment, Plan plan) {
        this.assessment = assessment;
        this.plan = plan;
        this.explaining =
                assessment.listNamed(NamedList.MUST_EXPLAIN).stream()
                        .map(Naming::unit)
                        .collect(Collectors.toSet());
    }

    NamedUnits list(NamedList list) {
        List<NamedLevel> named = new ArrayList<>();
        for (Level level : plan.levels()) {
            List<NamedUnit> units = units(list, level);
            if (!units.isEmpty()) {
                named.add(new NamedLevel(level.id(), level.label(), level.members(), units));
            }
        }
        List<NamedUnit> units = named.stream().flatMap(level -> level.units().stream()).toList();
        return new NamedUnits(units, named, runs(units));
    }

    private static List<NamedRun> runs(List<NamedUnit> units) {
        Map<List<Run>, List<NamedUnit>> byRuns = new LinkedHashMap<>();
        for (NamedUnit unit : units) {
            List<Run> runs =
                    unit.reasons().stream()
                            .flatMap(reason -> reason.facts().stream())
                            .flatMap(fact -> fact.because().stream())
                            .filter(because -> !because.months().isEmpty())
                            .map(because -> new Run(because.indicator(), because.months()))
                            .distinct()
                            .toList();
            byRuns.computeIfAbsent(runs, same -> new ArrayList<>()).add(unit);
        }
        return byRuns.entrySet().stream()
                .map(entry -> new NamedRun(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Those who must explain come first, as they are named twice in one breath; then as the rules
     * are listed, the gravest first (An Lão, May 2024: An Toàn with three misses before An Hưng).
     */
    private List<NamedUnit> units(NamedList list, Level level) {
        return assessment.listNamed(list).stream()
                .filter(naming -> naming.unit().level().equals(level))
                .sorted(Comparator.comparingInt(this::place))
                .map(this::named)
                .toList();
    }

    private int place(Naming naming) {
        if (explaining.contains(naming.unit())) {
            return -1;
        }
        return naming.grounds().isEmpty()
                ? plan.rules().size()
                : plan.rules().indexOf(naming.grounds().get(0).rule());
    }

    private NamedUnit named(Naming naming) {
        UnitResult result =
                assessment.units().stream()
                        .filter(unit -> unit.unit().equals(naming.unit()))
                        .findFirst()
                        .orElseThrow();
        return new NamedUnit(
                UnitLines.text(naming.unit()),
                new Tally(UnitLines.standing(result.standing()), naming.unit().id()),
                result.previous().map(UnitLines::standing).orElse(""),
                naming.grounds().stream().map(NamedUnitsSection::reason).toList(),
                naming.override().map(ListOverride::reason).orElse(""));
    }

    private static Reason reason(Naming.Ground ground) {
        return new Reason(
                ground.rule().name(),
                ground.facts().stream().map(NamedUnitsSection::fact).toList());
    }

    private static Fact fact(Naming.Fact fact) {
        NamingRule.Test test = fact.condition().test();
        return new Fact(
                test.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                fact.condition().bound().toString(),
                fact.because().stream().map(result -> because(test, result)).toList());
    }

    private static Because because(NamingRule.Test test, IndicatorResult result) {
        Optional<Integer> months =
                switch (test) {
                    case ZERO_MONTHS -> Optional.of(result.streaks().zero());
                    case MISSED_MONTHS -> Optional.of(result.streaks().missed());
                    case FALLING_MONTHS -> Optional.of(result.streaks().falling());
                    case MISSED_AT_LEAST,
                            MISSED_WITHOUT_CAUSE_AT_LEAST,
                            SHORTFALL_SUM_AT_LEAST,
                            ANY_VALUE_BELOW,
                            ALL_MET,
                            ALL_APPLICABLE_MET,
                            BETTER_THAN_LAST_MONTH ->
                            Optional.empty();
                };
        return new Because(
                result.indicator().name(),
                Figures.value(result).text(),
                months.map(Numerals::padded).orElse(""));
    }
}
