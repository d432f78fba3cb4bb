package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tổng số PAKN tiếp nhận                          | phản ánh, kiến nghị
                    Hồ sơ phản ánh, kiến nghị                       | phản ánh, kiến nghị
                    THỐNG KÊ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VỀ TTHC      | phản ánh, kiến nghị
                    Giải quyết hồ sơ TTHC và xử lý phản ánh         | hồ sơ
                    Văn bản đi đã ký số                             | văn bản đi
                    Hệ thống QLVB                                   |
                    Theo Văn bản số 15/UBND về hồ sơ TTHC           | hồ sơ
                    Hồ sơ công việc đã lập                          | hồ sơ công việc
                    Tổng số nhiệm vụ giao                           | nhiệm vụ
                    Nhiệm vụ cải cách hành chính                    |
                    Số báo cáo phải gửi                             | báo cáo
                    BÁO CÁO KẾT QUẢ THÁNG 9                         |
                    Số HS                                           | hồ sơ
                    """)
    void isTheFirstThatATextNames(String text, String matter) {
        assertThat(Matter.in(text).map(Matter::name).orElse(null)).isEqualTo(matter);
    }
}
