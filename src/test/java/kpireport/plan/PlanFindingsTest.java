package kpireport.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a plan whose parts do not fit together. */
class PlanFindingsTest {

    @TempDir Path workspace;

    private EveryKey plan;

    @BeforeEach
    void setUp() throws IOException {
        plan = new EveryKey(workspace);
    }

    @Test
    void aWorkspaceWithoutAPlanSaysSo() {
        Diagnostics found = new Diagnostics();
        assertThat(new PlanReader().read(workspace, found)).isEmpty();
        assertThat(found.list()).extracting(Diagnostic::code).containsExactly(Code.PLAN_MISSING);
    }

    @Test
    void anEmptyPlanSaysSo() throws IOException {
        Diagnostics found = new Diagnostics();
        Files.writeString(workspace.resolve("kpi-report.yaml"), "# later\n");
        assertThat(new PlanReader().read(workspace, found)).isEmpty();
        assertThat(found.list()).extracting(Diagnostic::code).containsExactly(Code.PLAN_EMPTY);
    }

    @Test
    void anIndicatorThatNoSourceFeedsIsReported() throws IOException {
        plan.change("    value: Kết quả\n", "").read();
        plan.assertFound(plan.at(Code.PLAN_MEASURE_NOT_SUPPLIED, "dich-vu, name"));
    }

    @Test
    void aMeasureNamedInAFormulaHasToStandInASource() throws IOException {
        plan.change("denominator: co-phi", "denominator: co-phii").read();
        plan.assertFound(plan.at(Code.PLAN_UNKNOWN_REFERENCE, "co-phii"));
    }

    @Test
    void onlyARateFromCountsCanBeChecked() throws IOException {
        plan.change("checks: thanh-toan", "checks: so-hoa-in").read();
        plan.assertFound(plan.at(Code.PLAN_NOTHING_TO_CHECK, "so-hoa-in}"));
    }

    @Test
    void aRowIncludesUnitsOfThePlan() throws IOException {
        plan.change("[xa, an-thu]", "[xa, an-thuu]").read();
        plan.assertFound(plan.at(Code.PLAN_UNKNOWN_REFERENCE, "an-thuu"));
    }

    @Test
    void twoRowsCannotIncludeEachOther() throws IOException {
        plan.change("{phong-noi-vu: [xa, an-thu]}", "{phong-noi-vu: xa, an-thu : phong-noi-vu }")
                .read();
        plan.assertFound(
                plan.at(Code.PLAN_INCLUDES_ITSELF, "phong-noi-vu: xa"),
                plan.at(Code.PLAN_INCLUDES_ITSELF, "an-thu : phong"));
    }

    @Test
    void aCheckOfAnUnknownRateIsReported() throws IOException {
        plan.change("checks: thanh-toan", "checks: thanh-toann").read();
        plan.assertFound(plan.at(Code.PLAN_UNKNOWN_REFERENCE, "thanh-toann"));
    }

    @Test
    void thePrintedChangeHasToStandInASource() throws IOException {
        plan.change("printed-change: tang-giam", "printed-change: tang-gian").read();
        plan.assertFound(plan.at(Code.PLAN_UNKNOWN_REFERENCE, "tang-gian"));
    }

    @Test
    void twoUnitsCannotHaveTheSameNameInOtherLetters() throws IOException {
        plan.change("name: xã An Thử", "name: PHÒNG  nội vụ huyện").read();
        plan.assertFound(plan.at(Code.PLAN_SAME_NAME, "PHÒNG  nội"));
    }

    @Test
    void anAliasIsSharedOnlyByUnitsWithCodesOfTheirOwn() throws IOException {
        String first = "    level: huyen\n    head: Trưởng phòng Nội vụ huyện\n    predecessors";
        plan.change(first, "    aliases: [An Thử (xã)]\n" + first).read();
        plan.assertFound(plan.at(Code.PLAN_SAME_NAME, "An Thử (xã)]\n    may"));
        plan.change("    aliases: [An Thử (xã)]", "    code: 0124\n    aliases: [An Thử (xã)]");
        assertThat(plan.read()).isPresent();
    }

    @Test
    void aUnitMayNameItselfTwice() throws IOException {
        assertThat(plan.change("[UBND xã An Thử,", "[xã An Thử,").read()).isPresent();
    }

    @Test
    void aUnitCannotHaveTheIdOfALevel() throws IOException {
        plan.change("id: phong-noi-vu", "id: xa").read();
        assertThat(plan.codes()).contains(Code.PLAN_DUPLICATE_ID);
    }

    @Test
    void twoCriteriaCannotHaveTheSameCode() throws IOException {
        plan.change("\"3.6\"", "\"1.4\" # again").read();
        plan.assertFound(plan.at(Code.PLAN_DUPLICATE_ID, "\"1.4\" # again"));
    }

    @Test
    void anAgencyIsListedBeforeItAnswersForACriterion() throws IOException {
        plan.change("agency: [van-phong, noi-vu]", "agency: [van-phong, noivu]").read();
        plan.assertFound(plan.at(Code.PLAN_UNKNOWN_REFERENCE, "noivu"));
    }

    @Test
    void anAgencyMeansNothingInAPlanThatListsNone() throws IOException {
        plan.change("agencies:", "values-of-agencies:").read();
        plan.assertFound(
                plan.at(Code.PLAN_UNKNOWN_KEY, "values-of-agencies"),
                plan.at(Code.PLAN_USELESS_KEY, "[van-phong, noi-vu]"),
                plan.at(Code.PLAN_USELESS_KEY, "van-phong\n    score"));
    }

    @Test
    void anAgencyAnswersForACriterionOnce() throws IOException {
        plan.change("[van-phong, noi-vu]", "[van-phong, van-phong ]").read();
        plan.assertFound(plan.at(Code.PLAN_STATED_TWICE, "van-phong ]"));
    }

    @Test
    void twoGradesCannotBeginAtTheSameValue() throws IOException {
        plan.change("from: 8.5", "from: 5 ").read();
        plan.assertFound(plan.at(Code.PLAN_STATED_TWICE, "5 , name: Tốt"));
    }

    @Test
    void twoGradesCannotHaveTheSameName() throws IOException {
        plan.change("name: Tốt", "name: Khá ").read();
        plan.assertFound(plan.at(Code.PLAN_STATED_TWICE, "Khá }"));
    }

    @Test
    void aStatedRuleNameCannotBeAGeneratedOne() throws IOException {
        plan.change("name: nhieu-chi-tieu", "name: criticise-2").read();
        plan.assertFound(plan.at(Code.PLAN_DUPLICATE_ID, "{level: huyen, missed-without"));
    }

    @Test
    void aTargetForALevelWithoutTheIndicatorIsReported() throws IOException {
        plan.change("levels: [xa]}", "levels: [xa], targets: {huyen: 5}}").read();
        plan.assertFound(plan.at(Code.PLAN_INDICATOR_NOT_AT_LEVEL, "huyen: 5}"));
    }

    @Test
    void aUnitThatIsNotMeasuredCannotBeTheTarget() throws IOException {
        plan.change("levels: [xa]}", "levels: [xa], targets: {xa: {value-of: phong-noi-vu }}}")
                .read();
        plan.assertFound(plan.at(Code.PLAN_INDICATOR_NOT_AT_LEVEL, "phong-noi-vu }"));
    }

    @Test
    void aTargetIsNotTheValueOfALevel() throws IOException {
        plan.change("{xa: {value-of: phong-noi-vu}}}", "{xa: {value-of: huyen}}}").read();
        plan.assertFound(plan.at(Code.PLAN_UNKNOWN_REFERENCE, "huyen}}}"));
    }

    @Test
    void aRuleThatOnlySaysNotBetterHasNoCondition() throws IOException {
        plan.change("met: all, better-than-last-month: true", "better-than-last-month: false")
                .read();
        plan.assertFound(
                plan.at(Code.PLAN_RULE_WITHOUT_CONDITION, "{level: xa, better-than-last-month"));
    }

    @Test
    void onlyCountsAreAddedUpFromMonthToMonth() throws IOException {
        plan.change("rate: {value: so-hoa}", "cumulative: true, rate: {value: so-hoa}").read();
        plan.assertFound(plan.at(Code.PLAN_KEY_CONFLICT, "cumulative: true, rate"));
    }

    @Test
    void aRateOfCountsMayBeCumulative() throws IOException {
        assertThat(plan.change("rate: {}", "rate: {}, cumulative: true").read()).isPresent();
    }

    @Test
    void aTextHasNoTarget() throws IOException {
        plan.change("text: true", "text: true, targets: {xa: 5}").read();
        plan.assertFound(plan.at(Code.PLAN_KEY_CONFLICT, "targets: {xa: 5}"));
    }

    @Test
    void aTextHasNoValueToBeNamedFor() throws IOException {
        plan.change("indicator: thanh-toan, zero", "indicator: tuyen-truyen, zero")
                .change("indicator: thanh-toan, missed", "indicator: tuyen-truyen, missed")
                .read();
        plan.assertFound(
                plan.at(Code.PLAN_INDICATOR_WITHOUT_FIGURE, "tuyen-truyen, zero"),
                plan.at(Code.PLAN_INDICATOR_WITHOUT_FIGURE, "tuyen-truyen, missed"));
    }

    @Test
    void aSelectionTestsOneThing() throws IOException {
        plan.change("above: 8.5", "above: 8.5, missed: true").read();
        plan.assertFound(plan.at(Code.PLAN_KEY_CONFLICT, "above: 8.5, missed"));
    }

    @Test
    void aSelectionIsDrawnWhereItsIndicatorApplies() throws IOException {
        plan.change("indicator: bo-chi-so, changed: up", "level: huyen, indicator: dich-vu ")
                .read();
        plan.assertFound(plan.at(Code.PLAN_INDICATOR_NOT_AT_LEVEL, "dich-vu "));
    }

    @Test
    void aDeadlineFollowsFromOneThing() throws IOException {
        plan.change("after-base-report: 7", "after-base-report: 7, end-of: month").read();
        plan.assertFound(plan.at(Code.PLAN_EXACTLY_ONE_OF, "{days-after-base-report"));
    }

    @Test
    void aNamedDocumentHasAnAbbreviation() throws IOException {
        plan.change(", abbreviation: TB", "").read();
        plan.assertFound(plan.at(Code.PLAN_MISSING_KEY, "{name: notice"));
    }

    @Test
    void exportsAreLookedForInsideTheMonthOnly() throws IOException {
        for (String files : List.of("/etc/*", "../2024-04/*", "a/../../b", "C:/x", "a\\\\b", ".")) {
            EveryKey each =
                    new EveryKey(workspace).change("\"thanh-toan/*.xls*\"", '"' + files + '"');
            each.read();
            each.assertFound(each.at(Code.PLAN_UNSAFE_PATH, '"' + files + '"'));
        }
    }

    @Test
    void aTemplateIsAFileNextToTheOthers() throws IOException {
        plan.change("template: phu-luc.ftlh", "template: sub/phu-luc.ftlh").read();
        plan.assertFound(plan.at(Code.PLAN_UNSAFE_NAME, "sub/phu-luc.ftlh"));
    }
}
