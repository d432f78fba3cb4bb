package kpireport.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceFile;
import kpireport.publication.Publisher.Report;
import kpireport.rendering.RenderedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir private Path workspace;
    private Path month;

    @BeforeEach
    void month() {
        month = workspace.resolve("reports/2024-05");
    }

    @Test
    void theFolderHoldsTheNewFilesAndNothingElse() throws IOException {
        publish("dispatch.docx", "old");
        publish("appendix.docx", "new");
        assertThat(names(month)).containsExactly("appendix.docx", "results.json");
        assertThat(names(month.getParent())).containsExactly(".lock", "2024-05");
    }

    @Test
    void aDraftThatSomeoneEditedIsNotOverwritten() throws IOException {
        publish("dispatch.docx", "draft");
        Files.writeString(month.resolve("dispatch.docx"), "edited");
        assertThatThrownBy(() -> publish("dispatch.docx", "anew"))
                .isInstanceOf(EditedDraftException.class);
        assertThat(month.resolve("dispatch.docx")).hasContent("edited");
    }

    @Test
    void anEditedDraftIsKeptBesideTheOneMadeByForce() throws IOException {
        publish("dispatch.docx", "draft");
        Files.writeString(month.resolve("dispatch.docx"), "edited");
        new Publisher(month).publish(files("dispatch.docx", "anew"), true);
        assertThat(month.resolve("dispatch.docx")).hasContent("anew");
        assertThat(month.resolve("dispatch.edited.docx")).hasContent("edited");
    }

    @Test
    void everyEditedDraftIsKept() throws IOException {
        publish("dispatch.docx", "draft");
        Files.writeString(month.resolve("dispatch.docx"), "edited once");
        new Publisher(month).publish(files("dispatch.docx", "anew"), true);
        Files.writeString(month.resolve("dispatch.docx"), "edited twice");
        new Publisher(month).publish(files("dispatch.docx", "anew"), true);
        publish("dispatch.docx", "once more");
        assertThat(month.resolve("dispatch.edited.docx")).hasContent("edited once");
        assertThat(month.resolve("dispatch.edited-2.docx")).hasContent("edited twice");
    }

    @Test
    void aFileThatNoRunMadeStays() throws IOException {
        publish("dispatch.docx", "draft");
        Files.writeString(month.resolve("signed.pdf"), "signed");
        Files.createDirectories(month.resolve("scans"));
        Files.writeString(month.resolve("scans/page-1.png"), "scan");
        publish("dispatch.docx", "anew");
        assertThat(month.resolve("dispatch.docx")).hasContent("anew");
        assertThat(month.resolve("signed.pdf")).hasContent("signed");
        assertThat(month.resolve("scans/page-1.png")).hasContent("scan");
    }

    @Test
    void withoutARecordOfWhatWasMadeADifferentDraftCountsAsEdited() throws IOException {
        publish("dispatch.docx", "draft");
        Files.delete(month.resolve("results.json"));
        assertThatThrownBy(() -> publish("dispatch.docx", "anew"))
                .isInstanceOf(EditedDraftException.class);
        publish("dispatch.docx", "draft");
        assertThat(month.resolve("dispatch.docx")).hasContent("draft");
    }

    @Test
    void aRunThatWasCutOffBetweenTheMovesIsPutRight() throws IOException {
        publish("dispatch.docx", "first");
        Files.move(month, month.resolveSibling(".2024-05.old"));
        Files.createDirectories(month.resolveSibling(".2024-05.new"));
        Files.writeString(month.resolveSibling(".2024-05.new").resolve("half"), "ha");
        publish("dispatch.docx", "second");
        assertThat(names(month)).containsExactly("dispatch.docx", "results.json");
        assertThat(month.resolve("dispatch.docx")).hasContent("second");
        assertThat(names(month.getParent())).containsExactly(".lock", "2024-05");
    }

    /** As a run of an earlier version left it where the month's folder had been made read-only. */
    @Test
    void whatACutOffRunLeftBehindReadOnlyIsInNobodysWay() throws IOException {
        publish("dispatch.docx", "first");
        Path old = Files.createDirectories(month.resolveSibling(".2024-05.old"));
        Files.writeString(old.resolve("dispatch.docx"), "before");
        assertThat(old.resolve("dispatch.docx").toFile().setWritable(false)).isTrue();
        assertThat(old.toFile().setWritable(false)).isTrue();
        publish("dispatch.docx", "second");
        assertThat(month.resolve("dispatch.docx")).hasContent("second");
        assertThat(names(month.getParent())).containsExactly(".lock", "2024-05");
    }

    @Test
    void aWithheldMonthHasItsFindingsAndNothingElse() throws IOException {
        assertThat(new Publisher(month).withhold(oneFinding()).orElseThrow().name())
                .isEqualTo("findings.txt");
        assertThat(names(month)).containsExactly("findings.txt");
    }

    @Test
    void aWithheldRunLeavesAnEarlierReportAsItIs() throws IOException {
        publish("findings.txt", "of the published report");
        assertThat(new Publisher(month).withhold(oneFinding()).orElseThrow().name())
                .isEqualTo("findings-withheld.txt");
        assertThat(month.resolve("findings.txt")).hasContent("of the published report");
    }

    private static Diagnostics oneFinding() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.MISSING_FILE, new SourceFile("exports/2024-05"));
        return diagnostics;
    }

    private void publish(String name, String content) throws IOException {
        new Publisher(month).publish(files(name, content), false);
    }

    private static Report files(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String results =
                "{\"schemaVersion\":1,\"units\":[{\"outputs\":[]}],\"outputs\":[{\"file\":\"%s\",\"sha256\":\"%s\"}]}"
                        .formatted(name, new RenderedFile(name, bytes).sha256());
        return new Report(
                List.of(
                        new RenderedFile(name, bytes),
                        new RenderedFile("results.json", results.getBytes(StandardCharsets.UTF_8))),
                Set.of());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
