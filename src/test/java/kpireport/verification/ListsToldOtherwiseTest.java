package kpireport.verification;

import static kpireport.verification.Workspace.AN_LAO;
import static kpireport.verification.Workspace.TINH_2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;

/** A sentence with a list of units, made into lines or a table. */
class ListsToldOtherwiseTest {

    private static final String REUSE =
            "Tỷ lệ khai thác, sử dụng lại thông tin số hóa (mức giao 60%): TT";
    private static final List<String> ROWS =
            List.of(
                    "Đơn vị | Tỷ lệ | Số hồ sơ",
                    "TT An Lão | 23,6% | 50/212",
                    "An Dũng | 0,0% | 0/60",
                    "An Hòa | 39,4% | 159/404",
                    "An Hưng | 5,3% | 4/76",
                    "An Nghĩa | 0,0% | 0/44",
                    "An Quang | 0,0% | 0/43",
                    "An Trung | 0,0% | 0/88",
                    "An Toàn | 40,0% | 20/50");

    private static final String BELOW = "Dưới mức yêu cầu 80 điểm: 03 đơn vị";
    private static final String OPENING = "Ba đơn vị có điểm tổng hợp dưới mức yêu cầu 80 điểm:";

    private static List<Claim> contradictions(Stream<String> rows) {
        EditedDraft draft =
                AN_LAO.draft("dispatch")
                        .becomeTable(
                                REUSE,
                                "Tỷ lệ khai thác, sử dụng lại thông tin số hóa (mức giao 60%):",
                                rows.toArray(String[]::new));
        return AN_LAO.verify(draft).list(Verdict.CONTRADICTED);
    }

    @Test
    void tableOfOnesOwnSaysWhatTheListSaid() {
        assertThat(contradictions(ROWS.stream())).isEmpty();
    }

    @Test
    void rowsMayBeNumberedAndTellMore() {
        Stream<String> rows =
                ROWS.stream()
                        .map(row -> row + (row.startsWith("Đơn vị") ? " | Mức giao" : " | 60%"))
                        .map(row -> (row.startsWith("Đơn vị") ? "STT" : "1") + " | " + row);

        assertThat(contradictions(rows)).isEmpty();
    }

    @Test
    void changedFigureInTableOfOnesOwnIsFound() {
        assertThat(contradictions(ROWS.stream().map(row -> row.replace("39,4%", "93,4%"))))
                .extracting(Claim::unit, Claim::written, Claim::right)
                .containsExactly(tuple("xã An Hòa", "93,4%", "39,4%"));
    }

    @Test
    void unitLeftOutOfTableOfOnesOwnIsFound() {
        assertThat(contradictions(ROWS.stream().filter(row -> !row.startsWith("An Hưng"))))
                .extracting(Claim::reason, Claim::unit)
                .containsExactly(tuple(Reason.UNIT_MISSING, "xã An Hưng"));
    }

    @Test
    void linesBelongToTheirOpeningWhoeverElseHasTheirFigures() {
        EditedDraft lines =
                TINH_2026
                        .draft("dispatch")
                        .become(
                                BELOW,
                                OPENING,
                                "Sở Nông nghiệp và Môi trường: 77,24 điểm;",
                                "Sở Xây dựng: 76,03 điểm;",
                                "Sở Ngoại vụ: 75,92 điểm.");
        EditedDraft table =
                TINH_2026
                        .draft("dispatch")
                        .becomeTable(
                                BELOW,
                                OPENING,
                                "STT | Đơn vị | Điểm tổng hợp | Xếp loại",
                                "1 | Sở Nông nghiệp và Môi trường | 77,24 | Khá",
                                "2 | Sở Xây dựng | 76,03 | Khá",
                                "3 | Sở Ngoại vụ | 75,92 | Khá");

        assertThat(TINH_2026.verify(lines).list(Verdict.CONTRADICTED)).isEmpty();
        assertThat(TINH_2026.verify(table).list(Verdict.CONTRADICTED)).isEmpty();
    }

    @Test
    void lineLeftOutIsFound() {
        EditedDraft draft =
                TINH_2026
                        .draft("dispatch")
                        .become(
                                BELOW,
                                OPENING,
                                "Sở Nông nghiệp và Môi trường: 77,24 điểm;",
                                "Sở Xây dựng: 76,03 điểm.");

        assertThat(TINH_2026.verify(draft).list(Verdict.CONTRADICTED))
                .extracting(Claim::reason, Claim::unit)
                .contains(tuple(Reason.UNIT_MISSING, "Sở Ngoại vụ"));
    }
}
