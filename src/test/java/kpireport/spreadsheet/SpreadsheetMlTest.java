package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import kpireport.diagnostics.Code;
import org.junit.jupiter.api.Test;

class SpreadsheetMlTest {

    private final Reading read = Reading.fixture("spreadsheetml-2003.xls");

    @Test
    void cellsKeepTheirPlaceTypeAndFormat() {
        assertThat(read.typedCells())
                .containsExactly(
                        "A1 TEXT Kết quả tháng 5",
                        "D1 TEXT x",
                        "A4 NUMBER 0.29",
                        "B4 NUMBER 0.975",
                        "E4 DATE 01/06/2024",
                        "A5 BOOLEAN TRUE",
                        "B5 ERROR #REF!",
                        "C5 UNCALCULATED =SUM(R1C1)",
                        "D5 TEXT xã",
                        "A6 TEXT An Dũng");
        assertThat(read.cell("B4").numberFormat()).isEqualTo("0.00%");
        assertThat(read.sheet().merged()).containsExactly(new Sheet.MergedRange(1, 1, 2, 3));
        assertThat(read.workbook().orElseThrow().format()).isEqualTo("xml");
    }

    @Test
    void whatIsHiddenIsReadAndReported() {
        assertThat(read.workbook().orElseThrow().sheets())
                .extracting(Sheet::name, Sheet::hidden)
                .containsExactly(tuple("Cấp xã", false), tuple("Nháp", true));
        assertThat(read.findings())
                .extracting(it -> it.code(), it -> it.details())
                .containsExactly(
                        tuple(Code.HIDDEN_CONTENT, Map.of("hidden", "5, B")),
                        tuple(Code.LEGACY_FONT, Map.of("count", "1", "cell", "D5")),
                        tuple(Code.HIDDEN_SHEET, Map.of()));
    }
}
