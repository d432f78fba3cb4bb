package kpireport.verification;

import static kpireport.verification.Workspace.AN_LAO;
import static kpireport.verification.Workspace.TIEN_LU;
import static kpireport.verification.Workspace.TINH_2026;
import static org.assertj.core.api.Assertions.assertThat;

import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;

/** What is right leads to cells, not to ids. */
class EvidenceTest {

    @Test
    void sumOfScoresLeadsToTheCellsOfItsParts() {
        EditedDraft draft =
                TINH_2026.draft("dispatch").replace("Sở Tài chính 95,01", "Sở Tài chính 95,10");

        assertThat(TINH_2026.verify(draft).list(Verdict.CONTRADICTED))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.right()).isEqualTo("95,01");
                            assertThat(claim.sources())
                                    .isNotEmpty()
                                    .allMatch(it -> it.matches("exports/2026-08/.+[! ][A-Z]+\\d+"));
                        });
    }

    @Test
    void standingLeadsToTheCellsThatDecideIt() {
        EditedDraft draft =
                AN_LAO.draft("dispatch").replace("đạt 7/7 chỉ tiêu", "đạt 6/7 chỉ tiêu");

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED))
                .anySatisfy(
                        claim -> {
                            assertThat(claim.right()).isEqualTo("7/7");
                            assertThat(claim.sources())
                                    .isNotEmpty()
                                    .allMatch(it -> it.startsWith("exports/2024-05/"));
                        });
    }

    @Test
    void placeInARankingLeadsToTheCellItIsBy() {
        EditedDraft draft = TIEN_LU.draft("appendix").putCell("xã Thủ Sỹ", 1, "2");

        assertThat(TIEN_LU.verify(draft).list(Verdict.CONTRADICTED))
                .singleElement()
                .satisfies(claim -> assertThat(claim.sources()).hasSize(1));
    }
}
