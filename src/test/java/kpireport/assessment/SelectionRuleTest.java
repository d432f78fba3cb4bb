package kpireport.assessment;

import static kpireport.assessment.Setting.APRIL;
import static kpireport.assessment.Setting.MAY;
import static kpireport.plan.Selection.Test.ABOVE;
import static kpireport.plan.Selection.Test.ALL;
import static kpireport.plan.Selection.Test.BELOW;
import static kpireport.plan.Selection.Test.DOWN;
import static kpireport.plan.Selection.Test.MISSED;
import static kpireport.plan.Selection.Test.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kpireport.measures.ConfigKey;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;
import kpireport.plan.Selection;
import kpireport.plan.Selection.Order;
import org.junit.jupiter.api.Test;

class SelectionRuleTest {

    private static final int ALL_OF_THEM = 0;

    @Test
    void theMissedAreThoseBelowTheTarget() {
        assertThat(ids(communes(), MISSED, "0", Order.PLAN)).containsExactly("b", "d");
    }

    @Test
    void aboveAndBelowLeaveTheLineItselfOut() {
        assertThat(ids(communes(), ABOVE, "60", Order.PLAN)).containsExactly("a", "e");
        assertThat(ids(communes(), BELOW, "60", Order.PLAN)).containsExactly("b", "d");
        assertThat(ids(communes(), BELOW, "601/10", Order.PLAN)).containsExactly("b", "c", "d");
    }

    @Test
    void theWorstComesFirstAndEqualsStayInThePlansOrder() {
        assertThat(ids(communes(), ALL, "0", Order.WORST_FIRST))
                .containsExactly("d", "b", "c", "a", "e");
        assertThat(ids(communes(), ALL, "0", Order.BEST_FIRST))
                .containsExactly("a", "e", "c", "b", "d");
    }

    @Test
    void whereLowerIsBetterTheMostIsTheWorst() {
        Setting setting =
                new Setting()
                        .units("a", "b", "c")
                        .rate("r", "5", Direction.LOWER)
                        .observed(MAY, "a", "r", "13")
                        .observed(MAY, "b", "r", "5")
                        .observed(MAY, "c", "r", "36");
        assertThat(ids(setting, MISSED, "0", Order.WORST_FIRST)).containsExactly("c", "a");
    }

    @Test
    void upAndDownAreOrderedByTheChangeNotTheValue() {
        Setting setting =
                new Setting()
                        .units("a", "b", "c", "d", "e")
                        .rate("r", "0")
                        .observed(APRIL, "a", "r", "90")
                        .observed(MAY, "a", "r", "80")
                        .observed(APRIL, "b", "r", "20")
                        .observed(MAY, "b", "r", "15")
                        .observed(APRIL, "c", "r", "50")
                        .observed(MAY, "c", "r", "50")
                        .observed(APRIL, "d", "r", "10")
                        .observed(MAY, "d", "r", "11")
                        .observed(MAY, "e", "r", "99");
        assertThat(ids(setting, DOWN, "0", Order.WORST_FIRST)).containsExactly("a", "b");
        assertThat(ids(setting, DOWN, "0", Order.BEST_FIRST)).containsExactly("b", "a");
        assertThat(ids(setting, UP, "0", Order.PLAN)).containsExactly("d");
    }

    @Test
    void aUnitWithoutAValueIsInNoList() {
        Setting setting =
                new Setting()
                        .units("a", "b")
                        .rate("r", "60")
                        .observed(MAY, "a", "r", "-")
                        .observed(MAY, "b", "r", "0/3");
        assertThat(ids(setting, ALL, "0", Order.PLAN)).containsExactly("b");
        assertThat(ids(setting, BELOW, "10", Order.PLAN)).containsExactly("b");
    }

    @Test
    void theTopAreNamedAndTheRestAreCounted() {
        Selected three = select(communes(), ALL, "0", Order.WORST_FIRST, 3);
        assertThat(ids(three)).containsExactly("d", "b", "c");
        assertThat(three.total()).isEqualTo(5);
        assertThat(three.more()).isEqualTo(2);
    }

    @Test
    void nobodyIsLeftOverWhenTheListIsNoLongerThanItsTop() {
        assertThat(select(communes(), ALL, "0", Order.PLAN, 5).more()).isZero();
        assertThat(select(communes(), ALL, "0", Order.PLAN, 9).more()).isZero();
        assertThat(select(communes(), ALL, "0", Order.PLAN, ALL_OF_THEM).more()).isZero();
    }

    @Test
    void anotherLevelIsNotLookedAt() {
        Setting setting = communes().selection(selection("huyen", ALL, "0", Order.PLAN, 0));
        assertThat(setting.assess().selections().get(0).total()).isZero();
    }

    /** a 90%, b 40%, c 60%, d 0%, e 90%; the target is 60%. */
    private static Setting communes() {
        return new Setting()
                .units("a", "b", "c", "d", "e")
                .rate("r", "60")
                .observed(MAY, "a", "r", "9/10")
                .observed(MAY, "b", "r", "4/10")
                .observed(MAY, "c", "r", "3/5")
                .observed(MAY, "d", "r", "0/7")
                .observed(MAY, "e", "r", "18/20");
    }

    private static List<String> ids(
            Setting setting, Selection.Test test, String bound, Order order) {
        return ids(select(setting, test, bound, order, ALL_OF_THEM));
    }

    private static List<String> ids(Selected selected) {
        return selected.named().stream().map(result -> result.unit().id()).toList();
    }

    private static Selected select(
            Setting setting, Selection.Test test, String bound, Order order, int top) {
        List<Selected> all =
                setting.selection(selection("xa", test, bound, order, top)).assess().selections();
        return all.get(all.size() - 1);
    }

    private static Selection selection(
            String level, Selection.Test test, String bound, Order order, int top) {
        return new Selection(
                "s",
                Optional.of(level),
                "r",
                test,
                Fraction.parse(bound),
                order,
                top == ALL_OF_THEM ? OptionalInt.empty() : OptionalInt.of(top),
                new ConfigKey("kpi-report.yaml", "selections[0]", 1, 1));
    }
}
