package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The month before, named to compare with, is right where what is told of it is. */
class ComparedMonthsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HO_SO     | So với tháng 7/2026 (100,00%), tỷ lệ hồ sơ đúng hạn của Sở Xây dựng giảm 25,00 điểm phần trăm. | CONFIRMED",
                "HO_SO     | So với tháng 6/2026, tỷ lệ hồ sơ đúng hạn của Sở Xây dựng giảm 25,00 điểm phần trăm. | UNKNOWN",
                "TIEN_LU   | Tỷ lệ thanh toán trực tuyến của huyện đạt 72,67%, khác so với tháng 7/2024. | UNKNOWN",
                "HO_SO     | So với tháng 7/2026, các đơn vị có nhiều tiến bộ. | UNKNOWN",
                "HO_SO     | So với tháng 7/2026, tỷ lệ hồ sơ đúng hạn của Sở Xây dựng giảm 15,00 điểm phần trăm. | CONTRADICTED"
            })
    void monthIsConfirmedWithTheRest(Workspace workspace, String sentence, Verdict verdict) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(verdict);
    }
}
