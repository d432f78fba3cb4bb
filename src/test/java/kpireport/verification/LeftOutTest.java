package kpireport.verification;

import static kpireport.verification.Workspace.AN_LAO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value or a deadline that is gone is told, and nobody is accused. */
class LeftOutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An Dũng 39,1% (9/23) | An Dũng còn thấp          | 39,1%",
                "trước ngày 17/6/2024 | đúng thời hạn             | 17/6/2024",
                "An Dũng 39,1% (9/23) | An Dũng dưới 40%          | ''",
                "An Dũng 39,1% (9/23) | An Dũng 9 trong 23 hồ sơ  | ''"
            })
    void valueThatIsGoneIsToldAsMissing(String written, String reworded, String gone) {
        EditedDraft draft = AN_LAO.draft("dispatch").replace(written, reworded);

        Verification found = AN_LAO.verify(draft);
        assertThat(found.list(Verdict.CONTRADICTED)).isEmpty();
        assertThat(found.list(Verdict.UNKNOWN))
                .filteredOn(claim -> claim.reason() == Reason.FIGURE_LEFT_OUT)
                .extracting(Claim::right)
                .isEqualTo(gone.isEmpty() ? List.of() : List.of(gone));
    }

    @Test
    void dayWithoutItsYearIsNoOtherDay() {
        EditedDraft draft =
                AN_LAO.draft("dispatch").replace("trước ngày 17/6/2024", "trước ngày 17 tháng 6");

        assertThat(AN_LAO.verify(draft).list(Verdict.CONTRADICTED)).isEmpty();
    }
}
