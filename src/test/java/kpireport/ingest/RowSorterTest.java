package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static kpireport.ingest.RowKind.AMBIGUOUS_UNIT;
import static kpireport.ingest.RowKind.ASIDE;
import static kpireport.ingest.RowKind.GROUP;
import static kpireport.ingest.RowKind.HEADER;
import static kpireport.ingest.RowKind.NAMELESS;
import static kpireport.ingest.RowKind.NUMBERING;
import static kpireport.ingest.RowKind.SUBTOTAL;
import static kpireport.ingest.RowKind.TEXT;
import static kpireport.ingest.RowKind.TOTAL;
import static kpireport.ingest.RowKind.UNIT;
import static kpireport.ingest.RowKind.UNKNOWN_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kpireport.plan.Plan;
import kpireport.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSorterTest {

    private static final String HEAD = "TT | Đơn vị | Tiếp nhận | Trực tuyến\n";

    private final Plan plan =
            new PlanFixture()
                    .agencies("Phòng Tư pháp huyện", "Phòng Nội vụ huyện")
                    .communes("xã An Vinh", "xã An Hòa", "phường An Hòa", "xã An Dũng")
                    .build();

    @Test
    void aWholeFormIsToldApart() {
        assertThat(
                        kinds(
                                """
                                (1) | (2) | (3)=(4)+(5) | (4)
                                I | CẤP HUYỆN | 38 | 32
                                1 | Phòng Tư pháp | 26 | 22
                                2 | Phòng Nội vụ | 12 | 10
                                II | CẤP XÃ | < | <
                                2 | UBND xã An Vinh | 78 | 61
                                3 | xã An Dũng | 60 | 39
                                 | Tổng cộng | 176 | 132

                                 | | Ngày 05 tháng 06 năm 2024 |
                                NGƯỜI LẬP BIỂU | | CHỦ TỊCH |
                                """))
                .containsExactly(
                        NUMBERING, GROUP, UNIT, UNIT, GROUP, UNIT, UNIT, TOTAL, TEXT, TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 | 2 | 3 | 4",
                "(1) | (2) | (3) | (4)",
                "A | B | 1 | 2",
                "[1] | [2] | [3]=[4]+[5] | [4]",
                "1 | 2 | 3 = 4 + 5 | 4",
                "#1 | #2 | #3 | #4",
                " | | (1) | (2)",
            })
    void aNumberingRowIsNoUnit(String row) {
        assertThat(kinds(row + "\n1 | xã An Vinh | 78 | 61")).containsExactly(NUMBERING, UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng cộng",
                "TỔNG SỐ:",
                "Tổng",
                "Cộng",
                "Cộng (I+II)",
                "Tổng cộng cấp xã",
                "Cộng: 14 đơn vị",
                "Cộng cụm 1",
                "Tổng khu vực phía Bắc",
                "Toàn huyện",
                "TOÀN TỈNH",
                "Toàn xã"
            })
    void aSumIsNoUnit(String label) {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n | " + label + " | 78 | 61"))
                .containsExactly(UNIT, TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điểm tối đa",
                "Điểm chuẩn theo Quyết định số 12",
                "Điểm cao nhất",
                "Điểm trung bình",
                "Thang điểm",
                "Chỉ tiêu tỉnh giao",
                "Chỉ tiêu",
                "Mức giao",
                "Mục tiêu năm 2026",
                "Kế hoạch",
                "Kế hoạch giao",
                "Kế hoạch năm 2026",
                "≥ 80%",
                ">= 80",
                "từ 80% trở lên"
            })
    void whatUnitsAreHeldAgainstIsNoUnit(String label) {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n | " + label + " | 100 | 100"))
                .containsExactly(UNIT, ASIDE);
        assertThat(kinds(" | " + label + " | 100 | 100\n1 | xã An Vinh | 78 | 61"))
                .containsExactly(ASIDE, UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch và Đầu tư",
                "Kế hoạch - Tài chính",
                "Điểm tiếp nhận hồ sơ số 2",
                "Mức Thượng",
                "Yêu cầu Đông",
                "80"
            })
    void aNameThatOnlyBeginsLikeAYardstickIsAUnit(String label) {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n2 | " + label + " | 78 | 61"))
                .containsExactly(UNIT, UNKNOWN_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng công ty Điện lực", "Cộng đồng doanh nghiệp", "Công an xã"})
    void aNameThatOnlyBeginsLikeASumIsAUnit(String label) {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n2 | " + label + " | 78 | 61"))
                .containsExactly(UNIT, UNKNOWN_UNIT);
    }

    @Test
    void whatAddsUpThePlansUnitsIsASum() {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n2 | xã An Dũng | 2 | 1\n | Cụm 1 | 80 | 62"))
                .containsExactly(UNIT, UNIT, SUBTOTAL);
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n2 | xã An Dũng | 2 | 1\n | Cụm 1 | 80 | 63"))
                .containsExactly(UNIT, UNIT, UNKNOWN_UNIT);
    }

    @Test
    void aSumMayStandUnderTheNumberingColumn() {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\nTổng cộng | | 78 | 61"))
                .containsExactly(UNIT, TOTAL);
        assertThat(kinds("1 | xã An Vinh | 78 | 61\nTổng cộng | < | 78 | 61"))
                .containsExactly(UNIT, TOTAL);
    }

    @Test
    void aSumThatThePlanCountsAmongItsUnitsIsAUnit() {
        Plan office =
                new PlanFixture()
                        .unit(PlanFixture.unit("Huyện", PlanFixture.HUYEN, "Toàn huyện"))
                        .communes("xã An Vinh")
                        .build();
        assertThat(kinds(office, "1 | xã An Vinh | 78 | 61\n | Toàn huyện | 78 | 61"))
                .containsExactly(UNIT, UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I | Đơn vị hành chính | 78 | 61",
                "A. | Khác | 78 | 61",
                " | Cấp xã | 78 | 61",
                " | Xã, phường, thị trấn | 78 | 61",
                " | Đơn vị cấp xã, đơn vị cấp huyện | 78 | 61",
                " | A - KHỐI XÃ | 78 | 61",
                " | các xã, thị trấn | 78 | 61",
                " | Khu vực phía Bắc | | ",
                "Cấp xã | < | < | <",
                "Cấp xã | | |",
            })
    void aGroupIsNoUnit(String row) {
        assertThat(kinds(row + "\n1 | xã An Vinh | 78 | 61")).containsExactly(GROUP, UNIT);
    }

    @Test
    void aGroupSignWithoutUnitsBelowIsAnUnknownUnit() {
        assertThat(kinds("I | xã An Vinh | 78 | 61\nII | xã An Toàn | 50 | 34"))
                .containsExactly(UNIT, UNKNOWN_UNIT);
    }

    @Test
    void fieldsOfLawBelowAUnitWithFiguresAndOtherPeriodsAreNoUnits() {
        assertThat(
                        kinds(
                                """
                                1 | xã An Vinh | 78 | 61
                                 | - Lĩnh vực đất đai | 40 | 30
                                 | Lĩnh vực môi trường | 38 | 31
                                2 | xã An Dũng | 60 | 39
                                 | Cùng kỳ năm 2023 | 69 | 50
                                """))
                .containsExactly(UNIT, ASIDE, ASIDE, UNIT, ASIDE);
    }

    @Test
    void partsUnderInWhichAreNoUnits() {
        assertThat(
                        kinds(
                                """
                                1 | xã An Vinh | 78 | 61
                                 | Trong đó: | |
                                 | - Đất đai | 40 | 30
                                 | + Tư pháp | 38 | 31
                                2 | xã An Dũng | 60 | 39
                                 | Trung bình | 69 | 50
                                """))
                .containsExactly(UNIT, ASIDE, ASIDE, ASIDE, UNIT, ASIDE);
    }

    @Test
    void aRowThatOnlySaysWhatItsNumbersAreAboutIsAnotherOfTheUnitAbove() {
        String head = "TT | Đơn vị | Nội dung | Tiếp nhận | Trực tuyến\n";
        assertThat(
                        kindsBelow(
                                head,
                                """
                                1 | xã An Vinh | Đất đai | 78 | 61
                                 | | Các lĩnh vực còn lại | 40 | 30
                                 | | Tổng cộng | 118 | 91
                                2 | xã An Dũng | Đất đai | 60 | 39
                                 | | NGƯỜI LẬP BIỂU | |
                                """))
                .containsExactly(UNIT, UNIT, TOTAL, UNIT, TEXT);
    }

    @Test
    void sumsOfAGroupAreNoUnitAndNamesThatSoundLikeSumsAre() {
        assertThat(
                        kinds(
                                """
                                1 | xã An Vinh | 78 | 61
                                 | Cộng Sở, ban, ngành | 40 | 30
                                 | Tổng xã, phường | 78 | 61
                                 | Chung toàn huyện | 78 | 61
                                 | Đơn vị cao nhất | 78 | 61
                                 | Ghi chú: xã An Vinh có 12 hồ sơ rút | 12 |
                                2 | xã Cộng Hòa | 78 | 61
                                3 | Cộng Hòa | 78 | 61
                                4 | Trung Bình | 78 | 61
                                """))
                .containsExactly(
                        UNIT,
                        TOTAL,
                        TOTAL,
                        TOTAL,
                        ASIDE,
                        ASIDE,
                        UNKNOWN_UNIT,
                        UNKNOWN_UNIT,
                        UNKNOWN_UNIT);
    }

    @Test
    void theHeadOnTheNextPageIsNoUnit() {
        assertThat(
                        kinds(
                                """
                                1 | xã An Vinh | 78 | 61
                                TT | Đơn vị | Tiếp nhận | Trực tuyến
                                (1) | (2) | (3) | (4)
                                2 | xã An Dũng | 60 | 39
                                """))
                .containsExactly(UNIT, HEADER, NUMBERING, UNIT);
    }

    @Test
    void numbersWithoutANameAreFound() {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n2 | | 60 | 39\n3 | xã An Dũng | 60 | 39"))
                .containsExactly(UNIT, NAMELESS, UNIT);
    }

    @Test
    void anUnknownNameBelowTheLastUnitIsStillAUnitWhenItHasNumbers() {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n2 | xã An Dúng | 60 | 39"))
                .containsExactly(UNIT, UNKNOWN_UNIT);
    }

    @Test
    void anUnknownNameWithoutNumbersBelowTheTableIsASignature() {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n | Ghi chú: số liệu đến 31/5 | | -"))
                .containsExactly(UNIT, TEXT);
    }

    @Test
    void anUnknownNameWithOnlyDashesAboveTheLastUnitIsAUnit() {
        assertThat(kinds("1 | xã An Dúng | - | -\n2 | xã An Vinh | 78 | 61"))
                .containsExactly(UNKNOWN_UNIT, UNIT);
    }

    @Test
    void aUnitThatSignsBelowIsNoRow() {
        assertThat(
                        kinds(
                                """
                                1 | xã An Vinh | 78 | 61
                                 | Tổng cộng | 78 | 61
                                 | Phòng Nội vụ | | CHỦ TỊCH
                                """))
                .containsExactly(UNIT, TOTAL, TEXT);
    }

    @Test
    void theLastUnitMayBeEmpty() {
        assertThat(kinds("1 | xã An Vinh | 78 | 61\n2 | xã An Dũng | |"))
                .containsExactly(UNIT, UNIT);
    }

    @Test
    void aNameOfTwoUnitsIsAmbiguous() {
        assertThat(kinds("1 | An Hòa | 78 | 61\n2 | xã An Hòa | 78 | 61"))
                .containsExactly(AMBIGUOUS_UNIT, UNIT);
    }

    @Test
    void theNumberingColumnIsNeverAsked() {
        assertThat(
                        kinds(
                                "2 | xã An Vinh | 78 | 61\nIV | xã An Dũng | 1 | 1\n2 | xã An Hòa | 1 | 1"))
                .containsExactly(UNIT, UNIT, UNIT);
    }

    @Test
    void rowsUnderOneMergedNameAreOneRow() {
        List<TableRow> rows =
                rows(
                        plan,
                        "1 | xã An Vinh | 78 | 61\n^ | ^ | 70 |\n^ | ^ | 8 |\n2 | xã An Dũng | 1 | 1");
        assertThat(rows)
                .extracting(TableRow::numbers)
                .containsExactly(List.of(2, 3, 4), List.of(5));
    }

    private List<RowKind> kinds(String drawing) {
        return kinds(plan, drawing);
    }

    private static List<RowKind> kinds(Plan plan, String drawing) {
        return rows(plan, drawing).stream().map(TableRow::kind).toList();
    }

    private List<RowKind> kindsBelow(String head, String drawing) {
        return rowsBelow(plan, head, drawing).stream().map(TableRow::kind).toList();
    }

    private static List<TableRow> rows(Plan plan, String drawing) {
        return rowsBelow(plan, HEAD, drawing);
    }

    private static List<TableRow> rowsBelow(Plan plan, String head, String drawing) {
        Source source =
                wide("form.xlsx")
                        .count("tiep-nhan", "Tiếp nhận")
                        .count("truc-tuyen", "Trực tuyến")
                        .build();
        Table table = new TableFinder(source).find(SheetFixture.grid(head + drawing)).orElseThrow();
        return new RowSorter(
                        source.otherUnits(),
                        table,
                        new UnitDirectory(plan),
                        new NumberReader(Set.of("-")))
                .sort(true);
    }
}
