package kpireport.ingest;

import static kpireport.ingest.PlanFixture.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kpireport.diagnostics.Severity;
import kpireport.measures.OrgUnit;
import kpireport.plan.Plan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole exports, each with one trap that offices really send; the file is named for it. */
class TrapsTest {

    @TempDir Path root;

    private final Plan plan =
            new PlanFixture()
                    .agencies("Phòng Tư pháp huyện")
                    .communes("xã An Vinh", "xã An Hòa", "thị trấn An Lão")
                    .unit(mayBeAbsent("xã Bình Tân"))
                    .unit(mayBeAbsent("phường Bình Tân"))
                    .source(wide("*").count("phai-nop", "Phải nộp").count("da-nop", "Đã nộp"))
                    .rate("thanh-toan", "da-nop", "phai-nop")
                    .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decomposed-letters.csv",
                "tone-mark-on-the-other-vowel.csv",
                "committee-and-place-around-the-name.csv",
                "no-break-spaces-and-full-width-digits.csv",
                "unit-of-measure-and-title-above.csv",
                "header-of-three-rows.csv",
                "empty-first-columns.csv",
                "columns-in-another-order.csv",
                "numbering-row-with-formulas.csv",
                "numbers-of-rows-start-at-two.csv",
                "total-rows-above-and-below.csv",
                "parts-under-in-which.csv",
                "head-repeated-on-the-next-page.csv",
                "signature-and-date-below.csv",
                "formula-with-its-value.xls"
            })
    void whatIsClearToAPersonIsReadWithoutAWord(String file) {
        WorkspaceFixture workspace = new WorkspaceFixture(root).fixture("traps/" + file);
        assertThat(workspace.list(plan))
                .containsExactly(
                        "phong-tu-phap-huyen thanh-toan 50/60",
                        "xa-an-vinh thanh-toan 9/1023",
                        "xa-an-hoa thanh-toan n/a 0",
                        "thi-tran-an-lao thanh-toan 10/10");
        assertThat(workspace.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "total-that-disagrees.csv | TOTAL_DISAGREES C6",
                "part-that-does-not-add-up.csv | FORM_SUM_DISAGREES C4",
                "month-of-another-report.csv | OTHER_MONTH",
                "numbers-without-a-name.csv | ROW_WITHOUT_UNIT B6",
                "hidden-row.xls | HIDDEN_CONTENT Sheet1",
            })
    void whatIsOddButClearIsReadWithAWarning(String file, String finding) {
        WorkspaceFixture workspace = new WorkspaceFixture(root).fixture("traps/" + file);
        assertThat(workspace.list(plan))
                .contains("xa-an-vinh thanh-toan 9/1023", "thi-tran-an-lao thanh-toan 10/10");
        assertThat(findings(workspace, file)).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accent-missing-in-a-name.csv | UNKNOWN_UNIT B3, ABSENT_UNIT",
                "commune-or-ward-not-said.csv | AMBIGUOUS_UNIT B4, ABSENT_UNIT",
                "unit-in-two-rows.csv | UNIT_TWICE B6",
                "unit-left-out.csv | ABSENT_UNIT",
                "header-that-repeats.csv | HEADER_AMBIGUOUS",
                "header-misspelt.csv | HEADER_NOT_FOUND",
                "letter-among-digits.csv | UNREADABLE_NUMBER D3",
                "count-with-decimals.csv | COUNT_NOT_WHOLE D3",
                "negative-count.csv | COUNT_NEGATIVE D3",
                "empty-cell.csv | EMPTY_COUNT D3",
                "numerator-without-denominator.csv | NUMERATOR_WITHOUT_DENOMINATOR D4",
                "thousand-turned-into-a-fraction.xls | COUNT_NOT_WHOLE Sheet1!C3",
                "count-turned-into-a-date.xls | DATE_FOR_NUMBER Sheet1!C3",
                "percent-format-under-a-count.xls | UNREADABLE_NUMBER Sheet1!C3",
                "formula-never-calculated.xls | FORMULA_WITHOUT_VALUE Sheet1!C3",
                "formula-that-failed.xls | ERROR_CELL Sheet1!C3",
            })
    void whatCannotBeDecidedIsAnErrorAtItsCell(String file, String findings) {
        WorkspaceFixture workspace = new WorkspaceFixture(root).fixture("traps/" + file);
        workspace.read(plan);
        assertThat(findings(workspace, file)).containsExactly(findings.split(", "));
        assertThat(workspace.diagnostics().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numerator-above-denominator.csv | thi-tran-an-lao thanh-toan 11/10"
                        + " | ABOVE_HUNDRED_PERCENT D5",
                "dash-for-nothing-arisen.csv | xa-an-hoa thanh-toan n/a - |",
            })
    void whatIsUnusualIsKept(String file, String fact, String finding) {
        WorkspaceFixture workspace = new WorkspaceFixture(root).fixture("traps/" + file);
        assertThat(workspace.list(plan)).contains(fact);
        assertThat(findings(workspace, file))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    private static List<String> findings(WorkspaceFixture workspace, String file) {
        return workspace.findings().stream()
                .map(finding -> finding.replaceFirst(file + "( · )?", "").strip())
                .toList();
    }

    private static OrgUnit mayBeAbsent(String name) {
        return new OrgUnit(
                PlanFixture.id(name), "", name, name, PlanFixture.XA, "", List.of(), true);
    }
}
