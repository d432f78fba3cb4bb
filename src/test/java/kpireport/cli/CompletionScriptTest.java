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

    private static final String PLAN =
            """
            units:   # id: none
              - {id: phong-tu-phap, name: "Phòng Tư pháp, huyện", level: huyen, aliases: [A]}
              # - {id: an-xa, name: xã An Xa}
              - {id: an-dung, name: xã An Dũng, short-name: An Dũng, level: xa}
              - id: song-luc
                name: xã Sông Lục   # mới
                predecessors:
                  units:
                    - {id: luc-dong, name: xã Lục Đông}
            indicators:
            - id: so-hoa
              name: Tỷ lệ số hóa
              rate: {numerator: a, denominator: b}
            """;

    @TempDir Path folder;

    @BeforeEach
    void writeTheScriptBesideAWorkspace() throws IOException {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("completion")).isZero();
        Files.writeString(folder.resolve("script"), terminal.out());
        Files.createDirectories(folder.resolve("reports-2024/exports"));
        Files.writeString(folder.resolve("reports-2024/exports/Biểu mẫu.xlsx"), "");
        Files.createDirectories(folder.resolve("reports-2024/exports/2024-05"));
        Files.createDirectories(folder.resolve("Báo cáo/exports/2023-12"));
        Files.writeString(folder.resolve("Báo cáo/kpi-report.yaml"), PLAN);
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
        String line = completed(words.replaceAll("[\\[\\],]", " "));
        assertThat(run("bash", "--norc", "-c", line).strip()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    generate -w reports-2024 --month 2                  | 2024-05
                    generate -w reports-2024 --month l                  | last
                    -w reports-2024 check -m ''                         | 2024-05;last
                    check '--workspace=Báo\\ cáo' -m 2                 | 2023-12
                    check --workspace = '"Báo cáo"' -m 2                | 2023-12
                    explain -w 'Báo\\ cáo' --unit ''                   | phong-tu-phap;an-dung;song-luc
                    explain -w 'Báo\\ cáo' --unit an                   | an-dung
                    explain -w 'Báo\\ cáo' --unit 'An\\ '              | An Dũng
                    explain -w 'Báo\\ cáo' --unit '"xã S'              | xã Sông Lục
                    explain -w 'Báo\\ cáo' --unit Ph                   | Phòng Tư pháp, huyện
                    history -w 'Báo\\ cáo' -i Tỷ                       | Tỷ lệ số hóa
                    history -w 'Báo\\ cáo' -i s                        | so-hoa
                    history --unit a                                    | ``
                    """)
    void bashOffersWhatTheWorkspaceHas(String typed, String offered) throws Exception {
        assertThat(run("bash", "--norc", "-c", completed(typed)).strip().split("\n"))
                .containsExactly(offered.split(";"));
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
                + "'kpi-report verify reports-2024/exports/Biểu\\ mẫu.xlsx '",
        "kpi-report check -w reports-2024 -m 2, 'kpi-report check -w reports-2024 -m 2024-05 '",
        "kpi-report explain -w Báo\\ cáo -u an, 'kpi-report explain -w Báo\\ cáo -u an-dung '",
        "kpi-report explain -w Báo\\ cáo -u An, 'kpi-report explain -w Báo\\ cáo -u An\\ Dũng '",
        "kpi-report history -w Báo\\ cáo -i Tỷ\\ l, "
                + "'kpi-report history -w Báo\\ cáo -i Tỷ\\ lệ\\ số\\ hóa '"
    })
    void zshCompletesTheLine(String typed, String line) throws Exception {
        assumeTrue(isInstalled("zsh"), "zsh is not installed");
        Files.writeString(folder.resolve("keyboard"), AT_A_KEYBOARD);
        run("zsh", "-f", "keyboard", typed);
        assertThat(Files.readString(folder.resolve("line"))).isEqualTo(line);
    }

    /**
     * @param words as they were typed, each quoted once more where bash would change it
     */
    private static String completed(String words) {
        return "compopt() { :; }; source ./script; COMP_WORDS=(kpi-report "
                + words
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_kpi-report;"
                + " printf '%s\\n' \"${COMPREPLY[@]}\"";
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
