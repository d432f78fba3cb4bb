package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of which lists are counted for whom, and what is found on the way. */
class DossierListsTest {

    private static final String HEADER = "Mã;Đơn vị;Ngày tiếp nhận;Ngày trả";

    @TempDir private Path folder;

    @Test
    void rowsAreCountedForTheirUnitsAndOneWithoutARowHasNone() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;UBND xã An Hoà;05/05/2024;",
                                "2;AN HÒA;31/05/2024 17:30;");
        assertThat(fixture.list()).containsExactly("an-hoa tiep-nhan 2", "an-vinh tiep-nhan 0");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void rowsOfOtherMonthsAreLeftOutAndThatIsSaid() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;30/04/2024;",
                                "2;xã An Hòa;01/05/2024;",
                                "3;Xã Nào Đó;01/06/2024;");
        assertThat(fixture.list()).containsExactly("an-hoa tiep-nhan 1", "an-vinh tiep-nhan 0");
        assertThat(fixture.findings()).containsExactly("DOSSIERS_OUTSIDE_PERIOD ds.csv");
    }

    @Test
    void aPeriodRunsFromItsDayOfTheMonthBeforeToTheDayBeforeIt() {
        DossierFixture fixture =
                received()
                        .plan("period: {from-day: 21}")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;20/04/2024;",
                                "2;xã An Hòa;21/04/2024;",
                                "3;xã An Hòa;20/05/2024 23:59;",
                                "4;xã An Hòa;21/05/2024;");
        assertThat(fixture.list()).containsExactly("an-hoa tiep-nhan 2", "an-vinh tiep-nhan 0");
    }

    @Test
    void lastRowThatBreaksOffIsCountedAsFarAsItGoesAndThatIsSaid() {
        assertThat(findings("1;xã An Hòa;05/05/2024;", "2;xã An Hòa;05/05/2024"))
                .containsExactly("ROW_BROKEN_OFF ds.csv");
    }

    @Test
    void rowsWhoseEmptyEndsAreLeftOutAreNotBrokenOff() {
        assertThat(
                        findings(
                                "1;xã An Hòa;05/05/2024;",
                                "2;xã An Hòa;05/05/2024",
                                "3;xã An Hòa;05/05/2024",
                                ""))
                .isEmpty();
    }

    private List<String> findings(String... rows) {
        String[] lines = Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new);
        DossierFixture fixture = received().file("ds.csv", lines);
        fixture.list();
        return fixture.findings();
    }

    @Test
    void aMeasureCanGoByAnotherDate() {
        DossierFixture fixture =
                received()
                        .measure("giai-quyet: {month: Ngày trả, count: all}")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;30/04/2024;02/05/2024",
                                "2;xã An Hòa;02/05/2024;02/06/2024",
                                "3;xã An Hòa;02/05/2024;");
        assertThat(fixture.list())
                .startsWith("an-hoa tiep-nhan 2", "an-hoa giai-quyet 1")
                .hasSize(4);
    }

    @Test
    void aMeasureCanGoBackToJanuaryOrTakeTheWholeList() {
        DossierFixture fixture =
                received()
                        .measure("trong-nam: {span: year, count: all}")
                        .measure("ton: {span: list, count: {Ngày trả: empty}}")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;31/12/2023;",
                                "2;xã An Hòa;01/01/2024;02/01/2024",
                                "3;xã An Hòa;02/05/2024;",
                                "4;xã An Hòa;01/06/2024;");
        assertThat(fixture.list())
                .startsWith("an-hoa tiep-nhan 1", "an-hoa trong-nam 2", "an-hoa ton 3");
    }

    @Test
    void severalFilesOfAMonthAreCountedTogether() {
        DossierFixture fixture =
                received()
                        .file("ds1.csv", HEADER, "1;xã An Hòa;05/05/2024;")
                        .file("ds2.csv", HEADER, "2;xã An Hòa;05/05/2024;");
        assertThat(fixture.observe().get(0).evidence())
                .extracting(evidence -> evidence.where().describe())
                .containsExactly(
                        "exports/2024-05/ds1.csv · A2:C2 · 01/05/2024–31/05/2024 · 1/1",
                        "exports/2024-05/ds2.csv · A2:C2 · 01/05/2024–31/05/2024 · 1/1");
    }

    @Test
    void aCountTellsItsConditionsAndTheRowsItCameFrom() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure("tra: {count: {Ngày trả: {on-or-before: Ngày tiếp nhận}}}")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;05/05/2024",
                                "2;xã An Hòa;05/05/2024;06/05/2024");
        assertThat(fixture.observe().get(0).evidence())
                .extracting(evidence -> evidence.where().describe())
                .containsExactly(
                        "exports/2024-05/ds.csv · B2:D3 · 01/05/2024–31/05/2024"
                                + " · Ngày trả ≤ Ngày tiếp nhận · 1/2");
    }

    @Test
    void aDossierThatStandsTwiceIsFoundAcrossFiles() {
        DossierFixture fixture =
                received()
                        .file("ds1.csv", HEADER, "H08-1;xã An Hòa;05/05/2024;", ";;;")
                        .file(
                                "ds2.csv",
                                HEADER,
                                "H08-2;xã An Hòa;05/05/2024;",
                                "h08-1 ;xã An Vinh;06/05/2024;");
        fixture.list();
        assertThat(fixture.findings()).containsExactly("DOSSIER_TWICE ds2.csv · A3");
        assertThat(find(fixture, Code.DOSSIER_TWICE).details())
                .containsEntry("first", "exports/2024-05/ds1.csv · A2")
                .containsEntry("second", "exports/2024-05/ds2.csv · A3");
    }

    @Test
    void aTelephoneInThePlaceOfADateIsNotQuoted() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;",
                                "2;xã An Hòa;gọi 0912345678;");
        fixture.list();
        assertThat(find(fixture, Code.UNREADABLE_DATE).details()).containsEntry("text", "…");
    }

    @Test
    void codesThatDifferInASignAreTwoDossiers() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                HEADER,
                                "1/23;xã An Hòa;05/05/2024;",
                                "1-23;xã An Hòa;05/05/2024;",
                                "1.23;xã An Hòa;05/05/2024;",
                                "1 - 23;xã An Hòa;05/05/2024;");
        assertThat(fixture.list()).contains("an-hoa tiep-nhan 4");
        assertThat(fixture.findings()).containsExactly("DOSSIER_TWICE ds.csv · A5");
    }

    @Test
    void aCodeThatIsNotApplicableIsNone() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                HEADER,
                                "N/A;xã An Hòa;05/05/2024;",
                                "N/A;xã An Hòa;05/05/2024;");
        assertThat(fixture.list()).contains("an-hoa tiep-nhan 2");
        assertThat(fixture.findings()).containsExactly("DOSSIERS_WITHOUT_CODE ds.csv · A2");
    }

    @Test
    void aDossierOutsideThePeriodMayStandTwice() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/04/2024;",
                                "1;xã An Hòa;05/04/2024;",
                                "2;xã An Hòa;05/05/2024;");
        assertThat(fixture.list()).contains("an-hoa tiep-nhan 1");
        assertThat(fixture.findings()).containsExactly("DOSSIERS_OUTSIDE_PERIOD ds.csv");
    }

    @Test
    void anUnknownUnitIsToldOnceWithItsRows() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;",
                                "2;xã An Hoa;05/05/2024;",
                                "3;xã An Hoa;05/05/2024;");
        fixture.list();
        assertThat(fixture.findings()).containsExactly("DOSSIERS_OF_UNKNOWN_UNIT ds.csv · B3");
        assertThat(find(fixture, Code.DOSSIERS_OF_UNKNOWN_UNIT).details())
                .containsEntry("text", "xã An Hoa")
                .containsEntry("count", "2")
                .containsEntry("rows", "3, 4")
                .containsEntry("nearest", "xã An Hòa");
    }

    @Test
    void otherUnitsCanBeIgnored() {
        DossierFixture fixture =
                received()
                        .source("other-units: ignore")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;",
                                "2;Sở Tư pháp;05/05/2024;",
                                "3;xã An Vính;05/05/2024;");
        assertThat(fixture.list()).containsExactly("an-hoa tiep-nhan 1", "an-vinh tiep-nhan 0");
        assertThat(fixture.findings())
                .containsExactly(
                        "OTHER_UNIT_RESEMBLES ds.csv · B4", "OTHER_UNITS_IGNORED ds.csv · B3");
    }

    @Test
    void theCodeOfAUnitGoesBeforeItsName() {
        DossierFixture fixture =
                received()
                        .source("code: Mã ĐV")
                        .file(
                                "ds.csv",
                                HEADER + ";Mã ĐV",
                                "1;Bộ phận một cửa;05/05/2024;;H08.2",
                                "2;xã An Hòa;05/05/2024;;",
                                "3;xã An Hòa;05/05/2024;;h08.1");
        assertThat(fixture.list()).containsExactly("an-hoa tiep-nhan 2", "an-vinh tiep-nhan 1");
        assertThat(fixture.findings()).containsExactly("UNIT_NAME_UNKNOWN ds.csv · B2");
        assertThat(find(fixture, Code.UNIT_NAME_UNKNOWN).details())
                .containsEntry("text", "Bộ phận một cửa")
                .containsEntry("rows", "2");
    }

    @Test
    void aCodeThatIsNobodysBesideAUnitWithAnotherIsFound() {
        DossierFixture fixture =
                received()
                        .source("code: Mã ĐV")
                        .file(
                                "ds.csv",
                                HEADER + ";Mã ĐV",
                                "1;xã An Hòa;05/05/2024;;C9",
                                "2;xã An Hòa;05/05/2024;;-",
                                "3;;05/05/2024;;H08.1",
                                "4;xã An Vinh;05/05/2024;;C9");
        assertThat(fixture.list()).containsExactly("an-hoa tiep-nhan 3", "an-vinh tiep-nhan 1");
        assertThat(fixture.findings()).containsExactly("UNIT_CODE_UNKNOWN ds.csv · E2");
        assertThat(find(fixture, Code.UNIT_CODE_UNKNOWN).details())
                .containsEntry("text", "C9")
                .containsEntry("count", "2")
                .containsEntry("rows", "2, 5");
    }

    @Test
    void aDashOrAWordForNothingIsNoUnit() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;-;05/05/2024;",
                                "2;KPS;05/05/2024;",
                                "3;xã An Hòa;05/05/2024;");
        fixture.list();
        assertThat(fixture.findings()).containsExactly("DOSSIERS_WITHOUT_UNIT ds.csv · B2");
        assertThat(find(fixture, Code.DOSSIERS_WITHOUT_UNIT).details()).containsEntry("count", "2");
    }

    @Test
    void aPersonsNumberThatStandsForADossierIsNotQuoted() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .source("dossier: CCCD")
                        .measure("tiep-nhan: count")
                        .file(
                                "ds.csv",
                                "CCCD;Đơn vị;Ngày tiếp nhận",
                                "000000000001;xã An Hòa;05/05/2024",
                                "000000000001;xã An Hòa;05/05/2024");
        fixture.list();
        assertThat(find(fixture, Code.DOSSIER_TWICE).details())
                .containsEntry("code", "")
                .containsEntry("second", "exports/2024-05/ds.csv · A3");
        assertThat(fixture.workspace().diagnostics().toString()).doesNotContain("000000000001");
    }

    @Test
    void aNameThatContradictsItsCodeIsFound() {
        DossierFixture fixture =
                received()
                        .source("code: Mã ĐV")
                        .file("ds.csv", HEADER + ";Mã ĐV", "1;xã An Hòa;05/05/2024;;H08.2");
        fixture.list();
        assertThat(fixture.findings()).containsExactly("UNIT_CONTRADICTS_CODE ds.csv · B2");
    }

    @Test
    void anEmptyOrUnreadableDateIsFoundWithItsRows() {
        DossierFixture fixture =
                received()
                        .measure("giai-quyet: {month: Ngày trả, count: all}")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;",
                                "2;xã An Hòa;;",
                                "3;xã An Hòa;05/31/2024;",
                                "4;xã An Hòa;05/05/2024;hôm qua",
                                "5;xã An Hòa;05/05/2024;31/06/2024",
                                "6;xã An Hòa;01/01/0001;");
        fixture.list();
        assertThat(fixture.findings())
                .containsExactly(
                        "DATE_MISSING ds.csv · C3",
                        "UNREADABLE_DATE ds.csv · C4",
                        "UNREADABLE_DATE ds.csv · D5");
        assertThat(find(fixture, Code.UNREADABLE_DATE).details())
                .containsEntry("text", "05/31/2024")
                .containsEntry("count", "2")
                .containsEntry("rows", "4, 7");
    }

    @Test
    void aFeeThatIsNoNumberIsFound() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .measure("co-phi: {count: {Phí: {above: 0}}}")
                        .file("ds.csv", DossierFixture.rows("Phí", "miễn", "5.000"));
        assertThat(fixture.list()).contains("an-hoa co-phi 1");
        assertThat(fixture.findings()).containsExactly("UNREADABLE_AMOUNT ds.csv · C2");
    }

    @Test
    void aDossierWithoutUnitOrCodeIsFound() {
        DossierFixture fixture =
                received().file("ds.csv", HEADER, "1;;05/05/2024;", ";xã An Hòa;05/05/2024;");
        assertThat(fixture.list()).contains("an-hoa tiep-nhan 1");
        assertThat(fixture.findings())
                .containsExactly(
                        "DOSSIERS_WITHOUT_UNIT ds.csv · B2", "DOSSIERS_WITHOUT_CODE ds.csv · A3");
    }

    @Test
    void titlesNumbersOfColumnsSumsAndSignaturesAreNoDossiers() {
        DossierFixture fixture =
                received()
                        .file(
                                "ds.csv",
                                "DANH SÁCH HỒ SƠ THÁNG 5/2024;;;",
                                HEADER,
                                "1;2;3;4",
                                "H1;xã An Hòa;05/05/2024;",
                                HEADER,
                                "H2;xã An Hòa;05/05/2024;",
                                ";Tổng cộng;2;",
                                ";;An Lão, ngày 05 tháng 6 năm 2024;",
                                "Người lập biểu;;;");
        assertThat(fixture.list()).contains("an-hoa tiep-nhan 2");
        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void aListWithoutARowOfTheMonthIsAnError() {
        DossierFixture fixture =
                received().file("ds.csv", HEADER, "1;xã An Hòa;05/04/2024;06/04/2024");
        fixture.list();
        assertThat(fixture.findings()).containsExactly("NO_DOSSIER_IN_PERIOD ds.csv");
        assertThat(find(fixture, Code.NO_DOSSIER_IN_PERIOD).details())
                .containsEntry("days", "05/04/2024–05/04/2024")
                .containsEntry("period", "01/05/2024–31/05/2024");
    }

    @Test
    void anEmptyListIsAnError() {
        DossierFixture fixture = received().file("ds.csv", HEADER);
        fixture.list();
        assertThat(fixture.findings()).containsExactly("NO_DOSSIER_IN_PERIOD ds.csv");
    }

    @Test
    void aMissingColumnIsNamedAndNothingIsCounted() {
        DossierFixture fixture =
                received().file("ds.csv", "Mã;Đơn vị;Ngày nhận", "1;xã An Hòa;05/05/2024");
        assertThat(fixture.list()).isEmpty();
        assertThat(fixture.findings()).containsExactly("HEADER_NOT_FOUND ds.csv");
    }

    @Test
    void cumulativeCountsAddUpTheListsOfTheMonths() {
        DossierFixture fixture =
                cumulative("tiep-nhan: count")
                        .file("exports/2024-01/ds.csv", HEADER, "1;xã An Hòa;05/01/2024;")
                        .file("exports/2024-02/ds.csv", HEADER, "1;xã An Hòa;05/02/2024;")
                        .file("exports/2024-03/ds.csv", HEADER, "1;xã An Vinh;05/03/2024;")
                        .file("exports/2024-04/ds.csv", HEADER, "1;xã An Hòa;05/04/2024;")
                        .file("ds.csv", HEADER, "1;xã An Hòa;05/05/2024;");
        assertThat(fixture.list()).contains("an-hoa luy-ke 4", "an-vinh luy-ke 1");
    }

    @Test
    void oneListFromJanuaryOnGivesACumulativeCountByItself() {
        DossierFixture fixture =
                cumulative("tiep-nhan: {span: year, count: all}")
                        .file("exports/2024-04/ds.csv", HEADER, "1;xã An Hòa;05/04/2024;")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/01/2024;",
                                "2;xã An Hòa;05/04/2024;",
                                "3;xã An Hòa;05/05/2024;");
        assertThat(fixture.list()).contains("an-hoa luy-ke 3", "2024-04 an-hoa luy-ke 1");
        assertThat(fixture.findings()).isEmpty();
    }

    private DossierFixture received() {
        return new DossierFixture(folder).source("dossier: Mã").measure("tiep-nhan: count");
    }

    private DossierFixture cumulative(String measure) {
        return new DossierFixture(folder)
                .measure(measure)
                .indicator(
                        "{id: luy-ke, name: Lũy kế, cumulative: true, count: {value: tiep-nhan}}");
    }

    private static Diagnostic find(DossierFixture fixture, Code code) {
        List<Diagnostic> found = fixture.workspace().diagnostics();
        return found.stream().filter(finding -> finding.code() == code).findFirst().orElseThrow();
    }
}
