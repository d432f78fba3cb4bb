package kpireport.plan;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kpireport.diagnostics.Diagnostics;

/** Whatever stands in {@code kpi-report.yaml}, the reader gives a plan or says why not. */
class PlanFuzzTest {

    @FuzzTest(maxDuration = "20s")
    void plan(byte[] yaml) throws IOException {
        Path workspace = Files.createTempDirectory("fuzz");
        Path file = workspace.resolve(PlanReader.FILE);
        try {
            Files.write(file, yaml);
            Diagnostics diagnostics = new Diagnostics();
            boolean read = new PlanReader().read(workspace, diagnostics).isPresent();
            if (read == diagnostics.hasErrors()) {
                throw new AssertionError("a plan with errors, or none without: " + diagnostics);
            }
        } finally {
            Files.delete(file);
            Files.delete(workspace);
        }
    }
}
