package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Severity;
import kpireport.ingest.PlanFixture.SourceFixture;
import kpireport.measures.Formula;
import kpireport.measures.Kind;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.OrgUnit;
import kpireport.plan.Plan;
import kpireport.plan.Source.EmptyCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportReaderTest {

    private static final String HEAD = "Đơn vị;Phải nộp;Đã nộp";

    @TempDir Path root;

    private WorkspaceFixture workspace;
    private final Plan plan =
            new PlanFixture()
                    .communes("xã An Vinh", "xã An Dũng")
                    .source(payments("xa*.csv"))
                    .rate("thanh-toan", "da-nop", "phai-nop")
                    .build();

    @BeforeEach
    void emptyWorkspace() {
        workspace = new WorkspaceFixture(root);
    }

    @Test
    void aRateKeepsItsTwoCountsAndTheirCells() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;23;9", "xã An Dũng;10;10");
        var observation = workspace.read(plan).list().get(0);
        assertThat(WorkspaceFixture.evidence(observation))
                .containsExactly(
                        "NUMERATOR da-nop 9 xa.csv · C2", "DENOMINATOR phai-nop 23 xa.csv · B2");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void wideAndLongExportsGiveTheSameFacts() {
        Plan byRow =
                new PlanFixture()
                        .communes("xã An Vinh", "xã An Dũng")
                        .source(wide("xa*.csv").indicators("Chỉ tiêu", "Tử số", "Mẫu số", ""))
                        .rate("thanh-toan", "thanh-toan.numerator", "thanh-toan.denominator")
                        .build();
        workspace.file("xa.csv", HEAD, "xã An Vinh;1.023;9", "xã An Dũng;0;0");
        List<String> fromWide = workspace.list(plan);
        workspace.file(
                "xa.csv",
                "Đơn vị;Chỉ tiêu;Tử số;Mẫu số",
                "An Dũng;thanh-toan;0;0",
                "An Vinh;Tỷ lệ thanh-toan;9;1.023");
        assertThat(workspace.list(byRow))
                .isEqualTo(fromWide)
                .containsExactly("xa-an-vinh thanh-toan 9/1023", "xa-an-dung thanh-toan n/a 0");
    }

    @Test
    void anHtmlTableNamedXlsGivesTheSameFacts() {
        workspace.file(
                "xa.xls",
                "<table><tr><td colspan=30>THÁNG 5 NĂM 2024</td>",
                "<tr><th rowspan=2>STT</th><th rowspan=2>Đơn vị</th><th colspan=2>Hồ sơ</th>",
                "<tr><th>Phải<br/>nộp</th><th>Đã nộp</th>",
                "<tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td>",
                "<tr><td>I</td><td colspan=13>Xã, phường, thị trấn</td>",
                "<tr><td>2</td><td>UBND xã An Vinh</td><td>1.023</td><td>9</td>",
                "<tr><td colspan=2>Tổng cộng</td><td>1.023</td><td>9</td></table>");
        assertThat(
                        workspace.list(
                                oneUnit(
                                        wide("xa*.xls")
                                                .count("phai-nop", "Hồ sơ > Phải nộp")
                                                .count("da-nop", "Đã nộp"))))
                .containsExactly("xa-an-vinh thanh-toan 9/1023");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void theOrderIsThePlansWhateverTheFilesIs() {
        workspace.file("xa.csv", HEAD, "xã An Dũng;10;10", "xã An Vinh;23;9");
        assertThat(workspace.list(plan))
                .containsExactly("xa-an-vinh thanh-toan 9/23", "xa-an-dung thanh-toan 10/10");
    }

    @Test
    void measuresOfOneSumAreAddedUpAndAllCellsKept() {
        Plan sums =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(wide("xa.csv").count("a", "A").count("b", "B").count("c", "C"))
                        .rate("ty-le", "a + b", "a + b + c")
                        .build();
        workspace.file("xa.csv", "Đơn vị;A;B;C", "xã An Vinh;5;-;10");
        var observation = workspace.read(sums).list().get(0);
        assertThat(WorkspaceFixture.evidence(observation))
                .containsExactly(
                        "NUMERATOR a 5 xa.csv · B2",
                        "NUMERATOR b 0 xa.csv · C2",
                        "DENOMINATOR a 5 xa.csv · B2",
                        "DENOMINATOR b 0 xa.csv · C2",
                        "DENOMINATOR c 10 xa.csv · D2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | n/a 0",
                "- | - | n/a -",
                "KPS | 0 | n/a KPS",
                "0 | - | n/a -",
                "0 | '' | n/a 0",
                "'' | 0 | n/a 0",
                "23 | 0 | 0/23",
            })
    void nothingToMeasureIsNotZero(String denominator, String numerator, String value) {
        row(denominator, numerator);
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan " + value);
        assertThat(workspace.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23 | '' | EMPTY_COUNT xa.csv · C2",
                "'' | 9 | EMPTY_COUNT xa.csv · B2",
                "0 | 9 | NUMERATOR_WITHOUT_DENOMINATOR xa.csv · C2",
                "- | 9 | NUMERATOR_WITHOUT_DENOMINATOR xa.csv · C2",
                "23 | 9O | UNREADABLE_NUMBER xa.csv · C2",
                "23 | 9,5 | COUNT_NOT_WHOLE xa.csv · C2",
                "23 | -9 | COUNT_NEGATIVE xa.csv · C2",
            })
    void noRateComesOfDoubtfulNumbers(String denominator, String numerator, String finding) {
        row(denominator, numerator);
        assertThat(workspace.list(oneUnit())).isEmpty();
        assertThat(workspace.findings()).containsExactly(finding);
        assertThat(workspace.diagnostics().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aUnitWithNothingButItsNameHasNotReported() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;23;9", "xã An Dũng;;");
        assertThat(workspace.list(plan)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).containsExactly("UNIT_WITHOUT_FIGURES xa.csv · A3");
        assertThat(workspace.diagnostics().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aUnitWithAnyOtherFigureHasReported() {
        workspace.file("xa.csv", HEAD + ";Tiếp nhận", "xã An Vinh;23;9;40", "xã An Dũng;;;12");
        assertThat(workspace.list(plan))
                .containsExactly("xa-an-vinh thanh-toan 9/23", "xa-an-dung thanh-toan n/a 0");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void soHasAUnitWhoseRowsForEachIndicatorAreAllBlank() {
        Plan byRow =
                new PlanFixture()
                        .communes("xã An Vinh", "xã An Dũng")
                        .source(wide("xa.csv").indicators("Chỉ tiêu", "Tử số", "Mẫu số", ""))
                        .rate("nop", "nop.numerator", "nop.denominator")
                        .rate("tra", "tra.numerator", "tra.denominator")
                        .build();
        workspace.file(
                "xa.csv",
                "Đơn vị;Chỉ tiêu;Tử số;Mẫu số",
                "xã An Vinh;nop;9;23",
                "xã An Vinh;tra;;",
                "xã An Dũng;nop;;",
                "xã An Dũng;tra;;");
        assertThat(workspace.list(byRow))
                .containsExactly("xa-an-vinh nop 9/23", "xa-an-vinh tra n/a 0");
        assertThat(workspace.findings()).containsExactly("UNIT_WITHOUT_FIGURES xa.csv · A4");
    }

    @Test
    void aUnitThatMayBeAbsentMayStandThereWithNothingButItsName() {
        Plan lenient =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .unit(mayBeAbsent("xã An Dũng"))
                        .source(payments("xa*.csv"))
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .build();
        workspace.file("xa.csv", HEAD, "xã An Vinh;23;9", "xã An Dũng;;");
        assertThat(workspace.list(lenient)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    private static OrgUnit mayBeAbsent(String name) {
        return new OrgUnit(
                PlanFixture.id(name), "", name, name, PlanFixture.XA, "", List.of(), true);
    }

    @ParameterizedTest
    @CsvSource({"ZERO", "NOT_APPLICABLE"})
    void thePlanMaySayWhatARowWithoutFiguresMeans(EmptyCell meaning) {
        Plan saying = oneUnit(payments("xa*.csv").empty(meaning));
        row("", "");
        assertThat(workspace.list(saying)).containsExactly("xa-an-vinh thanh-toan n/a 0");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void moreThanAHundredPercentIsAWarning() {
        row("9", "10");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan 10/9");
        assertThat(workspace.findings()).containsExactly("ABOVE_HUNDRED_PERCENT xa.csv · C2");
    }

    @Test
    void aHundredPercentIsNone() {
        row("9", "9");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan 9/9");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aTokenBesideARealDenominatorIsAWarning() {
        row("23", "-");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan n/a -");
        assertThat(workspace.findings()).containsExactly("NUMERATOR_NOT_APPLICABLE xa.csv · C2");
    }

    @ParameterizedTest
    @CsvSource({"ZERO, 0/23", "NOT_APPLICABLE, n/a 0"})
    void thePlanMaySayWhatAnEmptyCellMeans(EmptyCell meaning, String value) {
        row("23", "");
        Plan saying = oneUnit(payments("xa*.csv").empty(meaning));
        assertThat(workspace.list(saying)).containsExactly("xa-an-vinh thanh-toan " + value);
    }

    @Test
    void aPrintedValueIsKeptAsItStands() {
        Plan printed =
                new PlanFixture()
                        .communes("xã An Vinh", "xã An Dũng", "xã An Hòa")
                        .source(wide("xa.csv").amount("diem", "Điểm").percent("ty-le", "Tỷ lệ"))
                        .printed("diem", Kind.SCORE, "diem")
                        .printed("ty-le", Kind.RATE, "ty-le")
                        .build();
        workspace.file(
                "xa.csv",
                "Đơn vị;Điểm;Tỷ lệ",
                "xã An Vinh;88,03;100,5%",
                "xã An Dũng;-;-",
                "xã An Hòa;;0");
        assertThat(workspace.list(printed))
                .containsExactly(
                        "xa-an-vinh diem 88.03",
                        "xa-an-vinh ty-le 100.5",
                        "xa-an-dung diem n/a -",
                        "xa-an-dung ty-le n/a -",
                        "xa-an-hoa ty-le 0");
        assertThat(workspace.findings())
                .containsExactly("ABOVE_HUNDRED_PERCENT xa.csv · C2", "EMPTY_COUNT xa.csv · B4");
    }

    @ParameterizedTest
    @CsvSource({"'39,1', true", "'39,2', true", "'39,13%', true", "'38,1', false", "39, true"})
    void aPrintedPercentageIsHeldAgainstItsCounts(String printed, boolean agrees) {
        Plan byRow =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(wide("xa.csv").indicators("Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ"))
                        .rate("thanh-toan", "thanh-toan.numerator", "thanh-toan.denominator")
                        .build();
        workspace.file(
                "xa.csv",
                "Đơn vị;Chỉ tiêu;Tử số;Mẫu số;Tỷ lệ",
                "xã An Vinh;thanh-toan;9;23;" + printed);
        assertThat(workspace.list(byRow)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings())
                .isEqualTo(agrees ? List.of() : List.of("PRINTED_DISAGREES xa.csv · E2"));
    }

    @ParameterizedTest
    @CsvSource({"'39,1%', true", "'39,13', true", "'93,1%', false", "-, true", "'', true"})
    void aPercentageColumnIsHeldAgainstTheCountsBesideIt(String printed, boolean agrees) {
        Plan checked = oneUnit(payments("xa.csv").check("in-san", "Tỷ lệ (%)", "thanh-toan"));
        workspace.file("xa.csv", HEAD + ";Tỷ lệ (%)", "xã An Vinh;23;9;" + printed);
        assertThat(workspace.list(checked)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings())
                .isEqualTo(agrees ? List.of() : List.of("PRINTED_DISAGREES xa.csv · D2"));
        if (!agrees) {
            assertThat(workspace.diagnostics().get(0).details())
                    .containsEntry("printed", "93.1")
                    .containsEntry("computed", "39.1");
        }
    }

    @ParameterizedTest
    @CsvSource({"'0,391', true", "'0,93', false", "1, false", "0, false"})
    void printedPartsOfOneAreDecidedByTheCounts(String printed, boolean agrees) {
        Plan checked = oneUnit(payments("xa.csv").check("in-san", "Tỷ lệ", "thanh-toan"));
        workspace.file("xa.csv", HEAD + ";Tỷ lệ", "xã An Vinh;23;9;" + printed);
        workspace.read(checked);
        assertThat(workspace.findings())
                .isEqualTo(agrees ? List.of() : List.of("PRINTED_DISAGREES xa.csv · D2"));
    }

    @Test
    void aPrintedValueThatCouldBeAPercentageOrAPartOfOneIsAskedAbout() {
        Plan printed =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(wide("xa.csv").percent("ty-le", "Tỷ lệ"))
                        .printed("ty-le", Kind.RATE, "ty-le")
                        .build();
        workspace.file("xa.csv", "Đơn vị;Tỷ lệ", "xã An Vinh;0,9");
        assertThat(workspace.list(printed)).isEmpty();
        assertThat(workspace.findings()).containsExactly("AMBIGUOUS_PERCENTAGE xa.csv · B2");
    }

    @Test
    void whatIsNotReadFromExportsIsNotObserved() {
        Plan withText =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(payments("xa*.csv"))
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .indicator("diem", Kind.SCORE, new Formula(List.of(), List.of()))
                        .indicator("tuyen-truyen", Kind.TEXT, new Formula(List.of(), List.of()))
                        .build();
        row("23", "9");
        assertThat(workspace.list(withText)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aCellThatSeveralIndicatorsNeedIsReportedOnce() {
        Plan twice =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(payments("xa.csv"))
                        .rate("mot", "da-nop", "phai-nop")
                        .rate("hai", "da-nop", "phai-nop")
                        .build();
        row("23", "9O");
        workspace.read(twice);
        assertThat(workspace.findings()).containsExactly("UNREADABLE_NUMBER xa.csv · C2");
    }

    @Test
    void aNumberThatNoIndicatorNeedsIsNotAskedAbout() {
        Plan unused = oneUnit(payments("xa*.csv").count("ghi-chu", "Ghi chú"));
        workspace.file("xa.csv", HEAD + ";Ghi chú", "xã An Vinh;23;9;n.a.");
        assertThat(workspace.list(unused)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aUnitWithoutARowIsAbsent() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;23;9");
        assertThat(workspace.list(plan)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).containsExactly("ABSENT_UNIT xa.csv");
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("unit", "xã An Dũng")
                .containsEntry("pattern", "xa*.csv");
    }

    @Test
    void aUnitThatMayBeAbsentIsNoFinding() {
        OrgUnit rare = new OrgUnit("rare", "", "xã X", "xã X", PlanFixture.XA, "", List.of(), true);
        Plan lenient =
                new PlanFixture()
                        .unit(rare)
                        .communes("xã An Vinh")
                        .source(payments("xa*.csv"))
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .build();
        row("23", "9");
        assertThat(workspace.list(lenient)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aFileThatABrowserRenamedIsNamed() {
        workspace.file("xa-2024 (1).csv", HEAD, "xã An Vinh;23;9");
        workspace.list(oneUnit(payments("xa-2024.csv")));
        assertThat(workspace.findings())
                .contains("FILE_NAMED_OTHERWISE exports/2024-05")
                .noneMatch(finding -> finding.startsWith("MISSING_FILE"));
        assertThat(workspace.diagnostics())
                .anySatisfy(
                        finding ->
                                assertThat(finding.details())
                                        .containsEntry("file", "\"xa-2024 (1).csv\""));
    }

    @Test
    void aMissingFileIsNamedWithWhatDependsOnIt() {
        assertThat(workspace.list(plan)).isEmpty();
        assertThat(workspace.findings()).containsExactly("MISSING_FILE exports/2024-05");
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("pattern", "xa*.csv")
                .containsEntry("indicators", "Tỷ lệ thanh-toan");
    }

    @Test
    void anOptionalFileMayBeMissing() {
        assertThat(workspace.list(oneUnit(payments("xa*.csv").optional()))).isEmpty();
        assertThat(workspace.findings()).containsExactly("OPTIONAL_FILE_MISSING exports/2024-05");
        assertThat(workspace.diagnostics().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void ofAMissingOptionalFileWhoseFiguresAnotherHasNothingIsSaid() {
        row("23", "9");
        Plan plan =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(payments("xa*.csv"))
                        .source(payments("phuong*.csv").optional())
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .build();
        assertThat(workspace.list(plan)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aMissingFolderIsOneFinding() throws IOException {
        Files.delete(root.resolve("exports/2024-05"));
        assertThat(workspace.list(plan)).isEmpty();
        assertThat(workspace.findings()).containsExactly("MISSING_MONTH exports/2024-05");
    }

    @Test
    void aFileThatNoSourceAsksForIsNoted() {
        row("23", "9");
        workspace
                .file("khac.csv", "A")
                .file("month.yaml", "deadline: 2024-06-17")
                .file("~$xa.csv", "lock")
                .file(".DS_Store", "")
                .file("Thumbs.db", "");
        workspace.read(oneUnit());
        assertThat(workspace.findings()).containsExactly("UNCLAIMED_FILE khac.csv");
    }

    @Test
    void aPartOfTheMonthThatNoSourceAsksForIsAnErrorUnlessItIsACopyOrOfAnotherMonth() {
        row("23", "9");
        workspace
                .file("tuan-2.csv", HEAD, "xã An Vinh;5;1")
                .file("ban-sao.csv", HEAD, "xã An Vinh;23;9")
                .file("thang-4.csv", "Tháng 4/2024", HEAD, "xã An Vinh;5;1")
                .file("xã-khac.csv", HEAD, "xã Không Có;5;1");
        workspace.read(oneUnit());
        assertThat(workspace.findings())
                .containsExactly(
                        "UNCLAIMED_FILE ban-sao.csv",
                        "UNCLAIMED_FILE thang-4.csv",
                        "SAME_FORM_UNREAD tuan-2.csv",
                        "UNCLAIMED_FILE xã-khac.csv");
    }

    @Test
    void ofABookKeptOverTheYearTheRowsOfTheMonthAreRead() {
        workspace.file(
                "xa.csv",
                "Tháng;" + HEAD,
                "Tháng 4;xã An Vinh;40;10",
                "Tháng 5;xã An Vinh;23;9",
                "06/2024;xã An Vinh;11;11");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).containsExactly("ROWS_OF_OTHER_MONTHS xa.csv · A2");
        assertThat(workspace.diagnostics())
                .filteredOn(note -> note.code() == Code.ROWS_OF_OTHER_MONTHS)
                .allSatisfy(note -> assertThat(note.details()).containsEntry("count", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lũy kế 2026", "5 tháng đầu năm", "Quý II/2024", "Năm 2024"})
    void besideTheMonthsRowsThoseOfALongerPeriodAreLeft(String period) {
        workspace.file(
                "xa.csv",
                "Kỳ;" + HEAD,
                "Tháng 5/2024;xã An Vinh;23;9",
                period + ";xã An Vinh;40;20");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).containsExactly("ROWS_OF_LONGER_PERIODS xa.csv · A3");
        assertThat(workspace.details("ROWS_OF_LONGER_PERIODS")).containsEntry("text", period);
    }

    @Test
    void twoRowsOfTheMonthStayTwoBesideThoseOfALongerPeriod() {
        workspace.file(
                "xa.csv",
                "Kỳ;" + HEAD,
                "Tháng 5;xã An Vinh;23;9",
                "05/2024;xã An Vinh;24;9",
                "Lũy kế;xã An Vinh;40;20");
        workspace.read(oneUnit());
        assertThat(workspace.findings())
                .containsExactly("ROWS_OF_LONGER_PERIODS xa.csv · A4", "UNIT_TWICE xa.csv · B3");
    }

    @Test
    void rowsOfALongerPeriodAloneAreWhatTheTableIsAbout() {
        workspace.file("xa.csv", "Kỳ;" + HEAD, "Lũy kế 2024;xã An Vinh;23;9");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void rowsThatAllNameAnotherMonthAreReadWithAWarning() {
        workspace.file("xa.csv", "Tháng;" + HEAD, "Tháng 4;xã An Vinh;23;9");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).containsExactly("NO_ROW_OF_MONTH xa.csv · A2");
    }

    @Test
    void aColumnOfCountsHeadedMonthNamesNoMonths() {
        workspace.file(
                "xa.csv",
                "Đơn vị;Phải nộp;Đã nộp;Tiếp nhận;Tiếp nhận",
                ";;;Tháng;Lũy kế",
                "xã An Vinh;23;9;4;40");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan 9/23");
    }

    @Test
    void aFileOfAnotherReportUnderAWidePatternIsOnlyNoted() {
        row("23", "9");
        workspace.file("khac.csv", "Đơn vị;Tổng số", "xã An Vinh;5");
        assertThat(workspace.list(oneUnit(payments("*.csv"))))
                .containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).containsExactly("UNCLAIMED_FILE khac.csv");
    }

    @Test
    void aSecondFileThatLacksOneHeaderIsReportedWithIt() {
        row("23", "9");
        workspace.file("xa 2.csv", "Đơn vị;Phải nộp;Nộp", "xã An Dũng;10;10");
        assertThat(workspace.list(plan)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).containsExactly("HEADER_NOT_FOUND xa 2.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XA-5.CSV", "xa thang 5.Csv", "xa.csv", "xa.b.csv"})
    void fileNamesMatchWhateverTheirCapitals(String name) {
        workspace.file(name, HEAD, "xã An Vinh;23;9");
        assertThat(workspace.list(oneUnit())).containsExactly("xa-an-vinh thanh-toan 9/23");
    }

    @Test
    void aDecomposedFileNameFromAMacMatches() {
        workspace.file("Thanh toa\u0301n.csv", HEAD, "xã An Vinh;23;9");
        assertThat(workspace.list(oneUnit(payments("thanh toán*.csv"))))
                .containsExactly("xa-an-vinh thanh-toan 9/23");
    }

    @Test
    void aLinkThatLeavesTheWorkspaceIsRefused(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("xa.csv"), HEAD + "\nxã An Vinh;23;9");
        Path link = root.resolve("exports/2024-05/xa.csv");
        assumeThat(canLink(link, outside)).isTrue();
        assertThat(workspace.list(oneUnit())).isEmpty();
        assertThat(workspace.findings())
                .containsExactly("OUTSIDE_WORKSPACE xa.csv", "MISSING_FILE exports/2024-05");
    }

    @Test
    void aMissingHeaderIsNamedWithTheNearestOne() {
        workspace.file("xa.csv", "Đơn vị;Phải nộp;Đã nộp phí", "xã An Vinh;23;9");
        assertThat(workspace.list(oneUnit())).isEmpty();
        assertThat(workspace.findings()).containsExactly("HEADER_NOT_FOUND xa.csv");
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("header", "Đã nộp")
                .containsEntry("nearest", "Đã nộp phí")
                .containsEntry("seen", "Đơn vị | Phải nộp | Đã nộp phí");
    }

    @Test
    void anAmbiguousHeaderNamesItsColumns() {
        workspace.file(
                "xa.csv",
                "Đơn vị;Phí;;Lệ phí;",
                ";Phải nộp;Đã nộp;Phải nộp;Nợ",
                "xã An Vinh;23;9;1;1");
        workspace.read(oneUnit());
        assertThat(workspace.findings()).containsExactly("HEADER_AMBIGUOUS xa.csv");
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("columns", "B (Phí > Phải nộp), D (Lệ phí > Phải nộp)");
    }

    @Test
    void aSheetThatIsNotThereIsNamedWithThoseThatAre() {
        row("23", "9");
        workspace.read(oneUnit(payments("xa*.csv").sheet("Tháng 5")));
        assertThat(workspace.findings()).containsExactly("SHEET_NOT_FOUND xa.csv");
    }

    @Test
    void oneFileFeedsSeveralSourcesAndItsFaultsAreReportedOnce() {
        Plan two =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(wide("xa.csv").count("phai-nop", "Phải nộp"))
                        .source(wide("xa.csv").count("da-nop", "Đã nộp"))
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .build();
        workspace.file("xa.csv", HEAD, "xã An Vin;1;1", "xã An Vinh;23;9");
        assertThat(workspace.list(two)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).containsExactly("UNKNOWN_UNIT xa.csv · A2");
    }

    @Test
    void twoReportsSavedUnderOneNameAreToldApartByTheirHeaders() {
        Plan two =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(wide("bao-cao*.csv").count("phai-nop", "Phải nộp"))
                        .source(wide("bao-cao*.csv").count("da-nop", "Đã nộp"))
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .build();
        workspace
                .file("bao-cao.csv", "Đơn vị;Phải nộp", "xã An Vinh;23")
                .file("bao-cao (1).csv", "Đơn vị;Đã nộp", "xã An Vinh;9");
        assertThat(workspace.list(two)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void filesOfDifferentUnitsAddUpToOneSource() {
        workspace
                .file("xa 1.csv", HEAD, "xã An Vinh;23;9")
                .file("xa 2.csv", HEAD, "xã An Dũng;10;10");
        assertThat(workspace.list(plan))
                .containsExactly("xa-an-vinh thanh-toan 9/23", "xa-an-dung thanh-toan 10/10");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void ofTwoFilesTheLaterVersionIsNamed() {
        workspace
                .file("xa (sửa lần 2).csv", HEAD, "xã An Vinh;23;9", "xã An Dũng;10;10")
                .file("xa.csv", HEAD, "xã An Vinh;22;9", "xã An Dũng;11;10");
        workspace.read(plan);
        assertThat(workspace.findings()).containsExactly("LATER_VERSION xa.csv");
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("later", "xa (sửa lần 2).csv")
                .containsEntry("earlier", "xa.csv");
    }

    @Test
    void aUnitInTwoFilesIsAnError() {
        workspace
                .file("xa 1.csv", HEAD, "xã An Vinh;23;9", "xã An Dũng;10;10")
                .file("xa 2.csv", HEAD, "xã An Dũng;11;10");
        workspace.read(plan);
        assertThat(workspace.findings()).containsExactly("MEASURE_TWICE xa 2.csv");
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("measures", "phai-nop, da-nop")
                .containsEntry("units", "xã An Dũng")
                .containsEntry("other", "exports/2024-05/xa 1.csv");
    }

    @Test
    void emptyCellsInASecondFileAreNoContradiction() {
        workspace
                .file("xa 1.csv", HEAD, "xã An Vinh;23;9", "xã An Dũng;;")
                .file("xa 2.csv", HEAD, "xã An Vinh;;", "xã An Dũng;10;10");
        assertThat(workspace.list(plan))
                .containsExactly("xa-an-vinh thanh-toan 9/23", "xa-an-dung thanh-toan 10/10");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void allFaultsOfAMonthAreFoundInOneRun() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;23;9O", "xã An Dúng;10;10").file("la.csv", "x");
        workspace.read(plan);
        assertThat(workspace.findings())
                .containsExactly(
                        "UNCLAIMED_FILE la.csv",
                        "UNKNOWN_UNIT xa.csv · A3",
                        "UNREADABLE_NUMBER xa.csv · C2",
                        "ABSENT_UNIT xa.csv");
    }

    @Test
    void everyFileThatWasReadIsListedWithItsDigest() {
        workspace
                .file("xa 2.csv", HEAD, "xã An Vinh;23;9")
                .file("Xa 1.csv", HEAD)
                .file("b.csv", "");
        assertThat(workspace.read(oneUnit()).listInputs())
                .extracting(InputFile::file)
                .containsExactly("exports/2024-05/Xa 1.csv", "exports/2024-05/xa 2.csv");
        assertThat(workspace.read(oneUnit()).listInputs().get(0).sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tháng 4 năm 2024",
                "Kỳ báo cáo: tháng 4/2024",
                "(Từ ngày 01/4/2024 đến ngày 30/4/2024)",
                "Từ ngày 21 tháng 3 năm 2024 đến ngày 20 tháng 4 năm 2024",
            })
    void aTitleOfAnotherMonthIsAWarning(String title) {
        workspace.file("xa.csv", title + ";;", HEAD, "xã An Vinh;23;9");
        workspace.read(oneUnit());
        assertThat(workspace.diagnostics().get(0).code()).isEqualTo(Code.OTHER_MONTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THÁNG 5 NĂM 2024",
                "Tháng 05/2024 (so với tháng 4/2024)",
                "(Từ ngày 21/4/2024 đến ngày 20/5/2024)",
                "An Lão, ngày 05 tháng 6 năm 2024",
                "Năm 2024",
            })
    void aTitleOfTheMonthOrOfNoneIsFine(String title) {
        workspace.file("xa.csv", title + ";;", HEAD, "xã An Vinh;23;9");
        workspace.read(oneUnit());
        assertThat(workspace.findings()).isEmpty();
    }

    private void row(String denominator, String numerator) {
        workspace.file("xa.csv", HEAD, "xã An Vinh;" + denominator + ";" + numerator);
    }

    private static Plan oneUnit() {
        return oneUnit(payments("xa*.csv"));
    }

    private static Plan oneUnit(SourceFixture source) {
        return new PlanFixture()
                .communes("xã An Vinh")
                .source(source)
                .rate("thanh-toan", "da-nop", "phai-nop")
                .build();
    }

    private static SourceFixture payments(String files) {
        return wide(files).count("phai-nop", "Phải nộp").count("da-nop", "Đã nộp");
    }

    private static boolean canLink(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException notHere) {
            return false;
        }
    }
}
