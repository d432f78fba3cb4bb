package kpireport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kpireport.Outcome.Verdict;
import kpireport.rendering.WordFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every sample run whole: what its Word files say is held against {@code expected/} beside it. Run
 * with {@code -Dexpected=write} to write those files anew, and read the difference.
 */
class SamplesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void aSampleSaysWhatIsExpected(Sample sample) throws IOException {
        Outcome outcome = sample.generate(folder.resolve("copy"));
        assertThat(outcome.verdict()).isEqualTo(Verdict.PUBLISHED);
        for (Map.Entry<String, List<String>> said :
                said(folder.resolve("copy/report")).entrySet()) {
            Path expected = sample.expected().resolve(said.getKey());
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
    @EnumSource
    void aSecondRunWritesTheSameBytes(Sample sample) throws IOException {
        sample.generate(folder.resolve("first"));
        sample.generate(folder.resolve("second"));
        assertThat(bytes(folder.resolve("second/report")))
                .containsExactlyEntriesOf(bytes(folder.resolve("first/report")));
    }

    /**
     * The lines of each Word file, of the work lists, of the findings, and of what the preview
     * shows around them.
     */
    private static Map<String, List<String>> said(Path report) throws IOException {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Path file : list(report)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".docx")) {
                said.put(name.replace(".docx", ".txt"), lines(file));
            } else if (name.equals("worklist.xlsx")) {
                said.put("worklist.txt", rows(file));
            } else if (name.equals("preview.html")) {
                said.put("preview.txt", PreviewText.lines(file));
            } else if (name.equals("findings.txt")) {
                said.put(name, Files.readAllLines(file));
            }
        }
        return said;
    }

    private static List<String> lines(Path word) throws IOException {
        return new WordFile(Files.readAllBytes(word))
                .lines().stream().map(line -> line.replace("\n", " / ")).toList();
    }

    private static List<String> rows(Path excel) throws IOException {
        List<String> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(excel))) {
            DataFormatter shown = new DataFormatter(Locale.ROOT);
            for (Sheet sheet : book) {
                rows.add("# " + sheet.getSheetName());
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                    rows.add(String.join(" | ", cells));
                }
            }
        }
        return rows;
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
