package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import kpireport.setup.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts that are parts of a whole: which are added up, and what is said where one is missing. */
class PartialRatesTest {

    @TempDir Path folder;

    @Test
    void aChannelThatIsInNoSumIsTold() {
        FirstPlan plan =
                plan(
                        "Số hồ sơ tiếp nhận;;;",
                        "Trực tiếp;Trực tuyến;Qua BCCI;Qua đại lý DVC",
                        "25;53;48;33",
                        "40;34;30;31",
                        "44;52;29;57");
        assertThat(partial(plan)).containsExactly("\"Số hồ sơ tiếp nhận > Qua đại lý DVC\"");
        assertThat(plan.lines("rate:"))
                .singleElement()
                .asString()
                .contains("CẦN XEM: mẫu số có thể mới là một phần: chưa gồm cột");
    }

    @Test
    void ofChannelsThatAreAllKnownThereIsNothingToTell() {
        FirstPlan plan =
                plan(
                        "Số hồ sơ tiếp nhận;;;",
                        "Trực tiếp;Trực tuyến;Qua BCCI;Kỳ trước chuyển sang",
                        "25;53;48;33",
                        "40;34;30;31",
                        "44;52;29;57");
        assertThat(partial(plan)).isEmpty();
    }

    @Test
    void aPrintedTotalGoesBeforeASumThatMissesAChannel() {
        FirstPlan plan =
                plan(
                        "Số hồ sơ tiếp nhận;;;",
                        "Trực tiếp;Trực tuyến;Qua đại lý DVC;Tổng số",
                        "25;53;33;111",
                        "40;34;31;105",
                        "44;52;57;153");
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(
                        entry("xã An Vinh", "53/111"),
                        entry("xã An Hòa", "34/105"),
                        entry("xã An Dũng", "52/153"));
        assertThat(partial(plan)).isEmpty();
    }

    @Test
    void aTotalWithWhatWasCarriedOverIsNotTheWholeOfTheChannels() {
        FirstPlan plan =
                plan(
                        "Số hồ sơ tiếp nhận;;;",
                        "Trực tiếp;Trực tuyến;Kỳ trước chuyển sang;Tổng số",
                        "25;53;33;111",
                        "40;34;31;105",
                        "44;52;57;153");
        assertThat(plan.figures("ho-so-truc-tuyen")).contains(entry("xã An Vinh", "53/78"));
    }

    @Test
    void blocksAreAddedUpWhereThePrintedRateOfAllSaysSo() {
        FirstPlan plan =
                plan(
                        "Hồ sơ của tổ chức;;Hồ sơ của cá nhân;;Tỷ lệ đúng hạn;;",
                        "Đúng hạn;Đã giải quyết;Đúng hạn;Đã giải quyết;Tổ chức;Cá nhân;Chung",
                        "41;192;41;194;21,35;21,13;21,24",
                        "36;115;75;108;31,30;69,44;49,78",
                        "28;100;68;135;28,00;50,37;40,85");
        assertThat(plan.figures("giai-quyet-dung-han"))
                .containsExactly(
                        entry("xã An Vinh", "82/386"),
                        entry("xã An Hòa", "111/223"),
                        entry("xã An Dũng", "96/235"));
    }

    @Test
    void oneBlockIsToldAsAPartWhereNoRateOfAllIsPrinted() {
        FirstPlan plan =
                plan(
                        "Hồ sơ của tổ chức;;Hồ sơ của cá nhân;",
                        "Đúng hạn;Đã giải quyết;Đúng hạn;Đã giải quyết",
                        "41;192;41;194",
                        "36;115;75;108",
                        "28;100;68;135");
        assertThat(plan.figures("giai-quyet-dung-han")).contains(entry("xã An Vinh", "41/192"));
        assertThat(partial(plan)).containsExactly("\"Hồ sơ của cá nhân > Đã giải quyết\"");
    }

    @Test
    void aPartOfDossiersThatHaveATotalOfTheirOwnIsNoRateOfAll() {
        FirstPlan plan =
                plan(
                        "Hồ sơ tiếp nhận;Hồ sơ trực tuyến;Hồ sơ nộp trực tiếp;",
                        ";;Tổng;Đã số hóa",
                        "288;256;32;20",
                        "150;90;60;31",
                        "94;54;40;22");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
        assertThat(plan.made().draft().orElseThrow().remarks())
                .anySatisfy(it -> assertThat(it.text()).isEqualTo("Tổng; Đã số hóa"));
    }

    @Test
    void aTotalUnderTheSameHeaderThatCountsThemAllIsTheWhole() {
        FirstPlan plan =
                plan(
                        "Hồ sơ tiếp nhận;Hồ sơ trực tuyến;Theo hệ thống;",
                        ";;Tổng;Đã số hóa",
                        "288;256;288;20",
                        "150;90;150;31",
                        "94;54;94;22");
        assertThat(plan.figures("so-hoa")).contains(entry("xã An Vinh", "20/288"));
    }

    @Test
    void aPartOfSomeDossiersWithoutATotalOfTheirOwnIsNoRateOfAll() {
        FirstPlan plan =
                plan(
                        "Hồ sơ tiếp nhận;Hồ sơ trực tuyến;Hồ sơ liên thông;",
                        ";;Đã số hóa;Quá hạn",
                        "288;256;20;2",
                        "150;90;31;3",
                        "94;54;22;4");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
    }

    @Test
    void thePrintedRateSaysOfWhichDossiersAPartIs() {
        FirstPlan plan =
                plan(
                        "Hồ sơ tiếp nhận;Hồ sơ trực tuyến;Hồ sơ liên thông;;",
                        ";;Tổng;Đã số hóa;Tỷ lệ số hóa (%)",
                        "288;256;32;20;6,94",
                        "150;90;60;31;20,67",
                        "94;54;40;22;23,40");
        assertThat(plan.figures("so-hoa")).contains(entry("xã An Vinh", "20/288"));
    }

    private static List<String> partial(FirstPlan plan) {
        return plan.remarks(Kind.PARTIAL_RATE);
    }

    private FirstPlan plan(String upper, String lower, String... rows) {
        return FirstPlan.ofCommunes(folder, List.of(upper, lower), rows);
    }
}
