package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kpireport.plan.Plan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One small month as the portal's .csv, its HTML named .xls, and what spreadsheet programs save.
 */
class SameMonthTest {

    @TempDir Path root;

    private final Plan plan =
            new PlanFixture()
                    .agencies("Phòng Tư pháp huyện")
                    .communes("xã An Vinh", "xã An Hòa", "thị trấn An Lão")
                    .source(
                            wide("month*")
                                    .count("phai-nop", "Hồ sơ > Phải nộp")
                                    .count("da-nop", "Hồ sơ > Đã nộp")
                                    .check("in-san", "Tỷ lệ (%)", "thanh-toan"))
                    .rate("thanh-toan", "da-nop", "phai-nop")
                    .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month.csv",
                "month-html.xls",
                "month-spreadsheetml.xls",
                "month.xls",
                "month.xlsx",
                "month.ods"
            })
    void everyFormOfTheMonthGivesTheSameFacts(String file) {
        WorkspaceFixture workspace = new WorkspaceFixture(root).fixture("same-month/" + file);
        assertThat(workspace.list(plan))
                .containsExactly(
                        "phong-tu-phap-huyen thanh-toan 50/60",
                        "xa-an-vinh thanh-toan 9/1023",
                        "xa-an-hoa thanh-toan n/a -",
                        "thi-tran-an-lao thanh-toan 10/10");
        assertThat(workspace.findings()).isEmpty();
    }
}
