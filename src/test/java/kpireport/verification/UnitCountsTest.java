package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
                "TIEN_LU | Có 13 đơn vị đạt tỷ lệ trước hạn, đúng hạn 100%. | false",
                "TIEN_LU | Có 10 đơn vị đạt tỷ lệ trước hạn, đúng hạn 100%. | true",
                "TIEN_LU | Còn hai đơn vị có tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn dưới kết quả chung (97,4%), đó là xã Thiện Phiến (92,54%) và xã Cương Chính (82,71%). | true",
                "TIEN_LU | Điểm bình quân của 15 xã, thị trấn là 87,91 điểm. | false",
                "TIEN_LU | Điểm bình quân của 15 xã, thị trấn là 86,91 điểm. | true",
                "AN_LAO | Bình quân tỷ lệ thanh toán trực tuyến của 10 xã, thị trấn là 61,9%. | false",
                "AN_LAO | Bình quân tỷ lệ thanh toán trực tuyến của 10 xã, thị trấn là 58,3%. | true",
                "AN_LAO | Có 04 xã có tỷ lệ khai thác, sử dụng lại thông tin số hóa bằng 0%. | true",
                "AN_LAO | Có 05 xã có tỷ lệ khai thác, sử dụng lại thông tin số hóa bằng 0%. | false",
                "AN_LAO | Xã An Vinh và xã An Trung là hai xã có tỷ lệ thanh toán trực tuyến cao nhất, lần lượt 78,0% và 61,4%. | true",
                "AN_LAO | Bình quân 10 xã, thị trấn, tỷ lệ thanh toán trực tuyến là 57,3%. | false",
                "AN_LAO | Có 9 xã, thị trấn đạt tỷ lệ thanh toán trực tuyến 55%. | true",
                "AN_LAO | Có 9 xã, thị trấn đạt chỉ tiêu thanh toán trực tuyến 55%. | true",
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
                "AN_LAO | UBND huyện phê bình chín đơn vị. | chín | 8",
                "TIEN_LU | Có 12 đơn vị đạt tỷ lệ trước hạn, đúng hạn 100%. | 12 | 10",
                "TINH_2026 | Có 28 đơn vị xếp loại Khá. | 28 | 29",
                "TINH_2026 | Có 74 xã, phường, đặc khu đạt từ 80 điểm trở lên. | 74 | 73"
            })
    void countThatIsMeantIsNamed(
            Workspace workspace, String sentence, String written, String right) {
        assertThat(NewSentence.claims(workspace, sentence))
                .filteredOn(claim -> claim.verdict() == Verdict.CONTRADICTED)
                .extracting(Claim::written, Claim::right)
                .containsExactly(tuple(written, right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINH_LONG | Có 05 xã có tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn trên 97%.",
                "TIEN_LU | Có 10 đơn vị đạt tỷ lệ trước hạn, đúng hạn 100%.",
                "TIEN_LU | 13/15 đơn vị đạt tỷ lệ trước hạn, đúng hạn từ 99% trở lên.",
                "AN_LAO | Trong 10 xã, thị trấn có 01 đơn vị đạt 7/7 chỉ tiêu, 04 đơn vị đạt 6/7 chỉ tiêu.",
                "AN_LAO | Bình quân 10 xã, thị trấn, tỷ lệ thanh toán trực tuyến là 58,3%.",
                "TINH_2026 | Có 73 đơn vị đạt từ 80 điểm trở lên."
            })
    void limitOfRightCountIsConfirmedToo(Workspace workspace, String sentence) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(Verdict.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phấn đấu có 10 xã, thị trấn đạt chỉ tiêu thanh toán trực tuyến.",
                "Tháng 3/2024 có 05 xã chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "Có thêm 3 xã đạt chỉ tiêu thanh toán trực tuyến.",
                "Có 02 xã chưa bố trí đủ máy quét.",
                "Hai xã này chưa đạt chỉ tiêu thanh toán trực tuyến.",
                "Các xã như 02 xã An Quang, An Toàn và các xã khác cần cố gắng."
            })
    void countThatTheResultsDoNotHoldIsNoLie(String sentence) {
        assertThat(NewSentence.verdict(Workspace.AN_LAO, sentence))
                .isNotEqualTo(Verdict.CONTRADICTED);
    }
}
