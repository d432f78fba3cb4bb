package kpireport.verification;

import static kpireport.verification.Workspace.AN_LAO;
import static kpireport.verification.Workspace.MINH_LONG;
import static kpireport.verification.Workspace.TIEN_LU;
import static kpireport.verification.Workspace.TINH_2026;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and headers that people add, take out or exchange. */
class TableRowsTest {

    @Test
    void rowOfAUnitThatThePlanDoesNotHaveIsFound() {
        EditedDraft draft =
                MINH_LONG.draft("appendix").copyRow("xã Thanh An", "6", "xã Long Thanh");

        assertContradicted(MINH_LONG, draft)
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.reason()).isEqualTo(Reason.UNKNOWN_UNIT);
                            assertThat(claim.written()).isEqualTo("xã Long Thanh");
                            assertThat(claim.place().row()).isEqualTo(9);
                        });
    }

    @Test
    void secondRowOfAUnitIsFound() {
        EditedDraft draft = MINH_LONG.draft("appendix").copyRow("xã Thanh An", "6");

        assertContradicted(MINH_LONG, draft)
                .extracting(Claim::reason)
                .containsExactly(Reason.ROW_TWICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng cộng  | 807/1.382 | 58,39% | true",
                "Tổng cộng  | 807/1.382 | 68,39% | false",
                "Tổng cộng  | 817/1.382 | 58,39% | false",
                "Toàn huyện | ''        | 58,4%  | true"
            })
    void totalOfOnesOwnIsTheSumOfTheCounts(
            String label, String counts, String rate, boolean right) {
        EditedDraft draft =
                MINH_LONG
                        .draft("appendix")
                        .copyRow("xã Thanh An", "", label, counts, rate, "", "", "", "", "");

        assertThat(MINH_LONG.verify(draft).tellsTheTruth()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bình quân  | 86,91 | true",
                "Bình quân  | 87,91 | false",
                "Toàn huyện | 88,03 | true",
                "Toàn huyện | 88,30 | false"
            })
    void totalWithoutCountsIsTheMeanOrTheResultOfTheWhole(
            String label, String points, boolean right) {
        EditedDraft draft =
                TIEN_LU.draft("appendix").copyRow("xã Cương Chính", "", label, points, "", "", "");

        assertThat(TIEN_LU.verify(draft).tellsTheTruth()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"xã Thủ Sỹ, I, true", "xã Thủ Sỹ, II, false", "xã Cương Chính, XV, true"})
    void rankMayBeARomanNumeral(String unit, String rank, boolean right) {
        EditedDraft draft = TIEN_LU.draft("appendix").putCell(unit, 1, rank);

        assertThat(TIEN_LU.verify(draft).tellsTheTruth()).isEqualTo(right);
    }

    @Test
    void dashSaysThatNothingArose() {
        EditedDraft draft = TINH_2026.draft("appendix-below").putCell("Sở Ngoại vụ", 8, "–");

        assertThat(TINH_2026.verify(draft).tellsTheTruth()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Tỷ lệ hồ sơ trực tuyến   | Tỷ lệ thanh toán trực tuyến",
                "TINH_2026 | Công khai, minh bạch (18) | Tiến độ giải quyết (20)",
                "TIEN_LU   | Tổng điểm tháng 8/2024   | Tổng điểm tháng 7/2024"
            })
    void exchangedHeadersAreFound(Workspace workspace, String one, String other) {
        EditedDraft draft = workspace.draft("appendix").exchangeHeaders(one, other);

        assertThat(workspace.verify(draft).tellsTheTruth()).isFalse();
    }

    @Test
    void untouchedTableHasNoRowTwice() {
        assertContradicted(AN_LAO, AN_LAO.draft("appendix")).isEmpty();
    }

    private static ListAssert<Claim> assertContradicted(Workspace workspace, EditedDraft draft) {
        return assertThat(workspace.verify(draft).list(Verdict.CONTRADICTED));
    }
}
