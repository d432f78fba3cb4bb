package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tỷ lệ số hóa TPHS, KQGQ (%)                     | Tỷ lệ số hóa thành phần hồ sơ, kết quả giải quyết
                    Tỷ lệ số hóa TPHS khi tiếp nhận (%)             | Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận
                    Tỷ lệ số hóa hồ sơ (%)                          | Tỷ lệ số hóa hồ sơ
                    Tỷ lệ kết quả giải quyết TTHC được số hóa (%)   | Tỷ lệ kết quả giải quyết thủ tục hành chính được số hóa
                    Tỷ lệ hồ sơ nộp trực tuyến toàn trình (%)       | Tỷ lệ hồ sơ nộp trực tuyến toàn trình
                    Tỷ lệ hồ sơ nộp trực tuyến (%)                  | Tỷ lệ hồ sơ trực tuyến
                    TỶ LỆ HS TRỰC TUYẾN MỘT PHẦN (%)                | Tỷ lệ hồ sơ trực tuyến một phần
                    % HS trực tuyến                                 | Tỷ lệ hồ sơ trực tuyến
                    Thanh toán trực tuyến (%)                       | Tỷ lệ thanh toán trực tuyến
                    Ty le HS truc tuyen (%)                         | Tỷ lệ hồ sơ trực tuyến
                    Mức độ hài lòng (%)                             | Mức độ hài lòng
                    """)
    void aPrintedRateIsCalledAsItsColumnIs(String header, String name) {
        FirstPlan plan =
                plan("Tháng 5/2024", "Đơn vị;" + header, "Xã An Vinh;91,0%", "Xã An Hòa;92,5%");
        assertThat(names(plan)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Số hóa hồ sơ            | Chỉ tiêu (%)   | Kết quả (%)   | Tỷ lệ số hóa hồ sơ
                    Số hóa TPHS, KQGQ       | Chỉ tiêu (%)   | Thực hiện (%) | Tỷ lệ số hóa thành phần hồ sơ, kết quả giải quyết
                    Số hóa                  | Thành phần (%) | Kết quả (%)   | Tỷ lệ số hóa kết quả
                    Cấp chữ ký số           | Kế hoạch       | Đạt (%)       | Tỷ lệ đạt kế hoạch cấp chữ ký số
                    Cấp chữ ký số           | Ghi chú        | Tỷ lệ (%)     | Tỷ lệ cấp chữ ký số
                    Hồ sơ trực tuyến        | Chỉ tiêu (%)   | Tháng 5 (%)   | Tỷ lệ hồ sơ trực tuyến
                    DVC toàn trình          | Chỉ tiêu (%)   | Hồ sơ nộp trực tuyến (%) | Tỷ lệ hồ sơ nộp trực tuyến (dịch vụ công toàn trình)
                    """)
    void aHeaderThatSaysNothingOfTheMatterLeavesTheNameToTheOneAbove(
            String group, String beside, String header, String name) throws IOException {
        String table =
                """
                <table><tr><td>Tháng 5/2024</td></tr>
                <tr><td rowspan="2">Đơn vị</td><td colspan="2">%s</td></tr><tr><td>%s</td><td>%s</td></tr>
                <tr><td>Xã An Vinh</td><td>90</td><td>91,0%%</td></tr><tr><td>Xã An Hòa</td><td>90</td><td>92,5%%</td></tr></table>"""
                        .formatted(group, beside, header);
        Path export = Files.writeString(folder.resolve("so-lieu.xls"), table);
        assertThat(names(FirstPlan.ofFiles(folder, export))).contains(name);
    }

    @Test
    void aRateWithoutAnyNameIsCalledAsItsTableIs() {
        FirstPlan plan =
                plan(
                        "Cấp chữ ký số tháng 5/2024",
                        "Đơn vị;Ghi chú;Tỷ lệ (%)",
                        "Xã An Vinh;;91,0%",
                        "Xã An Hòa;;92,5%");
        assertThat(names(plan)).containsExactly("Tỷ lệ ở bảng “Cấp chữ ký số”");
    }

    @Test
    void howWellItWasDoneIsNoNameWithoutWhatWasDone() {
        FirstPlan plan =
                plan(
                        "Công khai, minh bạch tháng 5/2024",
                        "STT;Đơn vị;TTHC công bố;;TTHC công khai;",
                        ";;Tổng số QĐ công bố;Đúng hạn;Tổng số TTHC;Công khai đầy đủ nội dung",
                        "1;Xã An Vinh;14;11;20;19",
                        "2;Xã An Hòa;9;8;21;20");
        assertThat(names(plan))
                .containsExactly(
                        "Tỷ lệ thủ tục hành chính công bố đúng hạn",
                        "Tỷ lệ công khai đầy đủ nội dung");
    }

    @Test
    void aMonthInShortIsNoName() {
        FirstPlan plan =
                plan(
                        "Tỷ lệ cấp chữ ký số tháng 5/2024",
                        "Đơn vị;T4 (%);T5 (%)",
                        "Xã An Vinh;80%;91,0%",
                        "Xã An Hòa;70%;92,5%");
        assertThat(names(plan)).containsExactly("Tỷ lệ ở bảng “Tỷ lệ cấp chữ ký số”");
    }

    @Test
    void whereNothingAtAllSaysSoTheNameAsks() {
        FirstPlan plan =
                plan(
                        "Báo cáo tháng 5/2024",
                        "Đơn vị;Ghi chú;Đạt (%)",
                        "Xã An Vinh;;91,0%",
                        "Xã An Hòa;;92,5%");
        assertThat(names(plan)).containsExactly("Đạt (chưa rõ của việc gì)");
    }

    @Test
    void aNameThatIsNotTheColumnsIsShownBesideIt() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;% HS nộp trực tuyến;Tỷ lệ hài lòng (%)",
                        "Xã An Vinh;91,0%;95,0%",
                        "Xã An Hòa;92,5%;96,0%");
        assertThat(plan.made().draft().orElseThrow().otherHeaders())
                .containsExactly(Map.entry("Tỷ lệ hồ sơ trực tuyến", "% HS nộp trực tuyến"));
    }
}
