package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.measures.SourceCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void aCellIsTextWithItsAddressAndNoSheet() {
        Reading read = Reading.of("Đơn vị;Tỷ lệ\nxã An Dũng;39,1\n");
        assertThat(read.cell("B2"))
                .isEqualTo(
                        new Cell(
                                new SourceCell("export", "", 2, 2, "39,1"),
                                Cell.Type.TEXT,
                                Optional.empty(),
                                ""));
        assertThat(read.workbook().orElseThrow())
                .extracting(Workbook::format, Workbook::encoding)
                .containsExactly("csv", "utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNotPartOfTheFirstCell(String charset) {
        byte[] bytes = "\uFEFFĐơn vị\tTổng\nxã An Dũng\t12".getBytes(Charset.forName(charset));
        assertThat(Reading.of(bytes).cells())
                .containsExactly("A1=Đơn vị", "B1=Tổng", "A2=xã An Dũng", "B2=12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void withoutMarkTheEncodingIsFoundToo(String charset) {
        byte[] bytes =
                "Đơn vị;Tổng số;Đúng hạn\nxã An Dũng;12;11".getBytes(Charset.forName(charset));
        Reading read = Reading.of(bytes);
        assertThat(read.cell("A2").text()).isEqualTo("xã An Dũng");
        assertThat(read.workbook().orElseThrow().encoding()).isEqualToIgnoringCase(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsTheOneThatDividesTheRowsRegularly(String separator) {
        String text = "Biểu 1\nĐơn vị|Tổng số|Đúng hạn\n\"xã A; B, C\"|1|2\nxã D|3|4\n";
        assertThat(Reading.of(text.replace("|", separator)).cells())
                .containsSubsequence("A3=xã A; B, C", "B3=1", "C3=2", "A4=xã D", "B4=3", "C4=4");
    }

    @Test
    void decimalCommasAreNotTakenForSeparators() {
        assertThat(Reading.of("Đơn vị;Tỷ lệ;Điểm\nA;39,1;2,5\nB;23,6;1,5\n").cells())
                .contains("B2=39,1", "C3=1,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "SEP=;\r\n", "\"sep=;\"\r\n"})
    void aSepLineNamesTheSeparatorAndIsNoRow(String line) {
        assertThat(Reading.of(line + "a,b;c\nd,e;f").cells())
                .containsExactly("A1=a,b", "B1=c", "A2=d,e", "B2=f");
    }

    @Test
    void aQuotedLineEndDoesNotShiftTheRowsBelow() {
        assertThat(Reading.fixture("quoted-line-end.csv").cells())
                .containsExactly("A1=Đơn vị", "B1=Tổng số hồ sơ", "A2=xã An Dũng", "B2=120");
    }

    @Test
    void aQuoteInsideQuotesIsDoubled() {
        assertThat(Reading.of("a;\"d \"\"e\"\"\"\n").cells()).containsExactly("A1=a", "B1=d \"e\"");
    }

    @Test
    void aCodeKeptAsTextLosesItsWrapping() {
        assertThat(Reading.of("=\"07\";=\"1\"&\"2\"\n").cells())
                .containsExactly("A1=07", "B1==\"1\"&\"2\"");
    }

    @Test
    void emptyLinesKeepTheirNumbers() {
        assertThat(Reading.of("a;b\r\n\r\n;\r\nc;d\r\n").cells())
                .containsExactly("A1=a", "B1=b", "A4=c", "B4=d");
    }

    @Test
    void textAfterAClosingQuoteIsKept() {
        assertThat(Reading.of("\"a\" x;b\nc;d \"e\"\n").cells())
                .containsExactly("A1=a x", "B1=b", "A2=c", "B2=d \"e\"");
    }

    @Test
    void aQuoteThatIsNeverClosedIsAFindingWithItsRow() {
        Reading read = Reading.fixture("open-quote.csv");
        assertThat(read.workbook()).isEmpty();
        assertThat(read.findings())
                .extracting(it -> it.code(), it -> it.details())
                .containsExactly(tuple(Code.QUOTE_NOT_CLOSED, Map.of("row", "2")));
    }

    @Test
    void rowsWiderThanTheTableAreReportedAndShorterOnesAreNot() {
        Reading read = Reading.fixture("ragged-rows.csv");
        assertThat(read.cells()).contains("C3=98", "D3=3", "B5=60");
        assertThat(read.findings())
                .extracting(it -> it.code(), it -> it.details())
                .containsExactly(tuple(Code.RAGGED_ROWS, Map.of("rows", "3", "width", "3")));
    }

    @Test
    void aSepLineOfExcelGoesBeforeWhatTheRowsLookLike() {
        assertThat(Reading.fixture("sep-line.csv").cells())
                .containsExactly("A1=Đơn vị", "B1=Tỷ lệ; %", "A2=xã An Dũng", "B2=98,3");
    }

    @Test
    void aHeaderWiderThanItsRowsIsNoFault() {
        assertThat(Reading.of("a;b;ghi chú\nA;1\nB;2\n").findings()).isEmpty();
    }
}
