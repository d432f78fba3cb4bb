package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who met or missed what, said without a figure. */
class VerdictSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Xã An Trung chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Xã An Dũng không đạt chỉ tiêu hồ sơ trực tuyến.",
                "AN_LAO    | Xã An Dũng đã hoàn thành chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Tất cả các xã, thị trấn đều đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Trừ xã An Hòa, tất cả các xã, thị trấn đều đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Phòng Nội vụ đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa.",
                "AN_LAO    | Không có đơn vị nào chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Chỉ có xã An Quang và An Vinh đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa.",
                "AN_LAO    | Chỉ có xã An Vinh đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa.",
                "AN_LAO    | Xã An Hòa chưa đạt chỉ tiêu cấp kết quả điện tử; các xã, thị trấn còn lại đều đạt.",
                "AN_LAO    | Các xã chưa đạt chỉ tiêu cấp kết quả điện tử gồm: An Hòa, An Quang, An Vinh.",
                "AN_LAO    | Các xã, thị trấn chưa đạt chỉ tiêu cấp kết quả điện tử gồm: An Hòa, An Quang.",
                "AN_LAO    | Xã An Vinh đạt chỉ tiêu thanh toán trực tuyến nhưng chưa đạt chỉ tiêu số hóa.",
                "AN_LAO    | Về thanh toán trực tuyến, xã An Tân chưa đạt mức giao.",
                "AN_LAO    | Tỷ lệ TTTT của xã An Dũng vượt mức giao.",
                "AN_LAO    | Xã An Tân hoàn thành tất cả các chỉ tiêu được giao.",
                "AN_LAO    | Xã An Vinh còn chỉ tiêu chưa đạt mức giao.",
                "AN_LAO    | Xã An Quang, An Toàn và An Hưng chưa đạt chỉ tiêu thủ tục hành chính có giao dịch thanh toán trực tuyến.",
                "AN_LAO    | Phòng Tư pháp không đạt chỉ tiêu nào.",
                "AN_LAO    | Mọi cơ quan cấp huyện đều đạt chỉ tiêu cấp kết quả điện tử.",
                "AN_LAO    | 100% các xã, thị trấn đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa.",
                "AN_LAO    | Duy nhất xã An Dũng chưa đạt chỉ tiêu cấp kết quả điện tử.",
                "MINH_LONG | Xã Thanh An đã đạt mức yêu cầu về số hóa kết quả.",
                "MINH_LONG | Xã Long Môn chưa đạt mức yêu cầu về số hóa kết quả giải quyết thủ tục hành chính.",
                "MINH_LONG | Tất cả các xã đều đạt mức yêu cầu về số hóa kết quả giải quyết TTHC.",
                "TINH_2026 | Tất cả các sở, ban, ngành đều đạt mức yêu cầu về tỷ lệ hồ sơ thanh toán trực tuyến.",
                "TINH_2026 | Sở Xây dựng đạt mức yêu cầu về tỷ lệ hồ sơ thanh toán trực tuyến.",
                "TINH_2026 | Sở Ngoại vụ đã hoàn thành chỉ tiêu tỷ lệ hồ sơ thanh toán trực tuyến.",
                "TINH_2026 | Không có xã, phường nào không đạt mức yêu cầu về tỷ lệ hồ sơ thanh toán trực tuyến.",
                "HO_SO     | Sở Xây dựng hoàn thành chỉ tiêu hồ sơ đúng hạn.",
                "HO_SO     | Đặc khu Hòn Mê đạt chỉ tiêu cấp kết quả điện tử.",
                "HO_SO     | Phường Bến Đình và xã Phú Cường chưa đạt chỉ tiêu hồ sơ đúng hạn.",
                "BAC_SON   | Huyện đã hoàn thành tiêu chí giải ngân kế hoạch vốn đầu tư.",
                "TIEN_LU   | Xã Cương Chính đạt mức yêu cầu về tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn."
            })
    void wrongVerdictIsFound(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence))
                .extracting(Claim::reason)
                .containsAnyOf(Reason.OTHER_VERDICT, Reason.NOTHING_AROSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Xã An Dũng chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Trừ xã An Dũng, tất cả các xã, thị trấn đều đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Các xã, thị trấn đều đạt chỉ tiêu thanh toán trực tuyến, trừ xã An Dũng.",
                "AN_LAO    | Phòng Nội vụ chưa đạt chỉ tiêu khai thác, sử dụng lại.",
                "AN_LAO    | Không có cơ quan, địa phương nào chưa đạt chỉ tiêu hồ sơ trực tuyến.",
                "AN_LAO    | Chỉ có xã An Tân và An Vinh đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa.",
                "AN_LAO    | Xã An Dũng chưa đạt chỉ tiêu thanh toán trực tuyến; các xã, thị trấn còn lại đều đạt.",
                "AN_LAO    | Các xã, thị trấn chưa đạt chỉ tiêu cấp kết quả điện tử gồm: An Hòa, An Quang, TT An Lão, An Tân, An Toàn.",
                "AN_LAO    | Một số xã chưa đạt chỉ tiêu cấp kết quả điện tử như An Hòa, An Quang.",
                "AN_LAO    | Xã An Dũng đạt chỉ tiêu hồ sơ trực tuyến nhưng chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Tỷ lệ TTTT của xã An Dũng thấp hơn mức giao.",
                "AN_LAO    | Xã An Vinh hoàn thành tất cả các chỉ tiêu được giao.",
                "AN_LAO    | Yêu cầu xã An Dũng phấn đấu hoàn thành chỉ tiêu thanh toán trực tuyến trong tháng 6/2024.",
                "AN_LAO    | Đề nghị các xã, thị trấn tập trung để tất cả các đơn vị đều đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Tháng 4/2024, xã An Vinh chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Hầu hết các xã, thị trấn đều đạt chỉ tiêu thanh toán trực tuyến.",
                "AN_LAO    | Xã An Quang và An Toàn chưa đạt chỉ tiêu thủ tục hành chính có giao dịch thanh toán trực tuyến.",
                "AN_LAO    | Không có chỉ tiêu nào xã An Vinh chưa đạt.",
                "AN_LAO    | 100% các xã, thị trấn đạt chỉ tiêu hồ sơ trực tuyến.",
                "AN_LAO    | Duy nhất xã An Dũng chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "MINH_LONG | Các xã Long Mai, Long Môn, Long Sơn đều đạt mức yêu cầu về số hóa kết quả giải quyết thủ tục hành chính.",
                "MINH_LONG | Tất cả các xã đều đạt mức yêu cầu về hồ sơ giải quyết trước hạn, đúng hạn.",
                "TINH_2026 | Sở Xây dựng chưa đạt mức yêu cầu về tỷ lệ hồ sơ thanh toán trực tuyến.",
                "HO_SO     | Phường Bến Đình và xã Tân Hòa chưa đạt chỉ tiêu hồ sơ đúng hạn.",
                "HO_SO     | Xã Tân Hòa chưa đạt nhiều chỉ tiêu.",
                "BAC_SON   | Tiêu chí giải ngân kế hoạch vốn đầu tư chưa đạt mức giao."
            })
    void rightVerdictAndWhatIsNoneRaiseNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }

    @Test
    void wrongVerdictIsToldWithTheValueTheTargetAndItsCells() {
        assertThat(
                        contradictions(
                                Workspace.AN_LAO,
                                "Tất cả các xã, thị trấn đều đạt chỉ tiêu thanh toán trực tuyến."))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.unit()).isEqualTo("xã An Dũng");
                            assertThat(claim.indicator()).isEqualTo("Tỷ lệ thanh toán trực tuyến");
                            assertThat(claim.right()).isEqualTo("39,1% < 55%");
                            assertThat(claim.sources())
                                    .containsExactly(
                                            "exports/2024-05/Thanh toan truc tuyen T5-2024.xlsx"
                                                    + " · Thanh toán!L14",
                                            "exports/2024-05/Thanh toan truc tuyen T5-2024.xlsx"
                                                    + " · Thanh toán!K14");
                        });
    }
}
