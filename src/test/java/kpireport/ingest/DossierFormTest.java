package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Severity;
import kpireport.plan.Plan;
import kpireport.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of received, resolved and pending dossiers, whose columns have plain numbers. */
class DossierFormTest {

    private static final String FORM =
            """
            TT | Đơn vị | Số hồ sơ nhận giải quyết | < | < | < | Đã giải quyết | < | < | Đang giải quyết | < | <
            ^ | ^ | Tổng số | Trong kỳ | < | Kỳ trước | Tổng số | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn
            ^ | ^ | ^ | Trực tuyến | Trực tiếp | ^ | ^ | ^ | ^ | ^ | ^ | ^
            """;

    @TempDir Path root;

    @Test
    void sumsThatFailAreWarningsAndTheNumbersCount() {
        WorkspaceFixture workspace =
                new WorkspaceFixture(root).fixture("form-ii-06-whose-sums-fail.csv");
        Plan plan =
                new PlanFixture()
                        .agencies("tỉnh Gia Lai")
                        .communes("xã An Vinh")
                        .source(
                                wide("form*.csv")
                                        .count("truc-tuyen", "Trực tuyến")
                                        .count("truc-tiep", "Trực tiếp, dịch vụ bưu chính"))
                        .rate("ty-le", "truc-tuyen", "truc-tuyen + truc-tiep")
                        .build();
        assertThat(workspace.list(plan))
                .containsExactly("tinh-gia-lai ty-le 107152/115865", "xa-an-vinh ty-le 60/90");
        assertThat(workspace.findings())
                .containsExactly(
                        "FORM_SUM_DISAGREES form-ii-06-whose-sums-fail.csv · K6",
                        "FORM_SUM_DISAGREES form-ii-06-whose-sums-fail.csv · C6");
        assertThat(workspace.diagnostics().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("formula", "K (Số lượng hồ sơ đang giải quyết > Tổng số) = L + M")
                .containsEntry("total", "26068")
                .containsEntry("sum", "24076");
        assertThat(workspace.diagnostics().get(1).details())
                .containsEntry("formula", "C (Tiếp nhận > Tổng số) = G + K")
                .containsEntry("total", "139506")
                .containsEntry("sum", "139363");
    }

    @Test
    void sumsThatHoldAreNotMentioned() {
        assertThat(check(FORM, "1 | xã An Vinh | 100 | 60 | 30 | 10 | 90 | 85 | 5 | 10 | 8 | 2"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 | xã An Vinh | 99 | 60 | 30 | 10 | 89 | 84 | 5 | 10 | 8 | 2",
                "1 | xã An Vinh | 100 | 60 | 30 | 10 | 90 | 84 | 5 | 10 | 8 | 2",
                "1 | xã An Vinh | 100 | 60 | 30 | 10 | 90 | 85 | 5 | 10 | 7 | 2",
                "1 | xã An Vinh | 100 | 60 | 30 | 10 | 91 | 86 | 5 | 10 | 8 | 2",
            })
    void eachSumThatFailsIsNamed(String row) {
        assertThat(check(FORM, row)).containsExactly(Code.FORM_SUM_DISAGREES);
    }

    @Test
    void whereDossiersEndInOtherWaysReceivedIsNotResolvedAndPending() {
        String form =
                FORM.replaceFirst("Quá hạn\\n", "Quá hạn | Hồ sơ trả lại\n")
                        .replaceFirst("Đang giải quyết \\| < \\| <", "$0 |");
        assertThat(
                        check(
                                form,
                                "1 | xã An Vinh | 100 | 60 | 30 | 10 | 85 | 80 | 5 | 10 | 8 | 2 | 5"))
                .isEmpty();
    }

    @Test
    void aColumnThatIsNotTheFormsMakesItAnotherForm() {
        String form = FORM.replace("Đúng hạn | Quá hạn | Tổng", "Đúng hạn | Tỷ lệ | Tổng");
        assertThat(check(form, "1 | xã An Vinh | 100 | 60 | 30 | 10 | 85 | 80 | 94 | 10 | 8 | 2"))
                .isEmpty();
    }

    private static List<Code> check(String form, String row) {
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = new PlanFixture().communes("xã An Vinh").build();
        Source source = wide("form.xlsx").count("truc-tuyen", "Trực tuyến").build();
        Table table = new TableFinder(source).find(SheetFixture.grid(form + row)).orElseThrow();
        new TableReader(plan, new UnitDirectory(plan), YearMonth.of(2024, 5), diagnostics)
                .read(source, table);
        return diagnostics.list().stream().map(finding -> finding.code()).toList();
    }
}
