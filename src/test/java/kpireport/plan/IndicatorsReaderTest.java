package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.Direction;
import kpireport.measures.Formula;
import kpireport.measures.Grade;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading {@code indicators:} of the plan with every key. */
class IndicatorsReaderTest {

    private EveryKey plan;

    @BeforeEach
    void setUp(@TempDir Path workspace) throws IOException {
        plan = new EveryKey(workspace);
    }

    @Test
    void anIndicatorStatesItsFormula() throws IOException {
        assertThat(plan().indicators().get(0))
                .isEqualTo(
                        new Indicator(
                                "thanh-toan",
                                "Thanh toán trực tuyến",
                                List.of("Tỷ lệ thanh toán trực tuyến"),
                                Kind.RATE,
                                Direction.HIGHER,
                                2,
                                " %",
                                new Formula(List.of("truc-tuyen"), List.of("co-phi")),
                                Set.of("xa", "huyen")));
    }

    @Test
    void anIndicatorWithoutMeasuresTakesThoseOfTheLongLayout() throws IOException {
        assertThat(plan().indicators())
                .extracting(Indicator::id, indicator -> indicator.formula().toString())
                .contains(
                        tuple("cap-ket-qua", "(cap-ket-qua.numerator) / (cap-ket-qua.denominator)"),
                        tuple("dich-vu", "dich-vu.value"));
    }

    @Test
    void theUsualDecimalsAndUnitsFollowTheKind() throws IOException {
        assertThat(plan().indicators())
                .extracting(Indicator::kind, Indicator::decimals, Indicator::unitOfMeasure)
                .contains(
                        tuple(Kind.RATE, 1, "%"),
                        tuple(Kind.SCORE, 2, " điểm"),
                        tuple(Kind.COUNT, 0, ""),
                        tuple(Kind.TEXT, 0, ""));
    }

    @Test
    void aCriterionMayHaveACodeAndWhoAnswersForIt() throws IOException {
        assertThat(plan().indicators())
                .filteredOn(indicator -> !indicator.code().isEmpty())
                .extracting(Indicator::id, Indicator::code, Indicator::agencies)
                .containsExactly(
                        tuple("tuyen-truyen", "1.4", List.of("van-phong", "noi-vu")),
                        tuple("diem-thanh-toan", "3.6", List.of("van-phong")));
    }

    @Test
    void aCriterionWithoutAFigureNeedsNoMeasures() throws IOException {
        assertThat(plan().findIndicator("tuyen-truyen").orElseThrow().formula())
                .isEqualTo(new Formula(List.of(), List.of()));
    }

    @Test
    void gradesAreSortedBestFirst() throws IOException {
        assertThat(plan().findIndicator("tong-diem").orElseThrow().grades())
                .containsExactly(
                        new Grade(new BigDecimal("8.5"), "Tốt"),
                        new Grade(new BigDecimal("5"), "Khá"));
    }

    @Test
    void anIndicatorMayBeCumulativeOrHaveItsChangePrinted() throws IOException {
        assertThat(plan().indicators())
                .extracting(Indicator::id, Indicator::cumulative, Indicator::printedChange)
                .contains(
                        tuple("thanh-toan", false, Optional.empty()),
                        tuple("ho-so-qua-han", true, Optional.empty()),
                        tuple("bo-chi-so", false, Optional.of("tang-giam")));
    }

    @Test
    void targetsAreInForceFromTheirMonthOn() throws IOException {
        assertThat(plan().targets())
                .extracting(
                        Target::indicator,
                        Target::scope,
                        Target::from,
                        Target::threshold,
                        target -> target.where().path())
                .startsWith(
                        target("xa", YearMonth.of(2024, 1), "50", "xa.2024-01"),
                        target("xa", YearMonth.of(2024, 7), "55.5", "xa.2024-07"),
                        target("huyen", Target.ALWAYS, "60", "huyen"),
                        target("an-thu", Target.ALWAYS, "45", "an-thu"));
    }

    @Test
    void aTargetMayBeTheValueOfAUnitFromAMonthOn() throws IOException {
        assertThat(plan().targets())
                .filteredOn(target -> target.indicator().equals("bo-chi-so"))
                .extracting(Target::scope, Target::from, Target::threshold, Target::valueOf)
                .containsExactly(
                        tuple(
                                "xa",
                                YearMonth.of(2024, 1),
                                Optional.of(new BigDecimal("80")),
                                Optional.empty()),
                        tuple(
                                "xa",
                                YearMonth.of(2024, 7),
                                Optional.empty(),
                                Optional.of("phong-noi-vu")));
    }

    private Plan plan() throws IOException {
        return plan.read().orElseThrow();
    }

    private static Tuple target(String scope, YearMonth from, String threshold, String path) {
        return tuple(
                "thanh-toan",
                scope,
                from,
                Optional.of(new BigDecimal(threshold)),
                "indicators[1].targets." + path);
    }
}
