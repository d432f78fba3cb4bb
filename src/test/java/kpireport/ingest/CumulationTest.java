package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Direction;
import kpireport.measures.Formula;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.Observation.NotApplicable;
import kpireport.measures.Observations.Origin;
import kpireport.measures.OrgUnit;
import kpireport.measures.Value;
import org.junit.jupiter.api.Test;

class CumulationTest {

    private static final OrgUnit DISTRICT = PlanFixture.commune("xã An Vinh");
    private static final Indicator ENTERPRISES =
            new Indicator(
                    "doanh-nghiep",
                    "Doanh nghiệp mới",
                    List.of(),
                    Kind.RATE,
                    Direction.HIGHER,
                    1,
                    "%",
                    new Formula(List.of("moi"), List.of("giao")),
                    Optional.empty(),
                    Set.of("xa"),
                    true,
                    Optional.empty(),
                    List.of(),
                    "8.1.1",
                    List.of());

    private final List<Observation> monthly = new ArrayList<>();
    private final Map<YearMonth, Origin> origins = new TreeMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void countsAreAddedUpFromJanuary() {
        observed(Origin.EXPORTS, "2023-01", "1/4");
        observed(Origin.EXPORTS, "2023-02", "2/4");
        observed(Origin.EXPORTS, "2023-03", "0/2");
        assertThat(sums("2023-03")).containsExactly("2023-01 1/4", "2023-02 3/8", "2023-03 3/10");
    }

    @Test
    void aNewYearStartsAnew() {
        observed(Origin.EXPORTS, "2022-12", "9/9");
        observed(Origin.EXPORTS, "2023-01", "1/4");
        assertThat(sums("2023-01")).contains("2023-01 1/4");
    }

    @Test
    void whatWasPublishedIsTheSumAlready() {
        observed(Origin.PUBLISHED, "2023-04", "7/20");
        observed(Origin.EXPORTS, "2023-05", "1/4");
        assertThat(sums("2023-05")).containsExactly("2023-04 7/20", "2023-05 8/24");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void aMonthWithNothingToCountAddsNothing() {
        observed(Origin.EXPORTS, "2023-01", "1/4");
        observed(Origin.EXPORTS, "2023-02", "-");
        observed(Origin.EXPORTS, "2023-03", "1/4");
        assertThat(sums("2023-03")).containsExactly("2023-01 1/4", "2023-02 1/4", "2023-03 2/8");
    }

    @Test
    void aMissingMonthIsAnErrorAndNotANought() {
        observed(Origin.EXPORTS, "2023-01", "1/4");
        observed(Origin.EXPORTS, "2023-03", "1/4");
        assertThat(sums("2023-03")).containsExactly("2023-01 1/4");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, finding -> finding.where().describe())
                .containsExactly(tuple(Code.CUMULATIVE_GAP, "exports/2023-02"));
    }

    private void observed(Origin origin, String month, String value) {
        YearMonth at = YearMonth.parse(month);
        origins.put(at, origin);
        if (value.equals("-")) {
            monthly.add(new NotApplicable(DISTRICT, ENTERPRISES, at, "-", List.of()));
            return;
        }
        String[] parts = value.split("/");
        Value rate = new Value.Rate(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
        monthly.add(new Measured(DISTRICT, ENTERPRISES, at, rate, List.of()));
    }

    private List<String> sums(String reportMonth) {
        return new Cumulation(
                        new PlanFixture().unit(DISTRICT).indicator(ENTERPRISES).build(),
                        origins,
                        diagnostics)
                .sumUp(monthly, YearMonth.parse(reportMonth)).stream()
                        .map(Measured.class::cast)
                        .map(sum -> sum.month() + " " + text((Value.Rate) sum.value()))
                        .toList();
    }

    private static String text(Value.Rate rate) {
        return rate.numerator() + "/" + rate.denominator();
    }
}
