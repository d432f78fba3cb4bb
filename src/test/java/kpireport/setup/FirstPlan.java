package kpireport.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.FirstWorkspace;
import kpireport.FirstWorkspace.Made;
import kpireport.MonthlyReport;
import kpireport.Outcome;
import kpireport.Request;
import kpireport.Request.FailOn;

/** A workspace made from the exports beside the tests. */
final class FirstPlan {

    private static final Path EXPORTS = Path.of("src/test/resources/kpireport/setup");

    private static final List<String> COMMUNES =
            List.of("Xã An Vinh", "Xã An Hòa", "Xã An Dũng", "Xã An Quang");

    private final Path workspace;
    private final Made made;

    private FirstPlan(Path workspace, Made made) {
        this.workspace = workspace;
        this.made = made;
    }

    static FirstPlan of(Path folder, String... exports) {
        return of(folder, Arrays.stream(exports).map(EXPORTS::resolve).toList());
    }

    static FirstPlan ofText(Path folder, String... lines) {
        try {
            Path file = folder.resolve("so-lieu.csv");
            return of(folder, List.of(Files.writeString(file, String.join("\n", lines))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Of a table of communes, in May 2024.
     *
     * @param headers one line below the other, without the column of units
     * @param rows the figures of one commune each
     */
    static FirstPlan ofCommunes(Path folder, List<String> headers, String... rows) {
        List<String> lines = new ArrayList<>(List.of("Báo cáo tháng 5/2024"));
        for (String header : headers) {
            lines.add((lines.size() == 1 ? "Đơn vị;" : ";") + header);
        }
        for (int row = 0; row < rows.length; row++) {
            lines.add(COMMUNES.get(row) + ";" + rows[row]);
        }
        return ofText(folder, lines.toArray(String[]::new));
    }

    static FirstPlan ofFiles(Path folder, Path... files) {
        return of(folder, List.of(files));
    }

    private static FirstPlan of(Path folder, List<Path> files) {
        Path workspace = folder.resolve("made");
        try {
            return new FirstPlan(
                    workspace, new FirstWorkspace().make(workspace, files, Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Made made() {
        return made;
    }

    /** What is told of the exports, of one kind. */
    List<String> remarks(Remark.Kind kind) {
        return made.draft().orElseThrow().remarks().stream()
                .filter(it -> it.kind() == kind)
                .map(Remark::text)
                .toList();
    }

    String text() {
        try {
            return Files.readString(workspace.resolve("kpi-report.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rewrite(String text) throws IOException {
        Files.writeString(workspace.resolve("kpi-report.yaml"), text);
    }

    void append(String file, String text) {
        try {
            Files.writeString(workspace.resolve(file), text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that begin so, without their indent. */
    List<String> lines(String start) {
        return text().lines().map(String::strip).filter(line -> line.startsWith(start)).toList();
    }

    Outcome generate() {
        try {
            return new MonthlyReport()
                    .generate(
                            new Request(
                                    workspace,
                                    made.month().orElseThrow(),
                                    workspace.resolve("report"),
                                    Set.of(),
                                    FailOn.ERROR,
                                    true,
                                    false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the unit's name: 54/87 where there are counts, else the exact value. */
    Map<String, String> figures(String indicator) {
        generate();
        Map<String, String> figures = new LinkedHashMap<>();
        for (JsonNode unit : results().get("units")) {
            for (JsonNode result : unit.get("results")) {
                if (!result.get("indicator").asText().equals(indicator)) continue;
                boolean counts = result.hasNonNull("numerator");
                figures.put(
                        unit.get("name").asText(),
                        counts
                                ? result.get("numerator").asText()
                                        + "/"
                                        + result.get("denominator").asText()
                                : result.get("exact").asText());
            }
        }
        return figures;
    }

    private JsonNode results() {
        try {
            return new ObjectMapper().readTree(workspace.resolve("report/results.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
