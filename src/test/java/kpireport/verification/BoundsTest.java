package kpireport.verification;

import static kpireport.verification.Workspace.AN_LAO;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bound is true of what lies on its right side. */
class BoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng dưới 40%. | CONFIRMED",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng dưới 39,2%. | CONFIRMED",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng dưới 39%. | CONTRADICTED",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng dưới mức 39%. | CONTRADICTED",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng chưa đến 39%. | CONTRADICTED",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng chưa tới 40%. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng hơn 39%. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng đạt trên 40%. | CONTRADICTED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng không quá 40%. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng không quá 39%. | CONTRADICTED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng từ 39% trở lên. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng từ 40% trở lên. | CONTRADICTED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng gần 40%. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng gần 45%. | CONTRADICTED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng gần 42%. | UNKNOWN",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng gần 39%. | CONTRADICTED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng khoảng 41%. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng khoảng 45%. | CONTRADICTED",
                "AN_LAO | Cấp kết quả điện tử của xã An Tân không đạt 100%. | CONFIRMED",
                "AN_LAO | Số hóa thành phần hồ sơ, kết quả giải quyết của xã An Tân chưa đạt 80%. | CONTRADICTED",
                "MINH_LONG | Số hóa kết quả của các xã Long Mai, Long Sơn đều trên 85%. | CONFIRMED",
                "MINH_LONG | Số hóa kết quả của các xã Long Mai, Long Môn và Long Sơn đều trên 85%. | CONTRADICTED",
                "TIEN_LU | Tỷ lệ thanh toán trực tuyến của huyện đạt hơn 72%. | CONFIRMED",
                "TIEN_LU | Tỷ lệ thanh toán trực tuyến của huyện đạt hơn 73%. | CONTRADICTED",
                "TIEN_LU | Chỉ số tổng hợp của xã Cương Chính chưa đến 84 điểm. | CONFIRMED",
                "TIEN_LU | Chỉ số tổng hợp của xã Cương Chính trên 84 điểm. | CONTRADICTED",
                "BAC_SON | Số hóa hồ sơ thủ tục hành chính chưa đến 13%. | CONFIRMED",
                "BAC_SON | Số hóa hồ sơ thủ tục hành chính hơn 13%. | CONTRADICTED",
                "HO_SO | Tỷ lệ hồ sơ đúng hạn của phường Bến Đình dưới 90%. | CONFIRMED",
                "HO_SO | Đặc khu Hòn Mê đạt 100% hồ sơ đúng hạn. | CONFIRMED",
                "HO_SO | Sở Xây dựng đạt 100% hồ sơ đúng hạn. | CONTRADICTED",
                "HO_SO | Tỷ lệ hồ sơ đúng hạn của phường Bến Đình trên 90%. | CONTRADICTED",
                "TINH_2026 | Tỷ lệ thanh toán trực tuyến của xã Lũng Cao chưa đến 3%. | CONFIRMED",
                "TINH_2026 | Tỷ lệ thanh toán trực tuyến của xã Lũng Cao chưa đến 2%. | CONTRADICTED"
            })
    void boundIsHeldAgainstTheExactValue(Workspace workspace, String sentence, Verdict verdict) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phấn đấu tỷ lệ thanh toán trực tuyến của xã An Dũng đạt trên 60%.",
                "Yêu cầu UBND xã An Dũng đưa tỷ lệ thanh toán trực tuyến lên ít nhất 55%.",
                "Tỷ lệ thanh toán trực tuyến của xã An Dũng cùng kỳ năm trước trên 60%.",
                "Tỷ lệ thanh toán trực tuyến của xã An Dũng trong quý II đạt trên 60%.",
                "Tỷ lệ bao phủ bảo hiểm y tế của xã An Dũng đạt trên 90%.",
                "Trừ xã An Dũng, các xã còn lại có tỷ lệ thanh toán trực tuyến từ 55% trở lên."
            })
    void boundThatMaySpeakOfSomethingElseIsNoLie(String sentence) {
        assertThat(NewSentence.claims(AN_LAO, sentence))
                .extracting(Claim::verdict)
                .doesNotContain(Verdict.CONTRADICTED);
    }

    @Test
    void boundInTheFiguresPlaceIsHeldAgainstTheValue() {
        EditedDraft right = AN_LAO.draft("dispatch").replace("An Dũng 39,1%", "An Dũng dưới 40%");
        EditedDraft wrong = AN_LAO.draft("dispatch").replace("An Dũng 39,1%", "An Dũng trên 40%");

        assertThat(AN_LAO.verify(right).tellsTheTruth()).isTrue();
        assertThat(AN_LAO.verify(wrong).list(Verdict.CONTRADICTED))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.written()).isEqualTo("40%");
                            assertThat(claim.right()).isEqualTo("39,1%");
                            assertThat(claim.sources()).hasSize(2);
                        });
    }
}
