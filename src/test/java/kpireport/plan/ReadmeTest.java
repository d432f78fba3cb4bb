package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kpireport.diagnostics.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    @TempDir private Path workspace;

    @Test
    void thePlanByExampleReadsWithoutAFinding() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\nversion: 1") + "```yaml\n".length();
        String plan = readme.substring(start, readme.indexOf("```", start));
        Files.writeString(workspace.resolve("kpi-report.yaml"), plan);
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new PlanReader().read(workspace, diagnostics)).isPresent();
        assertThat(diagnostics.list()).isEmpty();
    }

    /** A block left open turns all that follows inside out. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md", "templates/README.md"})
    void noHeadingStandsInsideABlock(String page) throws IOException {
        List<String> inside = new ArrayList<>();
        boolean open = false;
        for (String line : Files.readAllLines(Path.of(page))) {
            if (line.strip().startsWith("```")) open = !open;
            if (open && line.startsWith("## ") && !line.startsWith("## Báo cáo")) inside.add(line);
        }
        assertThat(inside).isEmpty();
        assertThat(open).isFalse();
    }
}
