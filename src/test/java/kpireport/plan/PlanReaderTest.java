package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kpireport.measures.Fraction;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.plan.NamingRule.Condition;
import kpireport.plan.Source.IndicatorColumns;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.NumberRole;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plan with every key says, and what it says after a single change. */
class PlanReaderTest {

    private static final Level XA = new Level("xa", "Cấp xã", "các xã, thị trấn");

    private EveryKey plan;

    @BeforeEach
    void setUp(@TempDir Path workspace) throws IOException {
        plan = new EveryKey(workspace);
    }

    @Test
    void everyKeyIsReadWithoutAFinding() throws IOException {
        assertThat(plan.read()).isPresent();
        plan.assertFound();
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
                        tuple("ty-le-in", NumberRole.PERCENT),
                        tuple("diem-tien-do", NumberRole.AMOUNT),
                        tuple("diem-hai-long", NumberRole.AMOUNT),
                        tuple("qua-han", NumberRole.COUNT),
                        tuple("tang-giam", NumberRole.AMOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcvn3", "VNI", "utf-16", "UTF-16LE", "windows-1258"})
    void anEncodingIsNamedAsTheReaderOfTextFilesKnowsIt(String name) throws IOException {
        Plan read = plan.change("windows-1258", name).read().orElseThrow();
        assertThat(read.sources().get(0).encoding()).contains(name);
    }

    @Test
    void aPrintedRateIsReadAsAPercentageWithoutSayingSo() throws IOException {
        Plan read = plan.change(", type: percent}", "}").read().orElseThrow();
        assertThat(read.sources().get(0).measures().get(2).role()).isEqualTo(NumberRole.PERCENT);
    }

    @Test
    void aColumnThatChecksARateHoldsPercentages() throws IOException {
        Plan read = plan.change("type: percent, checks", "checks").read().orElseThrow();
        assertThat(read.sources().get(0).measures())
                .filteredOn(column -> column.checks().isPresent())
                .extracting(MeasureColumn::role, MeasureColumn::checks)
                .containsExactly(tuple(NumberRole.PERCENT, Optional.of("thanh-toan")));
    }

    @Test
    void aLevelStandsForItsUnitsInTheRowOfAnother() throws IOException {
        Plan read = plan.change("[xa, an-thu]", "xa").read().orElseThrow();
        assertThat(read.sources().get(0).includes())
                .isEqualTo(Map.of("phong-noi-vu", Set.of("an-thu")));
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
    void agenciesKeepTheirOrder() throws IOException {
        assertThat(plan().agencies())
                .containsExactly(
                        new Agency("van-phong", "Văn phòng huyện", "Chánh Văn phòng"),
                        new Agency("noi-vu", "Phòng Nội vụ huyện", "Trưởng phòng Nội vụ huyện"));
    }

    @Test
    void selectionsAreDrawnByValueOrByChange() throws IOException {
        assertThat(plan().selections())
                .extracting(
                        Selection::id,
                        Selection::level,
                        Selection::test,
                        Selection::bound,
                        Selection::order,
                        Selection::top)
                .containsExactly(
                        tuple(
                                "duoi-muc",
                                Optional.of("xa"),
                                Selection.Test.MISSED,
                                Fraction.ZERO,
                                Selection.Order.WORST_FIRST,
                                OptionalInt.of(3)),
                        everywhere(
                                "giam-diem", Selection.Test.DOWN, "0", Selection.Order.BEST_FIRST),
                        everywhere("tang-diem", Selection.Test.UP, "0", Selection.Order.PLAN),
                        everywhere("diem-cao", Selection.Test.ABOVE, "17/2", Selection.Order.PLAN),
                        everywhere("diem-thap", Selection.Test.BELOW, "5", Selection.Order.PLAN),
                        everywhere("xep-hang", Selection.Test.ALL, "0", Selection.Order.PLAN));
    }

    @Test
    void aDeadlineIsCountedFromTheBaseReport() throws IOException {
        assertThat(plan().deadline())
                .contains(new DeadlineRule(DeadlineRule.Anchor.DAYS_AFTER_BASE_REPORT, 7));
    }

    @Test
    void aDeadlineIsTheLastDayOfTheQuarter() throws IOException {
        Plan read =
                plan.change("days-after-base-report: 7", "end-of: quarter").read().orElseThrow();
        assertThat(read.deadline())
                .contains(new DeadlineRule(DeadlineRule.Anchor.END_OF_QUARTER, 0));
    }

    @Test
    void aNoticeHasATypeAndAnAppendixIsOne() throws IOException {
        assertThat(plan().documents())
                .extracting(
                        DocumentSpec::name,
                        DocumentSpec::type,
                        DocumentSpec::abbreviation,
                        DocumentSpec::appendix)
                .containsExactly(
                        tuple("dispatch", "", "", false),
                        tuple("appendix", "", "", true),
                        tuple("notice", "Thông báo", "TB", false));
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
        Plan read =
                plan.change(
                                "{any-value: {below: 10, indicator: thanh-toan}}",
                                "{any-value: {below: 10}, indicator: thanh-toan}")
                        .read()
                        .orElseThrow();
        assertThat(read.rules().get(2).conditions())
                .containsExactly(payment(NamingRule.Test.ANY_VALUE_BELOW, "10"));
    }

    @Test
    void aDocumentKeepsTheOrderOfItsFormats() throws IOException {
        assertThat(plan().documents().get(1).formats())
                .containsExactly(
                        DocumentSpec.Format.DOCX,
                        DocumentSpec.Format.XLSX,
                        DocumentSpec.Format.HTML,
                        DocumentSpec.Format.PDF);
    }

    @Test
    void nothingIsNotApplicableWhenThePlanListsNothing() throws IOException {
        Plan read = plan.change("[\"-\", KPS, không phát sinh]", "[]").read().orElseThrow();
        assertThat(read.notApplicable()).isEmpty();
    }

    @Test
    void theUsualTokensAreNotApplicableWhenThePlanIsSilent() throws IOException {
        Plan read =
                plan.change("not-applicable: [\"-\", KPS, không phát sinh]\n", "")
                        .read()
                        .orElseThrow();
        assertThat(read.notApplicable()).contains("-", "KPS", "Không phát sinh", "N/A");
    }

    private Plan plan() throws IOException {
        return plan.read().orElseThrow();
    }

    private static Tuple everywhere(
            String id, Selection.Test test, String bound, Selection.Order order) {
        return tuple(id, Optional.empty(), test, Fraction.parse(bound), order, OptionalInt.empty());
    }

    private static Condition any(NamingRule.Test test, String bound) {
        return new Condition(test, Fraction.parse(bound), Optional.empty());
    }

    private static Condition payment(NamingRule.Test test, String bound) {
        return new Condition(test, Fraction.parse(bound), Optional.of("thanh-toan"));
    }
}
