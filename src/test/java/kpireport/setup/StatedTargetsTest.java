package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kpireport.setup.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which columns beside the results are targets of a rate, and which are things to be done. */
class StatedTargetsTest {

    private static final String TO_FILL = "# CẦN ĐIỀN: mức được giao";

    @TempDir Path folder;

    @Test
    void theTasksGivenAreNoTargetOfTheShareOfThemDoneInTime() {
        FirstPlan plan =
                plan(
                        "Tổng số nhiệm vụ giao;Đúng hạn;Quá hạn;Tỷ lệ hoàn thành đúng hạn (%)",
                        "44;33;11;75,00", "64;16;48;25,00", "50;40;10;80,00");
        assertThat(plan.lines("targets:")).containsExactly("targets: {xa: 100} " + TO_FILL);
    }

    @Test
    void aPlanThatAPrintedRateIsOfIsNoTargetAndItsWholeIs() {
        FirstPlan plan =
                plan(
                        "Kế hoạch giao;Thực hiện;Tỷ lệ cấp chữ ký số (%)",
                        "44;33;75,00", "64;80;125,00", "50;40;80,00");
        assertThat(plan.lines("targets:")).containsExactly("targets: {xa: 100} " + TO_FILL);
        assertThat(plan.lines("rate:"))
                .containsExactly(
                        "rate: {value: ty-le-cap-chu-ky-so, decimals: 2}"
                                + " # CẦN XEM: 100% là đủ cột \"Kế hoạch giao\"");
    }

    @Test
    void aPlanThatNothingIsDividedByIsATargetAndIsTold() {
        FirstPlan plan =
                plan(
                        "Kế hoạch giao;Thực hiện;Tỷ lệ hồ sơ trực tuyến (%)",
                        "60;33;75,00", "60;80;15,00", "50;40;81,00");
        assertThat(plan.lines("targets:"))
                .containsExactly(
                        "targets: {xa: 60, an-dung: 50}"
                                + " # CẦN XEM: theo cột \"Kế hoạch giao\" của tệp");
        assertThat(plan.remarks(Kind.STATED_TARGETS)).containsExactly("Kế hoạch giao");
    }

    @Test
    void aPlanOfMoreThanAHundredInSomeRowIsNoPercentage() {
        FirstPlan plan =
                plan(
                        "Kế hoạch giao;Tỷ lệ hồ sơ trực tuyến (%)",
                        "60;75,00", "149;15,00", "50;81,00");
        assertThat(plan.lines("targets:")).containsExactly("targets: {xa: 50} " + TO_FILL);
        assertThat(plan.remarks(Kind.STATED_TARGETS)).isEmpty();
    }

    @Test
    void aPlanOfThingsIsNoPercentageHoweverFewTheyAre() {
        FirstPlan plan =
                plan(
                        "Chỉ tiêu giao (bản);Tỷ lệ hồ sơ trực tuyến (%)",
                        "60;75,00", "60;15,00", "50;81,00");
        assertThat(plan.lines("targets:")).containsExactly("targets: {xa: 50} " + TO_FILL);
    }

    @Test
    void aPlanThatCountsMakeUpIsNoPercentage() {
        FirstPlan plan =
                plan(
                        "Nhiệm vụ giao;Đã hoàn thành;Đang làm;Tỷ lệ hồ sơ trực tuyến (%)",
                        "60;40;20;75,00", "64;60;4;15,00", "50;10;40;81,00");
        assertThat(plan.lines("targets:")).containsExactly("targets: {xa: 50} " + TO_FILL);
    }

    @Test
    void aRowBelowTheHeadersIsTheOfficesOwnLine() {
        FirstPlan plan =
                noted(
                        "Tỷ lệ hồ sơ trực tuyến;Đánh giá;Tỷ lệ phiếu khảo sát",
                        "≥ 80%;;từ 75,5% trở lên",
                        "Đạt");
        assertThat(plan.lines("name: Tỷ lệ"))
                .containsExactly("name: Tỷ lệ hồ sơ trực tuyến", "name: Tỷ lệ phiếu khảo sát");
        assertThat(plan.lines("targets:"))
                .containsExactly(
                        "targets: {xa: 80}"
                                + " # CẦN XEM: theo cột \"Tỷ lệ hồ sơ trực tuyến > ≥ 80%\" của tệp",
                        "targets: {xa: 75.5} # CẦN XEM: theo cột"
                                + " \"Tỷ lệ phiếu khảo sát > từ 75,5% trở lên\" của tệp");
    }

    @Test
    void aLineThatIsNotToBePassedMakesTheRateOneOfLittle() {
        FirstPlan plan =
                noted("Tỷ lệ hồ sơ trực tuyến;Đánh giá;Tỷ lệ phiếu khảo sát", "≥ 80%;;≤ 5%", "Đạt");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
    }

    @Test
    void columnsPartedByALineAreNotHeldToIt() {
        FirstPlan plan = noted("Tỷ lệ hồ sơ trực tuyến;Mức độ xử lý;", ";từ 80%;< 80%", "5%");
        assertThat(plan.lines("targets:")).containsExactly("targets: {xa: 50} " + TO_FILL);
    }

    /**
     * @param beside in the second column of figures, for all communes
     */
    private FirstPlan noted(String header, String notes, String beside) {
        return FirstPlan.ofCommunes(
                folder,
                List.of(header, notes),
                "81,5%;" + beside + ";91,0%",
                "71,5%;" + beside + ";71,0%",
                "61,5%;" + beside + ";61,0%");
    }

    private FirstPlan plan(String header, String... rows) {
        return FirstPlan.ofCommunes(folder, List.of(header), rows);
    }
}
