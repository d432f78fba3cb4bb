package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.diagnostics.Code;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The rows of a sheet read by their bytes are what a parser of XML makes of them. */
class XlsxListTest {

    private static final String TEXTS =
            "<si><t>xã An Vinh</t></si><si><t xml:space=\"preserve\"> Đ\u1EA1t &amp; tốt </t></si>"
                    + "<si><r><t>hai </t></r><r><t>mảnh</t></r></si><si/><si><t>_x000D_</t></si>";

    private static final String STYLES =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                    + "<fonts><font><name val=\"Arial\"/></font></fonts><cellXfs><xf numFmtId=\"0\"/>"
                    + "<xf numFmtId=\"164\"/><xf numFmtId=\"10\"/></cellXfs>";

    @Property(tries = 700)
    void bytesGiveTheCellsAndFindingsOfXml(@ForAll("rows") List<String> rows) {
        String content = String.join("", rows);
        assertSame(list("<sheetData>" + content + "</sheetData>"));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> begin =
                Arbitraries.of(
                        "<row>",
                        "<row r=\"7\">",
                        "<row r=\"#\">",
                        "<row r=\"#\" spans=\"1:9\">",
                        "<row r='#' hidden=\"1\" >",
                        "<row r=\"#\" ht=\"0\" customHeight=\"1\">");
        Arbitrary<String> cell =
                Arbitraries.of(
                        "<c t=\"s\"><v>0</v></c>",
                        "<c r=\"B#\" t=\"s\"><v>1</v></c>",
                        "<c r=\"C#\" s=\"1\" t=\"s\"><v>2</v></c>",
                        "<c t=\"s\"><v>3</v></c>",
                        "<c t=\"s\"><v>4</v></c>",
                        "<c t=\"s\"> <v>0</v>\n</c>",
                        "<c r=\"D#\" s=\"1\"><v>45444</v></c>",
                        "<c s=\"1\"><v>45444.5</v></c>",
                        "<c s=\"2\"><v>0.28999999999999998</v></c>",
                        "<c><v>1E3</v></c>",
                        "<c s=\"9\"><v>12</v></c>",
                        "<c/>",
                        "<c r=\"F#\" s=\"1\"/>",
                        "<c t=\"b\"><v>1</v></c>",
                        "<c t=\"e\"><v>#REF!</v></c>",
                        "<c t=\"str\"><f>A1&amp;\"x\"</f><v>a&lt;b &#7897; &#x1ED9;</v></c>",
                        "<c><f>SUM(A1)</f></c>",
                        "<c><f>SUM(A1)</f><v/></c>",
                        "<c t=\"inlineStr\"><is><t>thị trấn</t></is></c>",
                        "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> thị\n xã </t></is></c>",
                        "<c t=\"inlineStr\"><is><r><t>hai</t></r><r><t> mảnh</t></r></is></c>",
                        "<c t=\"inlineStr\"><is><t></t></is></c>",
                        "<c t=\"d\"><v>2024-05-31</v></c>",
                        "<c r=\"h#\"><v>5</v></c>",
                        "<c r=\"XFE#\"><v>5</v></c>",
                        "<c><v>7</v><extLst><ext/></extLst></c>",
                        "<c><!-- x --><v>8</v></c>",
                        "<c t=\"str\"><v><![CDATA[a<b]]></v></c>");
        return Combinators.combine(begin, cell.list().ofMaxSize(6))
                .as((row, cells) -> row + String.join("", cells) + "</row>")
                .list()
                .ofMaxSize(12)
                .map(XlsxListTest::numbered);
    }

    private static List<String> numbered(List<String> rows) {
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(
                        i ->
                                rows.get(i)
                                        .replaceAll(
                                                "(?<=[\"'A-Za-z])#(?!REF)", String.valueOf(i + 1)))
                .toList();
    }

    @Test
    void rowsOutOfOrderAreReadInOrder() {
        assertSame(
                list(
                        "<sheetData><row r=\"3\"><c><v>3</v></c></row>"
                                + "<row r=\"1\"><c><v>1</v></c></row></sheetData>"));
    }

    @Test
    void anOldFontIsReadAsInTheWholeSheet() {
        assertSame(
                new XlsxFile()
                        .sheet(
                                "Xã",
                                "<sheetData><row><c s=\"1\" t=\"inlineStr\"><is><t>thÞ trÊn</t></is></c>"
                                        + "<c s=\"1\" t=\"inlineStr\"><is><t>x·</t></is></c></row></sheetData>")
                        .styles(
                                "<fonts><font/><font><name val=\".VnTime\"/></font></fonts>"
                                        + "<cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"));
    }

    @Test
    void daysCountFrom1904InOldMacBooks() {
        assertSame(
                list("<sheetData><row><c s=\"1\"><v>43982</v></c></row></sheetData>")
                        .bookProperties("date1904=\"1\""));
    }

    @Test
    void aHiddenColumnAndAFilterAreTold() {
        XlsxFile file =
                list(
                        "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData><row>"
                                + "<c><v>1</v></c></row></sheetData>"
                                + "<autoFilter ref=\"A1:B2\"><filterColumn colId=\"0\"/></autoFilter>");
        assertSame(file);
        assertThat(ListReading.of(file.bytes()).findings())
                .extracting(finding -> finding.code())
                .containsExactly(Code.ACTIVE_FILTER, Code.HIDDEN_CONTENT);
    }

    @Test
    void aPointerBehindTheTextsIsADamagedFile() {
        assertSame(list("<sheetData><row><c t=\"s\"><v>77</v></c></row></sheetData>"));
    }

    @Test
    void aSheetThatBreaksOffIsADamagedFile() {
        XlsxFile file = new XlsxFile().sheet("Xã", "<sheetData><row><c><v>1</v></c></row><row><c>");
        assertSame(file);
    }

    @Test
    void mergedHeadersAreFoundBelowThousandsOfRows() {
        String rows =
                "<row><c><v>1</v></c><c/><c><v>2</v></c></row>"
                        + "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>".repeat(5000);
        XlsxFile file =
                list(
                        "<sheetData>"
                                + rows
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/>"
                                + "<mergeCell ref=\"A900:B900\"/></mergeCells>");
        assertThat(ListReading.of(file.bytes()).list().heads().get(0).merged())
                .containsExactly(new Sheet.MergedRange(1, 1, 1, 2));
    }

    private static XlsxFile list(String sheet) {
        return new XlsxFile().sheet("Xã", sheet).strings(TEXTS).styles(STYLES);
    }

    private static void assertSame(XlsxFile file) {
        Reading whole = Reading.of(file);
        ListReading list = ListReading.of(file.bytes());
        assertThat(list.rows())
                .isEqualTo(
                        ListReading.plain(
                                whole.workbook()
                                        .map(book -> book.sheets().get(0).rows())
                                        .orElse(List.of())));
        assertThat(list.findings()).isEqualTo(whole.findings());
    }
}
