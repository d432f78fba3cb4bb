package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kpireport.Request.FailOn;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody wrote down the day by which to answer. */
class DeadlineNotPrintedTest {

    private static final String EXPLAIN =
            "explain: [{name: bang-khong, level: xa, indicator: mot, zero-months: 1}]";

    @TempDir Path folder;

    @Test
    void aDeadlineThatStandsInNoDocumentIsAWarning() throws IOException {
        assertThat(findings(new SmallOffice().commune("Một", "90;90;90").rules(EXPLAIN)))
                .filteredOn(finding -> finding.code() == Code.DEADLINE_NOT_PRINTED)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.where().describe())
                                    .isEqualTo("exports/2024-05/month.yaml");
                            assertThat(finding.details()).containsEntry("day", "17/6/2024");
                        });
    }

    @Test
    void oneThatIsPrintedIsNone() throws IOException {
        assertThat(findings(new SmallOffice().commune("Một", "0;90;90").rules(EXPLAIN)))
                .extracting(Diagnostic::code)
                .doesNotContain(Code.DEADLINE_NOT_PRINTED);
    }

    private List<Diagnostic> findings(SmallOffice office) throws IOException {
        Path workspace = office.monthNotes("deadline: 2024-06-17\n").write(folder);
        Request request =
                new Request(
                        workspace,
                        SmallOffice.MAY,
                        folder.resolve("reports"),
                        Set.of(),
                        FailOn.ERROR,
                        false,
                        false);
        return new MonthlyReport().generate(request).findings();
    }
}
