package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Causes, who has explained, and who issued a document: what the month's notes say. */
class CausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | CAUSE_KNOWN    | Phòng Nội vụ chưa đạt do cán bộ nghỉ ốm, thiếu người tiếp nhận hồ sơ.",
                "AN_LAO    | CAUSE_KNOWN    | Phòng Nội vụ chưa đạt, nguyên nhân: hệ thống mạng bị lỗi kéo dài.",
                "TINH_2026 | CAUSE_KNOWN    | Xã Lũng Cao chưa đạt tỷ lệ hồ sơ xử lý trước hạn, đúng hạn do thiếu cán bộ chuyên môn.",
                "AN_LAO    | OTHER_CAUSE    | Phòng Nội vụ chưa đạt do hồ sơ tiếp nhận trong tháng đều được miễn phí, lệ phí.",
                "AN_LAO    | CAUSE_KNOWN    | Phòng Nội vụ chưa có giải trình.",
                "AN_LAO    | NO_CAUSE_KNOWN | Phòng Tư pháp đã có giải trình.",
                "AN_LAO    | OTHER_DOCUMENT | Theo Báo cáo số 58/BC-VP ngày 10/6/2024 của Văn phòng UBND tỉnh, kết quả như sau.",
                "AN_LAO    | OTHER_DOCUMENT | Theo Báo cáo số 58/BC-VP ngày 10/6/2024 của Phòng Nội vụ huyện, kết quả như sau.",
                "MINH_LONG | OTHER_DOCUMENT | Chỉ thị số 27/CT-TTg ngày 27/10/2023 của Bộ trưởng Bộ Nội vụ cần được thực hiện.",
                "MINH_LONG | OTHER_DOCUMENT | Công văn số 3418/UBND-TTHC ngày 20/7/2023 của UBND huyện cần được thực hiện."
            })
    void whatTheNotesSayOtherwiseIsFound(Workspace workspace, Reason reason, String sentence) {
        assertThat(contradictions(workspace, sentence)).extracting(Claim::reason).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Phòng Nội vụ chưa đạt do bỏ qua bước sử dụng lại dữ liệu.",
                "AN_LAO    | Phòng Tư pháp chưa đạt do cán bộ nghỉ ốm nhiều ngày.",
                "AN_LAO    | Chi nhánh VPĐKĐĐ chưa đạt do máy quét bị hỏng nhiều ngày.",
                "AN_LAO    | Phòng Nội vụ chưa đạt do nguyên nhân khách quan đã nêu trong báo cáo.",
                "TINH_2026 | Đặc khu Hòn Sương chưa đạt tỷ lệ hồ sơ thanh toán trực tuyến do sự cố mạng ra đảo.",
                "AN_LAO    | Phòng Nội vụ cần tìm nguyên nhân, do đó phải rà soát từng hồ sơ.",
                "AN_LAO    | Phòng Nội vụ đã báo cáo nguyên nhân.",
                "AN_LAO    | Phòng Tư pháp chưa có giải trình.",
                "AN_LAO    | Chi nhánh VPĐKĐĐ chưa có giải trình.",
                "AN_LAO    | Theo Báo cáo số 58/BC-VP ngày 10/6/2024 của Văn phòng UBND huyện, kết quả như sau.",
                "AN_LAO    | Theo Báo cáo số 58/BC-VP ngày 10/6/2024 của Văn phòng HĐND và UBND huyện về tháng 5.",
                "MINH_LONG | Chỉ thị số 27/CT-TTg ngày 27/10/2023 của Thủ tướng Chính phủ cần được thực hiện.",
                "MINH_LONG | Xã Long Mai đã có giải trình."
            })
    void whatTheNotesDoNotDenyRaisesNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }
}
