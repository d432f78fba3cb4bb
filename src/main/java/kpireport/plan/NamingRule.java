package kpireport.plan;

import java.util.List;
import java.util.Optional;
import kpireport.measures.ConfigKey;
import kpireport.measures.Fraction;

/**
 * When a unit of a level belongs in a list: all conditions of one rule must hold; any one rule is
 * enough.
 *
 * @param level id of the level the rule is for; empty for all
 * @param provisional whether the plan still carries a reminder there that nobody has confirmed it
 */
public record NamingRule(
        NamedList list,
        String name,
        Optional<String> level,
        List<Condition> conditions,
        ConfigKey where,
        boolean provisional) {

    public NamingRule {
        conditions = List.copyOf(conditions);
    }

    public NamingRule(
            NamedList list,
            String name,
            Optional<String> level,
            List<Condition> conditions,
            ConfigKey where) {
        this(list, name, level, conditions, where, false);
    }

    public NamingRule asProvisional() {
        return new NamingRule(list, name, level, conditions, where, true);
    }

    /** What a condition looks at. */
    public enum Test {
        /** At least {@code bound} indicators are missed. */
        MISSED_AT_LEAST,
        /** At least {@code bound} indicators are missed without an accepted cause. */
        MISSED_WITHOUT_CAUSE_AT_LEAST,
        /** The shortfalls add up to at least {@code bound} points. */
        SHORTFALL_SUM_AT_LEAST,
        /** A missed indicator's value is below {@code bound}. */
        ANY_VALUE_BELOW,
        /** The same indicator is nought for at least {@code bound} months running. */
        ZERO_MONTHS,
        /** The same indicator is missed for at least {@code bound} months running. */
        MISSED_MONTHS,
        /** The same indicator has fallen for at least {@code bound} months running. */
        FALLING_MONTHS,
        /** Every indicator of the level is met. */
        ALL_MET,
        /** Every indicator that had anything to measure is met, and at least one had. */
        ALL_APPLICABLE_MET,
        /** More indicators are met than last month. */
        BETTER_THAN_LAST_MONTH
    }

    /**
     * @param bound zero where the test needs none
     * @param indicator only this indicator counts; empty for any
     */
    public record Condition(Test test, Fraction bound, Optional<String> indicator) {}
}
