package kpireport.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.plan.NamingRule.Condition;
import kpireport.plan.NamingRule.Test;

/** Reads {@code rules:}, which decide who is named in which list. */
final class RulesReader {

    private static final BigDecimal MOST_POINTS = new BigDecimal("999999999999999");

    /** Ten years; nobody asks for a longer streak. */
    private static final int MOST_MONTHS = 120;

    private enum Met {
        ALL,
        ALL_APPLICABLE
    }

    private final References<Level> levels;
    private final References<Indicator> indicators;
    private final References<NamingRule> rules = new References<>();

    RulesReader(References<Level> levels, References<Indicator> indicators) {
        this.levels = levels;
        this.indicators = indicators;
    }

    List<NamingRule> read(YamlValue value) {
        return value.map(this::rules);
    }

    private List<NamingRule> rules(YamlMap map) {
        List<NamingRule> all = new ArrayList<>();
        for (NamedList list : NamedList.values()) {
            map.optional(list.key()).ifPresent(value -> all.addAll(rules(list, value)));
        }
        return all;
    }

    private List<NamingRule> rules(NamedList list, YamlValue value) {
        List<NamingRule> read = new ArrayList<>();
        for (YamlValue rule : value.list()) {
            String usualName = list.key() + "-" + (read.size() + 1);
            read.add(rule.map(map -> rule(list, usualName, map)));
        }
        return read;
    }

    private NamingRule rule(NamedList list, String usualName, YamlMap map) {
        Optional<YamlValue> name = map.optional("name");
        Optional<Level> level = map.optional("level").flatMap(levels::find);
        List<Condition> conditions = conditions(map, level);
        if (conditions.isEmpty()) {
            map.report(Code.PLAN_RULE_WITHOUT_CONDITION);
        }
        NamingRule rule =
                new NamingRule(
                        list,
                        name.map(YamlValue::id).orElse(usualName),
                        level.map(Level::id),
                        conditions,
                        map.where());
        name.ifPresent(id -> rules.add(id, rule));
        return rule;
    }

    private List<Condition> conditions(YamlMap map, Optional<Level> level) {
        Optional<String> indicator =
                map.optional("indicator").flatMap(value -> indicator(value, level));
        List<Condition> all = new ArrayList<>();
        map.optional("missed").ifPresent(value -> all.add(atLeast(Test.MISSED_AT_LEAST, value)));
        map.optional("missed-without-cause")
                .ifPresent(value -> all.add(atLeast(Test.MISSED_WITHOUT_CAUSE_AT_LEAST, value)));
        map.optional("shortfall-sum").ifPresent(value -> all.add(shortfallSum(value)));
        map.optional("any-value").ifPresent(value -> all.add(anyValue(value, level)));
        map.optional("zero-months")
                .ifPresent(value -> all.add(months(Test.ZERO_MONTHS, value, indicator)));
        map.optional("missed-months")
                .ifPresent(value -> all.add(months(Test.MISSED_MONTHS, value, indicator)));
        map.optional("falling-months")
                .ifPresent(value -> all.add(months(Test.FALLING_MONTHS, value, indicator)));
        map.optional("met").ifPresent(value -> all.add(met(value)));
        map.optional("better-than-last-month")
                .filter(YamlValue::trueOrFalse)
                .ifPresent(value -> all.add(unbounded(Test.BETTER_THAN_LAST_MONTH)));
        return all;
    }

    private Optional<String> indicator(YamlValue value, Optional<Level> level) {
        Optional<Indicator> found = indicators.find(value);
        found.filter(indicator -> level.isPresent())
                .filter(indicator -> !indicator.levels().contains(level.get().id()))
                .ifPresent(
                        indicator ->
                                value.report(
                                        Code.PLAN_INDICATOR_NOT_AT_LEVEL,
                                        "indicator",
                                        indicator.id(),
                                        "level",
                                        level.get().id()));
        return found.map(Indicator::id);
    }

    private static Condition atLeast(Test test, YamlValue value) {
        int bound = value.map(map -> map.required("at-least").wholeNumber(1, 1000));
        return new Condition(test, Fraction.of(bound), Optional.empty());
    }

    private static Condition shortfallSum(YamlValue value) {
        BigDecimal bound =
                value.map(map -> map.required("at-least").number(BigDecimal.ZERO, MOST_POINTS));
        return new Condition(Test.SHORTFALL_SUM_AT_LEAST, Fraction.of(bound), Optional.empty());
    }

    private Condition anyValue(YamlValue value, Optional<Level> level) {
        return value.map(
                map ->
                        new Condition(
                                Test.ANY_VALUE_BELOW,
                                Fraction.of(
                                        map.required("below").number(BigDecimal.ZERO, MOST_POINTS)),
                                map.optional("indicator").flatMap(id -> indicator(id, level))));
    }

    private static Condition months(Test test, YamlValue value, Optional<String> indicator) {
        return new Condition(test, Fraction.of(value.wholeNumber(1, MOST_MONTHS)), indicator);
    }

    private static Condition met(YamlValue value) {
        return switch (value.choice(Met.class)) {
            case ALL -> unbounded(Test.ALL_MET);
            case ALL_APPLICABLE -> unbounded(Test.ALL_APPLICABLE_MET);
        };
    }

    private static Condition unbounded(Test test) {
        return new Condition(test, Fraction.ZERO, Optional.empty());
    }
}
