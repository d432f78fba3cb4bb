package kpireport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.assessment.Assessment;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.UnitResult;
import kpireport.document.NamedUnits.Because;
import kpireport.document.NamedUnits.Fact;
import kpireport.document.NamedUnits.NamedLevel;
import kpireport.document.NamedUnits.NamedStanding;
import kpireport.document.NamedUnits.NamedUnit;
import kpireport.document.NamedUnits.Reason;
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
    private final Claims claims;
    private final Set<OrgUnit> explaining;

    NamedUnitsSection(Assessment assessment, Plan plan) {
        this.assessment = assessment;
        this.plan = plan;
        this.claims = new Claims(plan);
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
        Map<String, Naming> namings =
                assessment.listNamed(list).stream()
                        .collect(Collectors.toMap(naming -> naming.unit().id(), naming -> naming));
        NamedGroups groups = new NamedGroups(units);
        return new NamedUnits(
                units,
                named,
                groups.inOrder(unit -> claims.ofRules(namings.get(unit.unit().id()))),
                groups.bySame(unit -> claims.ofFacts(namings.get(unit.unit().id()))),
                standings(units));
    }

    private static List<NamedStanding> standings(List<NamedUnit> units) {
        record Key(String now, String before, String decision) {}
        Map<Key, List<NamedUnit>> groups = new LinkedHashMap<>();
        for (NamedUnit unit : units) {
            Key key =
                    new Key(
                            unit.standing().text(),
                            unit.previousStanding(),
                            unit.reasons().isEmpty() ? unit.decision() : "");
            groups.computeIfAbsent(key, same -> new ArrayList<>()).add(unit);
        }
        return groups.entrySet().stream()
                .map(
                        group ->
                                new NamedStanding(
                                        group.getKey().now(),
                                        group.getKey().before(),
                                        group.getKey().decision(),
                                        group.getValue()))
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
                UnitLines.text(result),
                new Tally(Figures.standing(result.standing()), naming.unit().id()),
                Figures.previousStanding(result),
                naming.grounds().stream().map(NamedUnitsSection::reason).toList(),
                naming.override()
                        .map(ListOverride::reason)
                        .map(NamedUnitsSection::withoutStop)
                        .orElse(""),
                opposed(naming));
    }

    private String opposed(Naming naming) {
        return naming.list()
                .opposite()
                .filter(list -> isIn(list, naming.unit()))
                .map(list -> list == NamedList.COMMENDED ? "biểu dương" : "phê bình")
                .orElse("");
    }

    private boolean isIn(NamedList list, OrgUnit unit) {
        return assessment.listNamed(list).stream().anyMatch(other -> other.unit().equals(unit));
    }

    /** It goes into a sentence that goes on. */
    private static String withoutStop(String reason) {
        return reason.strip().replaceAll("[.;,]+$", "");
    }

    private static Reason reason(Naming.Ground ground) {
        return new Reason(
                ground.rule().name(),
                ground.facts().stream().map(NamedUnitsSection::fact).toList());
    }

    private static Fact fact(Naming.Fact fact) {
        NamingRule.Test test = fact.condition().test();
        return new Fact(
                Claims.key(test),
                Bounds.text(fact),
                fact.because().stream().map(result -> because(test, result)).toList());
    }

    private static Because because(NamingRule.Test test, IndicatorResult result) {
        return new Because(
                result.indicator().name(),
                Figures.value(result).text(),
                Claims.months(test, result).map(Numerals::padded).orElse(""));
    }
}
