package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kpireport.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that head their columns by the month: last month's stand beside this month's. */
class MonthInHeadersTest {

    @TempDir Path root;

    @Test
    void theColumnsOfTheMonthBeingReadAreTaken() {
        WorkspaceFixture workspace =
                new WorkspaceFixture(root)
                        .file(
                                "so-sanh.csv",
                                "Đơn vị,Phải nộp tháng 4,Đã nộp tháng 4,Phải nộp tháng 5,Đã nộp tháng 5",
                                "xã An Vinh,10,1,20,3");
        Plan plan = plan("Phải nộp tháng {month}", "Đã nộp tháng {month}");
        assertThat(workspace.list(plan)).containsExactly("xa-an-vinh thanh-toan 3/20");
    }

    @Test
    void aMonthWithALeadingNoughtAndItsYearIsAnotherText() {
        WorkspaceFixture workspace =
                new WorkspaceFixture(root)
                        .file("so-sanh.csv", "Đơn vị,Phải nộp 05/2024,Đã nộp 5", "xã An Vinh,20,3");
        assertThat(workspace.list(plan("Phải nộp {mm}/{year}", "Đã nộp {month}")))
                .containsExactly("xa-an-vinh thanh-toan 3/20");
    }

    @Test
    void anExportWithoutTheMonthBeingReadLacksTheHeader() {
        WorkspaceFixture workspace =
                new WorkspaceFixture(root)
                        .file(
                                "so-sanh.csv",
                                "Đơn vị,Phải nộp tháng 4,Đã nộp tháng 4",
                                "xã An Vinh,10,1");
        workspace.list(plan("Phải nộp tháng {month}", "Đã nộp tháng {month}"));
        assertThat(workspace.findings()).anyMatch(it -> it.contains("HEADER_NOT_FOUND"));
    }

    private static Plan plan(String due, String paid) {
        return new PlanFixture()
                .communes("xã An Vinh")
                .source(wide("*").count("phai-nop", due).count("da-nop", paid))
                .rate("thanh-toan", "da-nop", "phai-nop")
                .build();
    }
}
