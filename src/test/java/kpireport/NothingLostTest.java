package kpireport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What befalls a run on an office PC, done to the real process: the earlier report stays whole, or
 * the new one is. {@code -Dkills=300} kills more often than an ordinary test run.
 */
@EnabledOnOs(OS.LINUX)
class NothingLostTest {

    private static final int KILLS = Integer.getInteger("kills", 16);

    @TempDir private Path folder;
    private Path workspace;
    private Path reports;
    private Path month;
    private Map<String, String> first;
    private Map<String, String> second;

    /**
     * Two reports of one month, told apart by the place in the letterhead; the first one stands.
     */
    @BeforeEach
    void anEarlierReport() throws Exception {
        workspace = Sample.AN_LAO.copyTo(folder.resolve("workspace"));
        reports = workspace.resolve("reports");
        month = reports.resolve("2024-05");
        place("Nơi khác");
        assertThat(run(new Tool())).isZero();
        second = Tool.digests(month);
        place("An Lão");
        assertThat(run(new Tool())).isZero();
        first = Tool.digests(month);
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void aRunKilledAtAnyMomentLeavesAWholeReport() throws Exception {
        Random random = new Random(20240531);
        List<String> torn = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            place(kill % 2 == 0 ? "Nơi khác" : "An Lão");
            Process run = start(new Tool());
            if (kill % 4 == 0) {
                Thread.sleep(random.nextInt(1200));
            } else {
                awaitWriting(run);
                Thread.sleep(0, random.nextInt(1_000_000));
                Thread.sleep(random.nextInt(1 + kill % 4 * 10));
            }
            run.destroyForcibly().waitFor();
            Map<String, String> left = Tool.digests(Files.exists(month) ? month : aside());
            if (!left.equals(first) && !left.equals(second)) {
                torn.add("kill " + kill + " left " + left.keySet());
            }
        }
        assertThat(torn).isEmpty();
        place("An Lão");
        assertThat(run(new Tool())).isZero();
        assertThat(Tool.digests(month)).isEqualTo(first);
        assertThat(names(reports)).containsExactly(".lock", "2024-05");
    }

    @Test
    void aFullDiskLeavesTheEarlierReport() throws Exception {
        place("Nơi khác");
        for (int blocks : List.of(1, 8, 40, 120)) {
            String limited = "ulimit -f " + blocks + "; exec \"$0\" \"$@\"";
            assertThat(run(new Tool().under("sh", "-c", limited))).isEqualTo(4);
            assertThat(Tool.digests(month)).isEqualTo(first);
            assertThat(names(reports)).containsExactly(".lock", "2024-05");
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenKeepsTheEarlierReport() throws Exception {
        place("Nơi khác");
        Files.setPosixFilePermissions(reports, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(run(withoutPrivileges())).isEqualTo(4);
            assertThat(folder.resolve("run.log")).content().doesNotContain(".lock");
        } finally {
            Files.setPosixFilePermissions(reports, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(Tool.digests(month)).isEqualTo(first);
    }

    /** An office keeps what was signed; the run says so, and the next ones go on as usual. */
    @Test
    void aMonthMadeReadOnlyStaysAsItIs() throws Exception {
        place("Nơi khác");
        Path scans = Files.createDirectories(month.resolve("scans"));
        for (Path kept : List.of(month, scans)) {
            Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r-xr-xr-x"));
            try {
                assertThat(run(withoutPrivileges())).isEqualTo(4);
                assertThat(folder.resolve("run.log"))
                        .content()
                        .contains(kept.toString(), "--output");
            } finally {
                Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            assertThat(names(reports)).containsExactly(".lock", "2024-05");
        }
        Files.delete(scans);
        assertThat(Tool.digests(month)).isEqualTo(first);
        assertThat(run(new Tool())).isZero();
        assertThat(Tool.digests(month)).isEqualTo(second);
    }

    /**
     * As on Windows while Word has a draft open: other files can be written, this one not moved.
     */
    @Test
    void aReportThatSomeoneHoldsStaysWhole() throws Exception {
        assumeTrue(isRoot(), "only root can give a folder to another user");
        place("Nơi khác");
        Files.setPosixFilePermissions(reports, PosixFilePermissions.fromString("rwxrwxrwx"));
        command("chown", "-R", "65534", reports.toString());
        command("chmod", "+t", reports.toString());
        assertThat(run(withoutPrivileges())).isEqualTo(4);
        assertThat(Tool.digests(month)).isEqualTo(first);
        assertThat(names(reports)).containsExactly(".lock", "2024-05");
    }

    @Test
    void runsAtOnceDoNotMix() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (String place : List.of("Nơi khác", "An Lão", "Nơi khác")) {
            place(place);
            runs.add(start(new Tool(), folder.resolve("run-" + runs.size() + ".log")));
            // Until it has read the plan; the next one reads another.
            Thread.sleep(500);
        }
        for (Process run : runs) {
            assertThat(run.waitFor()).isZero();
        }
        assertThat(Tool.digests(month)).isIn(first, second);
        assertThat(names(reports)).containsExactly(".lock", "2024-05");
    }

    @Test
    void aMonthWhoseLastRunWasCutOffIsStillTheMonthBefore() throws Exception {
        Path june = Files.createDirectories(workspace.resolve("exports/2024-06"));
        try (Stream<Path> exports = Files.list(workspace.resolve("exports/2024-05"))) {
            for (Path export : exports.filter(file -> !file.endsWith("month.yaml")).toList()) {
                Files.copy(export, june.resolve(export.getFileName()));
            }
        }
        Files.move(month, aside());
        new Tool()
                .start(
                        folder.resolve("june.log"),
                        "generate",
                        "--month",
                        "2024-06",
                        "--workspace",
                        workspace.toString())
                .waitFor();
        assertThat(Tool.digests(month)).isEqualTo(first);
        assertThat(reports.resolve("2024-06/results.json"))
                .content()
                .containsPattern("\"month\" : \"2024-05\",\\s+\"origin\" : \"published\"");
    }

    private Path aside() {
        return reports.resolve(".2024-05.old");
    }

    private void place(String place) throws IOException {
        Path plan = workspace.resolve("kpi-report.yaml");
        Files.writeString(
                plan, Files.readString(plan).replaceFirst("  place: .*", "  place: " + place));
    }

    private int run(Tool tool) throws IOException, InterruptedException {
        return start(tool).waitFor();
    }

    private Process start(Tool tool) throws IOException {
        return start(tool, folder.resolve("run.log"));
    }

    private Process start(Tool tool, Path log) throws IOException {
        return tool.start(
                log, "generate", "--month", "2024-05", "--workspace", workspace.toString());
    }

    /** Until the run begins to write its report. */
    private void awaitWriting(Process run) throws InterruptedException {
        Path staged = reports.resolve(".2024-05.new");
        while (run.isAlive() && !Files.exists(staged)) {
            Thread.sleep(1);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Root may write everywhere, as long as it has its capabilities. */
    private static Tool withoutPrivileges() {
        return isRoot()
                ? new Tool().under("setpriv", "--bounding-set=-all", "--inh-caps=-all")
                : new Tool();
    }

    private static void command(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
