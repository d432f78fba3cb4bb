package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Direction;
import kpireport.measures.Formula;
import kpireport.measures.Fraction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.plan.NamingRule.Condition;
import kpireport.plan.Source.IndicatorColumns;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.NumberRole;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plan that uses every key, and what a single change in it makes of it. */
class PlanReaderTest {

    private static final Path EVERY_KEY =
            Path.of("src/test/resources/kpireport/plan/every-key/kpi-report.yaml");

    private static final Level XA = new Level("xa", "Cấp xã", "các xã, thị trấn");

    @TempDir Path workspace;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyKeyIsReadWithoutAFinding() throws IOException {
        assertThat(read("", "")).isPresent();
        assertFound();
    }

    @Test
    void theOfficeSignsForItsSuperior() throws IOException {
        assertThat(plan().office())
                .isEqualTo(
                        new Office(
                                List.of("ỦY BAN NHÂN DÂN TỈNH"),
                                List.of("ỦY BAN NHÂN DÂN", "HUYỆN SÔNG THỬ"),
                                "UBND huyện Sông Thử",
                                "Sông Thử",
                                "UBND-VP",
                                new Office.Signer("KT.", List.of("CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "")));
    }

    @Test
    void aUnitKeepsTheNoughtOfItsCode() throws IOException {
        assertThat(plan().units().get(1))
                .isEqualTo(
                        new OrgUnit(
                                "an-thu",
                                "0123",
                                "xã An Thử",
                                "An Thử",
                                XA,
                                "Chủ tịch UBND xã An Thử",
                                List.of("UBND xã An Thử", "An Thử (xã)"),
                                true));
    }

    @Test
    void aUnitWithoutAShortNameIsCalledByItsName() throws IOException {
        assertThat(plan().units().get(0).shortName()).isEqualTo("Phòng Nội vụ huyện");
    }

    @Test
    void aColumnIsReadAsItsMeasureIsUsedUnlessItSaysSo() throws IOException {
        assertThat(plan().sources().get(0).measures())
                .extracting(MeasureColumn::measure, MeasureColumn::role)
                .containsExactly(
                        tuple("co-phi", NumberRole.COUNT),
                        tuple("truc-tuyen", NumberRole.COUNT),
                        tuple("so-hoa", NumberRole.PERCENT),
                        tuple("diem-tien-do", NumberRole.AMOUNT),
                        tuple("diem-hai-long", NumberRole.AMOUNT),
                        tuple("qua-han", NumberRole.COUNT));
    }

    @Test
    void aPrintedRateIsReadAsAPercentageWithoutSayingSo() throws IOException {
        Plan plan = read(", type: percent}", "}").orElseThrow();
        assertThat(plan.sources().get(0).measures().get(2).role()).isEqualTo(NumberRole.PERCENT);
    }

    @Test
    void theLongLayoutNamesTheColumnsOfEveryIndicator() throws IOException {
        assertThat(plan().sources().get(1).indicatorColumns())
                .contains(
                        new IndicatorColumns(
                                new HeaderPath(List.of("Tên chỉ tiêu"), 0),
                                Optional.of(new HeaderPath(List.of("Tử số"), 0)),
                                Optional.of(new HeaderPath(List.of("Mẫu số"), 0)),
                                Optional.of(new HeaderPath(List.of("Kết quả"), 0))));
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
                        tuple(Kind.COUNT, 0, ""));
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
    void rulesKeepTheirConditionsAndGetANameWhereTheyHaveNone() throws IOException {
        assertThat(plan().rules())
                .extracting(NamingRule::name, NamingRule::level, NamingRule::conditions)
                .containsExactly(
                        tuple(
                                "nhieu-chi-tieu",
                                Optional.of("xa"),
                                List.of(any(NamingRule.Test.MISSED_AT_LEAST, "3"))),
                        tuple(
                                "criticise-2",
                                Optional.of("huyen"),
                                List.of(
                                        any(NamingRule.Test.MISSED_WITHOUT_CAUSE_AT_LEAST, "1"),
                                        any(NamingRule.Test.SHORTFALL_SUM_AT_LEAST, "81/2"))),
                        tuple(
                                "criticise-3",
                                Optional.empty(),
                                List.of(payment(NamingRule.Test.ANY_VALUE_BELOW, "10"))),
                        tuple(
                                "commend-1",
                                Optional.of("xa"),
                                List.of(
                                        any(NamingRule.Test.ALL_MET, "0"),
                                        any(NamingRule.Test.BETTER_THAN_LAST_MONTH, "0"))),
                        tuple(
                                "commend-2",
                                Optional.empty(),
                                List.of(any(NamingRule.Test.ALL_APPLICABLE_MET, "0"))),
                        tuple(
                                "explain-1",
                                Optional.of("xa"),
                                List.of(payment(NamingRule.Test.ZERO_MONTHS, "2"))),
                        tuple(
                                "explain-2",
                                Optional.empty(),
                                List.of(any(NamingRule.Test.MISSED_MONTHS, "3"))),
                        tuple(
                                "explain-3",
                                Optional.empty(),
                                List.of(any(NamingRule.Test.FALLING_MONTHS, "3"))));
    }

    @Test
    void theIndicatorOfARuleLimitsItsVeryLowValue() throws IOException {
        Plan plan =
                read(
                                "{any-value: {below: 10, indicator: thanh-toan}}",
                                "{any-value: {below: 10}, indicator: thanh-toan}")
                        .orElseThrow();
        assertThat(plan.rules().get(2).conditions())
                .containsExactly(payment(NamingRule.Test.ANY_VALUE_BELOW, "10"));
    }

    @Test
    void aDocumentKeepsTheOrderOfItsFormats() throws IOException {
        assertThat(plan().documents().get(1).formats())
                .containsExactly(
                        DocumentSpec.Format.DOCX,
                        DocumentSpec.Format.XLSX,
                        DocumentSpec.Format.HTML);
    }

    @Test
    void nothingIsNotApplicableWhenThePlanListsNothing() throws IOException {
        Plan plan = read("[\"-\", KPS, không phát sinh]", "[]").orElseThrow();
        assertThat(plan.notApplicable()).isEmpty();
    }

    @Test
    void theUsualTokensAreNotApplicableWhenThePlanIsSilent() throws IOException {
        Plan plan = read("not-applicable: [\"-\", KPS, không phát sinh]\n", "").orElseThrow();
        assertThat(plan.notApplicable()).contains("-", "KPS", "Không phát sinh", "N/A");
    }

    @Test
    void aWorkspaceWithoutAPlanSaysSo() {
        assertThat(new PlanReader().read(workspace, diagnostics)).isEmpty();
        assertFound(tuple(Code.PLAN_MISSING, "kpi-report.yaml"));
    }

    @Test
    void anEmptyPlanSaysSo() throws IOException {
        Files.writeString(workspace.resolve("kpi-report.yaml"), "# later\n");
        assertThat(new PlanReader().read(workspace, diagnostics)).isEmpty();
        assertFound(tuple(Code.PLAN_EMPTY, "kpi-report.yaml"));
    }

    @Test
    void anIndicatorThatNoSourceFeedsIsReported() throws IOException {
        assertThat(read("    value: Kết quả\n", "")).isEmpty();
        assertFound(tuple(Code.PLAN_MEASURE_NOT_SUPPLIED, "kpi-report.yaml:73:10"));
    }

    @Test
    void aMeasureNamedInAFormulaHasToStandInASource() throws IOException {
        read("denominator: co-phi", "denominator: co-phii");
        assertFound(tuple(Code.PLAN_UNKNOWN_REFERENCE, "kpi-report.yaml:59:50"));
    }

    @Test
    void twoUnitsCannotHaveTheSameNameInOtherLetters() throws IOException {
        read("name: Phòng Nội vụ huyện", "name: ubnd  XÃ an thử");
        assertFound(tuple(Code.PLAN_SAME_NAME, "kpi-report.yaml:27:15"));
    }

    @Test
    void aUnitMayNameItselfTwice() throws IOException {
        assertThat(read("[UBND xã An Thử,", "[xã An Thử,")).isPresent();
    }

    @Test
    void aUnitCannotHaveTheIdOfALevel() throws IOException {
        read("id: phong-noi-vu", "id: xa");
        assertFound(tuple(Code.PLAN_DUPLICATE_ID, "kpi-report.yaml:17:9"));
    }

    @Test
    void aStatedRuleNameCannotBeAGeneratedOne() throws IOException {
        read("name: nhieu-chi-tieu", "name: criticise-2");
        assertFound(tuple(Code.PLAN_DUPLICATE_ID, "kpi-report.yaml:78:7"));
    }

    @Test
    void aTargetForALevelWithoutTheIndicatorIsReported() throws IOException {
        read("levels: [xa, huyen]", "levels: [xa]");
        assertFound(tuple(Code.PLAN_INDICATOR_NOT_AT_LEVEL, "kpi-report.yaml:64:7"));
    }

    @Test
    void aRuleThatOnlySaysNotBetterHasNoCondition() throws IOException {
        read("met: all, better-than-last-month: true", "better-than-last-month: false");
        assertFound(tuple(Code.PLAN_RULE_WITHOUT_CONDITION, "kpi-report.yaml:85:7"));
    }

    @Test
    void exportsAreLookedForInsideTheMonthOnly() throws IOException {
        for (String files : List.of("/etc/*", "../2024-04/*", "a/../../b", "C:/x", "a\\\\b", ".")) {
            Diagnostics found = new Diagnostics();
            write("\"thanh-toan/*.xls*\"", '"' + files + '"');
            new PlanReader().read(workspace, found);
            assertThat(found.list())
                    .as(files)
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.PLAN_UNSAFE_PATH);
        }
    }

    @Test
    void aTemplateIsAFileNextToTheOthers() throws IOException {
        read("template: phu-luc.ftlh", "template: sub/phu-luc.ftlh");
        assertFound(tuple(Code.PLAN_UNSAFE_NAME, "kpi-report.yaml:101:32"));
    }

    private Plan plan() throws IOException {
        return read("", "").orElseThrow();
    }

    private Optional<Plan> read(String passage, String replacement) throws IOException {
        write(passage, replacement);
        return new PlanReader().read(workspace, diagnostics);
    }

    private void write(String passage, String replacement) throws IOException {
        String yaml = Files.readString(EVERY_KEY);
        assertThat(yaml).contains(passage);
        Files.writeString(workspace.resolve("kpi-report.yaml"), yaml.replace(passage, replacement));
    }

    private void assertFound(Tuple... codesAndPlaces) {
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, d -> d.where().describe())
                .containsExactly(codesAndPlaces);
    }

    private static Tuple target(String scope, YearMonth from, String threshold, String path) {
        return tuple(
                "thanh-toan",
                scope,
                from,
                Optional.of(new BigDecimal(threshold)),
                "indicators[1].targets." + path);
    }

    private static Condition any(NamingRule.Test test, String bound) {
        return new Condition(test, Fraction.parse(bound), Optional.empty());
    }

    private static Condition payment(NamingRule.Test test, String bound) {
        return new Condition(test, Fraction.parse(bound), Optional.of("thanh-toan"));
    }
}
