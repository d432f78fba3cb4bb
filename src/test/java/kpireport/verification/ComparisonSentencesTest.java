package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units held against each other, and against the average. */
class ComparisonSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Dũng cao hơn xã An Hòa.",
                "AN_LAO    | Về khai thác, sử dụng lại thông tin số hóa, xã An Hưng đạt 5,3%, cao hơn xã An Toàn.",
                "AN_LAO    | Xã An Dũng có tỷ lệ thanh toán trực tuyến cao hơn bình quân các xã.",
                "TIEN_LU   | Xã Nhật Tân có điểm tổng hợp cao hơn xã Hải Triều.",
                "TIEN_LU   | Xã Nhật Tân xếp trên xã Hải Triều.",
                "TIEN_LU   | Xã Lệ Xá có điểm tổng hợp cao hơn kết quả chung của huyện.",
                "TIEN_LU   | Điểm tổng hợp của xã Thủ Sỹ cao hơn xã Hải Triều 1,81 điểm.",
                "TIEN_LU   | Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn của xã Thiện Phiến thấp hơn xã Cương Chính.",
                "TIEN_LU   | Xã Nhật Tân còn nhiều hồ sơ chưa số hóa thành phần hồ sơ hơn, nhiều hơn xã Đức Thắng.",
                "TINH_2026 | Sở Nội vụ có điểm tổng hợp thấp hơn Sở Ngoại vụ.",
                "TINH_2026 | Điểm tổng hợp của Sở Ngoại vụ cao hơn mặt bằng chung của tỉnh.",
                "MINH_LONG | Tỷ lệ số hóa kết quả của xã Thanh An (22,37%) cao hơn xã Long Hiệp (54,56%).",
                "HO_SO     | Phường Bến Đình có tỷ lệ hồ sơ đúng hạn kém hơn xã Tân Hòa."
            })
    void wrongComparisonIsFound(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence))
                .extracting(Claim::reason)
                .contains(Reason.OTHER_COMPARISON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Dũng thấp hơn xã An Hòa.",
                "AN_LAO    | Về khai thác, sử dụng lại thông tin số hóa, xã An Hưng bằng 5,3%, thấp hơn xã An Toàn.",
                "AN_LAO    | Xã An Dũng có tỷ lệ thanh toán trực tuyến thấp hơn bình quân toàn huyện.",
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Dũng thấp hơn so với tháng 4/2024.",
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Dũng thấp hơn mức giao.",
                "TIEN_LU   | Xã Nhật Tân xếp sau xã Hải Triều.",
                "TIEN_LU   | Xã Hưng Đạo có điểm tổng hợp cao hơn kết quả chung của huyện.",
                "TIEN_LU   | Điểm tổng hợp của xã Thủ Sỹ cao hơn xã Hải Triều 0,81 điểm.",
                "TINH_2026 | Sở Nội vụ có điểm tổng hợp cao hơn Sở Ngoại vụ.",
                "MINH_LONG | Tỷ lệ số hóa kết quả của xã Long Hiệp (54,56%) cao hơn xã Thanh An (22,37%)."
            })
    void rightComparisonAndWhatIsNoneRaiseNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }
}
