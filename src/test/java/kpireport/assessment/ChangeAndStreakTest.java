package kpireport.assessment;

import static kpireport.assessment.Setting.APRIL;
import static kpireport.assessment.Setting.MARCH;
import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import org.junit.jupiter.api.Test;

class ChangeAndStreakTest {

    @Test
    void theChangeIsTheExactDifference() {
        assertThat(months("1/3", "1/2", "2/3").delta().orElseThrow().change())
                .isEqualTo(Fraction.parse("50/3"));
    }

    @Test
    void thereIsNoChangeWithoutAValueInEitherMonth() {
        assertThat(months("1/3", "-", "2/3").delta()).isEmpty();
        assertThat(months("1/3", "1/2", "-").delta()).isEmpty();
    }

    @Test
    void zeroMonthsAreCountedBackFromTheReportMonth() {
        assertThat(months("0/4", "0/5", "0/6").streaks()).isEqualTo(new Streaks(3, 3, 0));
        assertThat(months("0/4", "1/5", "0/6").streaks()).isEqualTo(new Streaks(1, 3, 1));
        assertThat(months("0/4", "0/5", "1/6").streaks().zero()).isZero();
    }

    @Test
    void aMonthWithoutAValueEndsEveryRun() {
        assertThat(months("0/4", "-", "0/6").streaks()).isEqualTo(new Streaks(1, 1, 0));
    }

    @Test
    void fallingIsWorseThanTheMonthBefore() {
        assertThat(months("3/4", "2/4", "1/4").streaks().falling()).isEqualTo(2);
        assertThat(months("2/4", "2/4", "1/4").streaks().falling()).isEqualTo(1);
        assertThat(months("3/4", "1/4", "1/4").streaks().falling()).isZero();
    }

    @Test
    void whereLowerIsBetterFallingIsRising() {
        Setting setting =
                new Setting()
                        .units("a")
                        .rate("qua-han", "5", Direction.LOWER)
                        .observed(APRIL, "a", "qua-han", "1/10")
                        .observed(MAY, "a", "qua-han", "2/10");
        assertThat(setting.result("a", "qua-han").streaks().falling()).isEqualTo(1);
    }

    @Test
    void eachMonthIsHeldAgainstItsOwnTarget() {
        Setting setting =
                new Setting()
                        .units("a")
                        .rate("r", "10")
                        .target("r", "xa", MAY, "60")
                        .observed(APRIL, "a", "r", "50/100")
                        .observed(MAY, "a", "r", "50/100");
        assertThat(setting.result("a", "r").streaks().missed()).isEqualTo(1);
        assertThat(setting.diagnostics.list())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TARGET_CHANGED);
    }

    @Test
    void aPublishedMonthKeepsTheTargetItWasHeldAgainst() {
        Setting setting =
                new Setting()
                        .units("a")
                        .rate("r", "50")
                        .observed(APRIL, "a", "r", "55/100")
                        .published(APRIL, "a", "r", "60")
                        .observed(MAY, "a", "r", "40/100");
        assertThat(setting.result("a", "r").streaks().missed()).isEqualTo(2);
        assertThat(setting.assess().units().get(0).previous()).contains(new Standing(0, 1, 0, 0));
        assertThat(setting.diagnostics.list().get(0).details())
                .containsEntry("before", "60")
                .containsEntry("now", "50");
    }

    @Test
    void lastMonthsStandingIsUnknownForAUnitThatWasNotObserved() {
        Setting setting =
                new Setting()
                        .units("a", "b")
                        .rate("r", "60")
                        .observed(APRIL, "a", "r", "1/2")
                        .observed(MAY, "a", "r", "1/2")
                        .observed(MAY, "b", "r", "1/2");
        assertThat(setting.assess().units())
                .extracting(unit -> unit.previous().isPresent())
                .containsExactly(true, false);
    }

    private static IndicatorResult months(String march, String april, String may) {
        return new Setting()
                .units("a")
                .rate("r", "100")
                .observed(MARCH, "a", "r", march)
                .observed(APRIL, "a", "r", april)
                .observed(MAY, "a", "r", may)
                .result("a", "r");
    }
}
