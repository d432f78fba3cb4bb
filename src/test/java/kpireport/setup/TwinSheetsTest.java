package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets of one book of August 2026 that have the same columns and units. */
class TwinSheetsTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuần 1; Tuần 2; Cả tháng | Cả tháng",
                "2025; 2026 | 2026",
                "Kỳ trước; Kỳ này | Kỳ này",
                "Tháng trước; So lieu | So lieu",
                "Tháng 8; Tháng 8 (điều chỉnh) | Tháng 8 (điều chỉnh)",
                "Tháng 8 (cũ); Tháng 8 | Tháng 8",
                "Luy ke; Trong thang | Trong thang",
                "Quý III; Sheet1 | Sheet1",
                "Đất đai; Hộ tịch; Tổng hợp | Tổng hợp",
                "Tháng 7; Tháng 8 | Tháng 8",
                "Đất đai; Chung | Chung",
            })
    void theNameTellsWhichIsTheMonths(String sheets, String chosen) {
        assertThat(TwinSheets.best(names(sheets), AUGUST)).containsExactly(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "Đất đai; Hộ tịch; Chứng thực",
        "Tuần 1; Tuần 2",
        "Cư trú; Dân cư",
        "Quy hoạch; Đột xuất",
        "Sheet1; Sheet2",
    })
    void amongFieldsOrWeeksNoNameTells(String sheets) {
        assertThat(TwinSheets.best(names(sheets), AUGUST)).isEqualTo(names(sheets));
    }

    private static List<String> names(String sheets) {
        return List.of(sheets.split("; "));
    }
}
