package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import kpireport.diagnostics.Severity;
import kpireport.measures.Kind;
import kpireport.measures.Observation;
import kpireport.measures.Observations;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Observations.Origin;
import kpireport.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static final YearMonth APRIL = YearMonth.of(2024, 4);
    private static final String HEAD = "Đơn vị;Phải nộp;Đã nộp";
    private static final String RESULTS = "reports/2024-04/results.json";
    private static final String EXPORT = "exports/2024-04/xa.csv";

    @TempDir Path root;

    private WorkspaceFixture workspace;
    private final Plan plan =
            new PlanFixture()
                    .communes("xã An Vinh", "xã An Dũng")
                    .source(wide("xa.csv").count("phai-nop", "Phải nộp").count("da-nop", "Đã nộp"))
                    .rate("thanh-toan", "da-nop", "phai-nop")
                    .build();

    @BeforeEach
    void mayExports() {
        workspace =
                new WorkspaceFixture(root)
                        .file("xa.csv", HEAD, "xã An Vinh;23;9", "xã An Dũng;10;10");
    }

    @Test
    void whatWasPublishedCounts() {
        publish(APRIL, rate("xa-an-vinh", "5", "7"), notApplicable("xa-an-dung", "KPS"));
        assertThat(workspace.list(plan))
                .containsExactly(
                        "xa-an-vinh thanh-toan 9/23",
                        "xa-an-dung thanh-toan 10/10",
                        "2024-04 xa-an-vinh thanh-toan 5/7",
                        "2024-04 xa-an-dung thanh-toan n/a KPS");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aPublishedValuesEvidenceIsTheReport() {
        publish(APRIL, rate("xa-an-vinh", "5", "7"));
        Observation april = workspace.read(plan).list().get(2);
        assertThat(WorkspaceFixture.evidence(april))
                .containsExactly(
                        "NUMERATOR da-nop 5 " + RESULTS + " · xa-an-vinh/thanh-toan",
                        "DENOMINATOR phai-nop 7 " + RESULTS + " · xa-an-vinh/thanh-toan");
    }

    @Test
    void aPublishedScoreIsReadBackExactly() {
        Plan scores =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(wide("xa.csv").amount("diem", "Phải nộp"))
                        .printed("diem", Kind.SCORE, "diem")
                        .build();
        workspace.file(
                RESULTS,
                """
                {"schemaVersion": 1, "month": "2024-04", "units": [{"id": "xa-an-vinh", "results": [
                {"indicator": "diem", "status": "no-target", "numerator": null, "value": 88.030}]}]}
                """);
        assertThat(workspace.list(scores)).contains("2024-04 xa-an-vinh diem 88.030");
    }

    @Test
    void exportsCountWhereNothingWasPublished() {
        workspace.file(EXPORT, HEAD, "xã An Vinh;7;5", "xã An Dũng;8;8");
        Observations observations = workspace.read(plan);
        assertThat(observations.findOrigin(APRIL)).contains(Origin.EXPORTS);
        assertThat(observations.list()).hasSize(4);
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void monthsAreReadBackUntilOneLeftNothing() {
        publish(APRIL, rate("xa-an-vinh", "5", "7"));
        workspace.file("exports/2024-03/xa.csv", HEAD, "xã An Vinh;7;5", "xã An Dũng;8;8");
        publish(YearMonth.of(2024, 1), rate("xa-an-vinh", "5", "7"));
        assertThat(workspace.read(plan).listMonths())
                .containsExactly(YearMonth.of(2024, 3), APRIL, WorkspaceFixture.MAY);
    }

    @Test
    void thatThereIsNoMonthBeforeIsNoted() {
        workspace.read(plan);
        assertThat(workspace.diagnostics())
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.severity()).isEqualTo(Severity.NOTE);
                            assertThat(note.details()).containsEntry("month", "2024-04");
                        });
    }

    @Test
    void faultsOfAnEarlierMonthOnlyWarn() {
        workspace
                .file(EXPORT, HEAD, "xã An Vinh;7;5O", "xã An Dúng;8;8")
                .file("exports/2024-04/la.csv", "x");
        assertThat(workspace.list(plan))
                .containsExactly("xa-an-vinh thanh-toan 9/23", "xa-an-dung thanh-toan 10/10");
        assertThat(workspace.findings())
                .containsExactly(
                        "UNKNOWN_UNIT " + EXPORT + " · A3",
                        "UNREADABLE_NUMBER " + EXPORT + " · C2",
                        "ABSENT_UNIT " + EXPORT);
        assertThat(workspace.diagnostics())
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void replacedExportsAreComparedWithWhatWasPublished() {
        workspace.file(EXPORT, HEAD, "xã An Vinh;7;6", "xã An Dũng;16;16");
        publish(APRIL, rate("xa-an-vinh", "5", "7"), rate("xa-an-dung", "8", "8"));
        assertThat(workspace.list(plan)).contains("2024-04 xa-an-vinh thanh-toan 5/7");
        assertThat(workspace.findings()).containsExactly("PUBLISHED_DIFFERS " + EXPORT + " · C2");
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("published", "5/7")
                .containsEntry("exported", "6/7")
                .containsEntry("month", "2024-04");
    }

    @Test
    void theSameExportsAreNotReadAgain() {
        workspace.file(EXPORT, HEAD, "xã An Vinh;7;6", "xã An Dũng;8;8");
        publishFrom(APRIL, digest(EXPORT), rate("xa-an-vinh", "5", "7"));
        workspace.read(plan);
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void exportsThatWereClearedAwayAreNotMissed() {
        publishFrom(APRIL, "0".repeat(64), rate("xa-an-vinh", "5", "7"));
        workspace.folder("exports/2024-04");
        workspace.read(plan);
        assertThat(workspace.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"schemaVersion\": 2, \"month\": \"2024-04\"}",
                "{\"schemaVersion\": 1, \"month\": \"2024-03\"}",
                "PK\u0003\u0004",
            })
    void aBrokenReportIsAWarningAndTheExportsCount(String json) {
        workspace.file(RESULTS, json).file(EXPORT, HEAD, "xã An Vinh;7;5", "xã An Dũng;8;8");
        Observations observations = workspace.read(plan);
        assertThat(observations.findOrigin(APRIL)).contains(Origin.EXPORTS);
        assertThat(workspace.findings()).containsExactly("PUBLISHED_UNREADABLE " + RESULTS);
        assertThat(workspace.diagnostics().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void unitsAndIndicatorsThatThePlanHasNoMoreAreLeftOut() {
        publish(
                APRIL,
                rate("xa-an-vinh", "5", "7"),
                rate("xa-cu", "1", "2"),
                rate("xa-an-dung", "8", "8").replace("thanh-toan", "chi-tieu-cu"));
        assertThat(workspace.list(plan))
                .filteredOn(line -> line.startsWith("2024-04"))
                .containsExactly("2024-04 xa-an-vinh thanh-toan 5/7");
    }

    @Test
    void anAbsentUnitHasNoValue() {
        publish(
                APRIL,
                """
                {"id": "xa-an-vinh", "results": [{"indicator": "thanh-toan", "status": "absent",
                "numerator": null, "denominator": null, "value": null, "exact": null}]}""");
        assertThat(workspace.read(plan).list()).hasSize(2);
    }

    @Test
    void aNumberThatCannotBeMeantIsNoValue() {
        publish(
                APRIL,
                rate("xa-an-vinh", "1e999999999", "1e999999999"),
                rate("xa-an-dung", "\"8\"", "8"));
        assertThat(workspace.read(plan).list()).hasSize(2);
    }

    @Test
    void aChangedFormulaIsSaidOnceForItsLatestMonth() {
        String old =
                "\"indicators\": [{\"id\": \"thanh-toan\", \"numerator\": [\"da-nop\"],"
                        + " \"denominator\": [\"phai-nop\", \"no\"]}], ";
        publishWith(APRIL, old, "", rate("xa-an-vinh", "5", "7"));
        publishWith(YearMonth.of(2024, 3), old, "", rate("xa-an-vinh", "5", "7"));
        workspace.file(EXPORT, HEAD, "xã An Vinh;8;5", "xã An Dũng;8;8");
        workspace.read(plan);
        assertThat(workspace.findings()).containsExactly("FORMULA_CHANGED " + RESULTS);
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("before", "(da-nop) / (phai-nop + no)")
                .containsEntry("now", "(da-nop) / (phai-nop)")
                .containsEntry("month", "2024-04");
    }

    @Test
    void theSameFormulaIsNoFinding() {
        publishWith(
                APRIL,
                "\"indicators\": [{\"id\": \"thanh-toan\", \"numerator\": [\"da-nop\"],"
                        + " \"denominator\": [\"phai-nop\"]}], ",
                "",
                rate("xa-an-vinh", "5", "7"));
        workspace.read(plan);
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void lastMonthsFileInThisMonthsFolderIsAWarning() {
        workspace.file(EXPORT, HEAD, "xã An Vinh;23;9", "xã An Dũng;10;10");
        workspace.read(plan);
        assertThat(workspace.findings()).containsExactly("REPEATED_FILE xa.csv");
    }

    @Test
    void aBookWithColumnsForEachMonthIsTheSameInEachFolder() {
        Plan ofBook =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(
                                wide("so.csv")
                                        .count("phai-nop", "Phải nộp T{month}")
                                        .count("da-nop", "Đã nộp T{month}"))
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .build();
        String head = "Đơn vị;Phải nộp T4;Đã nộp T4;Phải nộp T5;Đã nộp T5";
        workspace.file("exports/2024-04/so.csv", head, "xã An Vinh;7;5;23;9");
        workspace.file("exports/2024-05/so.csv", head, "xã An Vinh;7;5;23;9");
        workspace.file("exports/2024-05/xa.csv");
        assertThat(workspace.list(ofBook))
                .containsExactly("xa-an-vinh thanh-toan 9/23", "2024-04 xa-an-vinh thanh-toan 5/7");
        assertThat(workspace.findings()).doesNotContain("REPEATED_FILE so.csv");
    }

    @Test
    void aBookOfIndicatorsWithColumnsForEachMonthIsTheSameInEachFolder() {
        Plan ofBook =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(
                                wide("so.csv")
                                        .indicators("Chỉ tiêu", "Tử T{month}", "Mẫu T{month}", ""))
                        .rate("thanh-toan", "thanh-toan.numerator", "thanh-toan.denominator")
                        .build();
        String head = "Đơn vị;Chỉ tiêu;Tử T4;Mẫu T4;Tử T5;Mẫu T5";
        workspace.file("exports/2024-04/so.csv", head, "xã An Vinh;thanh-toan;5;7;9;23");
        workspace.file("exports/2024-05/so.csv", head, "xã An Vinh;thanh-toan;5;7;9;23");
        workspace.file("exports/2024-05/xa.csv");
        assertThat(workspace.list(ofBook)).hasSize(2);
        assertThat(workspace.findings()).doesNotContain("REPEATED_FILE so.csv");
    }

    @Test
    void lastMonthsFileIsKnownFromItsReportToo() {
        publishFrom(APRIL, digest("exports/2024-05/xa.csv"), rate("xa-an-vinh", "9", "23"));
        workspace.read(plan);
        assertThat(workspace.findings()).containsExactly("REPEATED_FILE xa.csv");
    }

    @Test
    void theReportAndTheExportsThatWereReadAreListedAsInputs() {
        publish(APRIL, rate("xa-an-vinh", "5", "7"));
        workspace.file("exports/2024-03/xa.csv", HEAD, "xã An Vinh;7;5", "xã An Dũng;8;8");
        assertThat(workspace.read(plan).listInputs())
                .extracting(InputFile::file)
                .containsExactly("exports/2024-03/xa.csv", "exports/2024-05/xa.csv", RESULTS);
    }

    private void publish(YearMonth month, String... units) {
        publishWith(month, "", "", units);
    }

    private void publishFrom(YearMonth month, String sha256, String... units) {
        String input = "{\"file\": \"" + EXPORT + "\", \"sha256\": \"" + sha256 + "\"}";
        publishWith(month, "", input, units);
    }

    private void publishWith(YearMonth month, String indicators, String inputs, String... units) {
        workspace.file(
                "reports/" + month + "/results.json",
                "{\"schemaVersion\": 1, \"month\": \"" + month + "\", \"later\": {\"a\": [1]},",
                indicators + "\"inputs\": [" + inputs + "],",
                "\"units\": [" + String.join(",", units) + "]}");
    }

    private String digest(String name) {
        return FileDigest.of(new ExportFile(root.resolve(name), name)).sha256();
    }

    private static String rate(String unit, String numerator, String denominator) {
        return """
                {"id": "%s", "met": 1, "results": [{"indicator": "thanh-toan", "status": "met",
                "numerator": %s, "denominator": %s, "value": null}]}"""
                .formatted(unit, numerator, denominator);
    }

    private static String notApplicable(String unit, String reason) {
        return """
                {"id": "%s", "results": [{"indicator": "thanh-toan", "status": "not-applicable",
                "numerator": null, "denominator": null, "value": null, "reason": "%s"}]}"""
                .formatted(unit, reason);
    }
}
