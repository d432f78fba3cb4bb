package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kpireport.Outcome.Verdict;
import kpireport.setup.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which of several columns that look alike the first plan reads, and what it says of the others.
 */
class ChosenColumnsTest {

    @TempDir Path folder;

    private FirstPlan plan(String... lines) {
        return FirstPlan.ofText(folder, lines);
    }

    @Test
    void aRateThatShouldBeLowIsNotTakenBesideOneThatShouldBeHigh() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Tỷ lệ trễ hẹn (%);Tỷ lệ hồ sơ bị từ chối (%);Tỷ lệ hài lòng (%)",
                        "Xã An Vinh;2,5%;1,0%;91,0%",
                        "Xã An Hòa;3,5%;2,0%;92,5%");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ty-le-hai-long");
        assertThat(plan.remarks(Kind.UNUSED_COLUMNS))
                .containsExactly("Tỷ lệ trễ hẹn (%); Tỷ lệ hồ sơ bị từ chối (%)");
    }

    @Test
    void whereThereIsNothingElseItIsTakenAsOneThatShouldBeLowWithoutATarget() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Tỷ lệ trễ hẹn (%)",
                        "Xã An Vinh;2,5%",
                        "Xã An Hòa;3,5%");
        assertThat(plan.lines("direction:")).containsExactly("direction: lower # càng ít càng tốt");
        assertThat(plan.lines("targets:")).isEmpty();
        assertThat(plan.generate().verdict()).isEqualTo(Verdict.PUBLISHED);
    }

    @Test
    void aRowOfALongLayoutThatShouldBeLowIsTakenAsOne() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Chỉ tiêu;Tử số;Mẫu số",
                        "Xã An Vinh;Tỷ lệ hồ sơ trực tuyến;5;8",
                        "Xã An Vinh;Tỷ lệ hồ sơ chậm muộn;1;8",
                        "Xã An Hòa;Tỷ lệ hồ sơ trực tuyến;6;9",
                        "Xã An Hòa;Tỷ lệ hồ sơ chậm muộn;2;9");
        assertThat(plan.lines("direction:")).hasSize(1);
        assertThat(plan.lines("targets:")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On-time rate (%)             | giai-quyet-dung-han
                    Resolved within deadline (%) | giai-quyet-dung-han
                    Online applications (%)      | ho-so-truc-tuyen
                    Online payment rate          | thanh-toan-truc-tuyen
                    Digitisation rate            | so-hoa
                    Reuse rate                   | khai-thac-su-dung-lai
                    """)
    void anEnglishHeaderIsKnownAsTheVietnameseOne(String header, String indicator) {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Overdue rate (%);" + header,
                        "Xã An Vinh;2,5%;91,0%",
                        "Xã An Hòa;3,5%;92,5%");
        assertThat(plan.lines("- id: ")).containsExactly("- id: " + indicator);
    }

    @Test
    void englishCountsMakeTheRatesOfVietnameseOnes() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Received;Submitted in person;Submitted online;Resolved;Late;On time",
                        "Xã An Vinh;40;20;20;30;3;27",
                        "Xã An Hòa;30;18;12;20;5;15");
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Vinh", "20/40");
        assertThat(plan.figures("giai-quyet-dung-han")).containsEntry("xã An Hòa", "15/20");
    }

    @Test
    void aShareOfTheWholeProvinceIsNoRateOfTheUnit() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Tỷ trọng hồ sơ trực tuyến trong toàn huyện;Tỷ lệ hồ sơ trực tuyến",
                        "Xã An Vinh;52,5%;91,0%",
                        "Xã An Hòa;47,5%;92,5%");
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(entry("xã An Vinh", "91"), entry("xã An Hòa", "185/2"));
    }

    @Test
    void aRateThatOnlyWaitsInThePlanIsSaidAmongTheUnusedColumns() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Tỷ lệ TTTT;Tỷ lệ hộ nghèo",
                        "Xã An Vinh;52,5%;91,0%",
                        "Xã An Hòa;47,5%;92,5%");
        assertThat(plan.lines("# - id: ")).containsExactly("# - id: ty-le-ho-ngheo");
        assertThat(plan.remarks(Kind.UNUSED_COLUMNS)).containsExactly("Tỷ lệ hộ nghèo");
    }

    @Test
    void pointsUnderTheNameOfTheMonthAreCalledAsTheirGroup() {
        FirstPlan plan =
                plan(
                        "Bảng điểm tháng 5/2024",
                        "Đơn vị;Tổng điểm;Tổng điểm bị trừ;Công khai (18);Công khai (18);Tiến độ (20);Tiến độ (20)",
                        ";;;Tháng 4;Tháng 5;Tháng 4;Tháng 5",
                        "Xã An Vinh;81,5;18,5;11,5;12,25;13,5;14,25",
                        "Xã An Hòa;71,5;28,5;10,5;11,25;12,5;13,25");
        assertThat(plan.lines("name: "))
                .contains("name: Tổng điểm", "name: Điểm công khai", "name: Điểm tiến độ")
                .doesNotHaveDuplicates();
        assertThat(plan.remarks(Kind.UNUSED_COLUMNS)).containsExactly("Tổng điểm bị trừ");
        assertThat(plan.generate().verdict()).isEqualTo(Verdict.PUBLISHED);
    }

    @Test
    void twoRatesOfOneNameAreToldApartByTheHeaderAbove() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Đất đai;Hộ tịch",
                        ";Tỷ lệ hài lòng;Tỷ lệ hài lòng",
                        "Xã An Vinh;52,5%;91,0%",
                        "Xã An Hòa;47,5%;92,5%");
        assertThat(plan.text())
                .contains("name: Tỷ lệ hài lòng\n", "name: Tỷ lệ hài lòng (Hộ tịch)\n");
    }

    @Test
    void theWholeGoesBeforeItsPartsAndBothCountsComeFromOneGroup() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Lĩnh vực y tế;Lĩnh vực y tế;Lĩnh vực khác;Lĩnh vực khác;Tất cả các lĩnh vực;Tất cả các lĩnh vực",
                        ";Trực tuyến;Tiếp nhận;Trực tuyến;Tiếp nhận;Trực tuyến;Tiếp nhận",
                        "Xã An Vinh;2;10;8;30;10;40",
                        "Xã An Hòa;3;12;6;18;9;30");
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(entry("xã An Vinh", "10/40"), entry("xã An Hòa", "9/30"));
        assertThat(plan.made().draft().orElseThrow().choices())
                .containsExactly(
                        new ColumnChoice(
                                "Tỷ lệ hồ sơ trực tuyến",
                                List.of(
                                        "Tất cả các lĩnh vực > Trực tuyến",
                                        "Tất cả các lĩnh vực > Tiếp nhận"),
                                List.of(
                                        "Lĩnh vực y tế > Trực tuyến",
                                        "Lĩnh vực khác > Trực tuyến",
                                        "Lĩnh vực y tế > Tiếp nhận",
                                        "Lĩnh vực khác > Tiếp nhận")));
    }

    @Test
    void theGroupThatIsTheSumOfTheOthersIsTheWholeWhateverItsName() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Nhóm A;Nhóm A;Nhóm B;Nhóm B;Nhóm C;Nhóm C",
                        ";Tiếp nhận;Trực tuyến;Tiếp nhận;Trực tuyến;Tiếp nhận;Trực tuyến",
                        "Xã An Vinh;10;2;40;10;30;8",
                        "Xã An Hòa;12;3;30;9;18;6",
                        "Xã An Lạc;5;1;25;21;20;20");
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Vinh", "10/40");
    }

    private static final String[] ROWS = {
        "Xã An Vinh;50;40;20;50,0%", "Xã An Hòa;40;30;12;40,0%", "Xã An Lạc;32;25;20;80,0%"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tỷ lệ hồ sơ trực tuyến
                    Tỷ lệ (%)
                    Tỷ lệ (%) (5)=(4)/(3)
                    Tỷ lệ (5=4:3*100%)
                    """)
    void thePrintedRateSaysWhichCountItIsARateOf(String printed) {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Tiếp nhận trong kỳ;Hồ sơ thuộc danh mục (*);Nộp trực tuyến (1);"
                                + printed,
                        ROWS[0],
                        ROWS[1],
                        ROWS[2]);
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Vinh", "20/40");
        assertThat(plan.lines("in-san-")).hasSize(1);
    }

    @Test
    void countsThatNeverMakeThePrintedRateAreNotTakenForIt() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Tiếp nhận;Trực tuyến;Tỷ lệ hồ sơ trực tuyến",
                        "Xã An Vinh;40;20;71,5%",
                        "Xã An Hòa;30;12;62,5%",
                        "Xã An Lạc;25;20;53,5%");
        assertThat(plan.lines("rate:"))
                .containsExactly("rate: {value: ty-le-ho-so-truc-tuyen, decimals: 1}");
    }

    @Test
    void aSinglePrintedRateThatDisagreesIsAFaultOfThatRowOnly() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "Đơn vị;Tiếp nhận;Trực tuyến;Tỷ lệ hồ sơ trực tuyến",
                        "Xã An Vinh;40;20;50,0%",
                        "Xã An Hòa;30;12;62,5%",
                        "Xã An Lạc;25;20;80,0%");
        assertThat(plan.lines("in-san-")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "bao cao 5 thang nam 2024.csv, bao cao thang 5 nam 2024.csv",
        "luy ke thang 5-2024.csv, bc thang 5-2024.csv",
        "a tu dau nam den T5.2024.csv, b T5.2024.csv",
        "z tu dau nam den T5.2024.csv, b T5.2024.csv"
    })
    void theFileOfTheMonthIsReadAndNotTheOneSinceJanuary(String sums, String ofMonth)
            throws IOException {
        String head = "Đơn vị;Tiếp nhận;Trực tuyến\n";
        Path all =
                Files.writeString(
                        folder.resolve(sums), head + "Xã An Vinh;400;90\nXã An Hòa;300;80\n");
        Path month =
                Files.writeString(
                        folder.resolve(ofMonth), head + "Xã An Vinh;40;20\nXã An Hòa;30;12\n");
        FirstPlan plan = FirstPlan.ofFiles(folder, all, month);
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Vinh", "20/40");
        assertThat(plan.made().sinceJanuary())
                .hasEntrySatisfying(
                        plan.made().sinceJanuary().keySet().iterator().next(),
                        it -> assertThat(it.path()).isEqualTo(month));
        assertThat(plan.generate().verdict()).isEqualTo(Verdict.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "Báo cáo 8 tháng năm 2026, true",
        "Lũy kế đến 31/8/2026, true",
        "6 tháng đầu năm, true",
        "Báo cáo tháng 8 năm 2026, false",
        "Hà Nội ngày 05 tháng 9 năm 2026, false",
        "Tháng 8 tháng cao điểm, false"
    })
    void aTitleTellsSumsSinceJanuary(String title, boolean sums) {
        assertThat(SinceJanuary.title(List.of(title)).isPresent()).isEqualTo(sums);
    }

    @Test
    void whatWasPaidOnlineUnderTheHeaderOfPaymentsIsOverWhatTheRateBesideItSays() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Thanh toán;;;Tiếp nhận;;",
                        ";Tổng;Trực tuyến;Tỷ lệ;Tổng;Trực tuyến;Tỷ lệ",
                        "Xã An Vinh;188;176;93,62;155;108;69,68",
                        "Xã An Hòa;136;28;20,59;200;50;25",
                        "Xã An Dũng;80;60;75;90;45;50");
        assertThat(plan.lines("- id: "))
                .containsExactly("- id: ho-so-truc-tuyen", "- id: thanh-toan-truc-tuyen");
        assertThat(plan.figures("thanh-toan-truc-tuyen")).containsValues("176/188", "28/136");
        assertThat(plan.figures("ho-so-truc-tuyen")).containsValues("108/155", "50/200");
        assertThat(plan.lines("in-san-")).hasSize(2);
        assertThat(plan.lines("# - id:")).isEmpty();
    }

    @Test
    void withoutARateBesideItNobodyKnowsWhatPaidOnlineIsOver() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Thanh toán;;Tiếp nhận;",
                        ";Tổng;Trực tuyến;Tổng;Trực tuyến",
                        "Xã An Vinh;188;176;155;108",
                        "Xã An Hòa;136;28;200;50",
                        "Xã An Dũng;80;60;90;45");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
    }

    @Test
    void whereOnlyLateDossiersAreCountedTheirRateWaits() throws IOException {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Tổng tiếp nhận;Nộp trực tuyến;Đã giải quyết;Quá hạn",
                        "Xã An Vinh;40;20;30;3",
                        "Xã An Hòa;30;10;20;0");
        assertThat(plan.lines("- id: ")).containsExactly("- id: ho-so-truc-tuyen");
        assertThat(plan.lines("# - id: ")).containsExactly("# - id: giai-quyet-qua-han");
        plan.rewrite(plan.text().replaceAll("(?m)^( +)# (- id|  \\w)", "$1$2"));
        assertThat(plan.figures("giai-quyet-qua-han")).containsValues("3/30", "0/20");
    }

    @Test
    void besideThoseOnTimeLateDossiersMakeNoRateOfTheirOwn() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "Tháng 5/2024",
                        "Đơn vị;Đã giải quyết;Đúng hạn;Quá hạn",
                        "Xã An Vinh;30;27;3",
                        "Xã An Hòa;20;20;0");
        assertThat(plan.lines("- id: ")).containsExactly("- id: giai-quyet-dung-han");
        assertThat(plan.lines("# - id: ")).isEmpty();
    }
}
