package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OppositeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ trễ hẹn",
                "Tỷ lệ hồ sơ chậm tiến độ (%)",
                "Hồ sơ quá hạn > Tỷ lệ",
                "Tỷ lệ hồ sơ ngoài hạn",
                "Tỷ lệ văn bản chưa ký số",
                "Tỷ lệ phản ánh không được trả lời",
                "Tỷ lệ hồ sơ bị huỷ",
                "Tỷ lệ rút hồ sơ",
                "Tỷ lệ nộp trực tiếp",
                "Tỷ lệ thanh toán bằng tiền mặt",
                "Tỷ lệ hồ sơ yêu cầu bổ sung",
                "ty le ho so tra lai cong dan",
                "Tỷ lệ hồ sơ còn tồn (%)",
                "Tỷ lệ hồ sơ giải quyết chậm so với thời hạn (%)",
                "Tỷ lệ hồ sơ xin gia hạn",
                "Tỷ lệ hồ sơ phải xin lỗi",
                "Tỷ lệ hồ sơ bổ sung từ 2 lần",
                "Tỷ lệ kết quả sai sót, thu hồi",
                "Tỷ lệ khiếu nại",
                "Tỷ lệ khiếu nại chưa giải quyết",
                "Tỷ lệ nợ công việc (%)",
                "Tỷ lệ hồ sơ phải đi lại từ 2 lần (%)",
                "Late applications (%)",
                "Rejected rate",
                "Unpaid (%)",
                "Not digitised"
            })
    void aRateOfWhatGoesWrongIsTheBetterTheLowerItIs(String headers) {
        assertThat(Opposite.isRatedIn(List.of(headers.split(" > ")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ đúng hạn",
                "Tỷ lệ hồ sơ không quá hạn",
                "Chưa đến hạn > Tỷ lệ",
                "Tỷ lệ thanh toán không dùng tiền mặt",
                "Tỷ lệ số hóa (không tính hồ sơ rút)",
                "Tỷ lệ cơ sở khám chữa bệnh kết nối",
                "Tỷ lệ thiết bị đạt chuẩn",
                "Tỷ lệ thủ tục rút ngắn thời gian",
                "Tỷ lệ trẻ em có thẻ",
                "Tỷ lệ chấm điểm",
                "Tỷ lệ giải quyết khiếu nại, tố cáo",
                "Tỷ lệ xử lý dứt điểm hồ sơ tồn đọng",
                "Tỷ lệ cuộc họp không giấy tờ",
                "Tỷ lệ bảo tồn di tích",
                "Cashless payment rate",
                "On-time rate"
            })
    void aRateOfWhatIsWantedIsNone(String headers) {
        assertThat(Opposite.isRatedIn(List.of(headers.split(" > ")))).isFalse();
    }
}
