package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kpireport.setup.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One and the same rate of an export is one indicator, however often it stands there. */
class SameFiguresTest {

    @TempDir Path folder;

    @Test
    void aPrintedRateOfTwoCountsIsTheirCheckUnderAnyName() {
        FirstPlan plan =
                FirstPlan.ofCommunes(
                        folder,
                        List.of("TTHC công bố;;", "Tổng số phải công bố;Công bố đúng hạn;Tỷ lệ"),
                        "8;6;75,00",
                        "7;4;57,14",
                        "6;6;100");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ty-le-cong-bo-dung-han");
        assertThat(plan.lines("in-san-")).hasSize(1);
    }

    @Test
    void ofTwoPrintedRatesAlikeInAllUnitsTheSecondWaitsAndIsTold() {
        FirstPlan plan = printed("75,0;75,00", "57,1;57,14", "100;100");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
        assertThat(plan.lines("# - id: ")).containsExactly("# - id: thanh-toan-truc-tuyen");
        assertThat(plan.remarks(Kind.QUESTION))
                .containsExactly("để sau dấu # vì ở mọi đơn vị bằng \"Tỷ lệ hồ sơ trực tuyến\"");
    }

    @Test
    void oneUnitApartTellsThemApart() {
        FirstPlan plan = printed("75,0;75,00", "57,1;57,14", "100;99,9");
        assertThat(plan.lines("- id: "))
                .containsExactly("- id: ho-so-truc-tuyen", "- id: thanh-toan-truc-tuyen");
        assertThat(plan.remarks(Kind.QUESTION)).isEmpty();
    }

    @Test
    void aHundredEverywhereMayBeTwoRates() {
        FirstPlan plan = printed("100;100", "100;100", "0;0");
        assertThat(plan.lines("- id: "))
                .containsExactly("- id: ho-so-truc-tuyen", "- id: thanh-toan-truc-tuyen");
    }

    private FirstPlan printed(String... rows) {
        String headers = "Tỷ lệ hồ sơ trực tuyến (%);Tỷ lệ thanh toán trực tuyến (%)";
        return FirstPlan.ofCommunes(folder, List.of(headers), rows);
    }
}
