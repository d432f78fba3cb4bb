package kpireport.verification;

import static kpireport.verification.Workspace.AN_LAO;
import static kpireport.verification.Workspace.MINH_LONG;
import static kpireport.verification.Workspace.TIEN_LU;
import static kpireport.verification.Workspace.TINH_2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One lie in a draft is found, and what is right is said. */
class LiesTest {

    @Test
    void changedDigitIsToldWithTheRightFigureAndItsCells() {
        EditedDraft draft = AN_LAO.draft("dispatch").replace("39,1%", "39,2%");

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.reason()).isEqualTo(Reason.OTHER_FIGURE);
                            assertThat(claim.unit()).isEqualTo("xã An Dũng");
                            assertThat(claim.indicator()).isEqualTo("Tỷ lệ thanh toán trực tuyến");
                            assertThat(claim.written()).isEqualTo("39,2%");
                            assertThat(claim.right()).isEqualTo("39,1%");
                            assertThat(claim.place())
                                    .isEqualTo(Place.paragraph(Place.Part.BODY, 11));
                            assertThat(claim.sources())
                                    .hasSize(2)
                                    .allMatch(
                                            it ->
                                                    it.startsWith(
                                                            "exports/2024-05/Thanh toan truc tuyen"
                                                                    + " T5-2024.xlsx · "));
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(9/23)                            | (8/23)                            | OTHER_FIGURE",
                "(mức giao 55%)                    | (mức giao 50%)                    | OTHER_FIGURE",
                "được giao 07 chỉ tiêu             | được giao 06 chỉ tiêu             | OTHER_FIGURE",
                "ở 03 chỉ tiêu                     | ở hai chỉ tiêu                    | OTHER_FIGURE",
                "đạt 7/7 chỉ tiêu                  | đạt 6/7 chỉ tiêu                  | OTHER_FIGURE",
                "An Hòa 99,5% (390/392)            | An Hưng 99,5% (390/392)           | UNIT_NOT_IN_LIST",
                "An Quang 80,0% (4/5); An Toàn 66,7% (2/3) | An Toàn 80,0% (4/5); An Quang 66,7% (2/3) | EXCHANGED",
                "An Tân 99,6% (235/236);           | ''                                | UNIT_MISSING",
                "An Quang 80,0% (4/5);             | An Quang 80,0% (4/5); An Tân 60,0%; | NOT_AMONG_MISSED",
                "Chủ tịch UBND xã An Toàn,         | Chủ tịch UBND xã An Tân,          | NOT_CRITICISED  ",
                "Chủ tịch UBND xã An Toàn,         | ''                                | UNIT_MISSING",
                "biểu dương xã An Vinh             | biểu dương xã An Hòa              | NOT_COMMENDED",
                "UBND huyện An Lão phê bình:       | UBND huyện An Lão biểu dương:     | OPPOSITE",
                "còn đơn vị chưa đạt ở 03          | còn đơn vị đạt ở 03               | OPPOSITE",
                "Tỷ lệ thanh toán trực tuyến (mức  | Tỷ lệ cấp kết quả điện tử (mức    | OTHER_INDICATOR",
                "0,0% (0/12)                       | không phát sinh hồ sơ             | FIGURE_MISSING",
                "số 58/BC-VP                       | số 85/BC-VP                       | OTHER_DOCUMENT",
                "ngày 10/6/2024                    | ngày 11/6/2024                    | OTHER_DATE",
                "trước ngày 17/6/2024              | trước ngày 18/6/2024              | OTHER_DATE",
                "02 tháng liên tiếp                | 03 tháng liên tiếp                | OTHER_FIGURE",
                "trực tuyến tháng 5/2024           | trực tuyến tháng 4/2024           | OTHER_DATE",
                "trực tuyến tháng 5/2024           | trực tuyến tháng 0/2024           | OTHER_DATE",
                "Qua kết quả tháng 5/2024          | Qua kết quả tháng 5/2124          | OTHER_DATE",
                "năm 2024                          | năm 2023                          | OTHER_DATE"
            })
    void lieInASentenceIsFound(String right, String lie, Reason reason) {
        EditedDraft draft = AN_LAO.draft("dispatch").replace(right, lie);

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .extracting(Claim::reason)
                .contains(reason);
    }

    @Test
    void deadlineIsThatOfTheMonthsNotes() {
        EditedDraft draft = AN_LAO.draft("dispatch").replace("17/6/2024", "27/6/2024");

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .singleElement()
                .satisfies(
                        claim ->
                                assertThat(claim.sources())
                                        .containsExactly("exports/2024-05/month.yaml · deadline"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Riêng xã An Tân có tỷ lệ cấp kết quả điện tử chỉ đạt 45,3%. | OTHER_FIGURE",
                "Tỷ lệ thanh toán trực tuyến của xã An Hòa đạt 3,1%.         | OTHER_FIGURE",
                "Xã An Tân đạt 7/7 chỉ tiêu.                                 | OTHER_FIGURE",
                "Riêng xã An Tân có tỷ lệ hồ sơ trực tuyến 76,7%, cao hơn mức giao. | OTHER_FIGURE",
                "Tỷ lệ thanh toán trực tuyến của xã An Dũng tăng 13,3 điểm phần trăm. | OPPOSITE",
                "Tỷ lệ thanh toán trực tuyến của xã An Vinh giảm 29,4 điểm phần trăm. | OPPOSITE",
                "UBND huyện phê bình Chủ tịch UBND xã An Tân.                | NOT_CRITICISED",
                "Tuyên dương Phòng Nội vụ.                                   | NOT_COMMENDED"
            })
    void sentenceOfOnesOwnIsHeldAgainstTheResults(String sentence, Reason reason) {
        EditedDraft draft = AN_LAO.draft("dispatch").addAfter("Để hoàn thành", sentence);

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .extracting(Claim::reason)
                .contains(reason);
    }

    @Test
    void thoseCriticisedOnTheSameGroundsAreMissedWhenTheirLineGoes() {
        EditedDraft draft = AN_LAO.draft("dispatch").delete("Trưởng phòng Tư pháp huyện;");

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .extracting(Claim::reason, Claim::unit)
                .containsExactlyInAnyOrder(
                        tuple(Reason.UNIT_MISSING, "Chi nhánh Văn phòng Đăng ký đất đai huyện"),
                        tuple(Reason.UNIT_MISSING, "Phòng Tư pháp huyện"));
    }

    @Test
    void noughtForAUnitWithNothingToMeasureIsFound() {
        EditedDraft draft = TINH_2026.draft("appendix-below").putCell("Sở Ngoại vụ", 8, "0,00%");

        assertThat(contradictions(TINH_2026, draft)).containsExactly(Reason.NO_FIGURE);
    }

    @Test
    void nothingToMeasureForAFigureIsFound() {
        EditedDraft draft =
                TINH_2026.draft("appendix-below").putCell("Sở Xây dựng", 8, "không phát sinh");

        assertThat(contradictions(TINH_2026, draft)).containsExactly(Reason.FIGURE_MISSING);
    }

    @Test
    void otherGradeIsFound() {
        EditedDraft draft = TINH_2026.draft("appendix-below").putCell("Sở Xây dựng", 5, "Tốt");

        assertThat(contradictions(TINH_2026, draft)).containsExactly(Reason.OTHER_GRADE);
    }

    @Test
    void markOfAMissWhereTheTargetWasMetIsFound() {
        EditedDraft draft = TIEN_LU.draft("appendix").putCell("xã Thủ Sỹ", 6, "100,00%*");

        assertThat(contradictions(TIEN_LU, draft)).containsExactly(Reason.OTHER_MARK);
    }

    @Test
    void lostMinusIsFound() {
        EditedDraft draft = TIEN_LU.draft("appendix").putCell("xã Cương Chính", 5, "2,60");

        assertThat(contradictions(TIEN_LU, draft)).containsExactly(Reason.OTHER_FIGURE);
    }

    @Test
    void exchangedRowsAreFound() {
        EditedDraft draft = TIEN_LU.draft("appendix").exchangeRows("xã Dị Chế", "xã Lệ Xá");

        assertThat(contradictions(TIEN_LU, draft)).contains(Reason.OTHER_ORDER);
    }

    @Test
    void rowLeftOutIsFound() {
        EditedDraft draft = MINH_LONG.draft("appendix").deleteRow("xã Long Môn");

        assertThat(contradictions(MINH_LONG, draft)).containsExactly(Reason.UNIT_MISSING);
    }

    @Test
    void otherUnitInARowIsFound() {
        EditedDraft draft = MINH_LONG.draft("appendix").putCell("xã Long Môn", 2, "xã Long Mai");

        assertThat(contradictions(MINH_LONG, draft)).isNotEmpty();
    }

    @Test
    void headerOfAnotherIndicatorIsFound() {
        EditedDraft draft =
                AN_LAO.draft("appendix")
                        .replace(
                                "Tỷ lệ thủ tục hành chính có giao dịch thanh toán trực tuyến",
                                "Tỷ lệ thanh toán trực tuyến");

        assertThat(contradictions(AN_LAO, draft)).containsExactly(Reason.OTHER_INDICATOR);
    }

    @Test
    void turnedDirectionIsFound() {
        EditedDraft draft =
                TIEN_LU.draft("dispatch").replace("từ 85,88 xuống 83,28", "từ 83,28 xuống 85,88");

        assertThat(contradictions(TIEN_LU, draft)).contains(Reason.EXCHANGED);
    }

    private static List<Reason> contradictions(Workspace workspace, EditedDraft draft) {
        return workspace.verify(draft).list(Verdict.CONTRADICTED).stream()
                .map(Claim::reason)
                .toList();
    }
}
