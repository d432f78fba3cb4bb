package kpireport.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kpireport.diagnostics.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form, written by other programs in every format that keeps types. */
class SameFormTest {

    @ParameterizedTest
    @CsvSource({
        "form-of-excel-2003.xml,    xml",
        "form-of-libreoffice.xlsx,  xlsx",
        "form-of-libreoffice.xls,   xls",
        "form-of-libreoffice.ods,   ods",
        "form-of-libreoffice.fods,  ods"
    })
    void everyFormatGivesTheSameFacts(String fixture, String format) {
        Reading read = Reading.fixture(fixture);
        assertThat(read.workbook().orElseThrow().format()).isEqualTo(format);
        assertThat(read.sheet().name()).isEqualTo("Cấp xã");
        assertThat(read.typedCells())
                .contains(
                        "A1 TEXT Kết quả giải quyết hồ sơ",
                        "A3 TEXT Đơn vị",
                        "B3 TEXT Tổng số hồ sơ",
                        "A4 TEXT xã An Dũng",
                        "B4 NUMBER 120",
                        "C4 NUMBER 0.975",
                        "D4 DATE 01/06/2024",
                        "B5 NUMBER 1234567.89",
                        "C5 NUMBER 0.29",
                        "B6 NUMBER 1234687.89",
                        "C6 ERROR #DIV/0!");
        assertThat(read.cell("C4").numberFormat()).endsWith("%");
        assertThat(read.cell("D4").number()).contains(new BigDecimal("45444"));
        assertThat(read.sheet().merged()).containsExactly(new Sheet.MergedRange(1, 1, 1, 4));
        assertThat(read.codes()).contains(Code.HIDDEN_CONTENT);
    }
}
