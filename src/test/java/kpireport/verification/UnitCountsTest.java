package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many units a sentence speaks of, in figures and in words. */
class UnitCountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO | Trong tháng có 09 xã, thị trấn chưa đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa. | false",
                "AN_LAO | Trong tháng có 08 xã, thị trấn chưa đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa. | true",
                "AN_LAO | Có 6 đơn vị cấp xã bị phê bình. | true",
                "AN_LAO | Có 5 đơn vị bị phê bình. | false",
                "AN_LAO | Chỉ tiêu thanh toán trực tuyến: 10/10 xã, thị trấn đạt mức giao. | false",
                "AN_LAO | Chỉ tiêu thanh toán trực tuyến: 9/10 xã, thị trấn đạt mức giao. | true",
                "AN_LAO | Có chín xã chưa đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa. | false",
                "AN_LAO | Có tám xã chưa đạt chỉ tiêu khai thác, sử dụng lại thông tin số hóa. | true",
                "AN_LAO | Ba xã An Quang, An Toàn chưa đạt chỉ tiêu thủ tục hành chính có giao dịch thanh toán trực tuyến. | false",
                "AN_LAO | Hai xã An Quang, An Toàn chưa đạt chỉ tiêu thủ tục hành chính có giao dịch thanh toán trực tuyến. | true",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng đạt bốn mươi chín phẩy một phần trăm. | false",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng đạt ba mươi chín phẩy một phần trăm. | true",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng mới đạt hơn một nửa. | false",
                "AN_LAO | Thanh toán trực tuyến của xã An Dũng chưa đến một nửa. | true",
                "MINH_LONG | Có 03 xã có tỷ lệ số hóa kết quả dưới 80%. | false",
                "MINH_LONG | Có 02 xã có tỷ lệ số hóa kết quả dưới 80%, 03 xã trên 80%. | true",
                "MINH_LONG | Có 04/5 xã có tỷ lệ số hóa kết quả đạt mức yêu cầu. | false",
                "MINH_LONG | Có 3/5 xã có tỷ lệ số hóa kết quả đạt mức yêu cầu. | true",
                "TIEN_LU | Trong tháng có 06 xã giảm điểm. | false",
                "TIEN_LU | Trong tháng có năm xã giảm điểm. | true",
                "HO_SO | Có 4 xã, phường, đặc khu chưa đạt chỉ tiêu cấp kết quả điện tử. | false",
                "HO_SO | Có 3 xã, phường, đặc khu chưa đạt chỉ tiêu cấp kết quả điện tử. | true",
                "TINH_2026 | Có 49 xã, phường, đặc khu dưới 80 điểm. | false",
                "TINH_2026 | Có 47 xã, phường, đặc khu dưới 80 điểm. | true",
                "TINH_2026 | Có 08 đơn vị được biểu dương. | false",
                "TINH_2026 | Có 07 đơn vị được biểu dương. | true",
                "TINH_2026 | Sáu sở có điểm tổng hợp dưới 80 điểm. | false",
                "TINH_2026 | Ba sở có điểm tổng hợp dưới 80 điểm. | true"
            })
    void countIsHeldAgainstTheUnitsItIsTrueOf(Workspace workspace, String sentence, boolean holds) {
        assertThat(NewSentence.verdict(workspace, sentence) != Verdict.CONTRADICTED)
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phấn đấu có 10 xã, thị trấn đạt chỉ tiêu thanh toán trực tuyến.",
                "Tháng 3/2024 có 05 xã chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "Có thêm 3 xã đạt chỉ tiêu thanh toán trực tuyến.",
                "Có 02 xã chưa bố trí đủ máy quét.",
                "Các xã như 02 xã An Quang, An Toàn và các xã khác cần cố gắng."
            })
    void countThatTheResultsDoNotHoldIsNoLie(String sentence) {
        assertThat(NewSentence.verdict(Workspace.AN_LAO, sentence))
                .isNotEqualTo(Verdict.CONTRADICTED);
    }
}
