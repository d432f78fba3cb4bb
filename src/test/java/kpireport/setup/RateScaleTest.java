package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kpireport.Outcome.Verdict;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates printed without signs: 0,975 is 97,5%, or it is not. */
class RateScaleTest {

    @TempDir Path folder;

    private FirstPlan plan(String header, String... rows) {
        return FirstPlan.ofCommunes(folder, List.of(header), rows);
    }

    @Test
    void noOfficeReachesLessThanOnePerCentEverywhereAndThatIsMarked() {
        FirstPlan plan = plan("Tỷ lệ hồ sơ trực tuyến", "0,975", "1", "0,5", "0,302");
        assertThat(plan.lines("ty-le-ho-so-truc-tuyen: "))
                .containsExactly(
                        "ty-le-ho-so-truc-tuyen: {header: Tỷ lệ hồ sơ trực tuyến, type: fraction}"
                                + " # CẦN XEM: hiểu 0,9 là 90%; nếu là 0,9% thì ghi type: percent và"
                                + " thêm dấu % vào các ô");
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(
                        entry("xã An Vinh", "195/2"),
                        entry("xã An Hòa", "100"),
                        entry("xã An Dũng", "50"),
                        entry("xã An Quang", "151/5"));
    }

    @Test
    void oneAboveOneSaysThatAllArePercentages() {
        FirstPlan plan = plan("Tỷ lệ hồ sơ trực tuyến", "0,975", "1,5", "0,5", "0,302");
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Vinh", "39/40");
    }

    @Test
    void theCountsBesideItSayWhatAColumnOfPartsIs() {
        FirstPlan plan =
                plan(
                        "Lượt khảo sát;Lượt hài lòng;Tỷ lệ hài lòng (%)",
                        "40;39;0,975", "50;25;0,50", "30;10;0,333");
        assertThat(plan.lines("ty-le-hai-long: "))
                .containsExactly("ty-le-hai-long: {header: Tỷ lệ hài lòng (%), type: fraction}");
        assertThat(plan.figures("ty-le-hai-long")).containsEntry("xã An Vinh", "195/2");
    }

    @Test
    void whatNothingTellsIsAskedAndTheAnswerIsTaken() throws IOException {
        FirstPlan plan = plan("Tỷ lệ hồ sơ trực tuyến (%)", "0,975", "1", "0,5");
        assertThat(plan.lines("ty-le-ho-so-truc-tuyen: "))
                .containsExactly(
                        "ty-le-ho-so-truc-tuyen: {header: Tỷ lệ hồ sơ trực tuyến (%), type: percent}"
                                + " # CẦN XEM: cả cột không có số nào lớn hơn 1: ghi type: fraction nếu"
                                + " 0,9 là 90%; nếu là 0,9% thì ghi type: percent và thêm dấu % vào các ô");
        assertThat(plan.generate().findings().stream().map(Diagnostic::code))
                .contains(Code.AMBIGUOUS_PERCENTAGE);
        plan.rewrite(plan.text().replace("type: percent}", "type: fraction}"));
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Vinh", "195/2");
    }

    @Test
    void besideOthersWhatNothingTellsWaitsAndRunsOnceTakenUp() throws IOException {
        FirstPlan plan =
                plan(
                        "Tỷ lệ hồ sơ trực tuyến (%);Tỷ lệ thanh toán trực tuyến",
                        "0,975;70%", "1;40%", "0,5;30%");
        assertThat(plan.made().draft().orElseThrow().indicatorNames())
                .containsExactly("Tỷ lệ thanh toán trực tuyến");
        assertThat(plan.lines("ty-le-ho-so-truc-tuyen: "))
                .singleElement()
                .asString()
                .contains("type: fraction} # CẦN XEM: chưa dùng; cả cột không có số nào lớn hơn 1");
        plan.rewrite(plan.text().replaceAll("(?m)^( +)# (- id|  \\w)", "$1$2"));
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Dũng", "50");
    }

    @Test
    void lateDossiersMayBeUnderOnePerCent() {
        FirstPlan plan = plan("Tỷ lệ hồ sơ quá hạn", "0,975", "0,5", "0,8");
        assertThat(plan.generate().verdict()).isEqualTo(Verdict.WITHHELD);
        assertThat(plan.generate().findings().stream().map(Diagnostic::code))
                .contains(Code.AMBIGUOUS_PERCENTAGE);
    }
}
