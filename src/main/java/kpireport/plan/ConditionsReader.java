package kpireport.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kpireport.diagnostics.Code;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Level;
import kpireport.plan.NamingRule.Condition;
import kpireport.plan.NamingRule.Test;

/** Reads the conditions of one rule. */
final class ConditionsReader {

    /** At least nought would hold for everybody, below nought for nobody. */
    private static final BigDecimal LEAST_POINTS = new BigDecimal("0.01");

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(999_999_999);

    private static final int MOST_INDICATORS = 1000;

    /** Ten years; nobody asks for a longer streak. */
    private static final int MOST_MONTHS = 120;

    private enum Met {
        ALL,
        ALL_APPLICABLE
    }

    private final YamlMap rule;
    private final Optional<Level> level;
    private final References<Indicator> indicators;
    private final List<Condition> conditions = new ArrayList<>();

    /**
     * @param level the one the rule is for; empty for all
     */
    ConditionsReader(YamlMap rule, Optional<Level> level, References<Indicator> indicators) {
        this.rule = rule;
        this.level = level;
        this.indicators = indicators;
    }

    List<Condition> read() {
        Optional<String> only = rule.optional("indicator").flatMap(this::indicator);
        add("missed", value -> missed(Test.MISSED_AT_LEAST, value));
        add("missed-without-cause", value -> missed(Test.MISSED_WITHOUT_CAUSE_AT_LEAST, value));
        add("shortfall-sum", ConditionsReader::shortfallSum);
        add("any-value", value -> anyValue(value, only));
        add("zero-months", value -> months(Test.ZERO_MONTHS, value, only));
        add("missed-months", value -> months(Test.MISSED_MONTHS, value, only));
        add("falling-months", value -> months(Test.FALLING_MONTHS, value, only));
        add("met", ConditionsReader::met);
        if (rule.optional("better-than-last-month").map(YamlValue::trueOrFalse).orElse(false)) {
            conditions.add(unbounded(Test.BETTER_THAN_LAST_MONTH));
        }
        rule.reportUseless(
                "indicator",
                List.of("any-value", "zero-months", "missed-months", "falling-months"));
        if (conditions.isEmpty()) {
            rule.report(Code.PLAN_RULE_WITHOUT_CONDITION);
        }
        return conditions;
    }

    private void add(String key, Function<YamlValue, Condition> reading) {
        rule.optional(key).map(reading).ifPresent(conditions::add);
    }

    private static Condition missed(Test test, YamlValue value) {
        int bound = value.map(map -> map.required("at-least").wholeNumber(1, MOST_INDICATORS));
        return new Condition(test, Fraction.of(bound), Optional.empty());
    }

    private static Condition shortfallSum(YamlValue value) {
        Fraction bound = value.map(map -> points(map.required("at-least")));
        return new Condition(Test.SHORTFALL_SUM_AT_LEAST, bound, Optional.empty());
    }

    private Condition anyValue(YamlValue value, Optional<String> only) {
        return value.map(
                map ->
                        new Condition(
                                Test.ANY_VALUE_BELOW,
                                points(map.required("below")),
                                map.optional("indicator").flatMap(this::indicator).or(() -> only)));
    }

    private static Condition months(Test test, YamlValue value, Optional<String> only) {
        return new Condition(test, Fraction.of(value.wholeNumber(1, MOST_MONTHS)), only);
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

    private static Fraction points(YamlValue value) {
        return Fraction.of(value.number(LEAST_POINTS, MOST_POINTS));
    }

    private Optional<String> indicator(YamlValue id) {
        Optional<Indicator> found = indicators.find(id);
        found.ifPresent(indicator -> References.checkFigure(indicator, id));
        if (found.isPresent() && level.isPresent()) {
            References.checkLevel(found.get(), level.get(), id);
        }
        return found.map(Indicator::id);
    }
}
