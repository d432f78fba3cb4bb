package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores, grades, averages and how many targets a unit met, in sentences of one's own. */
class ScoreSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIEN_LU   | Tổng điểm của xã Lệ Xá là 83,71.                              | 87,31",
                "TIEN_LU   | Xã Cương Chính mất 3,60 điểm so với tháng 7/2024.             | -2,60",
                "TIEN_LU   | Xã Dị Chế hơn xã An Viên 1,21 điểm.                           | 0,21",
                "TIEN_LU   | Điểm trung bình của các xã, thị trấn đạt 86,92 điểm.          | 86,91",
                "TINH_2026 | Sở Nội vụ đạt 90,60/100 điểm, xếp loại Xuất sắc.              | 90,06",
                "TINH_2026 | Sở Xây dựng chỉ được 16,84/20 điểm tiến độ giải quyết.        | 14,86",
                "TINH_2026 | Sở Du lịch và Sở Văn hóa và Thể thao cùng đạt 88,17 điểm.     | 87,18",
                "TINH_2026 | Toàn tỉnh đạt 82,45 điểm.                                     | 82,54",
                "TINH_2026 | Xã Lũng Cao tụt 25,93 điểm so với tháng trước.                | -29,53",
                "TINH_2026 | Phường Trường Hải xếp loại Tốt.                               | Xuất sắc (90,00)",
                "TINH_2026 | Xã Hồng Quảng thuộc nhóm xếp loại Xuất sắc.                   | Tốt (89,99)",
                "TINH_2026 | Sở Y tế và Sở Ngoại vụ đều xếp loại Tốt.                      | Khá (75,92)",
                "TINH_2026 | Tất cả các sở xếp loại Tốt.                                   | Xuất sắc (90,06)",
                "TINH_2026 | Trong khối sở, không có đơn vị nào xếp loại Khá.              | Khá (77,24)",
                "TINH_2026 | Có 03 xã xếp loại Yếu là Khe Trầu, Đèo Gió và Vạn Lộc.        | Trung bình (52,91)",
                "TINH_2026 | 24/120 xã, phường, đặc khu xếp loại Xuất sắc.                 | 22/120",
                "TINH_2026 | Có 04 sở, ngành dưới 80 điểm.                                 | 3",
                "TINH_2026 | 25 xã, phường đạt từ 90 điểm trở lên.                         | 22",
                "AN_LAO    | Xã An Hòa tăng 01 chỉ tiêu so với tháng trước.                | 6/7 → 5/7",
                "AN_LAO    | Xã An Tân còn 2 chỉ tiêu chưa đạt.                            | 5/7 → 6/7",
                "AN_LAO    | Có 05 xã đạt 6/7 chỉ tiêu.                                    | 4"
            })
    void wrongScoreIsFound(Workspace workspace, String sentence, String right) {
        assertThat(contradictions(workspace, sentence)).extracting(Claim::right).contains(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIEN_LU   | Tổng điểm của xã Lệ Xá là 87,31.",
                "TIEN_LU   | Xã Cương Chính mất 2,60 điểm so với tháng 7/2024.",
                "TIEN_LU   | Xã Dị Chế hơn xã An Viên 0,21 điểm.",
                "TIEN_LU   | Điểm trung bình của các xã, thị trấn đạt 86,91 điểm.",
                "TIEN_LU   | Năm 2023 huyện đạt 79,52 điểm, xếp thứ 6/10 huyện, thành phố.",
                "TINH_2026 | Sở Nội vụ đạt 90,06/100 điểm, xếp loại Xuất sắc.",
                "TINH_2026 | Sở Xây dựng chỉ được 14,86/20 điểm tiến độ giải quyết.",
                "TINH_2026 | Sở Công Thương kém Sở Tài chính 0,58 điểm.",
                "TINH_2026 | Toàn tỉnh đạt 82,54 điểm.",
                "TINH_2026 | Phường Trường Hải xếp loại Xuất sắc.",
                "TINH_2026 | Phường Trường Hải được 90,00 điểm, tháng trước xếp loại Tốt.",
                "TINH_2026 | Phấn đấu để Sở Ngoại vụ xếp loại Tốt.",
                "TINH_2026 | Sở Ngoại vụ chưa được xếp loại Tốt.",
                "TINH_2026 | Trong khối sở, không có đơn vị nào xếp loại Yếu.",
                "TINH_2026 | Có 02 xã xếp loại Yếu là Khe Trầu và Đèo Gió.",
                "TINH_2026 | Có 03 sở, ngành dưới 80 điểm.",
                "TINH_2026 | 22 xã, phường đạt từ 90 điểm trở lên.",
                "HO_SO     | Sở Xây dựng đạt 8/9 chỉ tiêu, tháng trước đạt 9/9.",
                "AN_LAO    | Xã An Hòa giảm 01 chỉ tiêu so với tháng trước (từ 6/7 xuống 5/7).",
                "AN_LAO    | Xã An Tân còn 1 chỉ tiêu chưa đạt.",
                "AN_LAO    | Năm 2023, xã An Vinh đạt 2/7 chỉ tiêu.",
                "AN_LAO    | Có 04 xã đạt 6/7 chỉ tiêu.",
                "AN_LAO    | Xã An Vinh tăng 4 chỉ tiêu so với tháng trước.",
                "AN_LAO    | Xã An Quang chưa đạt 3 chỉ tiêu.",
                "MINH_LONG | Xã Long Sơn nhỉnh hơn xã Long Mai về số hóa kết quả giải quyết (88,79% so với 88,31%).",
                "BAC_SON   | Theo tiêu chí 7.5 của Trung ương, mức tối thiểu là 50%."
            })
    void rightScoreRaisesNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }

    @Test
    void wrongAverageNamesTheCellsItComesFrom() {
        List<Claim> wrong =
                contradictions(
                        Workspace.TIEN_LU, "Điểm trung bình của các xã, thị trấn đạt 86,92 điểm.");

        assertThat(wrong)
                .singleElement()
                .satisfies(claim -> assertThat(claim.sources()).hasSize(15));
    }
}
