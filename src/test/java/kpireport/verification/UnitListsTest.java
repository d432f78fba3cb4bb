package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static kpireport.verification.Workspace.AN_LAO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units listed for what they have in common, in a sentence or on lines below it. */
class UnitListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIEN_LU   | Các xã giảm điểm: Cương Chính, Trung Dũng, Dị Chế.             | xã Dị Chế",
                "TIEN_LU   | Các xã tăng điểm gồm Thủ Sỹ, Hải Triều và Nhật Tân.            | xã Nhật Tân",
                "TINH_2026 | Các sở dưới 80 điểm gồm: Sở Ngoại vụ, Sở Xây dựng, Sở Du lịch. | Sở Du lịch",
                "MINH_LONG | Các xã có tỷ lệ số hóa kết quả dưới 80%: Thanh An, Long Môn.   | xã Long Môn"
            })
    void unitThatIsNotSoIsFound(Workspace workspace, String sentence, String unit) {
        assertThat(contradictions(workspace, sentence)).extracting(Claim::unit).contains(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIEN_LU   | Các xã giảm điểm: Cương Chính, Trung Dũng, Nhật Tân.",
                "TIEN_LU   | Các xã giảm số công chức: Dị Chế, Thủ Sỹ.",
                "TIEN_LU   | Các xã phấn đấu để tăng điểm trong tháng 9/2024: Cương Chính, Nhật Tân.",
                "TINH_2026 | Các sở dưới 80 điểm gồm: Sở Ngoại vụ, Sở Xây dựng.",
                "MINH_LONG | Các xã có tỷ lệ số hóa kết quả dưới 80%: Long Hiệp, Thanh An."
            })
    void listThatIsTrueRaisesNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"- Xã An Tân., ''", "- Xã An Vinh., xã An Vinh"})
    void linesBelowAColonAreReadWithTheSentence(String line, String wrong) {
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .addAfter("Để hoàn thành", "Các xã chưa đạt chỉ tiêu cấp kết quả điện tử:")
                        .addAfter("Các xã chưa đạt chỉ tiêu cấp", "- Xã An Hòa;")
                        .addAfter("- Xã An Hòa;", line);

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .extracting(Claim::unit)
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    @Test
    void criticisedInOneSentenceInsteadOfLinesAreTheSame() {
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .replace(
                                "Vì có chỉ tiêu chưa đạt mà",
                                "UBND huyện phê bình vì có chỉ tiêu chưa đạt mà")
                        .delete("UBND huyện An Lão phê bình:");

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED)).isEmpty();
    }
}
