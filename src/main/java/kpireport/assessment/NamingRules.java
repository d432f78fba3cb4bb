package kpireport.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kpireport.assessment.Naming.Fact;
import kpireport.assessment.Naming.Ground;
import kpireport.measures.Fraction;
import kpireport.plan.MonthNotes;
import kpireport.plan.MonthNotes.ListOverride;
import kpireport.plan.NamedList;
import kpireport.plan.NamingRule;
import kpireport.plan.NamingRule.Condition;

/**
 * Decides who is named in which list: by the plan's rules, then by a person's word against them.
 */
final class NamingRules {

    private final List<NamingRule> rules;
    private final MonthNotes notes;

    NamingRules(List<NamingRule> rules, MonthNotes notes) {
        this.rules = rules;
        this.notes = notes;
    }

    /** Every unit that a rule or a person puts in a list, and those a person kept out. */
    List<Naming> name(List<UnitResult> units) {
        List<Naming> namings = new ArrayList<>();
        for (NamedList list : NamedList.values()) {
            for (UnitResult unit : units) {
                List<Ground> grounds = grounds(list, unit);
                Optional<ListOverride> override = findOverride(list, unit);
                if (!grounds.isEmpty() || override.isPresent()) {
                    namings.add(new Naming(unit.unit(), list, grounds, override));
                }
            }
        }
        return namings;
    }

    private Optional<ListOverride> findOverride(NamedList list, UnitResult unit) {
        return notes.overrides().stream()
                .filter(override -> override.list() == list)
                .filter(override -> override.unit().equals(unit.unit().id()))
                .findFirst();
    }

    private List<Ground> grounds(NamedList list, UnitResult unit) {
        return rules.stream()
                .filter(rule -> rule.list() == list)
                .filter(
                        rule ->
                                rule.level().isEmpty()
                                        || rule.level().get().equals(unit.unit().level().id()))
                .flatMap(rule -> ground(rule, unit).stream())
                .toList();
    }

    private static Optional<Ground> ground(NamingRule rule, UnitResult unit) {
        List<Fact> facts = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            Optional<Fact> fact = test(condition, unit);
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            facts.add(fact.get());
        }
        return Optional.of(new Ground(rule, facts));
    }

    private static Optional<Fact> test(Condition condition, UnitResult unit) {
        List<IndicatorResult> missed = matching(unit, condition, IndicatorResult::isMissed);
        return switch (condition.test()) {
            case MISSED_AT_LEAST -> atLeast(condition, missed);
            case MISSED_WITHOUT_CAUSE_AT_LEAST ->
                    atLeast(
                            condition,
                            missed.stream().filter(result -> !result.isExcused()).toList());
            case SHORTFALL_SUM_AT_LEAST ->
                    when(shortfallSum(missed).compareTo(condition.bound()) >= 0, condition, missed);
            case ANY_VALUE_BELOW ->
                    anyOf(
                            condition,
                            missed.stream()
                                    .filter(result -> isBelow(result, condition.bound()))
                                    .toList());
            case ZERO_MONTHS -> running(condition, unit, result -> result.streaks().zero());
            case MISSED_MONTHS -> running(condition, unit, result -> result.streaks().missed());
            case FALLING_MONTHS -> running(condition, unit, result -> result.streaks().falling());
            case ALL_MET ->
                    when(
                            unit.standing().total() > 0
                                    && unit.standing().met() == unit.standing().total(),
                            condition,
                            List.of());
            case ALL_APPLICABLE_MET ->
                    when(
                            unit.standing().met() > 0
                                    && unit.standing().missed() == 0
                                    && unit.standing().absent() == 0,
                            condition,
                            List.of());
            case BETTER_THAN_LAST_MONTH ->
                    when(
                            unit.previous()
                                    .filter(before -> unit.standing().met() > before.met())
                                    .isPresent(),
                            condition,
                            List.of());
        };
    }

    private static List<IndicatorResult> matching(
            UnitResult unit, Condition condition, Predicate<IndicatorResult> predicate) {
        return unit.results().stream()
                .filter(
                        result ->
                                condition.indicator().isEmpty()
                                        || condition
                                                .indicator()
                                                .get()
                                                .equals(result.indicator().id()))
                .filter(predicate)
                .toList();
    }

    private interface RunLength {
        int of(IndicatorResult result);
    }

    private static Optional<Fact> running(Condition condition, UnitResult unit, RunLength length) {
        return anyOf(
                condition,
                matching(unit, condition, result -> reaches(length.of(result), condition.bound())));
    }

    private static Optional<Fact> atLeast(Condition condition, List<IndicatorResult> results) {
        return when(reaches(results.size(), condition.bound()), condition, results);
    }

    private static Optional<Fact> anyOf(Condition condition, List<IndicatorResult> results) {
        return when(!results.isEmpty(), condition, results);
    }

    private static Optional<Fact> when(
            boolean holds, Condition condition, List<IndicatorResult> because) {
        return holds ? Optional.of(new Fact(condition, because)) : Optional.empty();
    }

    private static boolean reaches(int count, Fraction bound) {
        return Fraction.of(count).compareTo(bound) >= 0;
    }

    private static Fraction shortfallSum(List<IndicatorResult> missed) {
        return missed.stream()
                .map(result -> result.shortfall().orElseThrow().gap())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static boolean isBelow(IndicatorResult result, Fraction bound) {
        return result.measured().orElseThrow().value().exact().compareTo(bound) < 0;
    }
}
