package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scheduler or a pipeline sees of a run over the An Lão sample. */
class PipelineTest {

    @TempDir private Path folder;
    private Path workspace;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copySample() throws IOException {
        workspace = folder.resolve("an-lao");
        Path sample = Path.of("samples/an-lao");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Path inside = sample.relativize(file);
                if (!inside.startsWith("reports") && !inside.startsWith("logs")) {
                    Files.copy(file, workspace.resolve(inside.toString()));
                }
            }
        }
    }

    @Test
    void theDocumentHasTheShapeOfTheReadme() throws IOException {
        assertThat(generate("--json")).isZero();
        assertThat(shape("", json()))
                .containsExactly(
                        "schemaVersion",
                        "month",
                        "verdict",
                        "exitCode",
                        "written",
                        "folder",
                        "files[].file",
                        "files[].kind",
                        "files[].bytes",
                        "files[].sha256",
                        "counts.error",
                        "counts.warning",
                        "counts.note",
                        "levels[].id",
                        "levels[].label",
                        "levels[].units",
                        "levels[].unitsWithMisses",
                        "levels[].met",
                        "levels[].missed",
                        "levels[].notApplicable",
                        "levels[].absent",
                        "lists.criticised[].unit",
                        "lists.criticised[].list",
                        "lists.criticised[].grounds[].rule",
                        "lists.criticised[].grounds[].where",
                        "lists.criticised[].grounds[].conditions[].test",
                        "lists.criticised[].grounds[].conditions[].bound",
                        "lists.criticised[].grounds[].conditions[].indicators[]",
                        "lists.criticised[].override",
                        "lists.criticised[].name",
                        "lists.criticised[].level",
                        "lists.commended[].unit",
                        "lists.commended[].list",
                        "lists.commended[].grounds[].rule",
                        "lists.commended[].grounds[].where",
                        "lists.commended[].grounds[].conditions[].test",
                        "lists.commended[].grounds[].conditions[].bound",
                        "lists.commended[].override",
                        "lists.commended[].name",
                        "lists.commended[].level",
                        "lists.mustExplain[].unit",
                        "lists.mustExplain[].list",
                        "lists.mustExplain[].grounds[].rule",
                        "lists.mustExplain[].grounds[].where",
                        "lists.mustExplain[].grounds[].conditions[].test",
                        "lists.mustExplain[].grounds[].conditions[].bound",
                        "lists.mustExplain[].grounds[].conditions[].indicators[]",
                        "lists.mustExplain[].override",
                        "lists.mustExplain[].name",
                        "lists.mustExplain[].level",
                        "findings[].code",
                        "findings[].severity",
                        "findings[].where",
                        "findings[].file",
                        "findings[].line",
                        "findings[].value",
                        "findings[].message",
                        "failure");
    }

    @Test
    void theFilesAreThoseInTheFolder() throws Exception {
        generate("--json");
        JsonNode summary = json();
        Path report = Path.of(summary.get("folder").asText());
        List<String> told = new ArrayList<>();
        for (JsonNode file : summary.get("files")) {
            told.add(file.get("file").asText());
            byte[] content = Files.readAllBytes(report.resolve(file.get("file").asText()));
            assertThat(file.get("bytes").asInt()).isEqualTo(content.length);
            assertThat(file.get("sha256").asText()).isEqualTo(sha256(content));
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(names(report));
    }

    @Test
    void checkSaysTheSameAndWritesNothing() throws IOException {
        assertThat(run("check", "--json")).isZero();
        assertThat(json().get("written").asBoolean()).isFalse();
        assertThat(json().get("files")).hasSize(8);
        assertThat(names(workspace)).doesNotContain("reports", "logs");
    }

    @Test
    void aWithheldMonthIsADocumentToo() throws IOException {
        assertThat(generate("--json", "--fail-on", "shortfall")).isEqualTo(1);
        assertThat(json().get("verdict").asText()).isEqualTo("withheld");
        assertThat(json().get("exitCode").asInt()).isEqualTo(1);
        assertThat(json().get("files")).hasSize(1);
        assertThat(json().get("levels")).hasSize(2);
    }

    @Test
    void aPlanThatIsWrongNamesItsPlaceAndValue() throws IOException {
        Files.writeString(workspace.resolve("kpi-report.yaml"), "version: 2\n");
        assertThat(generate("--json")).isEqualTo(3);
        JsonNode finding =
                json().get("findings").findParents("value").stream()
                        .filter(found -> found.get("code").asText().equals("PLAN_NOT_ONE_OF"))
                        .findFirst()
                        .orElseThrow();
        assertThat(json().get("verdict").asText()).isEqualTo("plan-wrong");
        assertThat(finding.get("file").asText()).isEqualTo("kpi-report.yaml");
        assertThat(finding.get("line").asInt()).isEqualTo(1);
        assertThat(finding.get("value").asText()).isEqualTo("2");
    }

    @Test
    void aRunThatCannotGoOnIsADocumentAndALineOfTheLog() throws IOException {
        generate();
        Path draft = workspace.resolve("reports/2024-05/dispatch.docx");
        Files.writeString(draft, "edited");
        out.getBuffer().setLength(0);
        assertThat(generate("--json")).isEqualTo(4);
        assertThat(json().get("verdict").asText()).isEqualTo("failed");
        assertThat(json().get("failure").asText()).contains("dispatch.docx");
        assertThat(err.toString()).contains("dispatch.docx");
        assertThat(lastOfLog()).contains("dispatch.docx").endsWith("4");
    }

    @Test
    void aRunThatWritesLeavesATraceInTheWorkspace() throws IOException {
        generate();
        List<String> log = Files.readAllLines(workspace.resolve("logs/kpi-report.log"));
        assertThat(log).hasSize(6);
        assertThat(log.get(0)).contains("generate 2024-05").doesNotContain(folder.toString());
        assertThat(log.get(5)).endsWith("0");
    }

    @Test
    void theLogMayBeElsewhere() {
        Path log = folder.resolve("nhật ký/kpi-report.log");
        run("check", "--log", log.toString());
        assertThat(log).isNotEmptyFile();
    }

    @Test
    void withoutALogTheReportIsPublishedAllTheSame() throws IOException {
        Files.writeString(workspace.resolve("logs"), "a file where a folder goes");
        assertThat(generate()).isZero();
        assertThat(err.toString()).contains("--log").doesNotContain("\tat ");
        assertThat(workspace.resolve("reports/2024-05/dispatch.docx")).exists();
    }

    @Test
    void quietSaysNothingOfWarnings() {
        assertThat(generate("--quiet")).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void theDocumentTellsTheWorstFirstAsTheConsoleDoes() throws IOException {
        Files.delete(workspace.resolve("exports/2024-05/Thanh toan truc tuyen T5-2024.xlsx"));
        Files.writeString(workspace.resolve("exports/2024-05/Ảnh.png"), "no export");
        assertThat(generate("--json")).isEqualTo(1);
        List<String> severities = json().get("findings").findValuesAsText("severity");
        assertThat(severities).startsWith("error").contains("warning");
        assertThat(severities)
                .isSortedAccordingTo(
                        Comparator.comparing(List.of("error", "warning", "note")::indexOf));
    }

    @Test
    void verboseSaysWhatTheRunWentBy() {
        generate("--verbose");
        assertThat(err.toString())
                .contains(
                        "kpi-report.yaml, exports/2024-05/month.yaml",
                        "exports/2024-05/ket-qua-dien-tu-dvctt_202405.csv",
                        "exports/2024-04/ket-qua-dien-tu-dvctt_202404.csv",
                        "<cong-van-chi-tieu.ftlh>",
                        "templates/bao-cao-thang.ftlh");
    }

    @Test
    void failOnSaysWhatItFailedOn() {
        assertThat(generate("--fail-on", "warning")).isEqualTo(1);
        assertThat(err.toString()).contains("--fail-on warning");
    }

    private int generate(String... options) {
        return run("generate", options);
    }

    private int run(String command, String... options) {
        List<String> args =
                new ArrayList<>(List.of(command, "--month", "2024-05", "-w", workspace.toString()));
        args.addAll(List.of(options));
        return new KpiReport(
                        new PrintWriter(out), new PrintWriter(err), Map.of("KPI_REPORT_LANG", "en"))
                .run(args.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    private String lastOfLog() throws IOException {
        List<String> log = Files.readAllLines(workspace.resolve("logs/kpi-report.log"));
        return log.get(log.size() - 1);
    }

    /** The paths of all leaves, each once, in the order they first come. */
    private static List<String> shape(String path, JsonNode node) {
        Stream<String> leaves;
        if (node.isObject()) {
            leaves =
                    node.properties().stream()
                            .flatMap(
                                    entry ->
                                            shape(
                                                    path
                                                            + (path.isEmpty() ? "" : ".")
                                                            + entry.getKey(),
                                                    entry.getValue())
                                                    .stream());
        } else if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.addAll(shape(path + "[]", item)));
            leaves = items.stream();
        } else {
            leaves = Stream.of(path);
        }
        return leaves.distinct().toList();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
