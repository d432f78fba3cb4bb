package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "9 trong 23 hồ sơ" is 9/23. */
class PartsInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO | Xã An Dũng chỉ có 9 trong 23 hồ sơ thanh toán trực tuyến. | CONFIRMED",
                "AN_LAO | Xã An Dũng chỉ có 9 trong 32 hồ sơ thanh toán trực tuyến. | CONTRADICTED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng: trong tổng số 23 hồ sơ mới có 9. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng: trong tổng số 23 hồ sơ mới có 8. | CONTRADICTED",
                "AN_LAO | Xã An Tân đạt 7 trong 7 chỉ tiêu. | CONTRADICTED",
                "BAC_SON | Số hóa hồ sơ thủ tục hành chính đạt 658 trên tổng số 5.230 hồ sơ. | CONFIRMED",
                "BAC_SON | Số hóa hồ sơ thủ tục hành chính đạt 685 trên tổng số 5.230 hồ sơ. | CONTRADICTED",
                "HO_SO | Tỷ lệ hồ sơ đúng hạn của Sở Xây dựng là 9 hồ sơ trên 12 hồ sơ. | CONFIRMED",
                "HO_SO | Tỷ lệ hồ sơ đúng hạn của Sở Xây dựng là 9 hồ sơ trên 21 hồ sơ. | CONTRADICTED"
            })
    void partOfAWholeIsHeldAgainstTheCells(Workspace workspace, String sentence, Verdict verdict) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(verdict);
    }
}
