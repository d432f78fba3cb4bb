package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many times as much, and how far the first is from the last. */
class MultiplesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Dũng gấp đôi tháng trước.              | 39,1% = 0,75 × 52,4%",
                "AN_LAO    | So với tháng trước, tỷ lệ thanh toán trực tuyến của xã An Dũng tăng gấp đôi. | 39,1% = 0,75 × 52,4%",
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Dũng chỉ bằng một nửa mức giao.        | 39,1% = 0,71 × 55%",
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Vinh gấp ba lần xã An Dũng.            | 78,0% = 1,99 × 39,1%",
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Vinh gấp hơn hai lần xã An Dũng.       | 78,0% = 1,99 × 39,1%",
                "AN_LAO    | Tỷ lệ hồ sơ trực tuyến của xã An Vinh gấp 1,3 lần xã An Dũng.                | 78,2% = 1,2 × 65,0%",
                "TIEN_LU   | Tổng điểm của xã Thủ Sỹ gấp đôi xã Cương Chính.                              | 89,63 = 1,08 × 83,28",
                "TIEN_LU   | Chênh lệch giữa đơn vị cao nhất và thấp nhất là 16,35 điểm.                  | 6,35",
                "TIEN_LU   | Khoảng cách giữa xã dẫn đầu và xã đứng cuối bảng là hơn 7 điểm.              | 6,35",
                "TINH_2026 | Chênh lệch giữa sở cao nhất và sở thấp nhất là 19,90 điểm.                   | 19,09"
            })
    void wrongMultipleOrSpreadIsFound(Workspace workspace, String sentence, String right) {
        assertThat(contradictions(workspace, sentence)).extracting(Claim::right).contains(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Vinh cao gấp hai lần xã An Dũng.",
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Vinh gần gấp đôi xã An Dũng.",
                "AN_LAO    | Tỷ lệ hồ sơ trực tuyến của xã An Vinh gấp 1,2 lần xã An Dũng.",
                "AN_LAO    | Tỷ lệ thanh toán trực tuyến của xã An Dũng chỉ bằng khoảng 2/3 mức giao.",
                "AN_LAO    | Số hồ sơ tiếp nhận của xã An Dũng gấp đôi tháng trước.",
                "AN_LAO    | Xã An Hòa giảm từ 6/7 xuống còn 5/7 chỉ tiêu.",
                "AN_LAO    | Phấn đấu đưa tỷ lệ thanh toán trực tuyến của xã An Dũng tăng gấp đôi so với tháng trước.",
                "AN_LAO    | Yêu cầu khẩn trương, gấp rút nâng tỷ lệ thanh toán trực tuyến của xã An Dũng.",
                "TIEN_LU   | Chênh lệch giữa đơn vị cao nhất và thấp nhất là 6,35 điểm.",
                "TIEN_LU   | Khoảng cách giữa xã dẫn đầu và xã đứng cuối bảng là hơn 6 điểm.",
                "TIEN_LU   | Năm 2023, chênh lệch giữa đơn vị cao nhất và thấp nhất là 16,35 điểm.",
                "TINH_2026 | Chênh lệch giữa sở cao nhất và sở thấp nhất là 19,09 điểm."
            })
    void rightMultipleAndWhatIsNoneRaiseNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }
}
