package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kpireport.diagnostics.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
