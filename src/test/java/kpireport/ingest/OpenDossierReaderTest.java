package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Indicator;
import kpireport.measures.OpenDossier;
import kpireport.measures.OrgUnit;
import kpireport.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which dossiers keep a unit short, and what of them is shown. */
class OpenDossierReaderTest {

    private static final String HEADER =
            "Mã;Đơn vị;Ngày tiếp nhận;Hình thức;Mã TTHC;Trả tiền;Chủ hồ sơ";

    @TempDir private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void whatIsInTheDenominatorAndNotInTheNumeratorCountsAgainstARate() {
        DossierFixture fixture =
                online("direction: higher")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;Trực tuyến;;;",
                                "2;xã An Hòa;05/05/2024;Trực tiếp;;;",
                                "3;xã An Hòa;05/04/2024;Trực tiếp;;;",
                                "4;xã An Vinh;05/05/2024;Trực tiếp;;;");
        assertThat(read(fixture, "an-hoa")).containsExactly("an-hoa ds.csv 3 [truc-tuyen] 2");
    }

    @Test
    void blockBelowAHeadOfItsOwnIsReadByIt() {
        DossierFixture fixture =
                online("direction: higher")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;Trực tuyến;;;",
                                "2;xã An Hòa;05/05/2024;Trực tiếp;;;",
                                "Hình thức;Đơn vị;Ngày tiếp nhận;Mã;Mã TTHC;Trả tiền;Chủ hồ sơ",
                                "Trực tuyến;xã An Hòa;05/05/2024;3;;;",
                                "Trực tiếp;xã An Hòa;05/05/2024;4;;;");
        assertThat(read(fixture, "an-hoa"))
                .containsExactly(
                        "an-hoa ds.csv 3 [truc-tuyen] 2", "an-hoa ds.csv 6 [truc-tuyen] 4");
    }

    @Test
    void whatIsInTheNumeratorCountsAgainstARateThatShouldBeLow() {
        DossierFixture fixture =
                online("direction: lower")
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;Trực tuyến;;;",
                                "2;xã An Hòa;05/05/2024;Trực tiếp;;;");
        assertThat(read(fixture, "an-hoa")).containsExactly("an-hoa ds.csv 2 [truc-tuyen] 1");
    }

    @Test
    void aDossierOfAProcedureThatIsReachedElsewhereIsNotToBlame() {
        DossierFixture fixture =
                dossiers()
                        .measure("thu-tuc: {distinct: Mã TTHC, count: all}")
                        .measure("giao-dich: {distinct: Mã TTHC, count: {Trả tiền: Trực tuyến}}")
                        .indicator(rate("giao-dich", "giao-dich", "thu-tuc", "higher"))
                        .file(
                                "ds1.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;;1.001;Tiền mặt;",
                                "2;xã An Hòa;05/05/2024;;1.002;Tiền mặt;",
                                "3;xã An Hòa;05/05/2024;;1.002;Tiền mặt;")
                        .file("ds2.csv", HEADER, "4;xã An Hòa;05/05/2024;;1.001;Trực tuyến;");
        assertThat(read(fixture, "an-hoa"))
                .containsExactly(
                        "an-hoa ds1.csv 3 [giao-dich] 2", "an-hoa ds1.csv 4 [giao-dich] 3");
    }

    @Test
    void aDossierOfTwoSumsIsShortWhereItIsInFewerNumeratorsThanDenominators() {
        DossierFixture fixture =
                dossiers()
                        .measure("tat-ca: count")
                        .measure("co-hinh-thuc: {count: {Hình thức: not-empty}}")
                        .measure("co-thu-tuc: {count: {Mã TTHC: not-empty}}")
                        .indicator(
                                rate(
                                        "so-hoa",
                                        "[co-hinh-thuc, co-thu-tuc]",
                                        "[tat-ca, tat-ca]",
                                        "higher"))
                        .file(
                                "ds.csv",
                                HEADER,
                                "1;xã An Hòa;05/05/2024;Trực tuyến;1.001;;",
                                "2;xã An Hòa;05/05/2024;Trực tuyến;;;");
        assertThat(read(fixture, "an-hoa")).containsExactly("an-hoa ds.csv 3 [so-hoa] 2");
    }

    @Test
    void anIndicatorOfTwoListsIsShortByTheDossiersOfBoth() {
        DossierFixture fixture =
                twoLists("worklist: {columns: [Mã]}")
                        .indicator(rate("dung-han", "[nhanh, nhanh-b]", "[moi, moi-b]", "higher"));
        assertThat(read(fixture, "an-hoa"))
                .containsExactly("an-hoa ds.csv 2 [dung-han] 1", "an-hoa khac.csv 3 [dung-han] 4");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void aSecondListThatHasNoWorkListIsTold() {
        DossierFixture fixture =
                twoLists("other-units: ignore")
                        .indicator(rate("dung-han", "[nhanh, nhanh-b]", "[moi, moi-b]", "higher"));
        assertThat(read(fixture, "an-hoa")).containsExactly("an-hoa ds.csv 2 [dung-han] 1");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, it -> it.details().get("files"))
                .containsExactly(tuple(Code.INDICATOR_NOT_IN_WORKLIST, "khac*"));
    }

    @Test
    void aNumeratorAndADenominatorOfTwoListsCannotBeLedBackToDossiers() {
        DossierFixture fixture =
                twoLists("worklist: {columns: [Mã]}")
                        .indicator(rate("dung-han", "nhanh", "moi-b", "higher"));
        assertThat(read(fixture, "an-hoa")).isEmpty();
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code)
                .containsExactly(Code.INDICATOR_NOT_IN_WORKLIST);
    }

    /** The second list counts {@code moi-b} and {@code nhanh-b}. */
    private DossierFixture twoLists(String keysOfSecond) {
        return dossiers()
                .measure("moi: count")
                .measure("nhanh: {count: {Hình thức: Trực tuyến}}")
                .list(
                        """
                          - files: "khac*"
                            rows: dossiers
                            unit: Đơn vị
                            month: Ngày tiếp nhận
                            %s
                            measures:
                              moi-b: count
                              nhanh-b: {count: {Hình thức: Trực tuyến}}
                        """
                                .formatted(keysOfSecond))
                .file(
                        "ds.csv",
                        HEADER,
                        "1;xã An Hòa;05/05/2024;Trực tiếp;;;",
                        "2;xã An Hòa;05/05/2024;Trực tuyến;;;")
                .file(
                        "khac.csv",
                        HEADER,
                        "3;xã An Hòa;05/05/2024;Trực tuyến;;;",
                        "4;xã An Hòa;05/05/2024;Trực tiếp;;;");
    }

    @Test
    void aColumnOfPersonsIsLeftOutWithAWarning() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .source("worklist: {columns: [Mã, Chủ hồ sơ]}")
                        .measure("tiep-nhan: count")
                        .measure("truc-tuyen: {count: {Hình thức: Trực tuyến}}")
                        .indicator(rate("truc-tuyen", "truc-tuyen", "tiep-nhan", "higher"))
                        .file("ds.csv", HEADER, "1;xã An Hòa;05/05/2024;;;;Công dân 1");
        assertThat(read(fixture, "an-hoa")).containsExactly("an-hoa ds.csv 2 [truc-tuyen] 1");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, finding -> finding.where().describe())
                .containsExactly(tuple(Code.PERSONAL_COLUMN, "exports/2024-05/ds.csv · G1"));
    }

    @Test
    void aColumnOfPersonsIsShownWhereThePlanAllowsIt() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .source("worklist: {columns: [Mã], personal: [Chủ hồ sơ]}")
                        .measure("tiep-nhan: count")
                        .measure("truc-tuyen: {count: {Hình thức: Trực tuyến}}")
                        .indicator(rate("truc-tuyen", "truc-tuyen", "tiep-nhan", "higher"))
                        .file("ds.csv", HEADER, "1;xã An Hòa;05/05/2024;;;;Công dân 1");
        assertThat(read(fixture, "an-hoa"))
                .containsExactly("an-hoa ds.csv 2 [truc-tuyen] 1 Công dân 1");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void aCellWithANumberOfAPersonIsHiddenAndToldOnceForItsColumn() {
        DossierFixture fixture =
                noted("worklist: {columns: [Mã, Mã TTHC, Trả tiền]}")
                        .file(
                                "ds1.csv",
                                HEADER,
                                "079200000001;xã An Hòa;05/05/2024;;1.004227;Công dân 1, ĐT 0912345678;",
                                "079200000002;xã An Hòa;05/05/2024;;1.004227;Thiếu bản vẽ;")
                        .file(
                                "ds2.csv",
                                HEADER,
                                "079200000003;xã An Hòa;05/05/2024;;1.004227;cd2@example.vn;");
        assertThat(read(fixture, "an-hoa"))
                .containsExactly(
                        "an-hoa ds1.csv 2 [truc-tuyen] 079200000001 1.004227 •••",
                        "an-hoa ds1.csv 3 [truc-tuyen] 079200000002 1.004227 Thiếu bản vẽ",
                        "an-hoa ds2.csv 2 [truc-tuyen] 079200000003 1.004227 •••");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, finding -> finding.where().describe())
                .containsExactly(tuple(Code.PERSONAL_CELLS, "exports/2024-05/ds1.csv · F2"));
        assertThat(diagnostics.list().get(0).toString()).doesNotContain("0912345678", "Công dân 1");
    }

    @Test
    void aCellWithANumberOfAPersonIsShownWhereThePlanAllowsItsColumn() {
        DossierFixture fixture =
                noted("worklist: {columns: [Mã], personal: [Trả tiền]}")
                        .file("ds.csv", HEADER, "1;xã An Hòa;05/05/2024;;;ĐT 0912345678;");
        assertThat(read(fixture, "an-hoa"))
                .containsExactly("an-hoa ds.csv 2 [truc-tuyen] 1 ĐT 0912345678");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void aColumnThatIsOnlyCalledNameIsLeftOut() {
        DossierFixture fixture =
                noted("worklist: {columns: [Mã, Tên]}")
                        .file("ds.csv", HEADER + ";Tên", "1;xã An Hòa;05/05/2024;;;;;Công dân 1");
        assertThat(read(fixture, "an-hoa")).containsExactly("an-hoa ds.csv 2 [truc-tuyen] 1");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code)
                .containsExactly(Code.PERSONAL_COLUMN);
    }

    private DossierFixture noted(String workList) {
        return new DossierFixture(folder)
                .source("dossier: Mã")
                .source(workList)
                .measure("tiep-nhan: count")
                .measure("truc-tuyen: {count: {Hình thức: Trực tuyến}}")
                .indicator(rate("truc-tuyen", "truc-tuyen", "tiep-nhan", "higher"));
    }

    @Test
    void aDateIsADateAndACodeOfDigitsIsNot() {
        DossierFixture fixture =
                new DossierFixture(folder)
                        .source("worklist: {columns: [Mã, Ngày tiếp nhận]}")
                        .measure("tiep-nhan: count")
                        .measure("truc-tuyen: {count: {Hình thức: Trực tuyến}}")
                        .indicator(rate("truc-tuyen", "truc-tuyen", "tiep-nhan", "higher"))
                        .file("ds.csv", HEADER, "20240505;xã An Hòa;05/05/2024 14:30;;;;");
        OpenDossier dossier = list(fixture, "an-hoa").get(0);
        assertThat(dossier.fields().get(0).moment()).isEmpty();
        assertThat(dossier.fields().get(1).moment()).hasToString("Optional[2024-05-05T14:30]");
    }

    @Test
    void aUnitThatMissedNothingHasNoList() {
        DossierFixture fixture =
                online("direction: higher")
                        .file("ds.csv", HEADER, "2;xã An Hòa;05/05/2024;Trực tiếp;;;");
        assertThat(read(fixture, "an-vinh")).isEmpty();
    }

    private DossierFixture dossiers() {
        return new DossierFixture(folder).source("worklist: {columns: [Mã]}");
    }

    private DossierFixture online(String direction) {
        return dossiers()
                .measure("tiep-nhan: count")
                .measure("truc-tuyen: {count: {Hình thức: Trực tuyến}}")
                .indicator(rate("truc-tuyen", "truc-tuyen", "tiep-nhan", direction.substring(11)));
    }

    private static String rate(String id, String numerator, String denominator, String direction) {
        return "{id: %s, name: %s, direction: %s, rate: {numerator: %s, denominator: %s}}"
                .formatted(id, id, direction, numerator, denominator);
    }

    private List<String> read(DossierFixture fixture, String unit) {
        return list(fixture, unit).stream().map(OpenDossierReaderTest::describe).toList();
    }

    private List<OpenDossier> list(DossierFixture fixture, String unit) {
        Plan plan = fixture.plan();
        Map<OrgUnit, List<Indicator>> missed = new LinkedHashMap<>();
        missed.put(plan.findUnit(unit).orElseThrow(), plan.indicators());
        List<OpenDossier> found = new ArrayList<>();
        new OpenDossierReader()
                .read(
                        fixture.workspace().root(),
                        plan,
                        WorkspaceFixture.MAY,
                        missed,
                        found::add,
                        diagnostics);
        return found;
    }

    private static String describe(OpenDossier dossier) {
        return dossier.unit().id()
                + " "
                + dossier.file().replace("exports/2024-05/", "")
                + " "
                + dossier.row()
                + " "
                + dossier.indicators().stream().map(Indicator::id).toList()
                + " "
                + dossier.fields().stream()
                        .map(OpenDossier.Field::text)
                        .collect(Collectors.joining(" "));
    }
}
