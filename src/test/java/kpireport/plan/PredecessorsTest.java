package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kpireport.diagnostics.Code;
import kpireport.measures.OrgUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredecessorsTest {

    @TempDir private Path workspace;
    private EveryKey plan;

    @BeforeEach
    void everyKey() throws IOException {
        plan = new EveryKey(workspace);
    }

    @Test
    void aMonthBeforeTheNewUnitHasTheFormerOneAndOneBeforeThatTheOneBefore() throws IOException {
        Plan read = plan.read().orElseThrow();
        assertThat(firstIn(read, "2024-03")).containsExactly("phong-noi-vu");
        assertThat(firstIn(read, "2024-02")).containsExactly("noi-vu-lao-dong");
        assertThat(firstIn(read, "2023-01")).containsExactly("noi-vu-lao-dong");
        assertThat(firstIn(read, "2022-12")).containsExactly("to-chuc");
    }

    @Test
    void aFormerUnitCannotEndBeforeItBegan() throws IOException {
        plan.change("from: 2023-01", "from: 2024-03").read();
        assertThat(plan.codes()).containsExactly(Code.PLAN_PREDECESSOR_LATER);
    }

    @Test
    void aFormerUnitCannotGoIntoTwoUnits() throws IOException {
        plan.change("id: to-chuc, name: Phòng Tổ chức", "id: an-thu, name: Phòng Tổ chức").read();
        plan.assertFound(plan.at(Code.PLAN_PREDECESSOR_TWICE, "an-thu, name: Phòng Tổ chức"));
    }

    @Test
    void aFormerUnitMayNotBeCalledLikeAnotherOfItsTime() throws IOException {
        plan.change("name: Phòng Tổ chức", "name: An Thử (xã)").read();
        plan.assertFound(plan.at(Code.PLAN_PREDECESSOR_TWICE, "An Thử (xã)}"));
    }

    @Test
    void aFormerUnitMayHaveTheIdAndTheNameOfTheUnitItWentInto() throws IOException {
        plan.change("id: noi-vu-lao-dong", "id: phong-noi-vu")
                .change("name: Phòng Nội vụ - Lao động", "name: Phòng Nội vụ huyện ")
                .read();
        assertThat(plan.codes()).isEmpty();
    }

    private static List<String> firstIn(Plan plan, String month) {
        return plan.units().get(0).asOf(YearMonth.parse(month)).stream().map(OrgUnit::id).toList();
    }
}
