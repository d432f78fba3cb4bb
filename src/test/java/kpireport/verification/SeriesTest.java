package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures told one after the other belong to the names in their order. */
class SeriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO | Tỷ lệ cấp kết quả điện tử của các xã An Hòa, An Quang và An Tân lần lượt là 99,5%; 92,7% và 99,6%. | CONFIRMED",
                "AN_LAO | Tỷ lệ cấp kết quả điện tử của các xã An Hòa, An Quang và An Tân lần lượt là 99,5%; 99,6% và 92,7%. | CONTRADICTED",
                "AN_LAO | Tỷ lệ cấp kết quả điện tử của các xã An Hòa, An Quang và An Tân lần lượt là 99,5%; 92,7%. | UNKNOWN",
                "AN_LAO | Các xã An Hòa, An Quang đạt lần lượt 99,5% (390/392) và 92,7% (38/41) về cấp kết quả điện tử. | CONFIRMED",
                "AN_LAO | Các xã An Hòa, An Quang đạt lần lượt 99,5% (38/41) và 92,7% (390/392) về cấp kết quả điện tử. | CONTRADICTED",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến, tỷ lệ cấp kết quả điện tử của xã An Tân lần lượt là 60,5% và 99,6%. | CONTRADICTED",
                "AN_LAO | Cấp kết quả điện tử lần lượt đạt 92,7% và 97,9% tại xã An Quang và xã An Toàn. | CONFIRMED",
                "MINH_LONG | Số hóa kết quả của xã Long Môn và xã Long Sơn tương ứng là 82,56% và 88,79%. | CONFIRMED",
                "MINH_LONG | Số hóa kết quả của xã Long Môn và xã Long Sơn tương ứng là 88,79% và 82,56%. | CONTRADICTED",
                "TIEN_LU | Xã Thủ Sỹ, xã Hải Triều đạt lần lượt 89,63 điểm và 88,82 điểm. | CONFIRMED",
                "TIEN_LU | Xã Thủ Sỹ, xã Hải Triều đạt lần lượt 88,82 điểm và 89,63 điểm. | CONTRADICTED",
                "TINH_2026 | Sở Tài chính và Sở Công Thương lần lượt đạt 95,01 điểm và 94,43 điểm. | CONFIRMED",
                "TINH_2026 | Sở Tài chính và Sở Công Thương lần lượt đạt 94,43 điểm và 95,01 điểm. | CONTRADICTED",
                "HO_SO | Phường Bến Đình và xã Tân Hòa có tỷ lệ hồ sơ đúng hạn lần lượt là 89,47%, 70,59%. | CONFIRMED",
                "HO_SO | Phường Bến Đình và xã Tân Hòa có tỷ lệ hồ sơ đúng hạn lần lượt là 70,59%, 89,47%. | CONTRADICTED"
            })
    void figuresBelongToTheNamesInTheirOrder(
            Workspace workspace, String sentence, Verdict verdict) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lần lượt mới đạt 80,0% và 66,7% | true",
                "lần lượt mới đạt 66,7% và 80,0% | false"
            })
    void sentenceRewrittenAsASeriesIsHeldAgainstTheSameFigures(String words, boolean holds) {
        EditedDraft draft =
                Workspace.AN_LAO
                        .draft("dispatch")
                        .replace(
                                "An Quang 80,0% (4/5); An Toàn 66,7% (2/3)",
                                "hai xã An Quang và An Toàn " + words);

        assertThat(Workspace.AN_LAO.verify(draft).tellsTheTruth()).isEqualTo(holds);
    }

    @Test
    void moreFiguresThanNamesAreUnknownForThatReason() {
        assertThat(
                        NewSentence.claims(
                                Workspace.AN_LAO,
                                "Cấp kết quả điện tử của xã An Hòa và xã An Quang lần lượt là 99,5%, 92,7% và 97,9%."))
                .extracting(Claim::verdict, Claim::reason)
                .containsOnly(tuple(Verdict.UNKNOWN, Reason.UNPAIRED));
    }
}
