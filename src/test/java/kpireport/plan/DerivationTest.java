package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.measures.Derivation;
import kpireport.measures.Indicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores that follow from other indicators. */
class DerivationTest {

    private static final String SUM = "sum-of: [diem-thanh-toan, diem-ket-qua]";

    private EveryKey plan;

    @BeforeEach
    void setUp(@TempDir Path workspace) throws IOException {
        plan = new EveryKey(workspace);
    }

    @Test
    void pointsAreGivenForARate() throws IOException {
        assertThat(derivation("diem-thanh-toan"))
                .contains(
                        new Derivation.Points(
                                List.of("thanh-toan"),
                                new BigDecimal("6"),
                                new BigDecimal("80"),
                                Optional.of(new BigDecimal("0")),
                                false));
    }

    @Test
    void pointsForSeveralRatesAreCappedAndFullFromAHundredUnlessSaid() throws IOException {
        assertThat(derivation("diem-ket-qua"))
                .contains(
                        new Derivation.Points(
                                List.of("thanh-toan", "cap-ket-qua"),
                                new BigDecimal("4"),
                                new BigDecimal("100"),
                                Optional.empty(),
                                true));
    }

    @Test
    void scoresAreAddedUp() throws IOException {
        assertThat(derivation("tong-diem"))
                .contains(
                        new Derivation.Sum(
                                List.of("diem-thanh-toan", "diem-ket-qua"),
                                Optional.of(new BigDecimal("10"))));
    }

    @Test
    void aSumMayHaveNoMaximum() throws IOException {
        assertThat(derivation("diem-chung"))
                .contains(new Derivation.Sum(List.of("tong-diem"), Optional.empty()));
    }

    @Test
    void aDerivedScoreNeedsNoMeasures() throws IOException {
        assertThat(find("tong-diem").formula().measures()).isEmpty();
    }

    @Test
    void aScoreMayStandBeforeItsParts() throws IOException {
        plan.change(SUM, "sum-of: diem-chung").change("sum-of: tong-diem", "sum-of: diem-ket-qua");
        assertThat(plan.read()).isPresent();
    }

    @Test
    void aPartThatDoesNotExistIsReported() throws IOException {
        plan.change(SUM, "sum-of: [diem-thanh-toan, diem-ketqua]").read();
        plan.assertFound(plan.at(Code.PLAN_UNKNOWN_REFERENCE, "diem-ketqua"));
    }

    @Test
    void pointsAreNotGivenForPoints() throws IOException {
        plan.change("points-from: thanh-toan", "points-from: bo-chi-so").read();
        plan.assertFound(plan.at(Code.PLAN_WRONG_KIND, "bo-chi-so, maximum"));
    }

    @Test
    void ratesAreNotAddedUp() throws IOException {
        plan.change(SUM, "sum-of: [diem-thanh-toan, cap-ket-qua ]").read();
        plan.assertFound(plan.at(Code.PLAN_WRONG_KIND, "cap-ket-qua ]"));
    }

    @Test
    void aPartIsCountedOnce() throws IOException {
        plan.change(SUM, "sum-of: [diem-ket-qua, diem-ket-qua ]").read();
        plan.assertFound(plan.at(Code.PLAN_STATED_TWICE, "diem-ket-qua ]"));
    }

    @Test
    void aSumCannotContainItself() throws IOException {
        plan.change(SUM, "sum-of: [diem-thanh-toan, tong-diem]").read();
        plan.assertFound(plan.at(Code.PLAN_SUM_OF_ITSELF, "tong-diem]"));
    }

    @Test
    void aCircleOfSumsIsReportedWhereItCloses() throws IOException {
        plan.change(SUM, "sum-of: [diem-thanh-toan, diem-chung]").read();
        plan.assertFound(plan.at(Code.PLAN_SUM_OF_ITSELF, "tong-diem}}"));
    }

    @Test
    void theSamePartByTwoWaysIsNoCircle() throws IOException {
        plan.change("sum-of: tong-diem", "sum-of: [tong-diem, diem-ket-qua]");
        assertThat(plan.read()).isPresent();
    }

    @Test
    void aScoreAppliesOnlyWhereItsPartsDo() throws IOException {
        plan.change("rate: {}}", "rate: {}, levels: [xa]}").read();
        plan.assertFound(plan.at(Code.PLAN_INDICATOR_NOT_AT_LEVEL, "cap-ket-qua], maximum"));
    }

    @Test
    void aScoreMayApplyAtFewerLevelsThanItsParts() throws IOException {
        plan.change("sum-of: tong-diem}}", "sum-of: tong-diem}, levels: [xa]}");
        assertThat(plan.read()).isPresent();
    }

    @Test
    void aScoreIsEitherReadOrDerived() throws IOException {
        plan.change("sum-of: tong-diem", "sum-of: tong-diem, value: qua-han").read();
        plan.assertFound(plan.at(Code.PLAN_KEY_CONFLICT, "value: qua-han}}"));
    }

    @Test
    void aMaximumMeansNothingForAScoreThatIsRead() throws IOException {
        plan.change("diem-hai-long], decimals: 2", "diem-hai-long], maximum: 100").read();
        plan.assertFound(plan.at(Code.PLAN_USELESS_KEY, "maximum: 100"));
    }

    private Optional<Derivation> derivation(String id) throws IOException {
        return find(id).derivation();
    }

    private Indicator find(String id) throws IOException {
        return plan.read().orElseThrow().findIndicator(id).orElseThrow();
    }
}
