package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import kpireport.ingest.PlanFixture.SourceFixture;
import kpireport.measures.Kind;
import kpireport.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that add the rows of some units into the row of another. */
class InclusionTest {

    private static final String HEAD = "Đơn vị;Phải nộp;Đã nộp";
    private static final String DISTRICT = "ubnd-huyen-an-lao";

    @TempDir Path root;

    private WorkspaceFixture workspace;

    @BeforeEach
    void emptyWorkspace() {
        workspace = new WorkspaceFixture(root);
    }

    @Test
    void aUnitKeepsWhatIsItsOwn() {
        rows("100;50");
        assertThat(workspace.list(including()))
                .containsExactly(
                        "ubnd-huyen-an-lao thanh-toan 31/67",
                        "xa-an-vinh thanh-toan 9/23",
                        "xa-an-dung thanh-toan 10/10");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void withoutTheFlagARowIsTheUnitsOwn() {
        rows("100;50");
        assertThat(workspace.list(plan(payments())))
                .contains("ubnd-huyen-an-lao thanh-toan 50/100");
    }

    @Test
    void everyCellThatWentIntoItIsNamed() {
        rows("100;50");
        assertThat(WorkspaceFixture.evidence(workspace.read(including()).list().get(0)))
                .containsExactly(
                        "NUMERATOR da-nop 50 xa.csv · C2",
                        "NUMERATOR da-nop -9 xa.csv · C3",
                        "NUMERATOR da-nop -10 xa.csv · C4",
                        "DENOMINATOR phai-nop 100 xa.csv · B2",
                        "DENOMINATOR phai-nop -23 xa.csv · B3",
                        "DENOMINATOR phai-nop -10 xa.csv · B4");
    }

    @Test
    void nothingOfItsOwnIsNotApplicable() {
        rows("33;19");
        assertThat(workspace.list(including())).contains("ubnd-huyen-an-lao thanh-toan n/a 0");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void lessThanItsPartsIsAnErrorThatNamesTheCells() {
        rows("32;19");
        assertThat(workspace.list(including()))
                .containsExactly("xa-an-vinh thanh-toan 9/23", "xa-an-dung thanh-toan 10/10");
        assertThat(workspace.findings()).containsExactly("INCLUDED_EXCEEDS xa.csv · B2");
        assertThat(workspace.diagnostics().get(0).details())
                .containsEntry("total", "32")
                .containsEntry("sum", "33")
                .containsEntry("cells", "B3, B4");
    }

    @Test
    void aPartThatCannotBeReadIsReportedWhereItStands() {
        workspace.file("xa.csv", HEAD, "UBND huyện An Lão;100;50", "xã An Vinh;23;9O");
        workspace.read(including());
        assertThat(workspace.findings())
                .containsExactly("UNREADABLE_NUMBER xa.csv · C3", "ABSENT_UNIT xa.csv");
        assertThat(workspace.diagnostics().get(0).details()).containsEntry("unit", "xã An Vinh");
    }

    @Test
    void anEmptyCellOfAPartIsAskedAboutAndSoIsAnEmptyRow() {
        rowsOfParts("xã An Vinh;23;", "xã An Dũng;;");
        workspace.read(including());
        assertThat(workspace.findings())
                .containsExactly("EMPTY_COUNT xa.csv · C3", "UNIT_WITHOUT_FIGURES xa.csv · A4");
    }

    @Test
    void aTokenAddsNothing() {
        rowsOfParts("xã An Vinh;23;9", "xã An Dũng;-;-");
        assertThat(workspace.list(including())).contains("ubnd-huyen-an-lao thanh-toan 41/77");
    }

    @Test
    void aPartOfAPartIsTakenOutOnce() {
        Plan province =
                new PlanFixture()
                        .agencies("UBND tỉnh", "UBND huyện")
                        .communes("xã An Vinh")
                        .source(
                                payments()
                                        .includes(
                                                Map.of(
                                                        "ubnd-tinh",
                                                        Set.of("ubnd-huyen", "xa-an-vinh"),
                                                        "ubnd-huyen",
                                                        Set.of("xa-an-vinh"))))
                        .rate("thanh-toan", "da-nop", "phai-nop")
                        .build();
        workspace.file("xa.csv", HEAD, "UBND tỉnh;100;50", "UBND huyện;40;20", "xã An Vinh;30;15");
        assertThat(workspace.list(province))
                .containsExactly(
                        "ubnd-tinh thanh-toan 30/60",
                        "ubnd-huyen thanh-toan 5/10",
                        "xa-an-vinh thanh-toan 15/30");
    }

    @Test
    void thePartsMayStandInAnotherFile() {
        workspace
                .file("huyen.csv", HEAD, "UBND huyện An Lão;100;50")
                .file("xa.csv", HEAD, "xã An Vinh;23;9", "xã An Dũng;10;10");
        Plan plan =
                plan(
                        wide("*.csv")
                                .count("phai-nop", "Phải nộp")
                                .count("da-nop", "Đã nộp")
                                .includes(DISTRICT, "xa-an-vinh", "xa-an-dung"));
        assertThat(workspace.list(plan)).contains("ubnd-huyen-an-lao thanh-toan 31/67");
    }

    @Test
    void aPercentageCannotBeTakenApart() {
        Plan printed =
                new PlanFixture()
                        .agencies("UBND huyện An Lão")
                        .communes("xã An Vinh")
                        .source(
                                wide("xa.csv")
                                        .percent("ty-le", "Tỷ lệ")
                                        .includes(DISTRICT, "xa-an-vinh"))
                        .printed("ty-le", Kind.RATE, "ty-le")
                        .build();
        workspace.file("xa.csv", "Đơn vị;Tỷ lệ", "UBND huyện An Lão;50%", "xã An Vinh;40%");
        assertThat(workspace.list(printed)).containsExactly("xa-an-vinh ty-le 40");
        assertThat(workspace.findings()).containsExactly("INCLUDED_NOT_SEPARABLE xa.csv · B2");
    }

    @Test
    void aTotalCountsEachDossierOnce() {
        workspace.file(
                "xa.csv",
                HEAD,
                "UBND huyện An Lão;100;50",
                "xã An Vinh;23;9",
                "xã An Dũng;10;10",
                "Tổng cộng;100;69");
        workspace.read(including());
        assertThat(workspace.findings()).containsExactly("TOTAL_DISAGREES xa.csv · C5");
        assertThat(workspace.diagnostics().get(0).details()).containsEntry("sum", "50");
    }

    @Test
    void aTotalAboveItsRowsAndTheSumOfAGroupOfPartsAgreeToo() {
        workspace.file(
                "xa.csv",
                HEAD,
                "Toàn huyện;100;50",
                "Cấp xã;33;19",
                "xã An Vinh;23;9",
                "xã An Dũng;10;10",
                "Cấp huyện;100;50",
                "UBND huyện An Lão;100;50");
        workspace.read(including());
        assertThat(workspace.findings()).isEmpty();
    }

    private void rows(String district) {
        workspace.file(
                "xa.csv",
                HEAD,
                "UBND huyện An Lão;" + district,
                "xã An Vinh;23;9",
                "xã An Dũng;10;10");
    }

    private void rowsOfParts(String... rows) {
        workspace.file("xa.csv", HEAD, "UBND huyện An Lão;100;50", rows[0], rows[1]);
    }

    private static Plan including() {
        return plan(payments().includes(DISTRICT, "xa-an-vinh", "xa-an-dung"));
    }

    private static Plan plan(SourceFixture source) {
        return new PlanFixture()
                .agencies("UBND huyện An Lão")
                .communes("xã An Vinh", "xã An Dũng")
                .source(source)
                .rate("thanh-toan", "da-nop", "phai-nop")
                .build();
    }

    private static SourceFixture payments() {
        return wide("xa.csv").count("phai-nop", "Phải nộp").count("da-nop", "Đã nộp");
    }
}
