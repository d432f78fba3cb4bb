package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rose and what fell since the month before, without a figure that says it. */
class MovementSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Tỷ lệ hồ sơ trực tuyến của xã An Vinh giảm so với tháng trước. | CONTRADICTED",
                "AN_LAO    | Tỷ lệ hồ sơ trực tuyến của xã An Vinh tăng so với tháng 4/2024. | CONFIRMED",
                "AN_LAO    | Tỷ lệ hồ sơ trực tuyến của xã An Vinh giảm hai tháng liên tiếp. | CONTRADICTED",
                "AN_LAO    | Tỷ lệ hồ sơ trực tuyến của xã An Vinh tăng hai tháng liên tiếp. | UNKNOWN",
                "AN_LAO    | Tỷ lệ hồ sơ trực tuyến của xã An Vinh giảm so với tháng 3/2024. | UNKNOWN",
                "AN_LAO    | Thanh toán trực tuyến của xã An Dũng đạt 39,1% (9/23), cao hơn tháng trước. | CONTRADICTED",
                "AN_LAO    | Thanh toán trực tuyến của xã An Dũng đạt 39,1% (9/23), thấp hơn tháng trước. | CONFIRMED",
                "AN_LAO    | Đa số các xã, thị trấn có tỷ lệ khai thác, sử dụng lại thông tin số hóa giảm so với tháng 4/2024. | CONTRADICTED",
                "MINH_LONG | Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn của cả năm xã đều giảm so với tháng 4/2024. | CONTRADICTED",
                "MINH_LONG | Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn của cả năm xã đều tăng so với tháng 4/2024. | CONFIRMED",
                "TIEN_LU   | Hơn một nửa số xã, thị trấn giảm điểm so với tháng 7/2024. | CONTRADICTED",
                "TIEN_LU   | Hơn một nửa số xã, thị trấn tăng điểm so với tháng 7/2024. | CONFIRMED",
                "TIEN_LU   | Tỷ lệ thanh toán trực tuyến đạt 72,67%, giảm so với tháng 7/2024. | CONTRADICTED",
                "TIEN_LU   | Tỷ lệ thanh toán trực tuyến đạt 72,67%, tăng so với tháng 7/2024. | CONFIRMED",
                "TIEN_LU   | Xã Cương Chính và xã Hải Triều giảm điểm. | CONTRADICTED",
                "TIEN_LU   | Xã Cương Chính và xã Nhật Tân giảm điểm. | CONFIRMED",
                "TIEN_LU   | Yêu cầu xã Hải Triều không để giảm điểm. | UNKNOWN",
                "TINH_2026 | Điểm tổng hợp của tỉnh giảm so với tháng 7/2026. | CONTRADICTED",
                "TINH_2026 | Điểm tổng hợp của tỉnh tăng so với tháng 7/2026. | CONFIRMED",
                "TINH_2026 | Trong đó, xã Tam Đồng giảm điểm so với tháng 7/2026. | CONTRADICTED",
                "TINH_2026 | Trong đó, xã Tam Đồng tăng điểm so với tháng 7/2026. | CONFIRMED"
            })
    void directionIsHeldAgainstTheMonthBefore(
            Workspace workspace, String sentence, Verdict verdict) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ lệ này cao hơn tháng trước.       | CONTRADICTED",
                "Tỷ lệ này giảm so với tháng trước.   | CONFIRMED",
                "Tỷ lệ khác giảm so với tháng trước.  | UNKNOWN"
            })
    void whatPointsBackIsTheUnitAndIndicatorBefore(String sentence, Verdict verdict) {
        assertThat(
                        NewSentence.verdictBehind(
                                Workspace.HO_SO, "Sở Xây dựng 75,00% (9/12).", sentence))
                .isEqualTo(verdict);
    }

    @Test
    void wrongDirectionIsToldWithBothValuesAndTheirCells() {
        assertThat(
                        NewSentence.claims(
                                Workspace.TINH_2026, "Xã Tam Đồng giảm điểm so với tháng 7/2026."))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.right()).contains(" → ");
                            assertThat(claim.sources()).isNotEmpty();
                        });
    }
}
