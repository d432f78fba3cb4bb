package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextCommandTest {

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bao-cao",
                "Báo cáo",
                "Báo cáo d'An 100%",
                "$HOME",
                "~nam",
                "a\"b",
                "*",
                "x;y",
                "(mới)"
            })
    void aShellTakesTheLineAsItWasMeant(String folder) throws IOException, InterruptedException {
        String line = new NextCommand("printf", false).line("%s|", "--workspace", folder);
        Process shell = new ProcessBuilder("sh", "-c", line).start();
        String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        assertThat(List.of(words.split("\\|"))).containsExactly("--workspace", folder);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\bao-cao, C:\\bao-cao",
        "Báo cáo d'An, \"Báo cáo d'An\"",
        "a&b, \"a&b\"",
        "100%, \"100%\""
    })
    void onWindowsDoubleQuotesDo(String folder, String quoted) {
        assertThat(new NextCommand("kpi-report", true).line("check", folder))
                .isEqualTo("kpi-report check " + quoted);
    }

    @Test
    void theProgramIsNamedAsItWasStarted() {
        assertThat(new NextCommand("Phần mềm/bin/kpi-report", false).line("check"))
                .isEqualTo("'Phần mềm/bin/kpi-report' check");
        assertThat(new NextCommand("", false).line("check")).isEqualTo("kpi-report check");
    }
}
