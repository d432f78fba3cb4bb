package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path workspace;

    @Test
    void withoutACommandTheHelpIsShownAndTheRunFails() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("generate", "check");
    }

    @ParameterizedTest
    @CsvSource({"vi,Mã kết thúc", "en,Exit codes"})
    void theHelpNamesEveryExitCodeInBothLanguages(String language, String heading) {
        assertThat(run("--lang", language, "--help")).isZero();
        assertThat(out.toString()).contains(heading);
        for (String code : new String[] {"0 ", "1 ", "2 ", "3 ", "4 ", "70 "}) {
            assertThat(out.toString()).containsPattern("(?m)^ *" + code);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-13", "13/2024", "tháng 5"})
    void aMonthThatIsNoneIsAUsageError(String month) {
        assertThat(run("generate", "--month", month)).isEqualTo(2);
        assertThat(err.toString()).contains(month);
    }

    @Test
    void aMistypedOptionIsAnsweredWithTheNearest() {
        assertThat(run("generate", "--mont", "2024-05")).isEqualTo(2);
        assertThat(err.toString()).contains("--month");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generat | Không có lệnh \"generat\". Có phải ý là \"generate\"?",
                "genrate --month 2024-05 | Không có lệnh \"genrate\". Có phải ý là \"generate\"?",
                "xyz | Không có lệnh \"xyz\". Các lệnh: init, generate, check, inspect,",
                "schema --fail-on warning | schema không có tùy chọn \"--fail-on\"; đó là tùy chọn của generate, check.",
                "generate --khong-co | Không có tùy chọn \"--khong-co\".",
                "help generat | Không có lệnh \"generat\". Có phải ý là \"generate\"?",
                "generate -x | Không có tùy chọn \"-x\".",
                "generate -Q | Không có tùy chọn \"-Q\". Có phải ý là \"-q\"?",
                "generate -month 2024-05 | Không có tùy chọn \"-month\". Có phải ý là \"--month\"?",
                "generate -qv | Còn thiếu: --month",
                "generate --mont 2024-05 | Không có tùy chọn \"--mont\". Có phải ý là \"--month\"?",
                "generate | Còn thiếu: --month",
                "generate --month | Sau --month phải có giá trị",
                "check -m 2024-05 -m 2024-06 | --month chỉ được ghi một lần.",
                "check -m 2024-05 thừa | Thừa \"thừa\" ở cuối dòng lệnh.",
                "generate -m 2024-05 --fail-on x | --fail-on không nhận \"x\". Cần: error"
            })
    void aWrongCommandLineIsAnsweredInVietnamese(String line, String answer) {
        assertThat(run((line + " --lang=vi").split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xã Abc | Kế hoạch không có đơn vị \"Xã Abc\", cũng không có tên nào gần giống trong 5 đơn vị.",
                "Long Môm | Kế hoạch không có đơn vị \"Long Môm\". Có phải ý là \"xã Long Môn\""
            })
    void anUnknownUnitIsAnsweredWithThoseNearIfThereAreAny(String unit, String answer) {
        assertThat(run("history", "--unit", unit, "-w", "samples/minh-long")).isEqualTo(2);
        assertThat(err.toString()).startsWith(answer);
    }

    @Test
    void checkTooFailsOnWhatItIsToldTo() {
        String[] check = {"check", "-m", "2024-05", "-w", "samples/minh-long", "--fail-on"};
        assertThat(run(with(check, "error"))).isZero();
        assertThat(run(with(check, "shortfall"))).isEqualTo(1);
        assertThat(err.toString()).contains("--fail-on shortfall");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'KPI_REPORT_LANG=fr '",
        "vi_VN.UTF-8, kpi-report: từ",
        "EN-us, kpi-report: from"
    })
    void aLanguageThatIsNotSpokenIsSaidAndTheSystemsIsTaken(String language, String answer) {
        new KpiReport(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        Map.of("KPI_REPORT_LANG", language))
                .run();
        assertThat(err.toString()).startsWith(answer);
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefusedInTheOneThatIs() {
        assertThat(run("--lang", "fr", "check")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--lang không nhận \"fr\"");
    }

    @ParameterizedTest
    @CsvSource({"30, 40", "57, 57", "200, 100", "x, 80"})
    void linesAreAsLongAsTheScreenIsWideWithinReason(String columns, int width) {
        new KpiReport(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        Map.of("KPI_REPORT_LANG", "vi", "COLUMNS", columns))
                .run(
                        "inspect",
                        "-w",
                        "samples/an-lao",
                        "samples/an-lao/exports/2024-05/Thanh toan truc tuyen T5-2024.xlsx");
        List<Integer> lines =
                out.toString()
                        .lines()
                        .takeWhile(line -> !line.startsWith("sources:"))
                        .map(line -> line.codePointCount(0, line.length()))
                        .toList();
        assertThat(Collections.max(lines)).isBetween(width - 12, width);
    }

    @Test
    void whoNamesThePlanMeansTheFolderAroundIt() {
        assertThat(run("check", "-m", "2024-05", "-w", "samples/minh-long/kpi-report.yaml"))
                .isZero();
        assertThat(out.toString())
                .contains("--workspace samples/minh-long" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({"vi, vi", "en, en"})
    void doctorNamesTheLanguageThatItSpeaks(String asked, String named) {
        assertThat(run("doctor", "--json", "--lang", asked, "-w", workspace.toString())).isZero();
        assertThat(out.toString().replaceAll("\\s", ""))
                .contains("\"name\":\"locale\",\"state\":\"good\",\"value\":\"" + named);
    }

    @Test
    void aWorkspaceWithoutAPlanEndsWithThree() {
        assertThat(run("check", "--month", "2024-05", "--workspace", workspace.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("PLAN_MISSING", "kpi-report.yaml");
    }

    @Test
    void aPlanThatNotepadRenamedIsNamed() throws IOException {
        Files.writeString(workspace.resolve("kpi-report.yaml.txt"), "version: 1\n");
        assertThat(run("check", "--month", "2024-05", "--workspace", workspace.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("PLAN_MISNAMED", "kpi-report.yaml.txt");
    }

    @Test
    void allFaultsOfThePlanAreNamedAtOnce() throws IOException {
        Files.writeString(workspace.resolve("kpi-report.yaml"), "version: 2\nofice: {}\n");
        assertThat(run("generate", "--month", "2024-05", "--workspace", workspace.toString()))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("kpi-report.yaml:1:10", "kpi-report.yaml:2:1", "\"ofice\"", "\"office\"");
        assertThat(workspace.resolve("reports/2024-05/findings.txt")).exists();
    }

    @Test
    void aMisspeltMonthLeavesNoFolder() throws IOException {
        Path copy = Files.createDirectories(workspace.resolve("exports/2024-05")).getParent();
        Files.copy(
                Path.of("samples/minh-long/kpi-report.yaml"),
                copy.resolveSibling("kpi-report.yaml"));
        assertThat(run("generate", "--month", "2042-05", "--workspace", workspace.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("MISSING_MONTH");
        assertThat(workspace.resolve("reports")).doesNotExist();
    }

    @Test
    void checkWritesNothing() throws IOException {
        Files.writeString(workspace.resolve("kpi-report.yaml"), "version: 2\n");
        run("check", "--month", "2024-05", "--workspace", workspace.toString());
        assertThat(workspace.resolve("reports")).doesNotExist();
    }

    @Test
    void quietPrintsNothingButErrors() throws IOException {
        Files.writeString(workspace.resolve("kpi-report.yaml"), "version: 2\n");
        run("check", "-q", "--month", "2024-05", "--workspace", workspace.toString());
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("kpi-report.yaml:1:10");
    }

    @Test
    void anUnwritableFolderEndsWithFourAndOneSentence() throws IOException {
        Path file = Files.writeString(workspace.resolve("reports"), "a file where a folder goes");
        Files.writeString(workspace.resolve("kpi-report.yaml"), "version: 2\n");
        assertThat(run("generate", "--month", "2024-05", "--workspace", workspace.toString()))
                .isEqualTo(4);
        assertThat(err.toString()).contains(file.toString()).doesNotContain("\tat ");
    }

    @Test
    void aMonthWithoutExportsIsAnsweredWithThoseThatHaveSome() {
        assertThat(run("check", "--month", "2024-9", "--workspace", "samples/minh-long"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("2024-04, 2024-05");
    }

    @Test
    void checkEndsWithTheNextCommand() {
        assertThat(run("check", "--month", "5/2024", "--workspace", "samples/minh-long")).isZero();
        assertThat(out.toString())
                .endsWith(
                        "kpi-report generate --month 2024-05 --workspace samples/minh-long"
                                + System.lineSeparator());
    }

    @Test
    void initNeverTouchesAWorkspace() throws IOException {
        Path plan = Files.writeString(workspace.resolve("kpi-report.yaml"), "version: 1\n");
        assertThat(run("init", workspace.toString(), "--from", "samples/minh-long/exports"))
                .isEqualTo(2);
        assertThat(plan).hasContent("version: 1");
        assertThat(workspace.resolve("exports")).doesNotExist();
    }

    @Test
    void theNewFolderMayStandBehindTheExports() {
        Path made = workspace.resolve("bao cao");
        String export = "samples/minh-long/exports/2024-05/tien-do-giai-quyet_202405.csv";
        assertThat(run("init", "--from", export, made.toString())).isZero();
        assertThat(made.resolve("kpi-report.yaml")).exists();
        assertThat(run("init", "--from", export, export)).isEqualTo(2);
        assertThat(err.toString()).contains("kpi-report init bao-cao --from");
    }

    @Test
    void theNextCommandStaysOnOneLineHoweverLongItIs() {
        Path made =
                workspace.resolve("báo cáo các chỉ tiêu của tháng, bản mới làm lại lần thứ hai");
        run("init", made.toString(), "--from", "samples/minh-long/exports/*/*");
        assertThat(out.toString().lines())
                .contains(
                        "  "
                                + new NextCommand(Map.of())
                                        .line(
                                                "generate",
                                                "--month",
                                                "2024-05",
                                                "--workspace",
                                                made));
    }

    @Test
    void initMarksTheGapsThatCheckThenTells() {
        Path made = workspace.resolve("bao cao");
        assertThat(run("init", made.toString(), "--from", "samples/minh-long/exports/*/*"))
                .isZero();
        assertThat(out.toString()).contains("kpi-report generate --month 2024-05");
        assertThat(run("check", "--month", "2024-05", "--workspace", made.toString())).isZero();
        assertThat(err.toString())
                .contains("PLAN_GAP", "CẦN ĐIỀN", "(điền vào chỗ ……)", "kpi-report.yaml:");
    }

    @Test
    void theSchemaIsPrintedWhole() {
        assertThat(run("schema", "month")).isZero();
        assertThat(out.toString()).startsWith("{").contains("base-report");
    }

    @Test
    void doctorTellsEveryConditionInBothForms() {
        assertThat(run("doctor", "--workspace", workspace.toString())).isZero();
        assertThat(out.toString()).contains("LibreOffice", "Java");
        assertThat(run("doctor", "--json", "--workspace", workspace.toString())).isZero();
        assertThat(out.toString())
                .contains("\"time-zone\"", "\"state\" : \"good\"", "\"reason\" : \"no-terminal\"");
    }

    @Test
    void completionKnowsEveryCommand() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).contains("generate", "doctor", "--workspace");
    }

    @Test
    void completionMayBeToldTheShell() {
        assertThat(run("completion", "zsh")).isZero();
        assertThat(out.toString()).contains("compdef", "generate");
    }

    @Test
    void completionForAnotherShellIsNotKnown() {
        assertThat(run("completion", "fish")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("fish", "bash");
    }

    private static String[] with(String[] args, String last) {
        return Stream.concat(Stream.of(args), Stream.of(last)).toArray(String[]::new);
    }

    private int run(String... args) {
        return new KpiReport(
                        new PrintWriter(out), new PrintWriter(err), Map.of("KPI_REPORT_LANG", "vi"))
                .run(args);
    }
}
