package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads, who comes last, who takes which place. */
class RankSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Xã An Quang dẫn đầu huyện về tỷ lệ cấp kết quả điện tử.",
                "AN_LAO    | Xã An Dũng có tỷ lệ thanh toán trực tuyến cao nhất.",
                "AN_LAO    | Thấp nhất về tỷ lệ thanh toán trực tuyến là xã An Hòa.",
                "AN_LAO    | Xã An Tân dẫn đầu các xã, thị trấn với 6/7 chỉ tiêu đạt.",
                "AN_LAO    | Hai xã thấp nhất về khai thác, sử dụng lại thông tin số hóa là An Dũng và An Toàn.",
                "AN_LAO    | Phòng Tư pháp dẫn đầu các cơ quan về tỷ lệ khai thác, sử dụng lại thông tin số hóa, Phòng Nội vụ cao nhất.",
                "AN_LAO    | Xã An Hưng có 01 chỉ tiêu chưa đạt, nhiều nhất trong các xã, thị trấn.",
                "AN_LAO    | Việc này đã đi vào nền nếp. Thấp nhất về tỷ lệ thanh toán trực tuyến là xã An Hòa.",
                "AN_LAO    | Nơi còn vướng là xã An Hòa. Xã An Tân dẫn đầu các xã, thị trấn với 6/7 chỉ tiêu đạt.",
                "TIEN_LU   | Xã Hải Triều dẫn đầu huyện với 88,82 điểm.",
                "TIEN_LU   | Dẫn đầu là xã Thủ Sỹ, tiếp theo là xã Hải Triều và xã Hưng Đạo.",
                "TIEN_LU   | Dẫn đầu là xã Thủ Sỹ, tiếp theo là xã Nhật Tân (88,23 điểm).",
                "TIEN_LU   | Đứng đầu là xã Thủ Sỹ 89,63 điểm, tiếp đến là xã Nhật Tân 88,23 điểm; thấp nhất là xã Cương Chính 83,28 điểm.",
                "TIEN_LU   | Đứng đầu là xã Thủ Sỹ 89,63 điểm, tiếp đến là xã Hải Triều 88,82 điểm; thấp nhất là xã Ngô Quyền 83,58 điểm.",
                "TIEN_LU   | Xã Dị Chế xếp thứ 4/15 xã, thị trấn.",
                "TIEN_LU   | Xã Dị Chế đứng thứ tư toàn huyện.",
                "TIEN_LU   | Xã Hưng Đạo xếp thứ 4/16 đơn vị.",
                "TIEN_LU   | Ba xã có điểm cao nhất: Thủ Sỹ (89,63), Hải Triều (88,82), Hưng Đạo (88,12).",
                "TIEN_LU   | Nhóm 3 đơn vị thấp nhất gồm xã Cương Chính, xã Ngô Quyền, xã Lệ Xá.",
                "TIEN_LU   | Xã Nhật Tân tăng điểm nhiều nhất so với tháng 7/2024.",
                "TIEN_LU   | Xã Trung Dũng giảm sâu nhất trong các xã.",
                "TIEN_LU   | Xã Nhật Tân có số hồ sơ chưa số hóa thành phần hồ sơ nhiều nhất.",
                "TIEN_LU   | Thị trấn Vương dẫn đầu toàn huyện.",
                "TIEN_LU   | Xã Cương Chính đứng thứ hai từ dưới lên.",
                "TIEN_LU   | Đứng cuối bảng là xã Ngô Quyền.",
                "TINH_2026 | Sở Công Thương đứng đầu khối sở, ban, ngành với 94,43 điểm.",
                "TINH_2026 | Phường Gia Kiều dẫn đầu các phường.",
                "TINH_2026 | Xã Yên Trạch có điểm tổng hợp cao nhất tỉnh.",
                "TINH_2026 | Sở Ngoại vụ xếp thứ 12/15 sở, ban, ngành.",
                "MINH_LONG | Xã Long Hiệp có tỷ lệ số hóa kết quả giải quyết thấp nhất huyện.",
                "MINH_LONG | Cao nhất về số hóa kết quả là xã Long Mai.",
                "HO_SO     | Đặc khu Hòn Mê có tỷ lệ cấp kết quả điện tử thấp nhất."
            })
    void wrongPlaceIsFound(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence))
                .extracting(Claim::reason)
                .containsAnyOf(Reason.OTHER_RANK, Reason.OTHER_FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Xã An Dũng có tỷ lệ thanh toán trực tuyến thấp nhất.",
                "AN_LAO    | Thấp nhất về tỷ lệ thanh toán trực tuyến là xã An Dũng (39,1%).",
                "AN_LAO    | Xã An Vinh dẫn đầu cấp xã với 7/7 chỉ tiêu đạt.",
                "AN_LAO    | Các xã An Dũng, An Nghĩa, An Quang, An Trung thấp nhất về khai thác, sử dụng lại thông tin số hóa.",
                "AN_LAO    | Một trong những xã thấp nhất về khai thác, sử dụng lại là An Hưng.",
                "AN_LAO    | Phấn đấu đưa xã An Dũng dẫn đầu về thanh toán trực tuyến.",
                "AN_LAO    | Đề nghị các xã học tập xã An Vinh để vươn lên dẫn đầu.",
                "AN_LAO    | Xã An Quang và xã An Toàn cùng có 03 chỉ tiêu chưa đạt, nhiều nhất trong các xã, thị trấn.",
                "TIEN_LU   | Dẫn đầu là xã Thủ Sỹ với 89,63 điểm, tiếp theo là xã Hải Triều (88,82 điểm) và xã Nhật Tân (88,23 điểm).",
                "TIEN_LU   | Dẫn đầu là xã Thủ Sỹ, tiếp theo là xã Nhật Tân và xã Hải Triều, kế đến là xã Hưng Đạo.",
                "TIEN_LU   | Thấp hơn TT. Vương, xã Thủ Sỹ là không đúng: xã Thủ Sỹ dẫn đầu huyện với 89,63 điểm.",
                "TIEN_LU   | Xã Thủ Sỹ dẫn đầu huyện với 89,63 điểm.",
                "TIEN_LU   | Đứng đầu là xã Thủ Sỹ 89,63 điểm, tiếp đến là xã Hải Triều 88,82 điểm; thấp nhất là xã Cương Chính 83,28 điểm.",
                "TIEN_LU   | Xã Dị Chế xếp thứ 5/15 xã, thị trấn.",
                "TIEN_LU   | Xã Hưng Đạo đứng thứ tư toàn huyện.",
                "TIEN_LU   | Ba xã có điểm cao nhất: Thủ Sỹ (89,63), Hải Triều (88,82), Nhật Tân (88,23).",
                "TIEN_LU   | Nhóm 3 đơn vị thấp nhất gồm xã Cương Chính, xã Ngô Quyền, xã Thiện Phiến.",
                "TIEN_LU   | Xã Thủ Sỹ tăng nhiều nhất so với tháng 7/2024.",
                "TIEN_LU   | Xã Cương Chính giảm nhiều nhất (2,60 điểm).",
                "TIEN_LU   | Xã Đức Thắng có số hồ sơ chưa số hóa thành phần hồ sơ nhiều nhất.",
                "TIEN_LU   | Tháng 7/2024, xã Nhật Tân dẫn đầu huyện.",
                "TIEN_LU   | Xã Ngô Quyền đứng thứ hai từ dưới lên.",
                "TINH_2026 | Sở Tài chính đứng đầu khối sở, ban, ngành với 95,01 điểm.",
                "TINH_2026 | Phường Phú Sơn dẫn đầu các phường.",
                "TINH_2026 | Xã Lạc Nghiệp và xã Xuân Dương cùng xếp thứ 6.",
                "TINH_2026 | Sở Ngoại vụ xếp thứ 15/15 sở, ban, ngành.",
                "MINH_LONG | Xã Thanh An có tỷ lệ số hóa kết quả giải quyết thấp nhất huyện.",
                "HO_SO     | Xã Tân Hòa chưa đạt 05 chỉ tiêu, nhiều nhất trong các đơn vị.",
                "HO_SO     | Xã Phú Cường có tỷ lệ cấp kết quả điện tử thấp nhất.",
                "TINH_2026 | Yêu cầu báo cáo chậm nhất ngày 14/9/2026."
            })
    void rightPlaceAndWhatIsNoneRaiseNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }
}
