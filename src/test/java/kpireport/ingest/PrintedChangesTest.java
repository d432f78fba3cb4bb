package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Direction;
import kpireport.measures.Formula;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Observation;
import kpireport.measures.Observation.Measured;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;
import kpireport.measures.Value;
import org.junit.jupiter.api.Test;

class PrintedChangesTest {

    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final OrgUnit CUONG_CHINH = PlanFixture.commune("xã Cương Chính");
    private static final Indicator TOTAL =
            new Indicator(
                    "tong-diem",
                    "Tổng điểm",
                    List.of(),
                    Kind.SCORE,
                    Direction.HIGHER,
                    2,
                    " điểm",
                    new Formula(List.of("diem"), List.of()),
                    Optional.empty(),
                    Set.of("xa"),
                    false,
                    Optional.of("tang-giam"),
                    List.of(),
                    "",
                    List.of());

    private final List<Observation> known = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void lastMonthFollowsFromTheChangeWhereNothingElseIsKnown() {
        known(AUGUST, "83.28");
        assertThat(complete("-2.60"))
                .singleElement()
                .satisfies(
                        before -> {
                            assertThat(before.month()).isEqualTo(AUGUST.minusMonths(1));
                            assertThat(((Measured) before).value())
                                    .isEqualTo(new Value.Printed(new BigDecimal("85.88")));
                            assertThat(before.evidence()).hasSize(1);
                        });
    }

    @Test
    void aChangeThatAgreesWithLastMonthIsSilent() {
        known(AUGUST, "83.28");
        known(AUGUST.minusMonths(1), "85.88");
        assertThat(complete("-2.6")).isEmpty();
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void aChangeThatDisagreesIsAWarningAtItsCell() {
        known(AUGUST, "83.28");
        known(AUGUST.minusMonths(1), "85.87");
        assertThat(complete("-2.60")).isEmpty();
        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(Code.CHANGE_DISAGREES);
                            assertThat(finding.where().describe()).endsWith("E9");
                            assertThat(finding.details()).containsEntry("computed", "-2.59");
                        });
    }

    private void known(YearMonth month, String total) {
        known.add(
                new Measured(
                        CUONG_CHINH,
                        TOTAL,
                        month,
                        new Value.Printed(new BigDecimal(total)),
                        List.of()));
    }

    private List<Observation> complete(String change) {
        SourceCell cell = new SourceCell("exports/2024-08/766.xlsx", "Xã", 9, 5, change);
        return new PrintedChanges(AUGUST, diagnostics)
                .complete(
                        List.of(
                                new PrintedChange(
                                        CUONG_CHINH, TOTAL, new BigDecimal(change), cell)),
                        known);
    }
}
