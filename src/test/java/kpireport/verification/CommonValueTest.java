package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all units reach, or none, or more than half of them. */
class CommonValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Không có xã, thị trấn nào đạt dưới 10% ở chỉ tiêu khai thác, sử dụng lại thông tin số hóa. | CONTRADICTED",
                "AN_LAO    | Không có xã, thị trấn nào đạt trên 71% ở chỉ tiêu khai thác, sử dụng lại thông tin số hóa. | CONFIRMED",
                "AN_LAO    | Hơn một nửa số xã, thị trấn đạt tỷ lệ khai thác, sử dụng lại thông tin số hóa từ 60% trở lên. | CONTRADICTED",
                "AN_LAO    | Chưa đến một nửa số xã, thị trấn đạt tỷ lệ khai thác, sử dụng lại thông tin số hóa từ 60% trở lên. | CONFIRMED",
                "AN_LAO    | Hầu hết các xã, thị trấn đều đạt chỉ tiêu thanh toán trực tuyến. | CONFIRMED",
                "AN_LAO    | Hầu hết các xã, thị trấn đều chưa đạt chỉ tiêu thanh toán trực tuyến. | CONTRADICTED",
                "AN_LAO    | Cả mười xã, thị trấn đều đạt chỉ tiêu thanh toán trực tuyến. | CONTRADICTED",
                "AN_LAO    | Cả mười xã, thị trấn đều đạt chỉ tiêu hồ sơ trực tuyến. | CONFIRMED",
                "TIEN_LU   | Không có đơn vị nào đạt dưới 84 điểm. | CONTRADICTED",
                "TIEN_LU   | Không có đơn vị nào đạt dưới 83 điểm. | CONFIRMED",
                "TINH_2026 | Hơn một nửa số xã, phường, đặc khu có điểm tổng hợp dưới 80. | CONTRADICTED",
                "TINH_2026 | Chưa đến một nửa số xã, phường, đặc khu có điểm tổng hợp dưới 80. | CONFIRMED",
                "TINH_2026 | Phần lớn các xã, phường, đặc khu đạt từ 80 điểm trở lên. | CONFIRMED",
                "HO_SO     | Cả hai sở đều đạt toàn bộ chỉ tiêu được giao. | CONTRADICTED"
            })
    void crowdIsHeldAgainstItsUnits(Workspace workspace, String sentence, Verdict verdict) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINH_LONG | (có Phụ lục kèm theo). | Ba xã còn lại đều đạt trên 85%. | CONTRADICTED",
                "MINH_LONG | (có Phụ lục kèm theo). | Ba xã còn lại đều đạt trên 82%. | CONFIRMED",
                "MINH_LONG | (có Phụ lục kèm theo). | Hai xã còn lại đều đạt trên 85%. | UNKNOWN",
                "HO_SO | đặc khu Hòn Mê 92,3% (12/13). | Như vậy cả bốn đơn vị cấp xã đều chưa đạt chỉ tiêu này. | CONTRADICTED",
                "HO_SO | đặc khu Hòn Mê 92,3% (12/13). | Như vậy cả hai sở đều đạt chỉ tiêu này. | CONFIRMED"
            })
    void restAndTheIndicatorAreThoseSpokenOfBefore(
            Workspace workspace, String end, String sentence, Verdict verdict) {
        assertThat(NewSentence.verdictBehind(workspace, end, sentence)).isEqualTo(verdict);
    }

    @Test
    void wrongPartIsToldWithHowManyItIs() {
        assertThat(
                        NewSentence.claims(
                                Workspace.TIEN_LU,
                                "Hơn một nửa số xã, thị trấn giảm điểm so với tháng 7/2024."))
                .filteredOn(claim -> claim.verdict() == Verdict.CONTRADICTED)
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.right()).isEqualTo("5/15");
                            assertThat(claim.sources()).isNotEmpty();
                        });
    }
}
