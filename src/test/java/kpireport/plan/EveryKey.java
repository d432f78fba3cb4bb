package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import org.assertj.core.groups.Tuple;

/** The plan that uses every key, with passages of it changed. */
final class EveryKey {

    private static final Path PLAN =
            Path.of("src/test/resources/kpireport/plan/every-key/kpi-report.yaml");

    private final Path workspace;
    private final Diagnostics diagnostics = new Diagnostics();
    private String yaml;

    EveryKey(Path workspace) throws IOException {
        this.workspace = workspace;
        this.yaml = Files.readString(PLAN);
    }

    EveryKey change(String passage, String replacement) {
        assertThat(yaml).containsOnlyOnce(passage);
        yaml = yaml.replace(passage, replacement);
        return this;
    }

    Optional<Plan> read() throws IOException {
        Files.writeString(workspace.resolve(PlanReader.FILE), yaml);
        return new PlanReader().read(workspace, diagnostics);
    }

    List<Code> codes() {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }

    /** Each finding as the code and the place. */
    void assertFound(Tuple... codesAndPlaces) {
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, finding -> finding.where().describe())
                .containsExactly(codesAndPlaces);
    }

    /** A finding where this passage of the changed plan begins. */
    Tuple at(Code code, String passage) {
        assertThat(yaml).containsOnlyOnce(passage);
        String before = yaml.substring(0, yaml.indexOf(passage));
        long line = before.chars().filter(sign -> sign == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return tuple(code, PlanReader.FILE + ":" + line + ":" + column);
    }
}
