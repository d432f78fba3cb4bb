package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import kpireport.Outcome.Verdict;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports whose columns fit no known indicator: what is known is written, the rest is asked. */
class IndicatorsToFillTest {

    private static final String[] TREES = {
        "Tháng 5/2024",
        "Đơn vị;Số cây phải trồng;Số cây đã trồng;Tỷ trọng (%)",
        "Xã An Vinh;40;30;57,1",
        "Xã An Hòa;30;15;42,9"
    };

    @TempDir Path folder;

    @Test
    void thePlanHasUnitsAndMeasuresAndAnExample() {
        FirstPlan plan = FirstPlan.ofText(folder, TREES);
        assertThat(plan.lines("- {id:")).hasSize(2);
        assertThat(plan.lines("so-cay-"))
                .containsExactly(
                        "so-cay-phai-trong: Số cây phải trồng", "so-cay-da-trong: Số cây đã trồng");
        assertThat(plan.lines("#   rate:"))
                .containsExactly(
                        "#   rate: {numerator: so-cay-da-trong, denominator: so-cay-phai-trong, decimals: 1}");
    }

    @Test
    void theOneErrorIsThatThereIsNoIndicator() {
        FirstPlan plan = FirstPlan.ofText(folder, TREES);
        assertThat(plan.generate().verdict()).isEqualTo(Verdict.PLAN_WRONG);
        assertThat(plan.generate().findings())
                .filteredOn(it -> it.severity() == Severity.ERROR)
                .extracting(Diagnostic::code)
                .containsExactly(Code.PLAN_NO_INDICATOR);
    }

    @Test
    void theExampleRunsOnceItIsTakenUp() throws IOException {
        FirstPlan plan = FirstPlan.ofText(folder, TREES);
        plan.rewrite(
                plan.text()
                        .replace("  # - id: chi-tieu-1", "  - id: trong-cay")
                        .replaceAll("  #   (name|rate|targets):", "    $1:"));
        assertThat(plan.generate().verdict()).isEqualTo(Verdict.PUBLISHED);
        assertThat(plan.figures("trong-cay"))
                .containsExactly(entry("xã An Vinh", "30/40"), entry("xã An Hòa", "15/30"));
    }

    @Test
    void aTableOfOtherThingsThanUnitsGivesNothing() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Vật tư;Số lượng;Đã dùng",
                        "Giấy A4;40;30",
                        "Bút;30;15");
        assertThat(plan.made().draft()).isEmpty();
    }
}
