package kpireport.assessment;

import static kpireport.assessment.Setting.APRIL;
import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import kpireport.measures.ConfigKey;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import kpireport.plan.NamedList;
import kpireport.plan.NamingRule;
import kpireport.plan.NamingRule.Condition;
import org.junit.jupiter.api.Test;

class NamingRulesTest {

    @Test
    void asManyMissesAsTheRuleSaysAreEnough() {
        Setting setting =
                twoMissesOf("a").rule(NamedList.CRITICISED, NamingRule.Test.MISSED_AT_LEAST, 2);
        assertThat(setting.named(NamedList.CRITICISED)).containsExactly("a");
    }

    @Test
    void oneMissFewerIsNot() {
        Setting setting =
                twoMissesOf("a").rule(NamedList.CRITICISED, NamingRule.Test.MISSED_AT_LEAST, 3);
        assertThat(setting.named(NamedList.CRITICISED)).isEmpty();
    }

    @Test
    void anAcceptedCauseExcusesAMiss() {
        Setting setting =
                twoMissesOf("a")
                        .rule(
                                NamedList.CRITICISED,
                                NamingRule.Test.MISSED_WITHOUT_CAUSE_AT_LEAST,
                                1)
                        .cause("a", "p", true);
        assertThat(setting.named(NamedList.CRITICISED)).containsExactly("a");
        setting.cause("a", "q", true);
        assertThat(setting.named(NamedList.CRITICISED)).isEmpty();
    }

    @Test
    void aCauseThatIsNotAcceptedExcusesNothing() {
        Setting setting =
                twoMissesOf("a")
                        .rule(
                                NamedList.CRITICISED,
                                NamingRule.Test.MISSED_WITHOUT_CAUSE_AT_LEAST,
                                2)
                        .cause("a", "p", false);
        assertThat(setting.named(NamedList.CRITICISED)).containsExactly("a");
    }

    @Test
    void aMissedValueBelowTheLineIsVeryLowAndOneOnItIsNot() {
        Setting setting =
                new Setting()
                        .units("a", "b")
                        .rate("p", "60")
                        .observed(MAY, "a", "p", "99/1000")
                        .observed(MAY, "b", "p", "1/10")
                        .rule(NamedList.CRITICISED, NamingRule.Test.ANY_VALUE_BELOW, 10);
        assertThat(setting.named(NamedList.CRITICISED)).containsExactly("a");
    }

    @Test
    void shortfallsAddUpExactly() {
        Setting setting = twoMissesOf("a");
        assertThat(
                        setting.rule(
                                        NamedList.CRITICISED,
                                        NamingRule.Test.SHORTFALL_SUM_AT_LEAST,
                                        70)
                                .named(NamedList.CRITICISED))
                .containsExactly("a");
        assertThat(
                        twoMissesOf("a")
                                .rule(
                                        NamedList.CRITICISED,
                                        NamingRule.Test.SHORTFALL_SUM_AT_LEAST,
                                        71)
                                .named(NamedList.CRITICISED))
                .isEmpty();
    }

    @Test
    void twoZeroMonthsOfTheSameIndicatorAskForAnExplanation() {
        Setting setting =
                new Setting()
                        .units("a", "b")
                        .rate("p", "60")
                        .rate("q", "60")
                        .observed(APRIL, "a", "p", "0/5")
                        .observed(MAY, "a", "p", "0/5")
                        .observed(APRIL, "b", "p", "0/5")
                        .observed(MAY, "b", "q", "0/5")
                        .rule(NamedList.MUST_EXPLAIN, NamingRule.Test.ZERO_MONTHS, 2);
        assertThat(setting.named(NamedList.MUST_EXPLAIN)).containsExactly("a");
    }

    @Test
    void zeroMonthsAreZeroMonthsWhicheverWayIsBetter() {
        Setting setting =
                new Setting()
                        .units("a")
                        .rate("qua-han", "5", Direction.LOWER)
                        .observed(APRIL, "a", "qua-han", "0/5")
                        .observed(MAY, "a", "qua-han", "0/5")
                        .rule(NamedList.MUST_EXPLAIN, NamingRule.Test.ZERO_MONTHS, 2);
        assertThat(setting.named(NamedList.MUST_EXPLAIN)).containsExactly("a");
    }

    @Test
    void everythingMetAndBetterThanLastMonthIsCommended() {
        Setting setting =
                new Setting()
                        .units("better", "same", "new", "idle")
                        .rate("p", "60")
                        .observed(APRIL, "better", "p", "1/5")
                        .observed(MAY, "better", "p", "5/5")
                        .observed(APRIL, "same", "p", "5/5")
                        .observed(MAY, "same", "p", "5/5")
                        .observed(MAY, "new", "p", "5/5")
                        .observed(MAY, "idle", "p", "-")
                        .rule(allMetAndBetter());
        assertThat(setting.named(NamedList.COMMENDED)).containsExactly("better");
    }

    @Test
    void notApplicableStandsInTheWayOfAllMetButNotOfAllApplicableMet() {
        Setting setting =
                new Setting()
                        .units("a")
                        .rate("p", "60")
                        .rate("q", "60")
                        .observed(MAY, "a", "p", "5/5")
                        .observed(MAY, "a", "q", "-")
                        .rule(NamedList.COMMENDED, NamingRule.Test.ALL_MET, 0);
        assertThat(setting.named(NamedList.COMMENDED)).isEmpty();
        setting.rule(NamedList.COMMENDED, NamingRule.Test.ALL_APPLICABLE_MET, 0);
        assertThat(setting.named(NamedList.COMMENDED)).containsExactly("a");
    }

    @Test
    void aPersonsDecisionGoesBeforeTheRules() {
        Setting setting =
                twoMissesOf("a")
                        .units("b")
                        .rule(NamedList.CRITICISED, NamingRule.Test.MISSED_AT_LEAST, 1)
                        .override(NamedList.CRITICISED, "a", false)
                        .override(NamedList.CRITICISED, "b", true);
        assertThat(setting.named(NamedList.CRITICISED)).containsExactly("b");
        assertThat(setting.assess().namings())
                .extracting(naming -> naming.unit().id(), Naming::isNamed)
                .containsExactly(tuple("a", false), tuple("b", true));
    }

    private static NamingRule allMetAndBetter() {
        return new NamingRule(
                NamedList.COMMENDED,
                "vuon-len",
                Optional.of("xa"),
                List.of(
                        new Condition(NamingRule.Test.ALL_MET, Fraction.ZERO, Optional.empty()),
                        new Condition(
                                NamingRule.Test.BETTER_THAN_LAST_MONTH,
                                Fraction.ZERO,
                                Optional.empty())),
                new ConfigKey("kpi-report.yaml", "rules.commend[0]", 1, 1));
    }

    /** Short by 20 and by 50 points. */
    private static Setting twoMissesOf(String unit) {
        return new Setting()
                .units(unit)
                .rate("p", "60")
                .rate("q", "60")
                .observed(MAY, unit, "p", "4/10")
                .observed(MAY, unit, "q", "1/10");
    }
}
