package kpireport.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Naming;
import kpireport.assessment.Naming.Fact;
import kpireport.document.NamedUnits.Claim;
import kpireport.measures.Direction;
import kpireport.measures.Indicator;
import kpireport.plan.NamingRule;
import kpireport.plan.NamingRule.Condition;
import kpireport.plan.Plan;

/** What may be said of a unit because a rule names it, and nothing beyond that. */
final class Claims {

    private final Plan plan;

    Claims(Plan plan) {
        this.plan = plan;
    }

    /** What the rules say of every unit they name. */
    List<Claim> ofRules(Naming naming) {
        return facts(naming).map(this::ofRule).distinct().toList();
    }

    /** What in particular is true of this unit: how many, which, for how long. */
    List<Claim> ofFacts(Naming naming) {
        return facts(naming).flatMap(this::ofFact).distinct().toList();
    }

    private static Stream<Fact> facts(Naming naming) {
        return naming.grounds().stream().flatMap(ground -> ground.facts().stream());
    }

    private Claim ofRule(Fact fact) {
        Condition condition = fact.condition();
        return new Claim(
                key(fact),
                only(condition),
                switch (condition.test()) {
                    case MISSED_AT_LEAST,
                            MISSED_WITHOUT_CAUSE_AT_LEAST,
                            ZERO_MONTHS,
                            MISSED_MONTHS,
                            FALLING_MONTHS ->
                            Numerals.padded(condition.bound().floor().intValueExact());
                    case SHORTFALL_SUM_AT_LEAST,
                            ANY_VALUE_BELOW,
                            ALL_MET,
                            ALL_APPLICABLE_MET,
                            BETTER_THAN_LAST_MONTH ->
                            "";
                },
                Bounds.text(fact));
    }

    private Stream<Claim> ofFact(Fact fact) {
        NamingRule.Test test = fact.condition().test();
        return switch (test) {
            case MISSED_AT_LEAST, MISSED_WITHOUT_CAUSE_AT_LEAST ->
                    Stream.of(new Claim(key(test), "", Numerals.padded(fact.because().size()), ""));
            case ZERO_MONTHS, MISSED_MONTHS, FALLING_MONTHS, ANY_VALUE_BELOW ->
                    fact.because().stream().map(result -> of(fact, result));
            case SHORTFALL_SUM_AT_LEAST, ALL_MET, ALL_APPLICABLE_MET, BETTER_THAN_LAST_MONTH ->
                    Stream.of(ofRule(fact));
        };
    }

    /** What one of the results alone makes true. */
    private static Claim of(Fact fact, IndicatorResult result) {
        Fact alone = new Fact(fact.condition(), List.of(result));
        return new Claim(
                key(alone),
                result.indicator().name(),
                months(fact.condition().test(), result).map(Numerals::padded).orElse(""),
                Bounds.text(alone));
    }

    /** What got worse has fallen, or risen where less is better. */
    private static String key(Fact fact) {
        NamingRule.Test test = fact.condition().test();
        if (test != NamingRule.Test.FALLING_MONTHS) return key(test);
        List<Direction> directions =
                fact.because().stream()
                        .map(result -> result.indicator().direction())
                        .distinct()
                        .toList();
        if (directions.size() > 1) return "worsening-months";
        return directions.get(0) == Direction.LOWER ? "rising-months" : key(test);
    }

    private String only(Condition condition) {
        return condition.indicator().flatMap(plan::findIndicator).map(Indicator::name).orElse("");
    }

    static String key(NamingRule.Test test) {
        return test.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How long the streak that the test looks at is; empty for one that looks at none. */
    static Optional<Integer> months(NamingRule.Test test, IndicatorResult result) {
        return switch (test) {
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
    }
}
