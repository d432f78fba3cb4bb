package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file was damaged, reading it ends with a plan or with findings, never with neither. */
class DamagedPlanTest {

    private static final Path EVERY_KEY =
            Path.of("src/test/resources/kpireport/plan/every-key/kpi-report.yaml");

    @TempDir Path workspace;

    @Test
    void anyLineMayBeMissing() throws IOException {
        List<String> lines = Files.readAllLines(EVERY_KEY);
        for (int i = 0; i < lines.size(); i++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(i);
            assertPlanOrFindings(String.join("\n", rest));
        }
    }

    @Test
    void theFileMayEndAnywhere() throws IOException {
        String yaml = Files.readString(EVERY_KEY);
        for (int end = 0; end < yaml.length(); end += 11) {
            assertPlanOrFindings(yaml.substring(0, end));
        }
    }

    @Test
    void anySignMayStandAnywhere() throws IOException {
        String yaml = Files.readString(EVERY_KEY);
        String signs = "\t:#'\"[]{},&*!|>%@`-?\\\n\u0000\uFEFF";
        for (int i = 0; i < yaml.length(); i += 5) {
            char sign = signs.charAt(i % signs.length());
            assertPlanOrFindings(yaml.substring(0, i) + sign + yaml.substring(i));
        }
    }

    private void assertPlanOrFindings(String yaml) throws IOException {
        Files.write(workspace.resolve("kpi-report.yaml"), yaml.getBytes(StandardCharsets.UTF_8));
        Diagnostics diagnostics = new Diagnostics();
        Optional<Plan> plan = new PlanReader().read(workspace, diagnostics);
        assertThat(plan.isPresent()).as(yaml).isNotEqualTo(diagnostics.hasErrors());
    }
}
