package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.measures.SourceCell;
import org.junit.jupiter.api.Test;

class XlsxTest {

    @Test
    void aCellCarriesItsFileSheetAndAddress() {
        Reading read = Reading.of(XlsxFile.rows("<row r=\"9\"><c r=\"D9\"><v>39.1</v></c></row>"));
        assertThat(read.cell("D9"))
                .isEqualTo(
                        new Cell(
                                new SourceCell("export", "Xã", 9, 4, "39.1"),
                                Cell.Type.NUMBER,
                                Optional.of(new BigDecimal("39.1")),
                                ""));
        assertThat(read.findings()).isEmpty();
        assertThat(read.workbook().orElseThrow().format()).isEqualTo("xlsx");
    }

    @Test
    void cellsAndRowsWithoutAddressFollowTheirNeighbours() {
        assertThat(
                        Reading.of(
                                        XlsxFile.rows(
                                                """
                                                <row><c><v>1</v></c><c/><c><v>3</v></c></row>
                                                <row r="5"><c r="C5"><v>4</v></c><c><v>5</v></c></row>
                                                <row/>
                                                <row><c><v>6</v></c></row>
                                                <row><c r="B9"><v>7</v></c></row>"""))
                                .cells())
                .containsExactly("A1=1", "C1=3", "C5=4", "D5=5", "A7=6", "B9=7");
    }

    @Test
    void rowsAndCellsOutOfOrderAreSortedAndTheLaterOfTwoWins() {
        assertThat(
                        Reading.of(
                                        XlsxFile.rows(
                                                """
                                                <row r="3"><c r="A3"><v>3</v></c></row>
                                                <row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c>
                                                <c r="B2"><v>5</v></c></row>"""))
                                .cells())
                .containsExactly("A2=1", "B2=5", "A3=3");
    }

    @Test
    void richTextIsJoinedWithoutItsPronunciation() {
        XlsxFile xlsx =
                XlsxFile.rows(
                                "<row><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>xã </t></r>"
                                        + "<r><t>An Vinh</t></r></is></c></row>")
                        .strings(
                                "<si><t>khác</t></si><si><r><rPr><b/></rPr><t>An </t></r>"
                                        + "<r><t xml:space=\"preserve\">Dũng</t></r>"
                                        + "<rPh sb=\"0\" eb=\"1\"><t>phiên âm</t></rPh></si>");
        assertThat(Reading.of(xlsx).cells()).containsExactly("A1=An Dũng", "B1=xã An Vinh");
    }

    @Test
    void aLongTextOfThousandsOfCellsIsHeldOnceAndNoLongerThanExcelShowsIt() {
        String text = "x".repeat(1_000_000);
        XlsxFile xlsx =
                XlsxFile.rows("<row><c t=\"s\"><v>0</v></c></row>".repeat(20_000))
                        .strings("<si><t>" + text + "</t></si>");
        List<Sheet.Row> rows = Reading.of(xlsx).sheet().rows();
        String first = rows.get(0).cells().get(0).text();
        assertThat(first).hasSize(32_767);
        assertThat(rows).hasSize(20_000);
        assertThat(rows).allMatch(row -> row.cells().get(0).text() == first);
    }

    @Test
    void escapedLineEndsAreSpacesAndAnEscapedUnderscoreIsOne() {
        XlsxFile xlsx =
                XlsxFile.rows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
                        .strings("<si><t>Tổng_x000D_\nsố</t></si><si><t>a_x005F_x000D_b</t></si>");
        assertThat(Reading.of(xlsx).cells()).containsExactly("A1=Tổng số", "B1=a_x000D_b");
    }

    @Test
    void textIsCleanedForReading() {
        XlsxFile xlsx =
                XlsxFile.rows(
                        "<row><c t=\"str\"><v>\u00A0xa\u0303\u2009 An\u200B  Vinh\n</v></c>"
                                + "<c t=\"str\"><v> \u00A0 </v></c></row>");
        assertThat(Reading.of(xlsx).cells()).containsExactly("A1=xã An Vinh");
    }

    @Test
    void wholeNumbersStoredAsTextStayText() {
        assertThat(
                        Reading.of(
                                        XlsxFile.rows(
                                                "<row><c t=\"str\"><v>07</v></c><c><v>07</v></c></row>"))
                                .typedCells())
                .containsExactly("A1 TEXT 07", "B1 NUMBER 7");
    }

    @Test
    void everyCellTypeIsToldApart() {
        assertThat(
                        Reading.of(
                                        XlsxFile.rows(
                                                """
                                                <row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c>
                                                <c t="n"><v>12</v></c><c t="n"><v>12,5</v></c></row>"""))
                                .typedCells())
                .containsExactly(
                        "A1 BOOLEAN TRUE", "B1 ERROR #REF!", "C1 NUMBER 12", "D1 ERROR 12,5");
    }

    @Test
    void formulaCellsGiveTheValueLastCalculated() {
        assertThat(
                        Reading.of(
                                        XlsxFile.rows(
                                                """
                                                <row><c><f>SUM(B1:B3)</f><v>6</v></c>
                                                <c t="str"><f>A1&amp;""</f><v></v></c>
                                                <c t="str"><f>"x"</f><v>x</v></c></row>"""))
                                .typedCells())
                .containsExactly("A1 NUMBER 6", "C1 TEXT x");
    }

    @Test
    void aFormulaNeverCalculatedIsNotZero() {
        assertThat(
                        Reading.of(
                                        XlsxFile.rows(
                                                """
                                                <row><c><f>SUM(B1:B3)</f></c><c><f>1+1</f><v/></c>
                                                <c><f t="shared" si="0"/><v> </v></c></row>"""))
                                .typedCells())
                .containsExactly(
                        "A1 UNCALCULATED =SUM(B1:B3)", "B1 UNCALCULATED =1+1", "C1 UNCALCULATED =");
    }

    @Test
    void aZeroThatIsStillToBeCalculatedIsNotZero() {
        XlsxFile xlsx =
                XlsxFile.rows(
                        "<row><c><f>A2</f><v>0</v></c><c><f>B2</f><v>3</v></c><c><v>0</v></c></row>");
        assertThat(Reading.of(xlsx).typedCells())
                .containsExactly("A1 NUMBER 0", "B1 NUMBER 3", "C1 NUMBER 0");
        assertThat(Reading.of(xlsx.calculation("fullCalcOnLoad=\"1\"")).typedCells())
                .containsExactly("A1 UNCALCULATED =A2", "B1 NUMBER 3", "C1 NUMBER 0");
    }

    @Test
    void seventeenStoredDigitsAreReadAsTheFifteenThatExcelShows() {
        assertThat(
                        Reading.of(
                                        XlsxFile.rows(
                                                """
                                                <row><c><v>0.28999999999999998</v></c><c><v>0.123456789012345</v></c>
                                                <c><v>12.50</v></c><c><v>1E3</v></c><c><v>9.75E-1</v></c></row>"""))
                                .cells())
                .containsExactly(
                        "A1=0.29", "B1=0.123456789012345", "C1=12.50", "D1=1000", "E1=0.975");
    }

    @Test
    void aNumberTooLargeForAnySpreadsheetIsAnErrorCell() {
        assertThat(
                        Reading.of(
                                        XlsxFile.rows(
                                                "<row><c><v>1E999999999</v></c><c><v>1E308</v></c></row>"))
                                .sheet()
                                .rows()
                                .get(0)
                                .cells())
                .extracting(Cell::type)
                .containsExactly(Cell.Type.ERROR, Cell.Type.NUMBER);
    }

    @Test
    void theNumberFormatSaysPercentAndDate() {
        XlsxFile xlsx =
                XlsxFile.rows(
                                """
                                <row><c s="0"><v>45444</v></c><c s="1"><v>45444</v></c>
                                <c s="2"><v>0.9125</v></c><c s="3"><v>45444.604166666664</v></c>
                                <c s="4"><v>1500</v></c></row>""")
                        .styles(
                                """
                                <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/>
                                <numFmt numFmtId="165" formatCode="#,##0\\ &quot;đồng&quot;"/></numFmts>
                                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/>
                                <xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>""");
        Reading read = Reading.of(xlsx);
        assertThat(read.typedCells())
                .containsExactly(
                        "A1 NUMBER 45444",
                        "B1 DATE 01/06/2024",
                        "C1 NUMBER 0.9125",
                        "D1 DATE 01/06/2024 14:30",
                        "E1 NUMBER 1500");
        assertThat(read.cell("C1").numberFormat()).isEqualTo("0.00%");
        assertThat(read.cell("B1").number()).contains(new BigDecimal("45444"));
    }

    @Test
    void datesOfOldMacFilesCountFrom1904() {
        XlsxFile xlsx =
                XlsxFile.rows("<row><c s=\"1\"><v>43982</v></c></row>")
                        .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
                        .bookProperties("date1904=\"1\"");
        assertThat(Reading.of(xlsx).typedCells()).containsExactly("A1 DATE 01/06/2024");
        assertThat(Reading.of(xlsx).sheet().date1904()).isTrue();
    }

    @Test
    void isoDatesAreDatesWithTheirSerial() {
        Reading read =
                Reading.of(
                        XlsxFile.rows(
                                "<row><c t=\"d\"><v>2024-06-01T14:30:00</v></c><c t=\"d\"><v>x</v></c></row>"));
        assertThat(read.typedCells()).containsExactly("A1 DATE 01/06/2024 14:30", "B1 TEXT x");
        assertThat(read.cell("A1").number()).contains(new BigDecimal("45444.6041666667"));
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndReported() {
        XlsxFile xlsx =
                new XlsxFile()
                        .sheet(
                                "Xã",
                                """
                                <cols><col min="2" max="3" hidden="1"/></cols>
                                <sheetData><row r="1"><c><v>1</v></c></row>
                                <row r="2" hidden="1"><c><v>2</v></c><c><v>9</v></c></row>
                                <row r="3" hidden="1"><c><v>3</v></c></row>
                                <row r="4" hidden="1"/></sheetData>""")
                        .sheet(
                                "Nháp",
                                "state=\"veryHidden\"",
                                "<sheetData><row><c><v>1</v></c></row></sheetData>");
        Reading read = Reading.of(xlsx);
        assertThat(read.cells()).containsExactly("A1=1", "A2=2", "B2=9", "A3=3");
        assertThat(read.sheet().rows())
                .extracting(Sheet.Row::hidden)
                .containsExactly(false, true, true);
        assertThat(read.workbook().orElseThrow().sheets())
                .extracting(Sheet::name, Sheet::hidden)
                .containsExactly(tuple("Xã", false), tuple("Nháp", true));
        assertThat(read.findings())
                .extracting(
                        it -> it.code(),
                        it -> it.where().describe(),
                        it -> it.details().get("hidden"))
                .containsExactly(
                        tuple(Code.HIDDEN_CONTENT, "export · Xã", "2–3, B"),
                        tuple(Code.HIDDEN_SHEET, "export · Nháp", null));
    }

    @Test
    void aChosenFilterIsReportedButItsArrowsAloneAreNot() {
        String rows = "<sheetData><row><c><v>1</v></c></row></sheetData>";
        assertThat(
                        Reading.of(new XlsxFile().sheet("Xã", rows + "<autoFilter ref=\"A5:F9\"/>"))
                                .codes())
                .isEmpty();
        assertThat(
                        Reading.of(
                                        new XlsxFile()
                                                .sheet(
                                                        "Xã",
                                                        rows
                                                                + "<autoFilter ref=\"A5:F9\"><filterColumn colId=\"0\"/></autoFilter>"))
                                .codes())
                .containsExactly(Code.ACTIVE_FILTER);
    }

    @Test
    void mergedCellsEndWithTheTable() {
        XlsxFile xlsx =
                new XlsxFile()
                        .sheet(
                                "Xã",
                                """
                                <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>
                                <row r="2"><c r="B2"><v>3</v></c></row></sheetData>
                                <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="C1:XFD1048576"/>
                                <mergeCell ref="A9:B9"/><mergeCell ref="?"/></mergeCells>""");
        assertThat(Reading.of(xlsx).sheet().merged())
                .containsExactly(
                        new Sheet.MergedRange(1, 1, 2, 1), new Sheet.MergedRange(1, 3, 2, 3));
    }

    @Test
    void partNamesInOtherCaseOrWithBackslashesAreFound() {
        XlsxFile xlsx =
                new XlsxFile()
                        .part("_rels\\.RELS", "")
                        .part("XL\\Workbook.xml", "")
                        .sheet("Xã", "<sheetData><row><c><v>1</v></c></row></sheetData>");
        // The well-spelt twins come first in the zip and are the ones that count.
        assertThat(Reading.of(xlsx).cells()).containsExactly("A1=1");
    }

    @Test
    void textInAnOldFontIsReadAsItWasSeenAndReported() {
        XlsxFile xlsx =
                XlsxFile.rows(
                                """
                                <row><c s="1" t="str"><v>Céng hßa</v></c><c s="2" t="str"><v>Coäng hoøa</v></c>
                                <c s="3" t="str"><v>céng hßa</v></c><c t="str"><v>Céng</v></c>
                                <c s="1" t="str"><v>Cộng hòa</v></c><c t="s"><v>0</v></c></row>""")
                        .strings(
                                "<si><r><t>Céng </t></r><r><rPr><rFont val=\".VnTime\"/></rPr>"
                                        + "<t>hßa</t></r></si>")
                        .styles(
                                """
                                <fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font>
                                <font><name val="VNI-Times"/></font><font><name val=".VnTimeH"/></font></fonts>
                                <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>""");
        Reading read = Reading.of(xlsx);
        assertThat(read.cells())
                .containsExactly(
                        "A1=Cộng hòa",
                        "B1=Cộng hòa",
                        "C1=CỘNG HÒA",
                        "D1=Céng",
                        "E1=Cộng hòa",
                        "F1=Cộng hòa");
        assertThat(read.findings())
                .extracting(it -> it.code(), it -> it.details())
                .containsExactly(tuple(Code.LEGACY_FONT, Map.of("count", "3", "cell", "A1")));
    }

    @Test
    void strictOpenXmlIsReadLikeAnyOther() {
        XlsxFile xlsx =
                new XlsxFile()
                        .sheet("Xã", "")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                                        + "<sheetData><row><c t=\"d\"><v>2024-06-01</v></c></row></sheetData></worksheet>");
        assertThat(Reading.of(xlsx).cells()).containsExactly("A1=01/06/2024");
    }

    @Test
    void aMacroModuleListedAmongTheSheetsIsPassedOver() {
        XlsxFile xlsx =
                XlsxFile.rows("<row><c><v>1</v></c></row>")
                        .listed("<sheet name=\"M\" sheetId=\"9\"/>");
        assertThat(Reading.of(xlsx).workbook().orElseThrow().sheets()).hasSize(1);
    }

    @Test
    void aSheetWhosePartIsMissingMeansDamage() {
        XlsxFile xlsx = XlsxFile.rows("").listed("<sheet name=\"M\" sheetId=\"9\" r:id=\"rId9\"/>");
        assertThat(Reading.of(xlsx).codes()).containsExactly(Code.DAMAGED_FILE);
    }

    @Test
    void aSharedTextThatDoesNotExistMeansDamage() {
        assertThat(Reading.of(XlsxFile.rows("<row><c t=\"s\"><v>7</v></c></row>")).codes())
                .containsExactly(Code.DAMAGED_FILE);
    }

    @Test
    void aDocumentTypeIsRefused() {
        XlsxFile xlsx =
                XlsxFile.rows("")
                        .part(
                                "xl/workbook.xml",
                                "<!DOCTYPE workbook [<!ENTITY x \"y\">]><workbook>&x;</workbook>");
        assertThat(Reading.of(xlsx).codes()).containsExactly(Code.UNSAFE_XML);
    }

    @Test
    void moreCellsThanTheLimitAreRefusedByName() {
        byte[] three =
                XlsxFile.rows("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>").bytes();
        assertThat(Reading.of(three, new GridLimits(3, 100)).findings()).isEmpty();
        assertThat(Reading.of(three, new GridLimits(2, 100)).findings())
                .extracting(it -> it.code(), it -> it.where().file(), it -> it.details())
                .containsExactly(tuple(Code.LIMIT_EXCEEDED, "export", Map.of("limit", "2")));
        assertThat(Reading.of(three, new GridLimits(3, 2)).codes())
                .containsExactly(Code.TOO_MUCH_TEXT);
    }

    @Test
    void aZipBombIsRefused() {
        String spaces = " ".repeat(80 << 20);
        assertThat(Reading.of(XlsxFile.rows(spaces)).codes()).containsExactly(Code.ZIP_BOMB);
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItEnds() {
        byte[] whole =
                XlsxFile.rows("<row><c t=\"s\"><v>0</v></c></row>")
                        .strings("<si><t>An Vinh</t></si>")
                        .bytes();
        for (int length = 64; length < whole.length; length += 64) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThat(Reading.of(part).codes()).containsExactly(Code.DAMAGED_FILE);
        }
    }

    @Test
    void aFlippedByteNeverThrows() {
        byte[] whole =
                XlsxFile.rows("<row><c t=\"s\"><v>0</v></c></row>")
                        .strings("<si><t>An Vinh</t></si>")
                        .bytes();
        for (int at = 0; at < whole.length; at += 7) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x55;
            Reading read = Reading.of(flipped);
            assertThat(read.workbook().isPresent() || !read.findings().isEmpty()).isTrue();
        }
    }
}
