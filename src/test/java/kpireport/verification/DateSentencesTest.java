package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, months and numbers of documents in sentences of one's own. */
class DateSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Hạn cuối gửi báo cáo giải trình là ngày 18/6/2024.",
                "AN_LAO    | Các đơn vị gửi báo cáo giải trình chậm nhất ngày 20 tháng 6 năm 2024.",
                "AN_LAO    | Số liệu trên lấy từ Báo cáo số 72 của Văn phòng HĐND và UBND huyện.",
                "AN_LAO    | Theo Báo cáo số 72/BC-VP ngày 10/6/2024, nhiều xã còn chậm.",
                "AN_LAO    | Theo Báo cáo số 58/BC-VP ngày 12/6/2024, nhiều xã còn chậm.",
                "AN_LAO    | Tháng 6/2024, xã An Dũng đạt 39,1% về thanh toán trực tuyến.",
                "AN_LAO    | Trong tháng 6, xã An Dũng chỉ đạt 39,1% về thanh toán trực tuyến.",
                "TIEN_LU   | Theo Công văn số 330/VPUB-PVHCC&KSTT ngày 05/9/2024, huyện xếp loại tốt.",
                "TIEN_LU   | Theo Công văn số 303/VPUB-PVHCC&KSTT ngày 06/9/2024, huyện có nhiều tiến bộ.",
                "TINH_2026 | Báo cáo giải trình gửi về Trung tâm trước ngày 15/9/2026.",
                "TINH_2026 | Hạn chót nộp báo cáo giải trình là 15/9.",
                "HO_SO     | Số liệu theo Báo cáo số 14 của Trung tâm Phục vụ hành chính công tỉnh.",
                "BAC_SON   | Theo Báo cáo số 719/BC-VP ngày 10/10/2023, còn 07 tiêu chí chưa đạt."
            })
    void wrongDateOrNumberIsFound(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence))
                .extracting(Claim::reason)
                .containsAnyOf(Reason.OTHER_DATE, Reason.OTHER_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Hạn cuối gửi báo cáo giải trình là ngày 17/6/2024.",
                "AN_LAO    | Lớp tập huấn về thanh toán trực tuyến tổ chức trước ngày 25/6/2024.",
                "AN_LAO    | Số liệu trên lấy từ Báo cáo số 58 của Văn phòng HĐND và UBND huyện.",
                "AN_LAO    | Kèm theo Báo cáo số 12 của UBND xã An Hòa.",
                "AN_LAO    | Theo Báo cáo số 58/BC-VP ngày 10 tháng 6 năm 2024, nhiều xã còn chậm.",
                "AN_LAO    | Trong tháng 6/2024, xã An Dũng phấn đấu đạt 55% về thanh toán trực tuyến.",
                "TINH_2026 | Báo cáo giải trình gửi về Trung tâm trước ngày 14/9/2026.",
                "BAC_SON   | Theo Báo cáo số 719/BC-VP ngày 09/10/2023, còn 07 tiêu chí chưa đạt."
            })
    void rightDateAndOneOfSomethingElseRaiseNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }
}
