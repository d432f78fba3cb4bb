package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets and criteria that sentences name without a unit. */
class TargetSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Mức giao cấp xã đối với tỷ lệ hồ sơ trực tuyến là 80%.                   | 65%",
                "AN_LAO    | Huyện giao 70% cho chỉ tiêu khai thác, sử dụng lại thông tin số hóa.     | 60%",
                "MINH_LONG | Mức yêu cầu số hóa kết quả giải quyết thủ tục hành chính là 90%.         | 80%",
                "HO_SO     | Chỉ tiêu giao cấp xã về tỷ lệ hồ sơ đúng hạn là 90%.                     | 95%",
                "BAC_SON   | Tiêu chí 7.5 đạt 21,58%.                                                 | 12,58%",
                "BAC_SON   | Tiêu chí 7.5 đã đạt mức giao.                                            | 12,58% < 60%"
            })
    void wrongTargetOrCriterionIsFound(Workspace workspace, String sentence, String right) {
        assertThat(contradictions(workspace, sentence)).extracting(Claim::right).contains(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Mức giao cấp xã đối với tỷ lệ hồ sơ trực tuyến là 65%.",
                "AN_LAO    | Mức giao cấp huyện đối với tỷ lệ hồ sơ trực tuyến là 80%.",
                "AN_LAO    | Kế hoạch năm 2024 của huyện là 90% hồ sơ trực tuyến.",
                "AN_LAO    | Tỷ lệ khai thác, sử dụng lại thông tin số hóa của thị trấn An Lão chưa tới 1/4.",
                "BAC_SON   | Tiêu chí 7.5 đạt 12,58%.",
                "BAC_SON   | Tiêu chí 7.5 chưa đạt mức giao.",
                "BAC_SON   | Tiêu chí 7.5.1 đạt 21,58%."
            })
    void rightOnesAndOthersRaiseNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }
}
