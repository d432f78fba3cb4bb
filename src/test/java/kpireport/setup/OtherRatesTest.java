package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kpireport.setup.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed rates that are none of the known ones: which are good, which are used, which asked. */
class OtherRatesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MUCH   | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng
                    MUCH   | Tỷ lệ người dân hài lòng
                    MUCH   | Tỷ lệ giải ngân
                    MUCH   | Chi trả an sinh qua tài khoản > Tỷ lệ
                    MUCH   | Cuộc họp không giấy tờ > Tỷ lệ %
                    MUCH   | Tỷ lệ giải quyết đơn thư khiếu nại
                    LITTLE | Tỷ lệ người dân chưa hài lòng
                    LITTLE | Tỷ lệ hồ sơ còn tồn
                    UNSAID | Tỷ lệ hộ nghèo
                    UNSAID | Tỷ lệ hồ sơ lĩnh vực đất đai
                    UNSAID | Tỷ lệ hồ sơ đang giải quyết
                    """)
    void theWordsOfARateSayWhetherThereShouldBeMuchOfIt(Wanted wanted, String headers) {
        assertThat(Wanted.of(List.of(headers.split(" > ")))).isEqualTo(wanted);
    }

    @Test
    void aRateThatNothingSaysTheDirectionOfWaitsWithoutATargetAndIsAsked() {
        FirstPlan plan =
                plan("Tỷ lệ hộ nghèo (%);Tỷ lệ hồ sơ trực tuyến (%)", "8;60", "28;70", "12;80");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
        assertThat(plan.lines("# - id: ")).containsExactly("# - id: ty-le-ho-ngheo");
        assertThat(plan.lines("#   targets:")).isEmpty();
        assertThat(questions(plan))
                .containsExactly(
                        "chưa rõ càng cao hay càng thấp thì tốt nên để sau dấu #;"
                                + " ghi direction và targets trước khi dùng");
    }

    @Test
    void whatIsLeftUndoneIsNoRateToReach() {
        FirstPlan plan =
                plan(
                        "Tỷ lệ hồ sơ giải quyết chậm so với thời hạn (%);Tỷ lệ hồ sơ còn tồn (%);"
                                + "Tỷ lệ hồ sơ trực tuyến (%)",
                        "2,5;8,0;60", "3,5;28,0;70", "1,5;12,0;80");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
        assertThat(plan.remarks(Kind.UNUSED_COLUMNS))
                .containsExactly(
                        "Tỷ lệ hồ sơ giải quyết chậm so với thời hạn (%); Tỷ lệ hồ sơ còn tồn (%)");
    }

    @Test
    void whereThereIsNothingElseAllGroupsAlikeAreUsed() {
        FirstPlan plan = groups("Dân số;Đã kích hoạt;Tỷ lệ;Tổng đối tượng;Đã chi trả;Tỷ lệ");
        assertThat(plan.lines("- id: "))
                .containsExactly("- id: ty-le-dinh-danh-muc-2", "- id: ty-le-an-sinh-xa-hoi");
    }

    @Test
    void theCountThatARateIsTheShareOfSaysItsDirection() {
        FirstPlan plan = groups("Dân số;Chậm kích hoạt;Tỷ lệ;Tổng đối tượng;Đã chi trả;Tỷ lệ");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ty-le-an-sinh-xa-hoi");
    }

    @Test
    void howSatisfiedPeopleAreIsPublishedBesideCounts() {
        FirstPlan plan =
                plan(
                        "Tổng số hồ sơ tiếp nhận;Nộp trực tuyến;Mức độ hài lòng (%)",
                        "40;20;91,5", "30;12;88,0", "50;45;79,9");
        assertThat(plan.lines("- id: "))
                .containsExactly("- id: ho-so-truc-tuyen", "- id: muc-do-hai-long");
    }

    @Test
    void gradesOfSatisfactionAreNotEachARate() {
        FirstPlan plan =
                plan(
                        "Tổng số hồ sơ tiếp nhận;Nộp trực tuyến;Rất hài lòng (%);Hài lòng (%)",
                        "40;20;31,5;60", "30;12;38,0;50", "50;45;29,9;50");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
    }

    @Test
    void aRateFarBelowTheLineTakenForItAlmostEverywhereIsAsked() {
        assertThat(questions(plan("Tỷ lệ giải ngân (%)", "8,5", "28,0", "12,0"))).hasSize(1);
    }

    @Test
    void aRateFarBelowItInSomeUnitsIsNot() {
        assertThat(questions(plan("Tỷ lệ giải ngân (%)", "8,5", "68,0", "52,0"))).isEmpty();
    }

    @Test
    void aRateOfTheSameNameAsAnotherWaits() {
        FirstPlan plan =
                plan(
                        "Tỷ lệ ký số (%);Tỷ lệ ký số (%);Tỷ lệ giải ngân (%)",
                        "91,5;90;80", "88,0;88;70", "79,9;79;90");
        assertThat(plan.lines("- id: "))
                .containsExactly("- id: ty-le-ky-so", "- id: ty-le-giai-ngan");
    }

    @Test
    void aGroupThatIsBeingCarriedOutSaysNothingOfTheRatesUnderIt() {
        FirstPlan plan =
                FirstPlan.ofCommunes(
                        folder,
                        List.of("Kết quả thực hiện;", "Tỷ lệ hộ nghèo (%);Tỷ lệ giải ngân (%)"),
                        "18,0;75,5",
                        "21,0;86,7");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ty-le-giai-ngan");
    }

    @Test
    void aRowOfALongLayoutThatNothingIsSaidOfHasNoTargetAndIsAsked() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Chỉ tiêu;Tử số;Mẫu số",
                        "Xã An Vinh;Tỷ lệ hồ sơ trực tuyến;5;8",
                        "Xã An Vinh;Tỷ lệ hộ nghèo;1;8",
                        "Xã An Hòa;Tỷ lệ hồ sơ trực tuyến;6;9",
                        "Xã An Hòa;Tỷ lệ hộ nghèo;2;9");
        assertThat(plan.lines("targets:")).hasSize(1);
        assertThat(questions(plan))
                .containsExactly(
                        "chưa rõ càng cao hay càng thấp thì tốt;"
                                + " ghi direction và targets trước khi dùng");
    }

    @Test
    void aPercentageWithAsManyDecimalsAsAScriptPrintsIsThatOfItsCounts() {
        FirstPlan plan =
                plan(
                        "Hồ sơ đã giải quyết;Giải quyết đúng hạn;Tỷ lệ đúng hạn (%)",
                        "41;40;97,5609756098",
                        "23;9;39,1304347826",
                        "37;36;97,2972972973",
                        "29;28;96,5517241379");
        assertThat(plan.lines("rate:"))
                .containsExactly(
                        "rate: {numerator: giai-quyet-dung-han, denominator: da-giai-quyet,"
                                + " decimals: 1}");
    }

    private FirstPlan groups(String lower) {
        return FirstPlan.ofCommunes(
                folder,
                List.of("Định danh mức 2;;;An sinh xã hội;;", lower),
                "20;15;75,00;8;6;75,00",
                "21;14;66,67;9;3;33,33",
                "22;20;90,91;7;5;71,43");
    }

    private FirstPlan plan(String header, String... rows) {
        return FirstPlan.ofCommunes(folder, List.of(header), rows);
    }

    private static List<String> questions(FirstPlan plan) {
        return plan.remarks(Kind.QUESTION);
    }
}
