package kpireport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.Request.FailOn;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.plan.DocumentSpec.Format;
import kpireport.publication.EditedDraftException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format} after a whole report: what the other files become. */
class SomeFormatsTest {

    private static final List<String> ALL =
            List.of(
                    "appendix.docx",
                    "appendix.xlsx",
                    "dispatch.docx",
                    "findings.txt",
                    "preview.html",
                    "results.json");

    @TempDir Path workspace;
    private Path reports;

    @BeforeEach
    void aWholeReport() throws IOException {
        reports =
                new SmallOffice()
                        .commune("Đông", "70;90;90")
                        .appendix("appendix")
                        .generate(workspace);
    }

    @Test
    void filesOfTheSameDataStay() throws IOException {
        String before = Files.readString(reports.resolve("results.json"));
        assertThat(only(Format.XLSX).findings()).isEmpty();
        assertThat(names()).containsExactlyElementsOf(ALL);
        assertThat(Files.readString(reports.resolve("results.json"))).hasSameSizeAs(before);
    }

    @Test
    void anEditedDraftOfTheSameDataStaysAndIsStillKnownAsEdited() throws IOException {
        Files.writeString(reports.resolve("dispatch.docx"), "edited");
        only(Format.XLSX);
        assertThat(reports.resolve("dispatch.docx")).hasContent("edited");
        assertThatThrownBy(() -> run(Set.of())).isInstanceOf(EditedDraftException.class);
    }

    @Test
    void filesOfOtherDataGoAndThatIsSaid() throws IOException {
        Path plan = workspace.resolve("kpi-report.yaml");
        Files.writeString(plan, Files.readString(plan).replace("xa: 80", "xa: 95"));
        assertThat(only(Format.XLSX).findings())
                .extracting(Diagnostic::code, finding -> finding.details().get("files"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Code.EARLIER_FILES_REMOVED,
                                "dispatch.docx, appendix.docx, preview.html"));
        assertThat(names()).containsExactly("appendix.xlsx", "findings.txt", "results.json");
    }

    private Outcome only(Format format) throws IOException {
        Outcome outcome = run(Set.of(format));
        return new Outcome(
                outcome.request(),
                outcome.verdict(),
                outcome.written(),
                outcome.findings().stream()
                        .filter(finding -> finding.code() != Code.NO_PREVIOUS_MONTH)
                        .toList(),
                outcome.assessment());
    }

    private Outcome run(Set<Format> formats) throws IOException {
        return new MonthlyReport()
                .generate(
                        new Request(
                                workspace,
                                SmallOffice.MAY,
                                reports,
                                formats,
                                FailOn.ERROR,
                                true,
                                false));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
