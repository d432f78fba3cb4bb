package kpireport.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Severity;
import kpireport.plan.DocumentSpec;
import kpireport.plan.DocumentSpec.Format;
import kpireport.plan.PlainDocument;
import kpireport.rendering.RenderedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs written by the test stand in for LibreOffice, each with another way to end. */
@DisabledOnOs(OS.WINDOWS)
class PdfPrinterTest {

    private static final String PRINTS =
            """
            while [ $# -gt 0 ]; do
              case $1 in
                --outdir) out=$2; shift ;;
                *.docx) printf '%%PDF-1.6\\n/BaseFont/LiberationSerif\\n%%%%EOF\\n' > "$out/$(basename "$1" .docx).pdf" ;;
              esac
              shift
            done
            """;

    @TempDir private Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aPdfStandsAfterItsWordFile() throws IOException {
        assertThat(
                        print(
                                PRINTS,
                                document("a", Format.DOCX, Format.PDF),
                                document("b", Format.DOCX)))
                .containsExactly("a.docx", "a.pdf", "b.docx");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void aWordFileMadeOnlyToBePrintedIsLeftOut() throws IOException {
        assertThat(print(PRINTS, document("a", Format.PDF))).containsExactly("a.pdf");
    }

    @Test
    void withoutAPdfToMakeNoProgramIsLookedFor() throws IOException {
        List<RenderedFile> rendered = List.of(word("a"));
        assertThat(
                        new PdfPrinter(Optional.of(folder.resolve("nothing")), false)
                                .print(rendered, List.of(document("a", Format.DOCX)), diagnostics))
                .isEqualTo(rendered);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void allDocumentsArePrintedInOneCall() throws IOException {
        print(
                PRINTS + "echo call >> '" + folder + "/calls'",
                document("a", Format.PDF),
                document("b", Format.PDF));
        assertThat(folder.resolve("calls")).hasContent("call");
    }

    @Test
    void anEndWithoutAFileIsAFailureWhateverTheExitCode() throws IOException {
        assertThat(
                        print(
                                "echo 'Error: source file could not be loaded'",
                                document("a", Format.DOCX, Format.PDF)))
                .containsExactly("a.docx");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, Diagnostic::severity, d -> d.details().get("reason"))
                .containsExactly(
                        tuple(
                                Code.PDF_FAILED,
                                Severity.WARNING,
                                "Error: source file could not be loaded"));
    }

    @Test
    void aFileThatIsNoPdfIsAFailure() throws IOException {
        assertThat(print(PRINTS.replace("%%PDF", "<html>"), document("a", Format.DOCX, Format.PDF)))
                .containsExactly("a.docx");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code)
                .containsExactly(Code.PDF_FAILED);
    }

    @Test
    void withoutTheWordFileAFailureWithholdsTheReport() throws IOException {
        print("exit 1", document("a", Format.PDF));
        assertThat(diagnostics.list())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aPdfThatWasAskedForByNameIsNotMissedSilently() throws IOException {
        new PdfPrinter(Optional.of(program("exit 0")), true)
                .print(
                        List.of(word("a")),
                        List.of(document("a", Format.DOCX, Format.PDF)),
                        diagnostics);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void aProgramThatIsNotThereIsSaid() throws IOException {
        new PdfPrinter(Optional.of(folder.resolve("soffice")), false)
                .print(
                        List.of(word("a")),
                        List.of(document("a", Format.DOCX, Format.PDF)),
                        diagnostics);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, d -> d.where().describe())
                .containsExactly(tuple(Code.PDF_PROGRAM_WRONG, "kpi-report.yaml:90:5"));
    }

    @Test
    void aSubstitutedFontIsSaidOnceForAllDocuments() throws IOException {
        print(
                PRINTS.replace("LiberationSerif", "DejaVuSerif"),
                document("a", Format.PDF),
                document("b", Format.PDF));
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code)
                .containsExactly(Code.PDF_FONT_SUBSTITUTED);
    }

    @Test
    void aProgramThatHangsIsEndedWithAllThatItStarted() throws IOException {
        Path program = program("sleep 600 & echo $! > '" + folder + "/child'; wait");
        Printout printout =
                new LibreOffice(program, Duration.ofSeconds(1)).print(List.of(word("a")));
        assertThat(printout).isEqualTo(new Printout(Map.of(), true, ""));
        long child = Long.parseLong(Files.readString(folder.resolve("child")).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void eachCallHasAProfileOfItsOwnAndLeavesNothingBehind() throws IOException {
        String tells = "echo \"$1\" >> '" + folder + "/profiles'; mkdir -p \"$PWD/profile\"";
        print(tells, document("a", Format.DOCX, Format.PDF));
        print(tells, document("a", Format.DOCX, Format.PDF));
        List<String> profiles = Files.readAllLines(folder.resolve("profiles"));
        assertThat(profiles).hasSize(2).doesNotHaveDuplicates();
        for (String profile : profiles) {
            Path used = Path.of(URI.create(profile.substring(profile.indexOf('=') + 1)));
            assertThat(used.getParent()).doesNotExist();
        }
    }

    private List<String> print(String script, DocumentSpec... documents) throws IOException {
        List<RenderedFile> words = Stream.of(documents).map(spec -> word(spec.name())).toList();
        return new PdfPrinter(Optional.of(program(script)), false)
                .print(words, List.of(documents), diagnostics).stream()
                        .map(RenderedFile::name)
                        .toList();
    }

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private static RenderedFile word(String name) {
        return new RenderedFile(
                name + ".docx", FontsTest.word("<w:rFonts w:ascii=\"Times New Roman\"/>"));
    }

    private static DocumentSpec document(String name, Format... formats) {
        return PlainDocument.of(name, "x.ftlh", Set.of(formats));
    }
}
