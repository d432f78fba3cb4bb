package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many dossiers a unit received or settled, told by the deed and no indicator. */
class DossierCountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Xã An Dũng tiếp nhận 86 hồ sơ.                                   | 60",
                "AN_LAO    | Xã An Dũng tiếp nhận hơn 60 hồ sơ.                               | 60",
                "AN_LAO    | Số hồ sơ tiếp nhận của xã An Dũng là 66 hồ sơ.                   | 60",
                "AN_LAO    | Trong tháng, Phòng Tư pháp đã giải quyết 25 hồ sơ.               | 24",
                "AN_LAO    | Phòng Tư pháp tiếp nhận 26 hồ sơ, trong đó 21 hồ sơ trực tuyến.  | 22",
                "AN_LAO    | Phòng Tư pháp có 16 hồ sơ thanh toán trực tuyến.                 | 15",
                "AN_LAO    | Phòng Tư pháp đã thanh toán trực tuyến 16/20 hồ sơ.              | 15/20",
                "AN_LAO    | Xã An Dũng tiếp nhận 60 hồ sơ, xã An Hòa tiếp nhận 440 hồ sơ.    | 404",
                "AN_LAO    | Xã An Dũng tiếp nhận 60 hồ sơ và đã giải quyết 85 hồ sơ.         | 58",
                "HO_SO     | Sở Xây dựng tiếp nhận 13 hồ sơ.                                  | 12",
                "HO_SO     | Sở Xây dựng đã nhận 12 hồ sơ, đúng hạn 10 hồ sơ.                 | 9",
                "MINH_LONG | Xã Long Hiệp tiếp nhận 486 hồ sơ, giải quyết 417 hồ sơ.          | 471",
                "MINH_LONG | Xã Long Hiệp có 7 hồ sơ giải quyết quá hạn.                      | 6",
                "TINH_2026 | Sở Công Thương có 4 hồ sơ quá hạn.                               | 3 hồ sơ",
                "TINH_2026 | Sở Công Thương đã giải quyết 1.400 hồ sơ.                        | 1.040"
            })
    void wrongCountIsFound(Workspace workspace, String sentence, String right) {
        assertThat(contradictions(workspace, sentence)).extracting(Claim::right).contains(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Xã An Dũng tiếp nhận 60 hồ sơ.",
                "AN_LAO    | Xã An Dũng tiếp nhận hơn 50 hồ sơ.",
                "AN_LAO    | Phòng Tư pháp tiếp nhận 26 hồ sơ, trong đó có 22 hồ sơ nộp trực tuyến.",
                "AN_LAO    | Phòng Tư pháp đã thanh toán trực tuyến 15/20 hồ sơ.",
                "HO_SO     | Sở Xây dựng có 3 hồ sơ quá hạn.",
                "MINH_LONG | Xã Long Hiệp có 312 hồ sơ trước hạn, 153 hồ sơ đúng hạn và 6 hồ sơ quá hạn.",
                "MINH_LONG | Xã Long Hiệp có 465 hồ sơ đúng hạn.",
                "TINH_2026 | Sở Công Thương đã giải quyết 1.040 hồ sơ."
            })
    void rightCountIsConfirmed(Workspace workspace, String sentence) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(Verdict.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Tháng 4/2024, Phòng Tư pháp đã giải quyết 25 hồ sơ.",
                "AN_LAO    | Từ đầu năm, xã An Dũng đã tiếp nhận 360 hồ sơ.",
                "AN_LAO    | Xã An Dũng và xã An Hòa tiếp nhận 464 hồ sơ.",
                "AN_LAO    | Phòng Tư pháp giải quyết 24 hồ sơ, trong đó có 20 hồ sơ nộp trực tuyến.",
                "AN_LAO    | Yêu cầu xã An Dũng giải quyết 20 hồ sơ.",
                "AN_LAO    | Xã An Dũng tiếp nhận 15 hồ sơ qua bưu chính.",
                "AN_LAO    | Ngày 31/5/2024, xã An Dũng tiếp nhận 14 hồ sơ.",
                "AN_LAO    | Về lĩnh vực hộ tịch, xã An Dũng tiếp nhận 32 hồ sơ.",
                "AN_LAO    | Xã An Dũng tiếp nhận 32 hồ sơ (riêng lĩnh vực hộ tịch).",
                "AN_LAO    | Qua kiểm tra 20 hồ sơ của xã An Dũng, có 14 hồ sơ trực tuyến.",
                "TINH_2026 | Sở Công Thương hiện đang giải quyết 95 hồ sơ, không để hồ sơ quá hạn.",
                "AN_LAO    | Xã An Dũng đang giải quyết 17 hồ sơ.",
                "TIEN_LU   | Xã Đức Thắng tiếp nhận 200 hồ sơ."
            })
    void countThatNoMeasureTellsIsUnknown(Workspace workspace, String sentence) {
        assertThat(NewSentence.verdict(workspace, sentence)).isEqualTo(Verdict.UNKNOWN);
    }
}
