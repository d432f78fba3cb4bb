package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kpireport.ingest.PlanFixture.SourceFixture;
import kpireport.plan.Source;
import kpireport.spreadsheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFinderTest {

    private static final String THREE_HEADER_ROWS =
            """
            Biểu số II.06a/VPCP/KSTT | | | - Đơn vị báo cáo: | |
            TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH | < | < | < | < | <
             | | | | | Đơn vị tính: Số hồ sơ TTHC
            TT | Đơn vị | Tiếp nhận | < | < | Đã giải quyết
            ^  | ^      | Tổng số | Trong đó | < | ^
            ^  | ^      | ^ | Trực tuyến | Trực tiếp | ^
            (1) | (2) | (3)=(4)+(5) | (4) | (5) | (6)
            1 | xã An Vinh | 78 | 61 | 17 | 70
            """;

    /** The same form after it was saved as text: merged cells left blanks behind. */
    private static final String THREE_HEADER_ROWS_WITHOUT_MERGES =
            """
            TT | Đơn vị | Tiếp nhận | | | Đã giải quyết
             | | Tổng số | Trong đó | |
             | | | Trực tuyến | Trực tiếp |
            1 | xã An Vinh | 78 | 61 | 17 | 70
            """;

    @ParameterizedTest
    @ValueSource(strings = {THREE_HEADER_ROWS, THREE_HEADER_ROWS_WITHOUT_MERGES})
    void aPathFollowsTheMergedHeadersDown(String drawing) {
        assertThat(
                        columns(
                                drawing,
                                "Tiếp nhận > Trong đó > Trực tuyến",
                                "Tiếp nhận > Tổng số",
                                "Đã giải quyết"))
                .containsExactly(List.of(4), List.of(3), List.of(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {THREE_HEADER_ROWS, THREE_HEADER_ROWS_WITHOUT_MERGES})
    void headersInBetweenMayBeLeftOut(String drawing) {
        assertThat(columns(drawing, "Tiếp nhận > Trực tuyến", "Trực tiếp"))
                .containsExactly(List.of(4), List.of(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {THREE_HEADER_ROWS, THREE_HEADER_ROWS_WITHOUT_MERGES})
    void aPathEndsInTheLowestHeader(String drawing) {
        assertThat(columns(drawing, "Tiếp nhận", "Trực tuyến > Tiếp nhận"))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void theTableStartsBelowItsLowestHeader() {
        Table table = find(THREE_HEADER_ROWS, "Tiếp nhận > Tổng số");
        assertThat(table.head().lastRow()).isEqualTo(6);
    }

    @Test
    void theTitleIsNoHeader() {
        Table table = find(THREE_HEADER_ROWS, "Tiếp nhận > Tổng số");
        assertThat(table.describe(3)).isEqualTo("C (Tiếp nhận > Tổng số)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỉ lệ số hoá (%)",
                "TỶ LỆ SỐ HÓA (%)",
                "Tỷ lệ số hóa  ( % ):",
                "Ty\u0309 lê\u0323 số hóa (%)"
            })
    void headersAreComparedAsPeopleReadThem(String header) {
        String drawing =
                """
                Đơn vị | Tỷ lệ số hóa (%) | Tỷ lệ số hóa
                xã An Vinh | 97,5 | 3
                """;
        assertThat(columns(drawing, header)).containsExactly(List.of(2));
    }

    @Test
    void theExactHeaderGoesBeforeOneThatOnlyReadsAlike() {
        String drawing =
                """
                Đơn vị | Tổng số: | Tổng số | TỔNG SỐ
                xã An Vinh | 1 | 2 | 3
                """;
        assertThat(columns(drawing, "Tổng số", "tổng số"))
                .containsExactly(List.of(3), List.of(2, 3, 4));
    }

    @Test
    void aHeaderThatRepeatsIsCountedFromTheLeft() {
        String drawing =
                """
                Đơn vị | Tỷ lệ số hóa TPHS | Đạt | Không đạt | Tỷ lệ số hóa kết quả | Đạt | Không đạt
                xã An Vinh | 97 | x | | 98 | x |
                """;
        assertThat(columns(drawing, "Đạt", "Đạt #2", "Không đạt #1", "Đạt #3"))
                .containsExactly(List.of(3, 6), List.of(6), List.of(4), List.of());
    }

    @Test
    void sameHeadersUnderTwoGroupsNeedTheirGroup() {
        String drawing =
                """
                Đơn vị | Trước hạn | < | Đúng hạn | <
                ^ | Tổng | % | Tổng | %
                xã An Vinh | 1 | 2 | 3 | 4
                """;
        assertThat(columns(drawing, "Đúng hạn > Tổng", "Trước hạn > %", "Tổng"))
                .containsExactly(List.of(4), List.of(3), List.of(2, 4));
    }

    @Test
    void anEmptyFirstColumnAndBlankRowsDoNotMatter() {
        String drawing =
                """


                 | Đơn vị | Tổng số
                 | xã An Vinh | 78
                """;
        assertThat(columns(drawing, "Tổng số")).containsExactly(List.of(3));
    }

    @Test
    void aGroupHeaderIsNotItsFirstColumn() {
        String drawing =
                """
                Đơn vị | Tiếp nhận | | Ghi chú
                 | Tổng số | Trực tuyến |
                xã An Vinh | 78 | 61 |
                """;
        assertThat(columns(drawing, "Tiếp nhận", "Ghi chú")).containsExactly(List.of(), List.of(4));
    }

    @Test
    void aNumberingRowWithoutAUnitColumnIsNoHeader() {
        String drawing =
                """
                Đơn vị | Tổng số | Trực tuyến
                 | (1) | (2)
                xã An Vinh | 78 | 61
                """;
        assertThat(columns(drawing, "Tổng số")).containsExactly(List.of(2));
    }

    @Test
    void narrowColumnsMergedAllTheWayDownAreOneColumn() {
        String drawing =
                """
                Đơn vị | < | Tiếp nhận | < | <
                ^ | ^ | Tổng số | < | Trực tuyến
                xã An Vinh | < | 78 | < | 61
                """;
        assertThat(find(drawing, "Tổng số").columns().values())
                .containsExactly(List.of(1), List.of(3));
    }

    @Test
    void twoFilledColumnsUnderOneMergedHeaderAreTwo() {
        String drawing =
                """
                Đơn vị | Tổng số | <
                xã An Vinh | 78 | 61
                """;
        assertThat(columns(drawing, "Tổng số")).containsExactly(List.of(2, 3));
    }

    @Test
    void aNameBesideItsNumberUnderOneMergedHeaderIsTheName() {
        String drawing =
                """
                Đơn vị | < | Tổng số
                1 | xã An Vinh | 78
                2 | xã An Dũng | 60
                """;
        assertThat(find(drawing, "Tổng số").columns().values())
                .containsExactly(List.of(2), List.of(3));
    }

    @Test
    void theTopmostOfTwoEqualHeadsIsTaken() {
        String drawing =
                """
                Đơn vị | Tổng số
                xã An Vinh | 78
                Đơn vị | Tổng số
                xã An Hòa | 404
                """;
        assertThat(find(drawing, "Tổng số").head().lastRow()).isEqualTo(1);
    }

    @Test
    void aDataRowThatRepeatsAHeaderTextIsNoHead() {
        String drawing =
                """
                STT | Đơn vị | Tổng số | Trực tuyến
                1 | xã An Vinh | 78 | 61
                 | Tổng số | 78 | 61
                """;
        Table table = find(drawing, "Tổng số");
        assertThat(table.head().lastRow()).isEqualTo(1);
        assertThat(table.isComplete()).isTrue();
    }

    private static final String TWO_TABLES =
            """
            I. Đất đai | |
            Đơn vị | Tổng số | Đúng hạn
            xã An Vinh | 10 | 9
            II. Tư pháp | |
            Đơn vị | Tổng số | Đúng hạn
            xã An Vinh | 20 | 18
            Tổng | 20 | 18
            """;

    @Test
    void oneOfSeveralTablesIsReadByItsNumber() {
        Source second = wide("a.csv").count("tong", "Tổng số").table(2).build();
        Table table = new TableFinder(second).find(SheetFixture.grid(TWO_TABLES)).orElseThrow();
        assertThat(table.head().firstRow()).isEqualTo(5);
    }

    @Test
    void aNumberedTableEndsWhereTheNextBegins() {
        Source first = wide("a.csv").count("tong", "Tổng số").table(1).build();
        Table table = new TableFinder(first).find(SheetFixture.grid(TWO_TABLES)).orElseThrow();
        assertThat(table.head().lastRow()).isEqualTo(2);
        assertThat(table.grid().sheet().rows()).extracting(Sheet.Row::number).endsWith(3, 4);
    }

    @Test
    void aSheetWithFewerTablesThanAskedForHasNone() {
        Source third = wide("a.csv").count("tong", "Tổng số").table(3).build();
        assertThat(new TableFinder(third).find(SheetFixture.grid(TWO_TABLES))).isEmpty();
    }

    @Test
    void aSheetWithoutAnyOfTheHeadersHasNoTable() {
        TableFinder finder = new TableFinder(source("Tổng số").build());
        assertThat(finder.find(SheetFixture.grid("Họ tên | Năm sinh\nA | 1990"))).isEmpty();
    }

    @Test
    void bySheetsOfLevelsBothAreRead() {
        var huyen = SheetFixture.sheet("Cấp huyện", "Đơn vị | Tổng số\nPhòng Tư pháp | 26");
        var xa = SheetFixture.sheet("Cấp xã", "Đơn vị | Tổng số\nxã An Vinh | 78");
        var note = SheetFixture.sheet("Ghi chú", "Đơn vị lập | UBND huyện");
        assertThat(sheets(source("Tổng số"), huyen, xa, note))
                .containsExactly("Cấp huyện", "Cấp xã");
    }

    @Test
    void aHiddenSheetIsReadOnlyWhenNoOtherFits() {
        var shown = SheetFixture.sheet("Tháng 5", "Đơn vị | Tổng số\nxã An Vinh | 78");
        var hidden = SheetFixture.hidden("Tháng 4", "Đơn vị | Tổng số\nxã An Vinh | 70");
        assertThat(sheets(source("Tổng số"), hidden, shown)).containsExactly("Tháng 5");
        assertThat(sheets(source("Tổng số"), hidden)).containsExactly("Tháng 4");
    }

    @Test
    void aSheetThatIsNamedIsTheOnlyOneRead() {
        var may = SheetFixture.sheet("Thang 5", "Đơn vị | Tổng số\nxã An Vinh | 78");
        var april = SheetFixture.sheet("Tháng 4 ", "Đơn vị | Tổng số\nxã An Vinh | 70");
        assertThat(sheets(source("Tổng số").sheet("tháng 4"), may, april))
                .containsExactly("Tháng 4 ");
        assertThat(sheets(source("Tổng số").sheet("Tháng 6"), may, april)).isEmpty();
    }

    private static List<String> sheets(
            SourceFixture source, kpireport.spreadsheet.Sheet... sheets) {
        return SheetChoice.choose(source.build(), SheetFixture.workbook(sheets)).stream()
                .map(table -> table.grid().sheet().name())
                .toList();
    }

    private static List<List<Integer>> columns(String drawing, String... headers) {
        Map<Wanted, List<Integer>> columns = find(drawing, headers).columns();
        return columns.values().stream().skip(1).toList();
    }

    private static Table find(String drawing, String... headers) {
        return new TableFinder(source(headers).build())
                .find(SheetFixture.grid(drawing))
                .orElseThrow();
    }

    private static SourceFixture source(String... headers) {
        SourceFixture source = wide("form.xlsx");
        for (String header : headers) {
            source.count(header, header);
        }
        return source;
    }
}
