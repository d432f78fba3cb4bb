package kpireport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kpireport.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process whose output goes where the shell says. */
class StandardOutputTest {

    @TempDir Path folder;

    @Test
    void outputThatCannotBeWrittenIsAFailureInOneLine() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no full device");
        assertThat(run("schema >/dev/full")).isEqualTo(4);
        assertThat(err()).singleElement().asString().startsWith("What was printed could not all");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() throws Exception {
        assertThat(run("schema | head -n 1 >first; exit ${PIPESTATUS[0]}")).isZero();
        assertThat(err()).isEmpty();
        assertThat(folder.resolve("first")).hasContent("{");
    }

    @Test
    void whoIsStoppedSaysSo() throws Exception {
        // It waits for a reader: more is printed than a pipe holds.
        String many = "inspect --json " + "\"$OLDPWD\"/samples/tinh-2026/exports/*/* ".repeat(4);
        String stop = " | { read -r line; kill \"$(cat pid)\"; sleep 2; cat; } >/dev/null";
        assertThat(run(many + stop)).isZero();
        assertThat(err()).containsExactly("Stopped.");
    }

    private List<String> err() throws IOException {
        return Files.readAllLines(folder.resolve("err"), StandardCharsets.UTF_8);
    }

    /**
     * @param command of the tool, and what bash makes of its output
     */
    private int run(String command) throws Exception {
        List<String> java = new ArrayList<>();
        java.add("'" + System.getProperty("java.home") + "/bin/java'");
        java.add("-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp \"$CLASSES\"");
        java.add(Main.class.getName() + " --lang en ");
        String tool =
                "tool() { echo $BASHPID >pid; exec " + String.join(" ", java) + " \"$@\" 2>err; }";
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", tool + "\ncd \"$THERE\"; (tool " + command + ")");
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        builder.environment().put("THERE", folder.toString());
        Process shell =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start();
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return shell.exitValue();
    }
}
