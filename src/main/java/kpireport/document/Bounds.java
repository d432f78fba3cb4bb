package kpireport.document;

import java.util.List;
import kpireport.assessment.Naming.Fact;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.plan.NamingRule.Condition;

/** The line that a condition of a rule draws, as sentences write it: "10%", "60 điểm". */
public final class Bounds {

    private static final int BOUND_DECIMALS = 6;

    private Bounds() {}

    /**
     * With the unit of measure that the results it is about share, if they do; empty where the test
     * looks at no value.
     */
    public static String text(Fact fact) {
        Condition condition = fact.condition();
        return switch (condition.test()) {
            case SHORTFALL_SUM_AT_LEAST -> digits(condition.bound()) + unitOfSum(fact);
            case ANY_VALUE_BELOW -> digits(condition.bound()) + unitOfMeasure(fact);
            case ZERO_MONTHS -> "0" + unitOfMeasure(fact);
            case MISSED_AT_LEAST,
                    MISSED_WITHOUT_CAUSE_AT_LEAST,
                    MISSED_MONTHS,
                    FALLING_MONTHS,
                    ALL_MET,
                    ALL_APPLICABLE_MET,
                    BETTER_THAN_LAST_MONTH ->
                    "";
        };
    }

    /** Between two percentages there are points. */
    private static String unitOfSum(Fact fact) {
        String unit = unitOfMeasure(fact);
        return unit.strip().equals("%") ? " điểm phần trăm" : unit;
    }

    private static String unitOfMeasure(Fact fact) {
        List<String> units =
                fact.because().stream()
                        .map(result -> unitOfMeasure(result.indicator()))
                        .distinct()
                        .toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    /** In a table a score needs none; "dưới 60" alone would leave the reader guessing. */
    private static String unitOfMeasure(Indicator indicator) {
        return indicator.kind() == Kind.SCORE && indicator.unitOfMeasure().isEmpty()
                ? " điểm"
                : indicator.unitOfMeasure();
    }

    /** As the plan writes it: "12,5". */
    private static String digits(Fraction bound) {
        return Figures.digits(bound, BOUND_DECIMALS);
    }
}
