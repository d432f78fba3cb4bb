package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in the shells themselves, where they are installed. */
class CompletionScriptTest {

    /** An interactive zsh behind a terminal of its own; what its line became goes into a file. */
    private static final String AT_A_KEYBOARD =
            """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell 'autoload -Uz compinit; compinit -u -D; source ./script'
            zpty -w shell 'tell() { print -rn -- "$BUFFER" > line.new; mv line.new line }'
            zpty -w shell 'zle -N tell; bindkey "^X" tell; touch ready'
            until [[ -e ready ]]; do zpty -r -t shell _ || sleep 0.1; done
            zpty -w -n shell "$1"$'\\t\\x18'
            until [[ -e line ]]; do zpty -r -t shell _ || sleep 0.1; done
            zpty -d shell
            """;

    @TempDir Path folder;

    @BeforeEach
    void writeTheScriptBesideAWorkspace() throws IOException {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("completion")).isZero();
        Files.writeString(folder.resolve("script"), terminal.out());
        Files.createDirectories(folder.resolve("reports-2024/exports"));
        Files.writeString(folder.resolve("reports-2024/exports/Biểu mẫu.xlsx"), "");
    }

    @ParameterizedTest
    @CsvSource({
        "gen, generate",
        "generate --fail-, --fail-on",
        "generate --fail-on w, warning",
        "generate --format d, docx",
        "--lang v, vi",
        "schema m, month",
        "generate -w rep, reports-2024",
        "verify reports-2024/exp, reports-2024/exports"
    })
    void bashCompletesTheLastWord(String typed, String word) throws Exception {
        String words = Stream.of(typed.split(" ")).map(it -> "'" + it + "'").toList().toString();
        String script =
                "compopt() { :; }; source ./script; COMP_WORDS=(kpi-report "
                        + words.replaceAll("[\\[\\],]", " ")
                        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_kpi-report;"
                        + " printf '%s\\n' \"${COMPREPLY[@]}\"";
        assertThat(run("bash", "--norc", "-c", script).strip()).isEqualTo(word);
    }

    @Test
    void bashCompletesFileNamesWherePatternsOfThemAreTaken() throws IOException {
        String script = Files.readString(folder.resolve("script"));
        String inspect = script.substring(script.indexOf("function _picocli_kpi-report_inspect()"));
        assertThat(inspect.substring(0, inspect.indexOf("\n}"))).doesNotContain("+o default");
    }

    @ParameterizedTest
    @CsvSource({
        "kpi-report gen, 'kpi-report generate '",
        "kpi-report generate --fail-on w, 'kpi-report generate --fail-on warning '",
        "kpi-report generate -w rep, kpi-report generate -w reports-2024/",
        "kpi-report inspect reports-2024/exp, kpi-report inspect reports-2024/exports/",
        "kpi-report verify reports-2024/exports/B, "
                + "'kpi-report verify reports-2024/exports/Biểu\\ mẫu.xlsx '"
    })
    void zshCompletesTheLine(String typed, String line) throws Exception {
        assumeTrue(isInstalled("zsh"), "zsh is not installed");
        Files.writeString(folder.resolve("keyboard"), AT_A_KEYBOARD);
        run("zsh", "-f", "keyboard", typed);
        assertThat(Files.readString(folder.resolve("line"))).isEqualTo(line);
    }

    private String run(String... command) throws IOException, InterruptedException {
        assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TERM", "xterm");
        Process shell = builder.start();
        boolean ended = shell.waitFor(60, TimeUnit.SECONDS);
        shell.destroyForcibly();
        String said = Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
        assertThat(ended).as(said).isTrue();
        return said;
    }

    private static boolean isInstalled(String shell) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
    }
}
