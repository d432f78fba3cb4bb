package kpireport.verification;

import static kpireport.verification.Workspace.AN_LAO;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes, last month's values and distances to targets, in words. */
class ChangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng giảm 13,3 điểm phần trăm. | CONFIRMED",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng giảm 12,3 điểm phần trăm. | 13,3",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng giảm hơn 13 điểm phần trăm. | CONFIRMED",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng giảm hơn 14 điểm phần trăm. | 13,3",
                "AN_LAO | Tỷ lệ thanh toán trực tuyến của xã An Dũng tăng 13,3 điểm phần trăm. | 13,3",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng thấp hơn tháng trước 13,3 điểm phần trăm. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng thấp hơn tháng trước 15,3 điểm phần trăm. | 13,3",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng thấp hơn 15,3 điểm phần trăm so với tháng trước. | 13,3",
                "AN_LAO | Tháng trước thanh toán trực tuyến của xã An Dũng đạt 52,4%. | CONFIRMED",
                "AN_LAO | Tháng trước thanh toán trực tuyến của xã An Dũng đạt 39,1%. | 52,4%",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng giảm từ 54,2% xuống 39,1%. | 52,4%",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng giảm từ 52,4% xuống 31,9%. | 39,1%",
                "AN_LAO | Tháng trước thanh toán trực tuyến của xã An Dũng đạt 52,4%, tháng này còn 39,1%. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng giảm so với tháng trước (54,2%). | 52,4%",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng thấp hơn mức giao 15,9 điểm phần trăm. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng thấp hơn mức giao 20,9 điểm phần trăm. | 15,9",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng thấp hơn mức giao 55%. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng thấp hơn mức giao 60%. | 55%",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng còn thiếu 15,9 điểm phần trăm. | CONFIRMED",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng còn thiếu 19,5 điểm phần trăm. | 15,9",
                "AN_LAO | Về thanh toán trực tuyến, xã An Dũng còn thiếu 4 hồ sơ. | CONFIRMED",
                "AN_LAO | Về thanh toán trực tuyến, xã An Dũng còn thiếu 2 hồ sơ. | 4",
                "AN_LAO | Về thanh toán trực tuyến, xã An Dũng cần thêm 2 hồ sơ nữa. | 4",
                "AN_LAO | Về thanh toán trực tuyến, xã An Dũng phải giải quyết thêm 4 hồ sơ. | CONFIRMED",
                "MINH_LONG | Xã Long Môn tăng 4,30 điểm phần trăm so với tháng 4/2024. | CONFIRMED",
                "MINH_LONG | Số hóa kết quả của xã Long Môn tăng 3,40 điểm phần trăm so với tháng 4/2024. | 4,30",
                "MINH_LONG | Xã Thanh An còn thiếu 219 hồ sơ so với mức yêu cầu. | CONFIRMED",
                "MINH_LONG | Xã Thanh An còn thiếu 291 hồ sơ so với mức yêu cầu. | 219",
                "MINH_LONG | Số hóa kết quả của xã Long Mai vượt mức yêu cầu 8,31 điểm phần trăm. | CONFIRMED",
                "MINH_LONG | Số hóa kết quả của xã Long Mai vượt mức yêu cầu 3,81 điểm phần trăm. | 8,31",
                "TIEN_LU | Chỉ số tổng hợp của xã Thủ Sỹ tăng 6,96 điểm. | CONFIRMED",
                "TIEN_LU | Chỉ số tổng hợp của xã Thủ Sỹ tăng 9,66 điểm. | 6,96",
                "TIEN_LU | Xã Cương Chính giảm 2,06 điểm so với tháng trước. | 2,60",
                "BAC_SON | Số hóa hồ sơ thủ tục hành chính còn thiếu 2.480 hồ sơ. | CONFIRMED",
                "BAC_SON | Số hóa hồ sơ thủ tục hành chính còn thiếu 2.840 hồ sơ. | 2.480",
                "BAC_SON | Mức độ phát triển doanh nghiệp còn thiếu 6 doanh nghiệp. | 8",
                "HO_SO | Tỷ lệ hồ sơ đúng hạn của Sở Xây dựng thấp hơn mức giao 23,00 điểm phần trăm. | CONFIRMED",
                "HO_SO | Tỷ lệ hồ sơ đúng hạn của Sở Xây dựng thấp hơn mức giao 32,00 điểm phần trăm. | 23,00",
                "TINH_2026 | Xã Lũng Cao giảm 29,53 điểm so với tháng 7/2026. | CONFIRMED",
                "TINH_2026 | Xã Lũng Cao giảm 25,93 điểm so với tháng 7/2026. | 29,53",
                "TINH_2026 | Xã Quế Lâm thiếu 5,21 điểm so với điểm tối đa. | CONFIRMED",
                "TINH_2026 | Điểm tổng hợp của xã Quế Lâm thiếu 1,77 điểm so với điểm tối đa. | 5,21"
            })
    void wordsSayWhichFigureIsMeant(Workspace workspace, String sentence, String expected) {
        if (expected.equals("CONFIRMED")) {
            assertThat(NewSentence.claims(workspace, sentence))
                    .isNotEmpty()
                    .extracting(Claim::verdict)
                    .doesNotContain(Verdict.CONTRADICTED)
                    .contains(Verdict.CONFIRMED);
        } else {
            assertThat(NewSentence.claims(workspace, sentence))
                    .filteredOn(claim -> claim.verdict() == Verdict.CONTRADICTED)
                    .singleElement()
                    .satisfies(
                            claim -> {
                                assertThat(claim.right()).matches("[-−]?" + expected);
                                assertThat(claim.sources()).isNotEmpty();
                            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So với cùng kỳ, thanh toán trực tuyến của xã An Dũng giảm 5,5 điểm phần trăm.",
                "Thanh toán trực tuyến của xã An Dũng giảm 5,5 điểm phần trăm so với xã An Hòa.",
                "Phấn đấu thanh toán trực tuyến của xã An Dũng tăng 20 điểm phần trăm.",
                "Tháng 3/2024 thanh toán trực tuyến của xã An Dũng đạt 45,5%."
            })
    void whatTheResultsDoNotHoldIsNoLie(String sentence) {
        assertThat(NewSentence.claims(AN_LAO, sentence))
                .extracting(Claim::verdict)
                .doesNotContain(Verdict.CONTRADICTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"giảm 13,3 | true", "giảm 13,4 | false", "tăng 13,3 | false", "▼ 13,3 | true"})
    void signInWordsIsASign(String text, boolean holds) {
        EditedDraft draft = AN_LAO.draft("appendix").replace("-13,3", text);

        assertThat(AN_LAO.verify(draft).tellsTheTruth()).isEqualTo(holds);
    }
}
