package kpireport.verification;

import static kpireport.verification.Workspace.AN_LAO;
import static kpireport.verification.Workspace.BAC_SON;
import static kpireport.verification.Workspace.MINH_LONG;
import static kpireport.verification.Workspace.TIEN_LU;
import static kpireport.verification.Workspace.TINH_2026;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes words and not facts raises no alarm. */
class HarmlessEditsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39,1%                             | 39,1 %",
                "39,1%                             | 39.1%",
                "39,1%                             | 39%",
                "39,1%                             | 39,13%",
                "An Dũng 39,1% (9/23)              | xã An Dũng 39,1% (9/23)",
                "An Dũng 39,1% (9/23)              | UBND xã An Dũng chỉ đạt 39,1%, tương ứng 9/23 hồ sơ",
                "An Dũng 39,1% (9/23)              | An Dũng 39,1%",
                "An Dũng 39,1% (9/23)              | An Dũng gần 40%",
                "An Dũng 39,1% (9/23)              | 39,1% (An Dũng, 9 trong 23 hồ sơ)",
                "Tỷ lệ thanh toán trực tuyến       | Tỉ lệ thanh toán trực tuyến",
                "Chi nhánh VPĐKĐĐ 97,9%            | Chi nhánh Văn phòng Đăng ký đất đai huyện 97,9%",
                "TT An Lão 97,5% (193/198)         | thị trấn An Lão 97,5% (193/198)",
                "An Quang 80,0% (4/5); An Toàn 66,7% (2/3) | An Toàn 66,7% (2/3); An Quang 80,0% (4/5)",
                "An Hòa 99,5%                      | An Hoà 99,5%",
                "07 chỉ tiêu                       | 7 chỉ tiêu",
                "được giao 07 chỉ tiêu             | được giao bảy chỉ tiêu",
                "ngày 10/6/2024                    | ngày 10 tháng 6 năm 2024",
                "ngày 17/6/2024                    | ngày 17 tháng 6 năm 2024",
                "trực tuyến tháng 5/2024           | trực tuyến tháng 5 năm 2024",
                "còn đơn vị chưa đạt ở 03          | vẫn còn đơn vị không đạt ở 03",
                "UBND huyện An Lão phê bình:       | Chủ tịch UBND huyện nghiêm khắc phê bình:",
                "UBND huyện An Lão biểu dương      | UBND huyện ghi nhận, tuyên dương",
                "báo cáo giải trình, làm rõ trách nhiệm về việc | giải trình bằng văn bản, nêu rõ trách nhiệm vì"
            })
    void sameFactInOtherWordsIsConfirmed(String written, String reworded) {
        EditedDraft draft = AN_LAO.draft("dispatch").replace(written, reworded);

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED)).isEmpty();
    }

    @Test
    void roundedFigureIsConfirmedAsRounded() {
        EditedDraft draft = AN_LAO.draft("dispatch").replace("39,1%", "39%");

        assertThat(AN_LAO.verify(draft).claims())
                .extracting(Claim::reason)
                .filteredOn(Reason.ROUNDED::equals)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "hơn 30.000 bản, false",
        "gần 31.000 bản, false",
        "hơn 31.000 bản, true",
        "gần 30.000 bản, true"
    })
    void countIsRoundedToTheSideThatWordsSay(String reworded, boolean lie) {
        EditedDraft draft = TIEN_LU.draft("dispatch").replace("30.204 bản", reworded);

        assertThat(TIEN_LU.verify(draft).list(Verdict.CONTRADICTED).isEmpty()).isEqualTo(!lie);
    }

    @Test
    void missIsNotRoundedToItsTarget() {
        EditedDraft draft = AN_LAO.draft("dispatch").replace("99,6%", "100%");

        assertThat(AN_LAO.verify(draft).tellsTheTruth()).isFalse();
    }

    @Test
    void numberAndDayFilledInAreFree() {
        EditedDraft draft = AN_LAO.draft("dispatch").fillIn("513", "ngày 12 tháng 6 năm 2024");

        assertThat(draft.text()).contains("Số: 513/UBND", "ngày 12 tháng 6 năm 2024");
        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED)).isEmpty();
    }

    @Test
    void whatIsReportedInDecemberMayBeSignedInJanuaryOnly() {
        EditedDraft january = AN_LAO.draft("dispatch").fillIn("2", "ngày 06 tháng 01 năm 2025");
        EditedDraft june = AN_LAO.draft("dispatch").fillIn("2", "ngày 06 tháng 6 năm 2025");

        assertThat(AN_LAO.verify(january).tellsTheTruth()).isTrue();
        assertThat(AN_LAO.verify(june).tellsTheTruth()).isFalse();
    }

    @Test
    void runsAndSpacesOfWordDoNotMatter() {
        EditedDraft draft = AN_LAO.draft("dispatch").splitRuns().everywhere(" ", "\u00a0");

        assertThat(AN_LAO.verify(draft).claims())
                .extracting(Claim::verdict)
                .containsOnly(Verdict.CONFIRMED);
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndCounted() {
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .markUp(
                                "An Dũng 39,1%",
                                "<w:del w:id=\"90\"><w:r><w:delText> An Hòa 12,3%</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"91\"><w:r><w:t> (đã rà soát)</w:t></w:r></w:ins>");

        Verification found = AN_LAO.verify(draft);
        assertThat(found.tellsTheTruth()).isTrue();
        assertThat(found.insertions()).isEqualTo(1);
        assertThat(found.deletions()).isEqualTo(1);
    }

    @Test
    void lieInATrackedInsertionIsFound() {
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .markUp(
                                "An Dũng 39,1%",
                                "<w:ins w:id=\"91\"><w:r><w:t>; An Hòa 12,3%</w:t></w:r></w:ins>");

        assertThat(AN_LAO.verify(draft).tellsTheTruth()).isFalse();
    }

    @Test
    void sentencesMayChangePlaces() {
        EditedDraft draft = TIEN_LU.draft("dispatch").turnAround("Về tiến độ");

        assertThat(TIEN_LU.verify(draft).list(Verdict.CONTRADICTED)).isEmpty();
    }

    @Test
    void proseMayGoAndCome() {
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .delete("Trung tâm Văn hóa - Thông tin - Thể thao huyện phối hợp")
                        .addAfter(
                                "Để hoàn thành",
                                "Cuộc họp lúc 8 giờ 30 tại phòng số 2; liên hệ số 0256.3875.123.");

        Verification found = AN_LAO.verify(draft);
        assertThat(found.tellsTheTruth()).isTrue();
        assertThat(found.list(Verdict.UNKNOWN)).isNotEmpty();
    }

    @Test
    void trueSentenceOfOnesOwnIsConfirmed() {
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .addAfter(
                                "Để hoàn thành",
                                "Riêng xã An Tân có tỷ lệ hồ sơ trực tuyến đạt 66,7% (160/240).");

        assertThat(AN_LAO.verify(draft).claims())
                .extracting(Claim::verdict)
                .containsOnly(Verdict.CONFIRMED);
    }

    @Test
    void columnOfExplanationsIsNoLie() {
        EditedDraft draft = MINH_LONG.draft("appendix").insertColumn("Ghi chú", "đang khắc phục");

        assertThat(MINH_LONG.verify(draft).list(Verdict.CONTRADICTED)).isEmpty();
    }

    @Test
    void footnotesAndTextBoxesOfOnesOwnAreNoLie() {
        EditedDraft draft =
                BAC_SON.draft("notice")
                        .markUp(
                                "Ngày 20/10/2023",
                                "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>DỰ THẢO 2</w:t></w:r></w:p>"
                                        + "</w:txbxContent></w:pict></w:r>")
                        .set(
                                "word/footnotes.xml",
                                "<w:footnotes xmlns:w=\"w\"><w:footnote><w:p><w:r><w:t>Theo phân công."
                                        + "</w:t></w:r></w:p></w:footnote></w:footnotes>");

        assertThat(BAC_SON.verify(draft).tellsTheTruth()).isTrue();
    }

    @Test
    void textBoxInACellIsNoPartOfTheCell() {
        EditedDraft draft =
                BAC_SON.draft("appendix")
                        .markUp(
                                "Đã ban hành kế hoạch kiểm tra",
                                "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>DỰ THẢO 2</w:t></w:r></w:p>"
                                        + "</w:txbxContent></w:pict></w:r>");

        assertThat(BAC_SON.verify(draft).tellsTheTruth()).isTrue();
    }

    @Test
    void dispatchWithItsAppendixBehindItIsHeldAgainstBoth() {
        EditedDraft draft = TINH_2026.draft("dispatch");
        EditedDraft appendix = TINH_2026.draft("appendix");

        assertThat(TINH_2026.verify(draft.append(appendix)).documents())
                .containsExactlyInAnyOrder("dispatch", "appendix");
        assertThat(TINH_2026.verify(draft).tellsTheTruth()).isTrue();
    }
}
