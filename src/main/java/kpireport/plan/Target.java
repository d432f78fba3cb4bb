package kpireport.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import kpireport.measures.ConfigKey;

/**
 * What a unit is asked to reach on an indicator, as the plan writes it.
 *
 * @param scope id of the level or of the one unit it is set for
 * @param from first month it is in force, or {@link #ALWAYS}
 * @param threshold in the indicator's own unit; empty when it is another unit's value
 * @param valueOf id of the unit whose own value of the month is the line, such as the district
 *     itself
 * @param provisional whether the plan still carries a reminder there that nobody has confirmed it
 */
public record Target(
        String indicator,
        String scope,
        YearMonth from,
        Optional<BigDecimal> threshold,
        Optional<String> valueOf,
        ConfigKey where,
        boolean provisional) {

    /** The first month of a target that the plan sets without one: it has always been in force. */
    public static final YearMonth ALWAYS = YearMonth.of(1, 1);

    public Target {
        if (threshold.isPresent() == valueOf.isPresent()) {
            throw new IllegalArgumentException("a target is a number or another unit's value");
        }
    }

    Target(
            String indicator,
            String scope,
            YearMonth from,
            Optional<BigDecimal> threshold,
            Optional<String> valueOf,
            ConfigKey where) {
        this(indicator, scope, from, threshold, valueOf, where, false);
    }

    public static Target of(
            String indicator, String scope, YearMonth from, BigDecimal threshold, ConfigKey where) {
        return new Target(indicator, scope, from, Optional.of(threshold), Optional.empty(), where);
    }

    public Target asProvisional() {
        return new Target(indicator, scope, from, threshold, valueOf, where, true);
    }
}
