package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kpireport.Outcome.Verdict;
import kpireport.Request.FailOn;
import kpireport.rendering.WordFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sample run whole: what its Word files say is held against {@code expected/} beside it. Run
 * with {@code -Dexpected=write} to write those files anew, and read the difference.
 */
class SamplesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"an-lao,2024-05"})
    void aSampleSaysWhatIsExpected(String sample, YearMonth month) throws IOException {
        Path workspace = copy(Path.of("samples", sample));
        Outcome outcome = generate(workspace, month, "reports");
        assertThat(outcome.verdict()).isEqualTo(Verdict.PUBLISHED);
        for (Map.Entry<String, List<String>> said : said(workspace.resolve("reports")).entrySet()) {
            Path expected = Path.of("samples", sample, "expected", said.getKey());
            if ("write".equals(System.getProperty("expected"))) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, String.join("\n", said.getValue()) + "\n");
            }
            assertThat(said.getValue())
                    .as("%s of %s", said.getKey(), sample)
                    .containsExactlyElementsOf(Files.readAllLines(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({"an-lao,2024-05"})
    void aSecondRunWritesTheSameBytes(String sample, YearMonth month) throws IOException {
        Path workspace = copy(Path.of("samples", sample));
        generate(workspace, month, "first");
        generate(workspace, month, "second");
        assertThat(bytes(workspace.resolve("second")))
                .containsExactlyEntriesOf(bytes(workspace.resolve("first")));
    }

    private static Outcome generate(Path workspace, YearMonth month, String output)
            throws IOException {
        return new MonthlyReport()
                .generate(
                        new Request(
                                workspace,
                                month,
                                workspace.resolve(output),
                                Set.of(),
                                FailOn.ERROR,
                                true,
                                false));
    }

    private Path copy(Path sample) throws IOException {
        Path workspace = folder.resolve("workspace");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Path inside = sample.relativize(file);
                if (!inside.startsWith("reports")) {
                    Files.copy(file, workspace.resolve(inside.toString()));
                }
            }
        }
        return workspace;
    }

    /** The lines of each Word file, and of the findings. */
    private static Map<String, List<String>> said(Path report) throws IOException {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Path file : list(report)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".docx")) {
                said.put(
                        name.replace(".docx", ".txt"),
                        new WordFile(Files.readAllBytes(file))
                                .lines().stream().map(line -> line.replace("\n", " / ")).toList());
            } else if (name.equals("findings.txt")) {
                said.put(name, Files.readAllLines(file));
            }
        }
        return said;
    }

    private static Map<String, String> bytes(Path report) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : list(report)) {
            bytes.put(
                    file.getFileName().toString(),
                    HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return bytes;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
