package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kpireport.ingest.PlanFixture.SourceFixture;
import kpireport.measures.Kind;
import kpireport.plan.Plan;
import kpireport.plan.Source.EmptyCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units with several rows or files in a month, of a source that adds them up. */
class PartsTest {

    private static final String HEAD = "Đơn vị;Lĩnh vực;Phải nộp;Đã nộp";

    @TempDir Path root;

    private WorkspaceFixture workspace;

    @BeforeEach
    void emptyWorkspace() {
        workspace = new WorkspaceFixture(root);
    }

    @Test
    void theRowsOfAUnitAreAddedUpAndEveryCellIsKept() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;Hộ tịch;23;9", "xã An Vinh;Đất đai;7;1");
        var observation = workspace.read(plan()).list().get(0);
        assertThat(WorkspaceFixture.evidence(observation))
                .containsExactly(
                        "NUMERATOR da-nop 9 xa.csv · D2",
                        "NUMERATOR da-nop 1 xa.csv · D3",
                        "DENOMINATOR phai-nop 23 xa.csv · C2",
                        "DENOMINATOR phai-nop 7 xa.csv · C3");
        assertThat(workspace.list(plan())).containsExactly("xa-an-vinh thanh-toan 10/30");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void withoutTheOptionTheSameRowsAreAnErrorThatNamesIt() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;Hộ tịch;23;9", "xã An Vinh;Đất đai;7;1");
        workspace.read(plan(counts("xa*.csv")));
        assertThat(workspace.findings()).containsExactly("UNIT_TWICE xa.csv · A3");
    }

    @Test
    void theFilesOfAMonthAreAddedUp() {
        weeks("01/05/2024 đến ngày 07/05/2024", "08/05/2024 đến ngày 31/05/2024");
        assertThat(workspace.list(plan())).containsExactly("xa-an-vinh thanh-toan 10/30");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void weeksThatShareADayAreAnError() {
        weeks("01/05/2024 đến ngày 07/05/2024", "07/05/2024 đến ngày 31/05/2024");
        workspace.read(plan());
        assertThat(workspace.findings()).containsExactly("PARTS_OVERLAP xa-2.csv");
    }

    @Test
    void daysBetweenTwoWeeksThatNoFileHasAreWarnedAbout() {
        weeks("01/05/2024 đến ngày 07/05/2024", "15/05/2024 đến ngày 31/05/2024");
        assertThat(workspace.list(plan())).containsExactly("xa-an-vinh thanh-toan 10/30");
        assertThat(workspace.findings()).containsExactly("PARTS_GAP xa-2.csv");
        assertThat(workspace.details("PARTS_GAP"))
                .containsEntry("other", "08/05/2024 – 14/05/2024");
    }

    @Test
    void channelsOfTheSameDaysShareNothing() {
        weeks("01/05/2024 đến ngày 31/05/2024", "01/05/2024 đến ngày 31/05/2024");
        assertThat(workspace.list(plan())).containsExactly("xa-an-vinh thanh-toan 10/30");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aUnitsOwnTotalIsNoPart() {
        workspace.file(
                "xa.csv",
                HEAD,
                "xã An Vinh;Hộ tịch;23;9",
                "xã An Vinh;Đất đai;7;1",
                "xã An Vinh;Cộng;30;10",
                "xã An Dũng;Tất cả lĩnh vực;12;6",
                "xã An Dũng;Hộ tịch;12;6",
                "Tổng cộng;;42;16");
        assertThat(workspace.list(twoUnits()))
                .containsExactly("xa-an-vinh thanh-toan 10/30", "xa-an-dung thanh-toan 6/12");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aUnitsOwnTotalIsHeldAgainstItsParts() {
        workspace.file(
                "xa.csv",
                HEAD,
                "xã An Vinh;Hộ tịch;23;9",
                "xã An Vinh;Đất đai;7;1",
                "xã An Vinh;Cộng;31;10");
        assertThat(workspace.list(plan())).containsExactly("xa-an-vinh thanh-toan 10/30");
        assertThat(workspace.findings()).containsExactly("TOTAL_DISAGREES xa.csv · C4");
    }

    @Test
    void aRowOfAllFieldsIsTheUnitWhereItHasNoOther() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;Tất cả lĩnh vực;30;10");
        assertThat(workspace.list(plan())).containsExactly("xa-an-vinh thanh-toan 10/30");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aTotalThatDoesNotSayItIsOneIsAnError() {
        workspace.file(
                "xa.csv",
                HEAD,
                "xã An Vinh;;30;10",
                "xã An Vinh;Hộ tịch;23;9",
                "xã An Vinh;Đất đai;7;1",
                "xã An Dũng;;5;5",
                "xã An Dũng;Hộ tịch;5;5");
        workspace.read(twoUnits());
        assertThat(workspace.findings()).containsExactly("PART_IS_TOTAL xa.csv · A2");
    }

    @Test
    void rowsOfWhichOneHappensToBeTheSumOfTheOthersAreParts() {
        workspace.file(
                "xa.csv",
                HEAD,
                "xã An Vinh;Chứng thực;30;10",
                "xã An Vinh;Hộ tịch;23;9",
                "xã An Vinh;Đất đai;7;1",
                "xã An Dũng;Chứng thực;5;5",
                "xã An Dũng;Hộ tịch;6;5");
        assertThat(workspace.list(twoUnits()))
                .containsExactly("xa-an-vinh thanh-toan 20/60", "xa-an-dung thanh-toan 10/11");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aFileThatIsTheSumOfTheOthersIsAnError() {
        workspace
                .file("xa-1.csv", HEAD, "xã An Vinh;a;23;9", "xã An Dũng;a;5;4")
                .file("xa-2.csv", HEAD, "xã An Vinh;b;7;1", "xã An Dũng;b;6;2")
                .file("xa-chung.csv", HEAD, "xã An Vinh;c;30;10", "xã An Dũng;c;11;6");
        workspace.read(twoUnits());
        assertThat(workspace.findings()).containsExactly("PART_IS_TOTAL xa-chung.csv");
    }

    @Test
    void aFileWithTheFiguresOfAnotherIsAnError() {
        workspace
                .file("xa-1.csv", HEAD, "xã An Vinh;a;23;9", "xã An Dũng;a;5;4")
                .file("xa-2.csv", HEAD, "xã An Dũng;a;5;4", "xã An Vinh;a;23;9");
        workspace.read(twoUnits());
        assertThat(workspace.findings()).containsExactly("PART_REPEATED xa-2.csv");
    }

    @Test
    void aRowThatStandsTwiceIsAnErrorAndOneOfAnotherFieldIsNot() {
        workspace.file(
                "xa.csv",
                HEAD,
                "xã An Vinh;Hộ tịch;23;9",
                "xã An Vinh;Đất đai;23;9",
                "xã An Vinh;Hộ tịch;23;9");
        workspace.read(plan());
        assertThat(workspace.findings()).containsExactly("PART_REPEATED xa.csv · A4");
    }

    @Test
    void aPartWithoutFiguresIsAskedAbout() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;Hộ tịch;23;9", "xã An Vinh;Đất đai;;");
        workspace.read(plan());
        assertThat(workspace.findings()).containsExactly("UNIT_WITHOUT_FIGURES xa.csv · A3");
    }

    @Test
    void aPartWithoutFiguresAddsNothingWhereThePlanSaysSo() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;Hộ tịch;23;9", "xã An Vinh;Đất đai;;");
        Plan zero = plan(counts("xa*.csv").addingParts().empty(EmptyCell.ZERO));
        assertThat(workspace.list(zero)).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aNameAloneAboveItsPartsIsNoPart() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;;;", "xã An Vinh;Hộ tịch;23;9");
        assertThat(workspace.list(plan())).containsExactly("xa-an-vinh thanh-toan 9/23");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void thePrintedRateOfAPartIsHeldAgainstThePart() {
        workspace.file(
                "xa.csv",
                HEAD + ";Tỷ lệ",
                "xã An Vinh;Hộ tịch;20;9;45%",
                "xã An Vinh;Đất đai;10;1;33%");
        SourceFixture checked = counts("xa*.csv").check("in-san", "Tỷ lệ", "thanh-toan");
        assertThat(workspace.list(plan(checked.addingParts())))
                .containsExactly("xa-an-vinh thanh-toan 10/30");
        assertThat(workspace.findings()).containsExactly("PRINTED_DISAGREES xa.csv · E3");
        assertThat(workspace.details("PRINTED_DISAGREES")).containsEntry("computed", "10.0");
    }

    @Test
    void scoresOfPartsAreNotAddedUp() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;Hộ tịch;23;9", "xã An Vinh;Đất đai;7;1");
        Plan scores =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(counts("xa*.csv").addingParts())
                        .printed("diem", Kind.SCORE, "da-nop")
                        .build();
        assertThat(workspace.list(scores)).isEmpty();
        assertThat(workspace.findings()).containsExactly("PARTS_NOT_ADDABLE xa.csv · D3");
    }

    @Test
    void thingsCountedInPartsAreAddedUp() {
        workspace.file("xa.csv", HEAD, "xã An Vinh;Hộ tịch;23;9", "xã An Vinh;Đất đai;7;1");
        Plan counted =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(counts("xa*.csv").addingParts())
                        .printed("so", Kind.COUNT, "da-nop")
                        .build();
        assertThat(workspace.list(counted)).containsExactly("xa-an-vinh so 10");
    }

    @Test
    void theRowsOfOneIndicatorAreAddedUp() {
        workspace.file(
                "xa.csv",
                "Đơn vị;Kênh;Chỉ tiêu;Tử số;Mẫu số",
                "xã An Vinh;Trực tiếp;thanh-toan;9;23",
                "xã An Vinh;Trực tuyến;thanh-toan;1;7",
                "xã An Vinh;Tổng;thanh-toan;10;30");
        SourceFixture rows = wide("xa.csv").indicators("Chỉ tiêu", "Tử số", "Mẫu số", "");
        Plan plan =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(rows.addingParts())
                        .rate("thanh-toan", "thanh-toan.numerator", "thanh-toan.denominator")
                        .build();
        assertThat(workspace.list(plan)).containsExactly("xa-an-vinh thanh-toan 10/30");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void filesOfDifferentUnitsAreReadTogetherWithoutTheOption() {
        workspace
                .file("xa-an-vinh.csv", HEAD, "xã An Vinh;a;23;9")
                .file("xa-an-dung.csv", HEAD, "xã An Dũng;a;5;4");
        assertThat(workspace.list(twoUnits(counts("xa*.csv"))))
                .containsExactly("xa-an-vinh thanh-toan 9/23", "xa-an-dung thanh-toan 4/5");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void twoSourcesWithOneMeasureAreNoParts() {
        workspace
                .file("xa.csv", HEAD, "xã An Vinh;a;23;9")
                .file("khac.csv", HEAD, "xã An Vinh;b;5;4");
        Plan plan =
                new PlanFixture()
                        .communes("xã An Vinh")
                        .source(counts("xa.csv").addingParts())
                        .source(counts("khac.csv").addingParts())
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .build();
        workspace.read(plan);
        assertThat(workspace.findings()).containsExactly("MEASURE_TWICE khac.csv");
    }

    private void weeks(String first, String second) {
        workspace
                .file("xa-1.csv", "Từ ngày " + first, HEAD, "xã An Vinh;a;23;9")
                .file("xa-2.csv", "Từ ngày " + second, HEAD, "xã An Vinh;a;7;1");
    }

    private static SourceFixture counts(String files) {
        return wide(files).count("phai-nop", "Phải nộp").count("da-nop", "Đã nộp");
    }

    private static Plan plan() {
        return plan(counts("xa*.csv").addingParts());
    }

    private static Plan plan(SourceFixture source) {
        return new PlanFixture()
                .communes("xã An Vinh")
                .source(source)
                .rate("thanh-toan", "da-nop", "phai-nop")
                .build();
    }

    private static Plan twoUnits() {
        return twoUnits(counts("xa*.csv").addingParts());
    }

    private static Plan twoUnits(SourceFixture source) {
        return new PlanFixture()
                .communes("xã An Vinh", "xã An Dũng")
                .source(source)
                .rate("thanh-toan", "da-nop", "phai-nop")
                .build();
    }
}
