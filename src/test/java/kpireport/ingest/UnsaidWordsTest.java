package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of the plan that no row of a list says. */
class UnsaidWordsTest {

    private static final String ONLINE = "m: {count: {Hình thức: Trực tuyến}}";

    @TempDir private Path folder;

    @Test
    void aWordThatNoRowSaysIsNamedWithThoseThatAreSaid() {
        DossierFixture fixture =
                list(
                        ONLINE,
                        "Hình thức",
                        "Trực tiếp",
                        "Tiếp nhận trực tuyến",
                        "TIẾP NHẬN TRỰC TUYẾN");
        assertThat(fixture.list()).contains("an-hoa m 0");
        assertThat(fixture.findings()).containsExactly("WORD_NEVER_SAID kpi-report.yaml:14:30");
        assertThat(first(fixture).details())
                .containsEntry("text", "Trực tuyến")
                .containsEntry("header", "Hình thức")
                .containsEntry("words", "\"Tiếp nhận trực tuyến\", \"Trực tiếp\"");
    }

    @Test
    void aWordThatOneRowOfOneListSaysIsNotNamed() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure(ONLINE)
                        .file("ds1.csv", DossierFixture.rows("Hình thức", "Trực tiếp"))
                        .file("ds2.csv", DossierFixture.rows("Hình thức", "Trực tuyến"));
        fixture.list();
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void aWordIsNamedOnceForAllListsAndMeasures() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure(ONLINE)
                        .measure("n: {count: {Hình thức: [TRỰC TUYẾN, Trực tiếp]}}")
                        .file("ds1.csv", DossierFixture.rows("Hình thức", "Trực tiếp"))
                        .file("ds2.csv", DossierFixture.rows("Hình thức", "Trực tiếp"));
        fixture.list();
        assertThat(fixture.findings()).containsExactly("WORD_NEVER_SAID kpi-report.yaml:14:30");
    }

    @Test
    void eachOfSeveralWordsHasItsOwnPlaceInThePlan() {
        DossierFixture fixture =
                list(
                        "m: {count: {Hình thức: {not: [Tiền mặt, Trực tiếp, Séc]}}}",
                        "Hình thức",
                        "Trực tiếp",
                        "Chuyển khoản");
        assertThat(fixture.list()).contains("an-hoa m 1");
        assertThat(fixture.findings())
                .containsExactly(
                        "OTHER_WORD_NEVER_SAID kpi-report.yaml:14:37",
                        "OTHER_WORD_NEVER_SAID kpi-report.yaml:14:58");
    }

    @Test
    void aRareWordBesideOneThatIsSaidIsOnlyNoted() {
        DossierFixture fixture =
                list("m: {count: {Hình thức: [Trực tuyến, Qua cổng]}}", "Hình thức", "Trực tuyến");
        assertThat(fixture.list()).contains("an-hoa m 1");
        assertThat(fixture.findings())
                .containsExactly("OTHER_WORD_NEVER_SAID kpi-report.yaml:14:43");
    }

    @Test
    void whatIsLeftOutMayBeRareToo() {
        DossierFixture fixture =
                list("m: {count: {Hình thức: {not: Tiền mặt}}}", "Hình thức", "Chuyển khoản");
        assertThat(fixture.findings()).isEmpty();
        fixture.list();
        assertThat(fixture.findings())
                .containsExactly("OTHER_WORD_NEVER_SAID kpi-report.yaml:14:36");
    }

    @Test
    void aColumnThatIsEmptyInTheMonthProvesNothing() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure(ONLINE)
                        .file(
                                "ds.csv",
                                "Đơn vị;Ngày tiếp nhận;Hình thức",
                                "xã An Hòa;05/05/2024;",
                                "xã An Hòa;05/05/2024;-",
                                "xã An Hòa;05/04/2024;Trực tiếp");
        fixture.list();
        assertThat(fixture.findings()).containsExactly("DOSSIERS_OUTSIDE_PERIOD ds.csv");
    }

    @Test
    void theWordsOfAPersonalColumnAreNotNamed() {
        DossierFixture fixture =
                list(
                        "m: {count: {Họ và tên người nộp: Tổ chức}}",
                        "Họ và tên người nộp",
                        "Một Người");
        fixture.list();
        assertThat(first(fixture).details()).containsEntry("words", "");
    }

    @Test
    void theWordsOfAColumnThatIsFilledInFreelyAreNotNamed() {
        String[] notes = new String[31];
        for (int i = 0; i < notes.length; i++) notes[i] = "Ghi chú " + i;
        DossierFixture fixture = list("m: {count: {Ghi chú: Đã trả}}", "Ghi chú", notes);
        fixture.list();
        assertThat(first(fixture).details()).containsEntry("words", "");
    }

    private DossierFixture list(String measure, String header, String... rows) {
        return new DossierFixture(folder)
                .measure(measure)
                .file("ds.csv", DossierFixture.rows(header, rows));
    }

    private static Diagnostic first(DossierFixture fixture) {
        return fixture.workspace().diagnostics().stream()
                .filter(finding -> finding.code() == Code.WORD_NEVER_SAID)
                .findFirst()
                .orElseThrow();
    }
}
