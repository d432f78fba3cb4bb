package kpireport.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationsTest {

    private static final String APRIL_PUBLISHED =
            """
            {"schemaVersion": 1, "month": "2024-04",
             "indicators": [{"id": "thanh-toan", "numerator": ["%s"], "denominator": ["phai-nop"]}],
             "units": [{"id": "an-dung", "name": "xã An Dũng", "results": [
               {"indicator": "thanh-toan", "status": "missed", "numerator": 1, "denominator": 4,
                "target": {"exact": "50"}}]}],
             "inputs": []}
            """;

    @TempDir private Path root;
    private Office office;

    @BeforeEach
    void anOffice() throws IOException {
        office = new Office(root);
    }

    @Test
    void aRateLeadsToEveryCellItsTargetAndTheRulesItMeets() {
        assertThat(office.lines("an-dung", "thanh-toan"))
                .containsExactly(
                        "Printed: 39,1% (missed)",
                        "Exact value: 9/23 ≈ 39,130435%",
                        "Formula: (\"Trực tuyến\" + \"Qua cổng\") / \"Phải nộp\"",
                        "  Numerator: truc-tuyen \"Trực tuyến\" = 7",
                        "    exports/2024-05/thanh-toan.csv · C2 \"7\"",
                        "  Numerator: qua-cong \"Qua cổng\" = 2",
                        "    exports/2024-05/thanh-toan.csv · D2 \"2\"",
                        "  Denominator: phai-nop \"Phải nộp\" = 23",
                        "    exports/2024-05/thanh-toan.csv · B2 \"23\"",
                        "Target: 55%, set for Cấp xã (kpi-report.yaml:19:42)",
                        "Short by: 15,9 points; 4 dossiers",
                        "Last month: nothing is known",
                        "Criticised: in the list",
                        "  Rule: 1 or more indicators missed: Tỷ lệ thanh toán (this one)"
                                + " (kpi-report.yaml:28:7)");
    }

    @Test
    void aScoreLeadsThroughItsPartsToTheSameCells() {
        assertThat(office.lines("an-dung", "tong"))
                .startsWith(
                        "Printed: 8,70 điểm",
                        "Formula: diem",
                        "  Điểm thanh toán: 8,70 điểm",
                        "    Formula: min(20, 20 × thanh-toan / 90)",
                        "      Tỷ lệ thanh toán: 39,1% (missed)",
                        "        Exact value: 9/23 ≈ 39,130435%",
                        "        Formula: (\"Trực tuyến\" + \"Qua cổng\") / \"Phải nộp\"",
                        "          Numerator: truc-tuyen \"Trực tuyến\" = 7",
                        "            exports/2024-05/thanh-toan.csv · C2 \"7\"");
    }

    @Test
    void whatDidNotAriseIsExplainedByTheTokenInItsCells() {
        assertThat(office.lines("an-vinh", "thanh-toan"))
                .startsWith(
                        "Printed: \"KPS\" (not applicable)",
                        "Formula: (\"Trực tuyến\" + \"Qua cổng\") / \"Phải nộp\"",
                        "  Numerator: truc-tuyen \"Trực tuyến\" = 0",
                        "    exports/2024-05/thanh-toan.csv · C3 \"KPS\"");
    }

    @Test
    void lastMonthIsSaidWithItsOriginAndItsOtherTarget() throws IOException {
        office.april("Xã An Dũng,4,1,0\nXã An Vinh,1,1,0\n");
        assertThat(office.lines("an-dung", "thanh-toan"))
                .containsSubsequence(
                        "Last month: 25,0% (2024-04, from that month's exports)",
                        "  exports/2024-04/thanh-toan.csv · C2; exports/2024-04/thanh-toan.csv ·"
                                + " D2; exports/2024-04/thanh-toan.csv · B2",
                        "Change: 14,1",
                        "  the target then was 40%");
    }

    @Test
    void anotherFormulaOfLastMonthIsSaidAndCorrectsNothing() throws IOException {
        office.file("reports/2024-04/results.json", APRIL_PUBLISHED.formatted("da-nop"))
                .april("Xã An Dũng,4,2,0\nXã An Vinh,1,1,0\n");
        assertThat(office.lines("an-dung", "thanh-toan"))
                .containsSubsequence(
                        "Last month: 25,0% (2024-04, from that month's report)",
                        "  reports/2024-04/results.json · an-dung/thanh-toan",
                        "  the target then was 50%",
                        "  computed otherwise then: (da-nop) / (phai-nop)");
    }

    @Test
    void aCorrectionIsSaidWhereTheFormulaIsTheSame() throws IOException {
        office.file(
                        "reports/2024-04/results.json",
                        APRIL_PUBLISHED.formatted("truc-tuyen\", \"qua-cong"))
                .april("Xã An Dũng,4,2,0\nXã An Vinh,1,1,0\n");
        assertThat(office.lines("an-dung", "thanh-toan"))
                .contains("  that month's report says 25,0%; that month's data now gives 50,0%");
        assertThat(office.explanation("an-dung", "thanh-toan").since().corrected())
                .isEqualTo("50,0%");
    }

    @Test
    void aFigureOfTheDocumentsFindsItsExplanation() {
        Explanations explanations = office.explanations();
        Explanation explanation = explanations.find("an-dung", "thanh-toan").orElseThrow();
        assertThat(explanations.find(explanation.value())).contains(explanation);
    }

    @Test
    void anIndicatorThatTheUnitDoesNotHaveIsNotExplained() {
        assertThat(office.explanations().find("an-dung", "khac")).isEmpty();
    }
}
