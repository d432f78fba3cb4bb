package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Wording;
import kpireport.ingest.PlanFixture.SourceFixture;
import kpireport.measures.Kind;
import kpireport.measures.SourceCell;
import kpireport.plan.Plan;
import kpireport.plan.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final String HEAD = "TT | Đơn vị | Tiếp nhận | Trực tuyến\n";

    private final Diagnostics diagnostics = new Diagnostics();
    private final Plan plan =
            new PlanFixture()
                    .communes("xã An Vinh", "xã An Dũng", "xã An Hòa")
                    .rate("truc-tuyen", "truc-tuyen.numerator", "truc-tuyen.denominator")
                    .printed("hai-long", Kind.RATE, "hai-long.value")
                    .printed("diem", Kind.SCORE, "diem.value")
                    .build();

    @Test
    void eachUnitHasItsMeasures() {
        assertThat(read("1 | xã An Vinh | 1.078 | 61\n2 | UBND xã An Dũng | #60 | KPS"))
                .containsExactly(
                        "an-vinh tiep-nhan 1078 C2",
                        "an-dung tiep-nhan 60 C3",
                        "an-vinh truc-tuyen 61 D2",
                        "an-dung truc-tuyen n/a D3");
        assertThat(findings()).isEmpty();
    }

    @Test
    void anEmptyCellHasItsPlaceToo() {
        assertThat(read("1 | xã An Vinh | 78 |"))
                .containsExactly("an-vinh tiep-nhan 78 C2", "an-vinh truc-tuyen empty D2");
    }

    @Test
    void anUnknownUnitIsSuggestedAndNotMatched() {
        read("1 | xã An Vinh | 78 | 61\n2 | xã An Dung | 60 | 39");
        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(Code.UNKNOWN_UNIT);
                            assertThat(finding.where().describe()).endsWith("Sheet1!B3");
                            assertThat(finding.details()).containsEntry("nearest", "xã An Dũng");
                        });
    }

    @Test
    void anUnknownUnitThatIsLikeNoneIsToldWithoutANearest() {
        read("1 | xã An Vinh | 78 | 61\n2 | Phòng Y tế huyện | 60 | 39");
        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.details()).containsEntry("nearest", "");
                            assertThat(new Wording(Language.EN).message(finding))
                                    .contains("none with a name near to it");
                        });
    }

    @Test
    void anUnknownUnitIsReportedOnceHoweverManyRowsItHas() {
        read("1 | xã An Dung | 78 | 61\n2 | xã An Dung | 60 | 39\n3 | xã An Vinh | 1 | 1");
        assertThat(findings()).containsExactly("UNKNOWN_UNIT B2");
    }

    @Test
    void otherUnitsOfAWiderExportAreCountedInOneNote() {
        assertThat(
                        ignoringOthers(
                                """
                                I | Huyện An Lão | 140 | 100
                                1 | xã An Vinh | 78 | 61
                                2 | xã Ân Hảo Đông | 62 | 39
                                II | Huyện Tuy Phước | 50 | 30
                                1 | xã Phước Hòa | 30 | 20
                                2 | xã Phước Sơn | 10 | 5
                                3 | thị trấn Diêu Trì | 10 | 5
                                """))
                .containsExactly("an-vinh tiep-nhan 78 C3", "an-vinh truc-tuyen 61 D3");
        assertThat(diagnostics.list())
                .containsExactly(
                        Diagnostic.of(
                                Code.OTHER_UNITS_IGNORED,
                                new SourceCell(SheetFixture.FILE, "Sheet1", 4, 2, "xã Ân Hảo Đông"),
                                "count",
                                4,
                                "names",
                                "xã Ân Hảo Đông, xã Phước Hòa, xã Phước Sơn, …"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã An Dung", "xã An Dũg", "Xã An Dúng", "UBND xã An Dùng", "An Dúng"})
    void anIgnoredNameOneSlipAwayIsAWarning(String mistyped) {
        ignoringOthers("1 | xã An Vinh | 78 | 61\n2 | " + mistyped + " | 60 | 39");
        assertThat(findings()).containsExactly("OTHER_UNIT_RESEMBLES B3");
        assertThat(diagnostics.list().get(0).details()).containsEntry("nearest", "xã An Dũng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã An Trung", "phường An Dung", "xã An Hưng"})
    void anIgnoredNameTwoSlipsOrAnotherTypeAwayIsNotWarnedAbout(String other) {
        ignoringOthers("1 | xã An Vinh | 78 | 61\n2 | " + other + " | 60 | 39");
        assertThat(findings()).containsExactly("OTHER_UNITS_IGNORED B3");
    }

    @Test
    void anIgnoredNameIsNoSlipOfAUnitThatHasItsOwnRow() {
        ignoringOthers("1 | xã An Dũng | 78 | 61\n2 | xã An Dung | 60 | 39");
        assertThat(findings()).containsExactly("OTHER_UNITS_IGNORED B3");
    }

    @Test
    void amongIgnoredUnitsANamesakeIsKnownByItsCode() {
        Plan coded =
                new PlanFixture()
                        .unit(PlanFixture.unit("xã An Hòa", "H08.13", PlanFixture.XA))
                        .build();
        String rows = "Mã | Đơn vị | Tổng số\nH08.13 | An Hòa | 5\nH08.77 | xã An Hòa | 6";
        assertThat(
                        read(
                                coded,
                                wide("form.xlsx")
                                        .code("Mã")
                                        .count("tong", "Tổng số")
                                        .otherUnitsIgnored(),
                                rows))
                .containsExactly("an-hoa tong 5 C2");
        assertThat(findings()).containsExactly("OTHER_UNITS_IGNORED B3");
    }

    @Test
    void oneUnitTwiceIsAnErrorThatNamesBothCells() {
        assertThat(read("1 | xã An Vinh | 78 | 61\n2 | UBND xã An Vinh | 60 | 39"))
                .containsExactly("an-vinh tiep-nhan 78 C2", "an-vinh truc-tuyen 61 D2");
        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(Code.UNIT_TWICE);
                            assertThat(finding.details())
                                    .containsEntry("first", "B2")
                                    .containsEntry("second", "B3");
                        });
    }

    @Test
    void aSecondRowOfAUnitWithoutNumbersIsNothing() {
        assertThat(read("1 | xã An Vinh | |\n2 | xã An Vinh | 78 | 61\n3 | xã An Vinh | | "))
                .containsExactly("an-vinh tiep-nhan 78 C3", "an-vinh truc-tuyen 61 D3");
        assertThat(findings()).isEmpty();
    }

    @Test
    void threeRowsOfAUnitMayShareOneSpanningNumber() {
        assertThat(
                        read(
                                """
                                1 | xã An Vinh | 78 |
                                ^ | ^ | ^ | 61
                                ^ | ^ | ^ |
                                2 | xã An Dũng | 60 | 39
                                """))
                .containsExactly(
                        "an-vinh tiep-nhan 78 C2",
                        "an-dung tiep-nhan 60 C5",
                        "an-vinh truc-tuyen 61 D3",
                        "an-dung truc-tuyen 39 D5");
        assertThat(findings()).isEmpty();
    }

    @Test
    void threeRowsOfAUnitWithThreeNumbersAreAskedAbout() {
        read("1 | xã An Vinh | 78 | 61\n^ | ^ | 70 |\n^ | ^ | 8 |");
        assertThat(findings()).containsExactly("UNIT_TWICE B2");
    }

    @Test
    void aTokenMergedOverTheRowStandsUnderEachMeasure() {
        assertThat(read("1 | xã An Vinh | KPS | <\n2 | xã An Dũng | 60 | 39"))
                .contains("an-vinh tiep-nhan n/a C2", "an-vinh truc-tuyen n/a C2");
    }

    @Test
    void aNumberMergedOverTwoMeasuresIsOnlyTheFirst() {
        assertThat(read("1 | xã An Vinh | 78 | <\n2 | xã An Dũng | 60 | 39"))
                .contains("an-vinh tiep-nhan 78 C2", "an-vinh truc-tuyen empty D2");
    }

    @Test
    void numbersWithoutAUnitAreOnlyWarnedAbout() {
        read("1 | xã An Vinh | 78 | 61\n | | 60 | 39\n2 | xã An Dũng | 1 | 1");
        assertThat(findings()).containsExactly("ROW_WITHOUT_UNIT B3");
    }

    @Test
    void aTextBesideTheUnitColumnNamesNoUnit() {
        assertThat(
                        read(
                                wide("form.xlsx").count("tong", "Tổng số"),
                                """
                                Địa bàn | Đơn vị | Tổng số
                                An Vinh | xã An Dũng | 60
                                An Hòa | | 5
                                """))
                .containsExactly("an-dung tong 60 C2");
        assertThat(findings()).containsExactly("ROW_WITHOUT_UNIT A3");
    }

    @Test
    void aColumnOfSomethingElseIsSoonClear() {
        StringBuilder rows = new StringBuilder("1 | xã An Vinh | 78 | 61\n");
        for (int i = 1; i <= 23; i++) {
            rows.append(i).append(" | Hồ sơ số ").append(i).append(" | 1 | 1\n");
        }
        read(rows.toString());
        assertThat(findings()).hasSize(21).endsWith("UNKNOWN_UNIT B22", "MORE_UNKNOWN_UNITS B23");
    }

    @Test
    void sumsThatAgreeAreNotMentioned() {
        read(
                """
                I | Nhóm một | 138 | 100
                1 | xã An Vinh | 78 | 61
                2 | xã An Dũng | 60 | 39
                II | Nhóm hai | 404 | 271
                1 | xã An Hòa | 404 | 271
                 | Tổng cộng | 542 | 371
                """);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aSumThatDisagreesIsAWarningWithBothFigures() {
        read(
                """
                1 | xã An Vinh | 78 | 61
                2 | xã An Dũng | 60 | 39
                 | Tổng cộng | 139 | 100
                """);
        assertThat(diagnostics.list())
                .containsExactly(
                        Diagnostic.of(
                                Code.TOTAL_DISAGREES,
                                new SourceCell(SheetFixture.FILE, "Sheet1", 4, 3, "139"),
                                "header",
                                "Tiếp nhận",
                                "total",
                                "139",
                                "sum",
                                "138"));
    }

    @Test
    void aGroupsSumDisagreesThoughTheTotalAgrees() {
        read(
                """
                I | Nhóm một | 139 | 100
                1 | xã An Vinh | 78 | 61
                2 | xã An Dũng | 60 | 39
                 | Tổng cộng | 138 | 100
                """);
        assertThat(findings()).containsExactly("TOTAL_DISAGREES C2");
    }

    @Test
    void sumsStandAboveOrBelowTheirRows() {
        read(
                """
                 | Toàn huyện | 542 | 371
                1 | xã An Vinh | 78 | 61
                2 | xã An Dũng | 60 | 39
                 | Cộng | 138 | 100
                1 | xã An Hòa | 404 | 271
                 | Cộng | 404 | 271
                """);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDashAddsNothingToASum() {
        read("1 | xã An Vinh | 78 | -\n2 | xã An Dũng | 60 | 39\n | Tổng | 138 | 39");
        assertThat(findings()).isEmpty();
    }

    @Test
    void anUnknownUnitIsPartOfTheSum() {
        read("1 | xã An Vinh | 78 | 61\n2 | xã An Dung | 60 | 39\n | Tổng | 138 | 100");
        assertThat(findings()).containsExactly("UNKNOWN_UNIT B3");
    }

    @Test
    void averagesAndPercentagesAreNotAddedUp() {
        read(
                wide("form.xlsx").percent("ty-le", "Trực tuyến"),
                HEAD + "1 | xã An Vinh | 78 | 78,2%\n | Tổng | 78 | 50%\n | Trung bình | 3 | 3%");
        assertThat(findings()).isEmpty();
    }

    @Test
    void theNumberingRowPrescribesSums() {
        read(
                wide("form.xlsx").count("tong", "Tổng số"),
                """
                TT | Đơn vị | Tổng số | Trực tuyến | Trực tiếp | Tỷ lệ
                (1) | (2) | (3)=(4)+(5) | (4) | (5) | (6)=(4)/(3)
                1 | xã An Vinh | 78 | 61 | 17 | 78,2
                2 | xã An Dũng | 60 | 39 | 20 | 65
                3 | xã An Hòa | 5 | - | 5 | 0
                """);
        assertThat(findings()).containsExactly("FORM_SUM_DISAGREES C4");
        assertThat(diagnostics.list().get(0).details())
                .containsEntry("total", "60")
                .containsEntry("sum", "59");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3=4+5", "(3 = 4 + 5)", "[3]=[4]+[5]", "3=5+4"})
    void aPrescribedSumIsReadInAnyNotation(String formula) {
        read(
                wide("form.xlsx").count("tong", "Tổng số"),
                "TT | Đơn vị | Tổng số | Trực tuyến | Trực tiếp\n1 | 2 | "
                        + formula
                        + " | 4 | 5\n1 | xã An Vinh | 78 | 61 | 16");
        assertThat(findings()).containsExactly("FORM_SUM_DISAGREES C3");
    }

    @Test
    void aPercentageAboveOneSettlesItsColumn() {
        assertThat(percentages("97,5", "1", "0,5")).containsExactly("97.5", "1", "0.5");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aPercentFormatSettlesOnlyItsOwnCell() {
        assertThat(percentages("#0.975 0.0%", "#1 0%", "0%")).containsExactly("97.5", "100", "0");
    }

    @Test
    void percentagesOfNoughtNeedNoQuestion() {
        assertThat(percentages("0", "0,0", "#0")).containsExactly("0", "0.0", "0");
    }

    @Test
    void percentagesUpToOneAreAskedAbout() {
        assertThat(percentages("0,975", "1", "0")).containsExactly("ambiguous", "ambiguous", "0");
    }

    @Test
    void aRowForEachUnitAndIndicatorSuppliesItsParts() {
        assertThat(
                        readLong(
                                """
                                xã An Vinh | Tỷ lệ truc-tuyen | 61 | 78 |
                                ^ | 2. TỈ LỆ HAI LONG | | | 97,5%
                                ^ | diem | | | 88,03
                                xã An Dũng | truc-tuyen | 39 | 60 |
                                ^ | Tổng cộng | 1 | 1 |
                                Tổng cộng | truc-tuyen | 100 | 138 |
                                """))
                .containsExactly(
                        "an-vinh truc-tuyen.numerator 61 C2",
                        "an-vinh hai-long.numerator empty C3",
                        "an-vinh diem.numerator empty C4",
                        "an-dung truc-tuyen.numerator 39 C5",
                        "an-vinh truc-tuyen.denominator 78 D2",
                        "an-vinh hai-long.denominator empty D3",
                        "an-vinh diem.denominator empty D4",
                        "an-dung truc-tuyen.denominator 60 D5",
                        "an-vinh truc-tuyen.value empty E2",
                        "an-vinh hai-long.value 97.5 E3",
                        "an-vinh diem.value 88.03 E4",
                        "an-dung truc-tuyen.value empty E5");
        assertThat(findings()).isEmpty();
    }

    @Test
    void anUnknownIndicatorIsSuggestedOnce() {
        readLong(
                """
                xã An Vinh | Tỷ lệ trực tuyến | 61 | 78 |
                xã An Dũng | Tỷ lệ trực tuyến | 39 | 60 |
                """);
        assertThat(findings()).containsExactly("UNKNOWN_INDICATOR B2");
        assertThat(diagnostics.list().get(0).details())
                .containsEntry("nearest", "Tỷ lệ truc-tuyen");
    }

    @Test
    void oneIndicatorTwiceForAUnitIsAnError() {
        readLong("xã An Vinh | truc-tuyen | 61 | 78 |\nxã An Vinh | truc-tuyen | 60 | 78 |");
        assertThat(findings()).containsExactly("INDICATOR_TWICE A3");
    }

    @Test
    void aCodeGoesBeforeTheName() {
        Plan coded =
                new PlanFixture()
                        .unit(PlanFixture.unit("phường Việt Trì", "H44.130", PlanFixture.XA))
                        .unit(PlanFixture.unit("xã Kim Đức", "H44.13", PlanFixture.XA))
                        .build();
        assertThat(
                        read(
                                coded,
                                wide("form.xlsx").code("Mã định danh").count("tong", "Tổng số"),
                                """
                                Mã định danh | Đơn vị | Tổng số
                                H44.130 | UBND P. VT | 5
                                h44.13 | Kim Đức | 6
                                """))
                .containsExactly("phuong-viet-tri tong 5 C2", "xa-kim-duc tong 6 C3");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aCodeThatContradictsTheNameIsAskedAbout() {
        Plan coded =
                new PlanFixture()
                        .unit(PlanFixture.unit("phường Việt Trì", "H44.130", PlanFixture.XA))
                        .unit(PlanFixture.unit("xã Kim Đức", "H44.13", PlanFixture.XA))
                        .build();
        read(
                coded,
                wide("form.xlsx").code("Mã").count("tong", "Tổng số"),
                "Mã | Đơn vị | Tổng số\nH44.130 | xã Kim Đức | 5");
        assertThat(findings()).containsExactly("AMBIGUOUS_UNIT B2");
    }

    @Property
    void noSheetStopsTheReader(@ForAll("drawings") String drawing) {
        Source source = wide("form.xlsx").count("tong", "Tổng số").build();
        new TableFinder(source)
                .find(SheetFixture.grid(drawing))
                .ifPresent(
                        table ->
                                assertThat(
                                                new TableReader(
                                                                plan,
                                                                new UnitDirectory(plan),
                                                                YearMonth.of(2024, 5),
                                                                diagnostics)
                                                        .read(source, table))
                                        .allMatch(found -> found.measure().equals("tong")));
    }

    @Provide
    Arbitrary<String> drawings() {
        Arbitrary<String> cells =
                Arbitraries.of(
                        "",
                        "",
                        "<",
                        "^",
                        "Đơn vị",
                        "Tổng số",
                        "xã An Vinh",
                        "An Dũng",
                        "đơn vị",
                        "đơn vị đơn vị",
                        "Tổng cộng",
                        "Trong đó",
                        "- nữ",
                        "I",
                        "(1)",
                        "(2)=(1)",
                        "#78",
                        "#0.5 0%",
                        "61",
                        "-",
                        "@05/06/2024",
                        "!#REF!",
                        "=",
                        "xã An Dung");
        return cells.list()
                .ofSize(4)
                .map(row -> String.join(" | ", row))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(rows -> "Đơn vị | Tổng số\n" + String.join("\n", rows));
    }

    private List<String> ignoringOthers(String rows) {
        return read(
                wide("form.xlsx")
                        .count("tiep-nhan", "Tiếp nhận")
                        .count("truc-tuyen", "Trực tuyến")
                        .otherUnitsIgnored(),
                HEAD + rows);
    }

    private List<String> percentages(String... cells) {
        String[] units = {"xã An Vinh", "xã An Dũng", "xã An Hòa"};
        StringBuilder drawing = new StringBuilder("TT | Đơn vị | Tỷ lệ\n");
        for (int i = 0; i < cells.length; i++) {
            drawing.append(i + 1).append(" | ").append(units[i]).append(" | ").append(cells[i]);
            drawing.append('\n');
        }
        return read(wide("form.xlsx").percent("ty-le", "Tỷ lệ"), drawing.toString()).stream()
                .map(found -> found.split(" ")[2])
                .toList();
    }

    private List<String> readLong(String rows) {
        return read(
                plan,
                wide("form.xlsx").indicators("Chỉ tiêu", "Tử số", "Mẫu số", "Kết quả"),
                "Đơn vị | Chỉ tiêu | Tử số | Mẫu số | Kết quả\n" + rows);
    }

    private List<String> read(String rows) {
        return read(
                wide("form.xlsx").count("tiep-nhan", "Tiếp nhận").count("truc-tuyen", "Trực tuyến"),
                HEAD + rows);
    }

    private List<String> read(SourceFixture source, String drawing) {
        return read(plan, source, drawing);
    }

    private List<String> read(Plan plan, SourceFixture fixture, String drawing) {
        Source source = fixture.build();
        Table table = new TableFinder(source).find(SheetFixture.grid(drawing)).orElseThrow();
        return new TableReader(plan, new UnitDirectory(plan), YearMonth.of(2024, 5), diagnostics)
                .read(source, table).stream().map(TableReaderTest::describe).toList();
    }

    private static String describe(Found found) {
        return found.unit().id().replaceFirst("^xa-(?=an)", "")
                + " "
                + found.measure()
                + " "
                + describe(found.reading())
                + " "
                + found.reading().where().address();
    }

    private static String describe(Reading reading) {
        if (reading instanceof Reading.Amount amount) return amount.amount().toPlainString();
        if (reading instanceof Reading.Faulty faulty) return faulty.code().name();
        if (reading instanceof Reading.Bare) return "ambiguous";
        return reading instanceof Reading.Empty ? "empty" : "n/a";
    }

    private List<String> findings() {
        return diagnostics.list().stream()
                .map(
                        finding ->
                                finding.code()
                                        + " "
                                        + finding.where().describe().replaceFirst(".*!", ""))
                .toList();
    }
}
