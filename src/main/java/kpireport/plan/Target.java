package kpireport.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import kpireport.measures.ConfigKey;
import kpireport.measures.Fraction;

/**
 * What a unit is asked to reach on an indicator.
 *
 * @param scope id of the level or of the one unit it is set for
 * @param from first month it is in force, or {@link #ALWAYS}
 * @param threshold in the indicator's own unit, as the plan writes it
 */
public record Target(
        String indicator, String scope, YearMonth from, BigDecimal threshold, ConfigKey where) {

    /** The first month of a target that the plan sets without one: it has always been in force. */
    public static final YearMonth ALWAYS = YearMonth.of(1, 1);

    public Fraction exact() {
        return Fraction.of(threshold);
    }
}
