package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.Request;
import kpireport.Request.FailOn;
import kpireport.Steps.Step;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {

    @TempDir private Path folder;
    private final List<String> warnings = new ArrayList<>();

    @Test
    void aStepIsALineWithItsTimeAndItsProcess() throws IOException {
        Path file = folder.resolve("logs/kpi-report.log");
        log(file).started(request());
        log(file).passed(Step.EXPORTS_READ, 4);
        assertThat(Files.readAllLines(file))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .matches(
                                                "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d) \\[\\d+] generate"
                                                        + " 2024-05, workspace an-lao"),
                        line -> assertThat(line).endsWith("] exports read, files: 4"));
    }

    @Test
    void aFullLogIsTurnedOverBeforeARunAndTheOldestGoes() throws IOException {
        Path file = folder.resolve("kpi-report.log");
        for (String name : List.of(".1", ".2", ".3", ".4")) {
            Files.writeString(folder.resolve("kpi-report.log" + name), name);
        }
        Files.writeString(file, "x".repeat(1_000_000));
        log(file).started(request());
        assertThat(Files.readAllLines(file)).hasSize(1);
        assertThat(folder.resolve("kpi-report.log.1")).hasSize(1_000_000);
        assertThat(folder.resolve("kpi-report.log.2")).hasContent(".1");
        assertThat(folder.resolve("kpi-report.log.4")).hasContent(".3");
        assertThat(names()).hasSize(5);
    }

    @Test
    void oneByteBelowItGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("kpi-report.log"), "x".repeat(999_999));
        log(file).started(request());
        assertThat(names()).containsExactly("kpi-report.log");
    }

    @Test
    void aLogThatCannotBeWrittenIsOneWarning() throws IOException {
        Path file = Files.writeString(folder.resolve("logs"), "a file").resolve("kpi-report.log");
        RunLog log = log(file);
        log.started(request());
        log.passed(Step.PLAN_READ, 1);
        assertThat(warnings).singleElement().asString().contains(file.toString(), "--log");
    }

    private RunLog log(Path file) {
        return new RunLog(file, new Sentences("kpireport.cli.console", Language.EN), warnings::add);
    }

    private Request request() {
        return new Request(
                folder.resolve("an-lao"),
                YearMonth.of(2024, 5),
                folder.resolve("report"),
                Set.of(),
                FailOn.ERROR,
                true,
                false);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
