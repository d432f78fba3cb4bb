package kpireport.verification;

import static kpireport.verification.AddedSentence.contradictions;
import static kpireport.verification.Workspace.AN_LAO;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is criticised, commended or asked to explain, in sentences of one's own. */
class NamedListSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO    | Không có đơn vị nào bị phê bình.                       | IS_CRITICISED",
                "AN_LAO    | Xã An Quang không phải giải trình.                     | IS_TO_EXPLAIN",
                "AN_LAO    | Xã An Vinh được biểu dương, xã An Tân bị phê bình.     | NOT_CRITICISED",
                "AN_LAO    | Xã An Hòa phải báo cáo giải trình.                     | NOT_TO_EXPLAIN",
                "AN_LAO    | Nhắc nhở nghiêm khắc Trưởng phòng Nội vụ huyện.        | NOT_CRITICISED",
                "AN_LAO    | Khen thưởng xã An Dũng.                                | NOT_COMMENDED",
                "HO_SO     | Biểu dương UBND đặc khu Hòn Mê.                        | NOT_COMMENDED",
                "HO_SO     | Phê bình Giám đốc Sở Xây dựng.                         | NOT_CRITICISED",
                "TINH_2026 | UBND tỉnh phê bình Sở Nội vụ.                          | NOT_CRITICISED",
                "TINH_2026 | Yêu cầu Giám đốc Sở Ngoại vụ giải trình.               | NOT_TO_EXPLAIN"
            })
    void unitInAListItIsNotInIsFound(Workspace workspace, String sentence, Reason reason) {
        assertThat(contradictions(workspace, sentence)).extracting(Claim::reason).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AN_LAO | Nếu xã An Vinh không đạt chỉ tiêu số hóa trong tháng tới thì phải giải trình.",
                "AN_LAO | Không phê bình xã An Tân.",
                "AN_LAO | Xã An Toàn không phải giải trình.",
                "AN_LAO | Xã An Vinh được biểu dương, xã An Quang bị phê bình.",
                "AN_LAO | Phòng Nội vụ tổng hợp báo cáo giải trình của các đơn vị.",
                "AN_LAO | Yêu cầu xã An Dũng gửi báo cáo giải trình về Phòng Nội vụ huyện.",
                "AN_LAO | Phòng Tư pháp phối hợp với Hội đồng Thi đua - Khen thưởng.",
                "HO_SO  | Xã Tân Hòa bị phê bình."
            })
    void unitOfTheListAndWhatNamesNobodyRaiseNoAlarm(Workspace workspace, String sentence) {
        assertThat(contradictions(workspace, sentence)).isEmpty();
    }

    @Test
    void groundsAreTheStandingAndTheRulesOfTheList() {
        assertThat(contradictions(AN_LAO, "Xã An Tân bị phê bình."))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.right()).isEqualTo("6/7");
                            assertThat(claim.sources())
                                    .hasSize(2)
                                    .allMatch(it -> it.startsWith("kpi-report.yaml:"));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "AN_LAO, UBND huyện An Lão biểu dương, xã An Vinh",
        "AN_LAO, 'báo cáo giải trình, làm rõ', xã An Nghĩa",
        "HO_SO, 'phê bình vì chưa đạt', xã Tân Hòa"
    })
    void listThatNoSentenceNamesAnyMoreIsMissed(Workspace workspace, String words, String unit) {
        EditedDraft draft = workspace.draft("dispatch").delete(words);

        assertThat(workspace.verify(draft).list(Verdict.CONTRADICTED))
                .filteredOn(claim -> claim.unit().equals(unit))
                .extracting(Claim::reason)
                .containsExactly(Reason.UNIT_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "AN_LAO, UBND huyện phê bình các đơn vị sau:, - Xã An Quang;, - Xã An Tân., xã An Tân",
        "AN_LAO, Các đơn vị được biểu dương gồm:, - Xã An Vinh;, - Xã An Hòa., xã An Hòa",
        "HO_SO, Các đơn vị phải báo cáo giải trình:, Sở Xây dựng, Hết., Sở Xây dựng"
    })
    void linesBelowAColonAreOfTheListThatTheSentenceNames(
            Workspace workspace, String opening, String line, String last, String wrong) {
        EditedDraft draft = lines(workspace, opening, line, last);

        assertThat(workspace.verify(draft).list(Verdict.CONTRADICTED))
                .extracting(Claim::unit)
                .containsExactly(wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "AN_LAO, UBND huyện phê bình các đơn vị sau:, - Xã An Quang;, - Xã An Dũng.",
        "AN_LAO, UBND huyện phê bình xã An Quang., Nơi nhận:, - Xã An Tân.",
        "AN_LAO, Phòng Nội vụ tổng hợp báo cáo giải trình của các đơn vị:, - Xã An Hòa;, Hết."
    })
    void linesOfTheListAndThoseBelowOtherWordsRaiseNoAlarm(
            Workspace workspace, String opening, String line, String last) {
        assertThat(
                        workspace
                                .verify(lines(workspace, opening, line, last))
                                .list(Verdict.CONTRADICTED))
                .isEmpty();
    }

    private static EditedDraft lines(Workspace workspace, String... lines) {
        EditedDraft draft = workspace.draft("dispatch");
        String before = workspace == AN_LAO ? "Để hoàn thành" : "biểu dương Sở";
        for (String line : lines) {
            draft.addAfter(before, line);
            before = line;
        }
        return draft;
    }

    @Test
    void milderWordsAreTheListToo() {
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .replace("biểu dương xã An Vinh", "ghi nhận kết quả tốt của xã An Vinh");

        assertThat(AN_LAO.verify(draft).tellsTheTruth()).isTrue();
    }

    @Test
    void whoMetTheTargetIsNotAmongThoseThatMissedIt() {
        EditedDraft draft =
                AN_LAO.draft("dispatch").replace("An Hòa 99,5% (390/392)", "An Hòa 99,5%; An Vinh");

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.reason()).isEqualTo(Reason.NOT_AMONG_MISSED);
                            assertThat(claim.indicator()).isEqualTo("Tỷ lệ cấp kết quả điện tử");
                            assertThat(claim.right()).isEqualTo("100,0% = 100%");
                            assertThat(claim.sources()).hasSize(2);
                        });
    }

    @Test
    void causeAtAnotherUnitIsFound() {
        String cause =
                ", nguyên nhân: hồ sơ lĩnh vực Thi đua - Khen thưởng và Hội do cơ quan, tổ chức tự"
                        + " nộp trực tuyến, bỏ qua bước sử dụng lại dữ liệu";
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .replace(cause, "")
                        .replace("Phòng Tư pháp 50,0% (13/26)", "Phòng Tư pháp 50,0%" + cause);

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.reason()).isEqualTo(Reason.OTHER_CAUSE);
                            assertThat(claim.unit()).isEqualTo("Phòng Tư pháp huyện");
                            assertThat(claim.right()).isEqualTo("Phòng Nội vụ huyện");
                        });
    }
}
