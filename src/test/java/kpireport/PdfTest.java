package kpireport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kpireport.Outcome.Verdict;
import kpireport.Request.FailOn;
import kpireport.diagnostics.Progress;
import kpireport.plan.DocumentSpec.Format;
import kpireport.printing.LibreOfficeSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The An Lão sample printed by LibreOffice itself; skipped where it is not installed. */
class PdfTest {

    @TempDir private Path folder;

    @Test
    void thePageTellsThatNothingCouldBePrinted() throws IOException {
        Path workspace = Sample.AN_LAO.copyTo(folder.resolve("workspace"));
        Path plan = workspace.resolve("kpi-report.yaml");
        String text = Files.readString(plan).replaceFirst("\\[docx, html\\]", "[docx, html, pdf]");
        Files.writeString(plan, text);
        Outcome outcome =
                new MonthlyReport(
                                Steps.UNHEARD,
                                Progress.UNOBSERVED,
                                Optional.of(folder.resolve("no-libreoffice")))
                        .generate(
                                new Request(
                                        workspace,
                                        Sample.AN_LAO.month(),
                                        workspace.resolve("report"),
                                        Set.of(),
                                        FailOn.ERROR,
                                        true,
                                        false));
        assertThat(outcome.verdict()).isEqualTo(Verdict.PUBLISHED);
        assertThat(Files.readString(workspace.resolve("report/preview.html")))
                .contains("PDF_PROGRAM_WRONG");
    }

    @Test
    void aSecondRunPrintsTheSameBytes() throws IOException {
        assumeTrue(LibreOfficeSearch.onThisMachine().find().isPresent());
        EnumSet<Format> formats = EnumSet.of(Format.DOCX, Format.PDF);
        Outcome outcome = Sample.AN_LAO.generate(folder.resolve("một"), formats);
        Sample.AN_LAO.generate(folder.resolve("hai"), formats);

        assertThat(outcome.verdict()).isEqualTo(Verdict.PUBLISHED);
        byte[] first = Files.readAllBytes(folder.resolve("một/report/dispatch.pdf"));
        assertThat(new String(first, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
        assertThat(first).isEqualTo(Files.readAllBytes(folder.resolve("hai/report/dispatch.pdf")));
    }
}
