package kpireport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many targets a unit met or missed, who missed fewest, and whether a target is reached. */
class TargetsMetInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Phòng Tư pháp đã đạt cả 07 chỉ tiêu được giao. | false",
                "AN_LAO    | Phòng Tư pháp đã đạt 5 chỉ tiêu được giao. | true",
                "AN_LAO    | Xã An Vinh đã đạt cả 07 chỉ tiêu được giao. | true",
                "AN_LAO    | So với tháng trước, xã An Vinh tăng thêm 3 chỉ tiêu đạt. | false",
                "AN_LAO    | So với tháng trước, xã An Vinh tăng thêm 4 chỉ tiêu đạt. | true",
                "HO_SO     | Sở Tư pháp tăng thêm 2 chỉ tiêu đạt so với tháng 7/2026. | false",
                "HO_SO     | Sở Tư pháp tăng thêm 3 chỉ tiêu đạt so với tháng 7/2026. | true",
                "HO_SO     | Xã Tân Hòa chỉ có 03 chỉ tiêu chưa đạt. | false",
                "HO_SO     | Xã Tân Hòa có 05 chỉ tiêu chưa đạt. | true",
                "AN_LAO    | Trong đó có hai đơn vị đạt cả 07 chỉ tiêu. | false",
                "AN_LAO    | Trong đó có một đơn vị đạt cả 07 chỉ tiêu. | true",
                "AN_LAO    | Xã An Quang có ít chỉ tiêu chưa đạt nhất trong các xã, thị trấn. | false",
                "AN_LAO    | Xã An Vinh có ít chỉ tiêu chưa đạt nhất trong các xã, thị trấn. | true",
                "AN_LAO    | Xã An Vinh có nhiều chỉ tiêu chưa đạt nhất. | false",
                "TIEN_LU   | Trong các đơn vị giảm điểm, xã Cương Chính giảm ít nhất. | false",
                "TIEN_LU   | Trong các đơn vị giảm điểm, xã An Viên giảm ít nhất. | true",
                "TINH_2026 | Trong các xã giảm điểm, xã Lũng Cao giảm ít nhất. | false",
                "TINH_2026 | Tỷ lệ hồ sơ thanh toán trực tuyến của Sở Ngoại vụ đạt 0%. | false",
                "TINH_2026 | Tỷ lệ hồ sơ thanh toán trực tuyến của Sở Ngoại vụ không phát sinh. | true",
                "TINH_2026 | Xếp loại Yếu có ba xã. | false",
                "TINH_2026 | Xếp loại Yếu có hai xã. | true",
                "TINH_2026 | Phường Tân Cảng đã đạt mức yêu cầu 80 điểm. | false",
                "TINH_2026 | Phường Tân Cảng chưa đạt mức yêu cầu 80 điểm. | true",
                "TINH_2026 | Xã Quế Lâm đạt mức yêu cầu 80 điểm. | true",
                "TINH_2026 | Yêu cầu phường Tân Cảng đạt mức yêu cầu 80 điểm. | true",
                "AN_LAO    | Xã An Dũng chưa đạt mức giao 55% về thanh toán trực tuyến. | true",
                "AN_LAO    | Về thanh toán trực tuyến, xã An Hòa đạt mức giao 55%. | true"
            })
    void countAndTargetAreHeldAgainstTheResults(
            Workspace workspace, String sentence, boolean holds) {
        assertThat(NewSentence.verdict(workspace, sentence) != Verdict.CONTRADICTED)
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAC_SON   | có 07 tiêu chí chưa đạt mức giao. | Chỉ có hai tiêu chí chưa đạt mức giao. | false",
                "BAC_SON   | có 07 tiêu chí chưa đạt mức giao. | Có bảy tiêu chí chưa đạt mức giao. | true",
                "BAC_SON   | kiểm tra kết quả hằng tuần. | Như vậy tiêu chí này đã đạt mức giao. | false",
                "BAC_SON   | kiểm tra kết quả hằng tuần. | Như vậy tiêu chí này chưa đạt mức giao. | true",
                "TIEN_LU   | đạt 86,31 điểm). | Kết quả này thấp hơn điểm của xã An Viên. | false",
                "TIEN_LU   | đạt 86,31 điểm). | Kết quả này cao hơn điểm của xã An Viên. | true"
            })
    void whatIsMeantWasSaidInTheSentenceBefore(
            Workspace workspace, String end, String sentence, boolean holds) {
        assertThat(NewSentence.verdictBehind(workspace, end, sentence) != Verdict.CONTRADICTED)
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"đã được chấp nhận, true", "được chấp nhận, true", "chưa được chấp nhận, false"})
    void acceptanceOfACauseIsThatOfTheNotes(String words, boolean holds) {
        EditedDraft draft =
                Workspace.AN_LAO
                        .draft("report")
                        .replace("lệ phí (đã được chấp nhận).", "lệ phí (" + words + ").");

        assertThat(Workspace.AN_LAO.verify(draft).tellsTheTruth()).isEqualTo(holds);
    }
}
