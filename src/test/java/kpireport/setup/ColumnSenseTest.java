package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnSenseTest {

    private static final YearMonth AUGUST = YearMonth.of(2024, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TARGET       | Hồ sơ trực tuyến > Kế hoạch giao
                    TARGET       | Mức giao > Hồ sơ trực tuyến
                    TARGET       | Số hóa > Chỉ tiêu được giao (%)
                    TARGET       | Giao TTTT (%)
                    TARGET       | Giao > Hồ sơ trực tuyến
                    PLAIN        | Tổng số nhiệm vụ giao
                    TARGET       | Tổng chỉ tiêu giao
                    TARGET       | Số giao năm 2024
                    PLAIN        | Giao dịch thanh toán trực tuyến
                    PLAIN        | Đạt TTTT (%)
                    OTHER_MONTH  | Trực tuyến năm 2023
                    CUMULATIVE   | Trực tuyến năm 2024
                    PLAIN        | Trực tuyến theo Quyết định 06 năm 2022
                    PLAIN        | Mức giao > Kết quả
                    PLAIN        | Kết quả thực hiện chỉ tiêu giao > Hồ sơ trực tuyến
                    PLAIN        | Thủ tục có phát sinh giao dịch thanh toán
                    PLAIN        | Lĩnh vực > Giáo dục
                    OTHER_MONTH  | Tỷ lệ hồ sơ trực tuyến năm 2023 (%)
                    OF_ALL       | Tỷ lệ TTTT bình quân toàn tỉnh (%)
                    OF_ALL       | Tỷ lệ đúng hạn toàn tỉnh (%)
                    PLAIN        | Toàn tỉnh > Tiếp nhận
                    PLAIN        | Điểm trung bình
                    OTHER_MONTH  | Tỷ lệ > Tháng 7
                    OTHER_MONTH  | Tháng 8/2023 > Tiếp nhận
                    OTHER_MONTH  | Tháng trước
                    OTHER_MONTH  | Cùng kỳ năm 2023
                    OF_THE_MONTH | Tỷ lệ > Tháng 8
                    OF_THE_MONTH | Tháng 08/2024 > Tiếp nhận
                    OF_THE_MONTH | Trong tháng > Tiếp nhận
                    CUMULATIVE   | Lũy kế 8 tháng > Tiếp nhận
                    CUMULATIVE   | Từ tháng 1 đến tháng 8 > Tiếp nhận
                    OTHER_MONTH  | Từ tháng 1 đến tháng 7 > Tiếp nhận
                    CUMULATIVE   | 8 tháng đầu năm 2024
                    CUMULATIVE   | Quý III
                    CUMULATIVE   | Từ 01/01 đến 31/8 > Đã giải quyết
                    OF_THE_MONTH | Từ 01/8 đến 31/8 > Đã giải quyết
                    OF_THE_MONTH | Từ ngày 01/8/2024 đến ngày 31/8/2024
                    OF_THE_MONTH | (01/08/2024 - 31/08/2024)
                    OF_THE_MONTH | Từ 21/7 đến 20/8
                    CUMULATIVE   | Từ 15/12 đến 14/8
                    OTHER_MONTH  | Từ 01/7 đến 31/7
                    OTHER_MONTH  | Từ 01/8/2023 đến 31/8/2023
                    PLAIN        | Từ 01/8 đến 07/8
                    PLAIN        | Mục 1.2, 3.4
                    PLAIN        | Từ 45/8 đến 60/8
                    CHANGE       | Tỷ lệ > Tăng/giảm
                    CHANGE       | So với tháng trước
                    CHANGE       | Tỷ lệ hoàn thành kế hoạch
                    PLAIN        | Hạ tầng số
                    VERDICT      | Hồ sơ trực tuyến > Đánh giá
                    VERDICT      | Xếp hạng
                    PLAIN        | Hồ sơ trực tuyến > Đạt
                    PLAIN        | Số hồ sơ nhận giải quyết > Từ kỳ trước
                    PLAIN        | Trước hạn
                    PLAIN        | Số liệu đến 31/8/2024 > Tiếp nhận
                    """)
    void aHeaderTellsWhetherItsNumbersAreTheMonthsResults(ColumnSense sense, String headers) {
        InspectedColumn column =
                new InspectedColumn(
                        1,
                        List.of(headers.split(" > ")),
                        Holds.COUNT,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        0);
        assertThat(ColumnSense.of(column, AUGUST)).isEqualTo(sense);
    }
}
