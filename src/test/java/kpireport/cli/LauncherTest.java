package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script {@code kpi-report} in an unpacked release whose Java only says how it was called. */
class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            for argument do
              case $argument in
                -XX:AOTCacheOutput=*)
                  echo rehearsed >>"$HOME/rehearsals"
                  echo classes >"${argument#*=}"
                  exit
                  ;;
              esac
            done
            echo "options: ${JAVA_TOOL_OPTIONS:-none}, columns: ${COLUMNS:-unknown}"
            echo "attended: $KPI_REPORT_ATTENDED"
            echo "$@"
            """;

    @TempDir Path folder;

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(isInstalled("sh"), "sh is not installed");
        Path bin = Files.createDirectories(folder.resolve("Phần mềm/kpi 1/bin"));
        Files.copy(Path.of("kpi-report"), bin.resolve("kpi-report"));
        Files.writeString(bin.resolveSibling("kpi-report.jar"), "classes");
        Path java = bin.resolveSibling("runtime/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(folder.resolve("kpi"), bin.getParent());
    }

    @Test
    void whateverLinksLeadThereTheArchiveIsMadeOnce() throws Exception {
        run(Map.of(), "kpi/bin/kpi-report --version");
        run(Map.of(), "'Phần mềm/kpi 1/bin/kpi-report' --version");
        assertThat(run(Map.of(), "kpi/bin/kpi-report --version")).contains("start/archive");
        assertThat(folder.resolve("rehearsals")).hasContent("rehearsed\n");
    }

    @ParameterizedTest
    @CsvSource({
        "vi_VN.UTF-8, '', check, đang chuẩn bị",
        "vi_VN.UTF-8, en, check, preparing for fast starts",
        "vi_VN.UTF-8, fr, check, đang chuẩn bị",
        "en_US.UTF-8, vi, check, đang chuẩn bị",
        "en_US.UTF-8, vi, check --lang en, preparing for fast starts",
        "C, '', check --lang=vi, đang chuẩn bị"
    })
    void whoWaitsIsToldWhyInTheirLanguage(
            String locale, String language, String arguments, String sentence) throws Exception {
        Map<String, String> environment = Map.of("LANG", locale, "KPI_REPORT_LANG", language);
        assertThat(run(environment, onATerminal(80, "kpi/bin/kpi-report " + arguments)))
                .startsWith("kpi-report: " + sentence);
    }

    @ParameterizedTest
    @CsvSource({"-q", "--quiet", "-qv"})
    void whoAskedForQuietIsToldNothing(String option) throws Exception {
        assertThat(run(Map.of(), onATerminal(80, "kpi/bin/kpi-report check " + option)))
                .startsWith("options:");
    }

    @Test
    void theMailOfASchedulerIsToldNothing() throws Exception {
        assertThat(run(Map.of(), "kpi/bin/kpi-report check")).startsWith("options:");
    }

    @Test
    void optionsForAnotherJavaDoNotReachTheOneThatCameAlong() throws Exception {
        Map<String, String> environment = Map.of("JAVA_TOOL_OPTIONS", "-XX:NoSuch");
        assertThat(run(environment, "kpi/bin/kpi-report check")).contains("options: none");
    }

    @Test
    void theTerminalSaysHowWideItIsUnlessAWidthWasAskedFor() throws Exception {
        String check = onATerminal(57, "kpi/bin/kpi-report -q check");
        assertThat(run(Map.of(), check)).contains("columns: 57");
        assertThat(run(Map.of("COLUMNS", "44"), check)).contains("columns: 44");
        assertThat(run(Map.of(), "kpi/bin/kpi-report -q check")).contains("columns: unknown");
    }

    @Test
    void whetherAPersonReadsTheMessagesIsHandedOn() throws Exception {
        String check = "kpi/bin/kpi-report -q check";
        assertThat(run(Map.of(), onATerminal(80, check))).contains("attended: yes");
        assertThat(run(Map.of(), onATerminal(80, check + " 2>/dev/null"))).contains("attended: no");
    }

    @Test
    void theLanguageAskedForHoldsWhereItsLocaleIsMissing() throws Exception {
        Map<String, String> environment = Map.of("LC_ALL", "vi_VN.NO-SUCH");
        assertThat(run(environment, "kpi/bin/kpi-report check")).contains("-Duser.language=vi");
    }

    @Test
    void inAFolderThatIsGoneTheAnswerIsASentence() throws Exception {
        String gone = "mkdir gone; cd gone; rmdir ../gone; ../kpi/bin/kpi-report check";
        String said = run(Map.of(), gone.replace("../kpi", folder.resolve("kpi").toString()));
        assertThat(said).contains("kpi-report: the folder you are in is gone").endsWith("rc 4");
    }

    private static String onATerminal(int columns, String command) {
        assumeTrue(isInstalled("script"), "script is not installed");
        return "script -qec '" + "stty cols " + columns + "; " + command + "' /dev/null </dev/null";
    }

    /** What it says in all, and how it ended. */
    private String run(Map<String, String> environment, String command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", command + "; echo rc $?")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "");
        builder.environment().putAll(environment);
        Process shell = builder.start();
        boolean ended = shell.waitFor(60, TimeUnit.SECONDS);
        shell.destroyForcibly();
        String said = Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
        assertThat(ended).as(said).isTrue();
        return said.strip();
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
