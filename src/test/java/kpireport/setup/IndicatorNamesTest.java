package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first plan calls an indicator: neither more nor less than its columns say. */
class IndicatorNamesTest {

    private static final String UNSAID = "các tệp không ghi đây là hồ sơ hay việc khác";

    @TempDir Path folder;

    private FirstPlan plan(String... lines) {
        return FirstPlan.ofText(folder, lines);
    }

    private static List<String> names(FirstPlan plan) {
        return plan.made().draft().orElseThrow().indicatorNames();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kết quả xử lý phản ánh, kiến nghị | Tổng số    | Tỷ lệ xử lý đúng hạn phản ánh, kiến nghị
                    Kết quả công tác                  | Tổng PAKN  | Tỷ lệ xử lý đúng hạn phản ánh, kiến nghị
                    Xử lý văn bản trên hệ thống       | Tổng số    | Tỷ lệ xử lý đúng hạn văn bản
                    Nhiệm vụ do UBND tỉnh giao        | Tổng số    | Tỷ lệ xử lý đúng hạn nhiệm vụ
                    Kết quả xử lý đơn thư             | Tổng số    | Tỷ lệ xử lý đúng hạn đơn thư
                    Xử lý phản ánh về thủ tục         | Tổng số    | Tỷ lệ xử lý đúng hạn phản ánh
                    Thực hiện nhiệm vụ cải cách TTHC  | Tổng số    | Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn
                    Xử lý văn bản và công việc        | Tổng hồ sơ | Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn
                    Theo Văn bản số 12 về hồ sơ       | Tổng số    | Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn
                    """)
    void whatIsHandledInTimeIsNamedByHeadersThenByTheTitle(
            String title, String total, String name) {
        FirstPlan plan =
                plan(
                        title,
                        "Tháng 5/2024",
                        "Đơn vị;" + total + ";Đã xử lý đúng hạn;Đã xử lý quá hạn",
                        "Xã An Vinh;8;5;3",
                        "Xã An Hòa;9;8;1");
        assertThat(names(plan)).containsExactly(name);
    }

    @Test
    void documentsAndDossiersOfOneTableAreNeverOneRate() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Văn bản đến xử lý đúng hạn;Văn bản đến xử lý quá hạn;Hồ sơ giải quyết đúng hạn;Hồ sơ giải quyết quá hạn",
                        "Xã An Vinh;8;5;30;3",
                        "Xã An Hòa;9;8;10;1");
        assertThat(names(plan))
                .containsExactly(
                        "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn",
                        "Tỷ lệ xử lý đúng hạn văn bản đến");
        assertThat(plan.figures("giai-quyet-dung-han")).containsEntry("xã An Vinh", "30/33");
        assertThat(plan.figures("dung-han-van-ban-den")).containsEntry("xã An Vinh", "8/13");
    }

    @Test
    void aRateOfDossiersInATableThatNamesNoneIsToBeLookedAt() {
        FirstPlan plan =
                plan("Tháng 5/2024", "Đơn vị;Đúng hạn;Quá hạn", "Xã An Vinh;8;5", "Xã An Hòa;9;8");
        assertThat(plan.lines("rate:")).singleElement().asString().contains(UNSAID);
    }

    @Test
    void oneWhoseTitleNamesThemIsNot() {
        FirstPlan plan =
                plan(
                        "Giải quyết TTHC tháng 5/2024",
                        "Đơn vị;Đúng hạn;Quá hạn",
                        "Xã An Vinh;8;5",
                        "Xã An Hòa;9;8");
        assertThat(plan.lines("rate:")).singleElement().asString().doesNotContain(UNSAID);
    }
}
