package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kpireport.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    private static final String AN_LAO = "samples/an-lao";
    private static final String EXPORT = "exports/2024-05/ket-qua-dien-tu-dvctt_202405.csv";
    private static final String RESULTS = "cap-ket-qua-dien-tu";
    private static final String PAID = "thanh-toan-truc-tuyen";

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void aFigureIsLedBackToItsCells(String language) throws IOException {
        assertThat(explain(AN_LAO, "2024-05", "--lang", language, "-u", "An Dũng", "-i", PAID))
                .isZero();
        terminal.assertPrinted("explain_" + language + ".expected.txt");
    }

    @Test
    void theChainIsOneJsonDocumentWithWhatWasPublished(@TempDir Path folder) throws IOException {
        Path office = Sample.AN_LAO.copyTo(folder.resolve("office"));
        terminal.run("generate", "--month", "2024-05", "-w", office.toString(), "--quiet");
        assertThat(explain(office.toString(), "2024-05", "--json", "-u", "an-dung", "-i", PAID))
                .isZero();
        terminal.assertPrinted("explain.expected.json");
    }

    @Test
    void aScoreIsLedBackThroughItsPartsAndTheMonthsNotes() throws IOException {
        assertThat(
                        explain(
                                "samples/tinh-2026",
                                "2026-08",
                                "--lang",
                                "vi",
                                "--unit",
                                "Kim Đàm",
                                "--indicator",
                                "nhom-cong-khai-minh-bach"))
                .isZero();
        terminal.assertPrinted("explain-score.expected.txt");
    }

    @Test
    void withoutAnIndicatorEveryOneOfTheUnitHasItsLine() throws IOException {
        assertThat(explain(AN_LAO, "2024-05", "--lang", "vi", "--unit", "An Dũng")).isZero();
        terminal.assertPrinted("explain-unit.expected.txt");
    }

    @Test
    void withoutAUnitEveryOneHasItsLine() throws IOException {
        assertThat(explain(AN_LAO, "2024-05", "--lang", "en", "--indicator", PAID)).isZero();
        terminal.assertPrinted("explain-indicator.expected.txt");
    }

    @Test
    void whatWasPublishedOtherwiseIsToldWithItsReason(@TempDir Path folder) throws IOException {
        Path workspace = Sample.AN_LAO.copyTo(folder.resolve("office"));
        terminal.run("generate", "--month", "2024-05", "-w", workspace.toString(), "--quiet");
        edit(workspace.resolve(EXPORT), "392;390", "392;380");
        edit(workspace.resolve("kpi-report.yaml"), "{huyen: 60, xa: 55}", "{huyen: 60, xa: 50}");

        explain(workspace.toString(), "2024-05", "--lang", "en", "-u", "An Hòa", "-i", RESULTS);
        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("Published report: says 99,5%, computed now: 96,9%: the month's data");
        explain(workspace.toString(), "2024-05", "--lang", "en", "-u", "An Dũng", "-i", PAID);
        assertThat(terminal.out())
                .contains("held it against the target 55%; the plan now says another");
    }

    private static void edit(Path file, String words, String others) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(words);
        Files.writeString(file, text.replace(words, others));
    }

    @Test
    void withNeitherItIsAUsageError() {
        assertThat(explain(AN_LAO, "2024-05", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.err()).contains("--unit", "--indicator");
    }

    @Test
    void aMistypedUnitIsAnsweredWithTheNearest() {
        assertThat(explain(AN_LAO, "2024-05", "--lang", "en", "--unit", "An Dungg")).isEqualTo(2);
        assertThat(terminal.err()).contains("no unit \"An Dungg\"", "\"xã An Dũng\"");
    }

    @Test
    void aMistypedIndicatorIsAnsweredWithTheNearest() {
        assertThat(explain(AN_LAO, "2024-05", "--lang", "en", "-i", "thanh-toan-truc-tuyn"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("\"Tỷ lệ thanh toán trực tuyến\"");
    }

    @Test
    void aMonthWithoutDataFailsAndTheMonthsThereAreAreNamed() {
        assertThat(explain(AN_LAO, "2024-06", "--lang", "en", "-u", "An Dũng", "-i", PAID))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("MISSING_MONTH", "2024-03, 2024-04, 2024-05");
    }

    @Test
    void whatFaultsOfTheDataLeaveIsExplained(@TempDir Path workspace) throws IOException {
        Files.copy(Path.of(AN_LAO, "kpi-report.yaml"), workspace.resolve("kpi-report.yaml"));
        Path exports = Files.createDirectories(workspace.resolve("exports/2024-05"));
        String file = "Thanh toan truc tuyen T5-2024.xlsx";
        Files.copy(Path.of(AN_LAO, "exports/2024-05", file), exports.resolve(file));
        assertThat(
                        explain(
                                workspace.toString(),
                                "2024-05",
                                "--lang",
                                "en",
                                "-u",
                                "An Dũng",
                                "-i",
                                PAID))
                .isEqualTo(1);
        assertThat(terminal.out()).contains("Printed: 39,1% (missed)", "Thanh toán!L14 \"9\"");
        assertThat(terminal.err()).contains("MISSING_FILE");
    }

    @Test
    void aWorkspaceWithoutAPlanEndsWithThree(@TempDir Path workspace) {
        assertThat(explain(workspace.toString(), "2024-05", "-u", "x")).isEqualTo(3);
        assertThat(terminal.err()).contains("PLAN_MISSING");
    }

    private int explain(String workspace, String month, String... others) {
        String[] args = new String[others.length + 5];
        args[0] = "explain";
        args[1] = "--workspace";
        args[2] = workspace;
        args[3] = "--month";
        args[4] = month;
        System.arraycopy(others, 0, args, 5, others.length);
        return terminal.run(args);
    }
}
