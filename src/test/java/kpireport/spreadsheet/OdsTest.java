package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Code;
import org.junit.jupiter.api.Test;

class OdsTest {

    @Test
    void repeatedCellsAndRowsStandForEach() {
        Reading read =
                ods(
                        """
                        <t:table-row t:number-rows-repeated="2">
                         <t:table-cell/><t:table-cell o:value-type="float" o:value="7" t:number-columns-repeated="2"/>
                         <t:table-cell t:number-columns-repeated="16381"/></t:table-row>
                        <t:table-row t:number-rows-repeated="3"><t:table-cell/></t:table-row>
                        <t:table-row><t:table-cell o:value-type="string"><x:p>cuối</x:p></t:table-cell></t:table-row>""");
        assertThat(read.cells()).containsExactly("B1=7", "C1=7", "B2=7", "C2=7", "A6=cuối");
    }

    @Test
    void everyCellTypeIsToldApart() {
        Reading read =
                ods(
                        """
                        <t:table-row><t:table-cell o:value-type="percentage" o:value="0.975"><x:p>97,5%</x:p></t:table-cell>
                        <t:table-cell o:value-type="date" o:date-value="2024-06-01T14:30:00"/>
                        <t:table-cell o:value-type="time" o:time-value="PT14H30M00S"/>
                        <t:table-cell o:value-type="boolean" o:boolean-value="true"/>
                        <t:table-cell o:value-type="string" c:value-type="error"><x:p>#REF!</x:p></t:table-cell>
                        <t:table-cell t:formula="of:=[.A1]"/>
                        <t:table-cell o:value-type="string"><o:annotation><x:p>ghi chú</x:p></o:annotation>
                          <x:p>xã<x:s/>An</x:p><x:p>Dũng</x:p></t:table-cell></t:table-row>""");
        assertThat(read.typedCells())
                .containsExactly(
                        "A1 NUMBER 0.975",
                        "B1 DATE 01/06/2024 14:30",
                        "C1 DATE 14:30:00",
                        "D1 BOOLEAN TRUE",
                        "E1 ERROR #REF!",
                        "F1 UNCALCULATED of:=[.A1]",
                        "G1 TEXT xã An Dũng");
        assertThat(read.cell("A1").numberFormat()).isEqualTo("0.00%");
    }

    @Test
    void spannedCellsAreMergedAndTheCoveredOnesKeepTheirColumns() {
        Reading read =
                ods(
                        """
                        <t:table-row><t:table-cell o:value-type="float" o:value="1" t:number-columns-spanned="2"/>
                        <t:covered-table-cell/><t:table-cell o:value-type="float" o:value="2"/></t:table-row>""");
        assertThat(read.cells()).containsExactly("A1=1", "C1=2");
        assertThat(read.sheet().merged()).containsExactly(new Sheet.MergedRange(1, 1, 1, 2));
    }

    @Test
    void filteredRowsAreReadAndReported() {
        Reading read =
                ods(
                        """
                        <t:table-row><t:table-cell o:value-type="float" o:value="1"/></t:table-row>
                        <t:table-row t:visibility="filter"><t:table-cell o:value-type="float" o:value="2"/></t:table-row>""");
        assertThat(read.cells()).containsExactly("A1=1", "A2=2");
        assertThat(read.codes()).containsExactly(Code.ACTIVE_FILTER, Code.HIDDEN_CONTENT);
    }

    @Test
    void aPasswordIsAFinding() {
        Map<String, String> parts = parts("");
        parts.put(
                "META-INF/manifest.xml",
                "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        assertThat(Reading.of(XlsxFile.zip(parts)).codes())
                .isEqualTo(List.of(Code.PASSWORD_PROTECTED));
    }

    @Test
    void aRowRepeatedWithoutEndStopsAtTheLimit() {
        Reading read =
                Reading.of(
                        XlsxFile.zip(
                                parts(
                                        """
                                        <t:table-row t:number-rows-repeated="2000000000">
                                        <t:table-cell o:value-type="float" o:value="7" t:number-columns-repeated="2000000000"/>
                                        </t:table-row>""")),
                        new GridLimits(100_000, 1_000_000));
        assertThat(read.codes()).containsExactly(Code.LIMIT_EXCEEDED);
    }

    private static Reading ods(String rows) {
        return Reading.of(XlsxFile.zip(parts(rows)));
    }

    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\" xmlns:c=\"c\"><t:table t:name=\"Xã\">"
                        + rows
                        + "</t:table></o:document-content>");
        return parts;
    }
}
