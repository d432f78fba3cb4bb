package kpireport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import kpireport.Outcome.Verdict;
import kpireport.plan.DocumentSpec.Format;
import kpireport.printing.LibreOfficeSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The An Lão sample printed by LibreOffice itself; skipped where it is not installed. */
class PdfTest {

    @TempDir private Path folder;

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
