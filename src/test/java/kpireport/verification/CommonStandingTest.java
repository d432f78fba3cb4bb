package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all units reach, or none, or one alone: a number of indicators, or a value. */
class CommonStandingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Không xã nào đạt 7/7 chỉ tiêu.                        | 7/7",
                "AN_LAO    | Không có đơn vị nào đạt cả 7 chỉ tiêu.                | 7/7",
                "AN_LAO    | Tất cả các xã đều chưa đạt 7/7 chỉ tiêu.              | 7/7",
                "AN_LAO    | Tất cả các xã đều đạt 5/7 chỉ tiêu.                   | 6/7",
                "AN_LAO    | Tất cả các xã đều đạt từ 5/7 chỉ tiêu trở lên.        | 4/7",
                "AN_LAO    | Chỉ có xã An Hưng đạt 6/7 chỉ tiêu.                   | 6/7",
                "AN_LAO    | Chỉ xã An Hòa đạt đủ 7 chỉ tiêu.                      | 7/7",
                "TIEN_LU   | Không có xã nào dưới 85 điểm.                         | 83,28",
                "TIEN_LU   | Tất cả các xã đều đạt trên 85 điểm.                   | 83,28",
                "TIEN_LU   | Chỉ có xã Hưng Đạo đạt trên 88 điểm.                  | 88,08",
                "MINH_LONG | Không xã nào có tỷ lệ số hóa kết quả dưới 50%.        | 22,37%",
                "AN_LAO    | Tất cả các xã đều có tỷ lệ thanh toán trực tuyến từ 55% trở lên. | 39,1%",
                "HO_SO     | Không sở nào đạt cả 9 chỉ tiêu.                       | 9/9",
                "MINH_LONG | Xã Long Mai là xã duy nhất đạt cả 3 chỉ tiêu.         | 3/3",
                "MINH_LONG | Tất cả các xã đều đạt 3/3 chỉ tiêu.                   | 2/3"
            })
    void wrongQuantifierIsFound(Workspace workspace, String sentence, String right) {
        assertThat(contradictions(workspace, sentence))
                .anySatisfy(
                        claim -> {
                            assertThat(claim.reason()).isEqualTo(Reason.OTHER_VERDICT);
                            assertThat(claim.right()).isEqualTo(right);
                            assertThat(claim.sources()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Không có phòng nào đạt cả 7 chỉ tiêu.",
                "AN_LAO    | Tất cả các xã đều đạt từ 4/7 chỉ tiêu trở lên.",
                "AN_LAO    | Không xã nào đạt dưới 4/7 chỉ tiêu.",
                "AN_LAO    | Chỉ có xã An Vinh đạt 7/7 chỉ tiêu.",
                "AN_LAO    | Trừ xã An Vinh, các xã đều chưa đạt 7/7 chỉ tiêu.",
                "AN_LAO    | Phấn đấu tất cả các xã đều đạt 7/7 chỉ tiêu.",
                "AN_LAO    | Yêu cầu tất cả các xã đạt 7/7 chỉ tiêu.",
                "AN_LAO    | Tháng trước không xã nào đạt 7/7 chỉ tiêu.",
                "AN_LAO    | Một số xã đạt 6/7 chỉ tiêu.",
                "TIEN_LU   | Không xã nào đạt trên 90 điểm.",
                "TIEN_LU   | Không có xã nào dưới 83 điểm.",
                "TIEN_LU   | Chỉ có xã Thủ Sỹ đạt trên 89 điểm.",
                "TIEN_LU   | Các xã, thị trấn đều giảm dưới 3 điểm.",
                "MINH_LONG | Chỉ có xã Thanh An có tỷ lệ số hóa kết quả dưới 50%.",
                "AN_LAO    | Không xã nào có tỷ lệ thanh toán trực tuyến dưới 39%.",
                "AN_LAO    | Phấn đấu tất cả các xã đều đạt trên 60% thanh toán trực tuyến.",
                "AN_LAO    | Hầu hết các xã đạt trên 50% thanh toán trực tuyến.",
                "HO_SO     | Chỉ có Sở Tư pháp đạt 9/9 chỉ tiêu."
            })
    void rightQuantifierAndWhatIsNoneRaiseNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }
}
