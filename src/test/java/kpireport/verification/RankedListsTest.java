package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.verification.Claim.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units on lines of their own, under words that say they are ranked. */
class RankedListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIEN_LU   | xã Cương Chính | Xếp hạng các xã theo thứ tự từ thấp đến cao như sau: / 1. Xã Ngô Quyền; / 2. Xã Cương Chính; / 3. Xã Thiện Phiến.",
                "TIEN_LU   | xã Hưng Đạo    | Kết quả xếp hạng như sau: / Xã Thủ Sỹ 89,63 điểm / Xã Hưng Đạo 88,12 điểm / Xã Hải Triều 88,82 điểm / Xã Nhật Tân 88,23 điểm",
                "AN_LAO    | xã An Hòa      | Tỷ lệ thanh toán trực tuyến của các xã, xếp theo thứ tự từ cao xuống thấp: / - Xã An Vinh; / - Xã An Dũng; / - Xã An Hòa.",
                "AN_LAO    | xã An Hưng     | Xếp hạng theo số chỉ tiêu đạt: / Xã An Vinh 7/7; / Xã An Hòa 5/7; / Xã An Hưng 6/7.",
                "TINH_2026 | Sở Tài chính   | Xếp hạng các sở: / 1. Sở Công Thương 94,43 điểm; / 2. Sở Tài chính 95,01 điểm."
            })
    void lineOutOfItsOrderIsFound(Workspace workspace, String unit, String lines) {
        assertThat(contradictions(workspace, lines))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.reason()).isEqualTo(Reason.OTHER_RANK);
                            assertThat(claim.unit()).isEqualTo(unit);
                            assertThat(claim.sources()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIEN_LU   | Xếp hạng các xã theo thứ tự từ thấp đến cao như sau: / 1. Xã Cương Chính; / 2. Xã Ngô Quyền; / 3. Xã Thiện Phiến.",
                "TIEN_LU   | Kết quả xếp hạng như sau: / Xã Thủ Sỹ 89,63 điểm / Xã Hải Triều 88,82 điểm / Xã Nhật Tân 88,23 điểm / Xã Hưng Đạo 88,12 điểm",
                "TIEN_LU   | Các xã có kết quả tốt gồm: / Xã Hưng Đạo 88,12 điểm; / Xã Thủ Sỹ 89,63 điểm.",
                "TIEN_LU   | Kết quả của các xã, xếp theo thứ tự bảng chữ cái: / Xã Hưng Đạo 88,12 điểm; / Xã Thủ Sỹ 89,63 điểm.",
                "TIEN_LU   | Xếp hạng các xã tháng 7/2024 như sau: / Xã Hưng Đạo; / Xã Thủ Sỹ.",
                "AN_LAO    | Xếp hạng theo số chỉ tiêu đạt: / Xã An Vinh 7/7; / Xã An Nghĩa 6/7; / Xã An Hưng 6/7.",
                "TINH_2026 | Đề nghị các đơn vị xếp hạng thấp sau đây rà soát: / Sở Y tế; / Sở Ngoại vụ; / Sở Nội vụ."
            })
    void rightOrderAndWhatIsNotRankedRaiseNoAlarm(Workspace workspace, String lines) {
        assertThat(contradictions(workspace, lines)).isEmpty();
    }

    /** Each on a paragraph of its own. */
    private static List<Claim> contradictions(Workspace workspace, String lines) {
        return AddedSentence.contradictions(
                workspace, lines.replace(" / ", "</w:t></w:r></w:p><w:p><w:r><w:t>"));
    }
}
