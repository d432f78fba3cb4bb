package kpireport.assessment;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Observations;
import kpireport.measures.OrgUnit;

/** Counts months in a row, back from the report month. */
final class StreakRule {

    private final Observations observations;
    private final Goals goals;

    StreakRule(Observations observations, Goals goals) {
        this.observations = observations;
        this.goals = goals;
    }

    Streaks streaks(OrgUnit unit, Indicator indicator, YearMonth month) {
        return new Streaks(
                run(month, at -> isZero(unit, indicator, at)),
                run(month, at -> isMissed(unit, indicator, at)),
                run(month, at -> hasFallen(unit, indicator, at)));
    }

    private static int run(YearMonth last, Predicate<YearMonth> holds) {
        int length = 0;
        while (holds.test(last.minusMonths(length))) {
            length++;
        }
        return length;
    }

    private boolean isZero(OrgUnit unit, Indicator indicator, YearMonth month) {
        return value(unit, indicator, month).filter(value -> value.signum() == 0).isPresent();
    }

    private boolean isMissed(OrgUnit unit, Indicator indicator, YearMonth month) {
        return value(unit, indicator, month)
                .flatMap(
                        value ->
                                goals.findThreshold(indicator, unit, month)
                                        .filter(
                                                threshold ->
                                                        !indicator
                                                                .direction()
                                                                .meets(value, threshold)))
                .isPresent();
    }

    private boolean hasFallen(OrgUnit unit, Indicator indicator, YearMonth month) {
        Optional<Fraction> before = value(unit, indicator, month.minusMonths(1));
        return value(unit, indicator, month)
                .filter(value -> before.isPresent())
                .filter(value -> !indicator.direction().meets(value, before.get()))
                .isPresent();
    }

    private Optional<Fraction> value(OrgUnit unit, Indicator indicator, YearMonth month) {
        return observations
                .findMeasured(unit, indicator, month)
                .map(observation -> observation.value().exact());
    }
}
