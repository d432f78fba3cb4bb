package kpireport.assessment;

import static kpireport.assessment.Setting.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import kpireport.measures.Direction;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equalsShareTheBetterRank() {
        assertThat(ranks(Direction.HIGHER, "9/10", "1/2", "5/10", "1/10"))
                .containsExactly(1, 2, 2, 4);
    }

    @Test
    void whereLowerIsBetterTheLowestComesFirst() {
        assertThat(ranks(Direction.LOWER, "9/10", "1/2", "5/10", "1/10"))
                .containsExactly(4, 2, 2, 1);
    }

    @Test
    void aUnitWithoutAValueHasNoRankAndTakesNone() {
        Setting setting =
                new Setting()
                        .units("a", "b")
                        .rate("r", "50")
                        .observed(MAY, "a", "r", "-")
                        .observed(MAY, "b", "r", "0/3");
        assertThat(setting.result("a", "r").rank()).isEqualTo(OptionalInt.empty());
        assertThat(setting.result("b", "r").rank()).hasValue(1);
    }

    private static List<Integer> ranks(Direction direction, String... values) {
        Setting setting = new Setting().units("a", "b", "c", "d").rate("r", "50", direction);
        String[] ids = {"a", "b", "c", "d"};
        for (int i = 0; i < ids.length; i++) {
            setting.observed(MAY, ids[i], "r", values[i]);
        }
        return setting.assess().units().stream()
                .map(unit -> unit.results().get(0).rank().orElseThrow())
                .toList();
    }
}
