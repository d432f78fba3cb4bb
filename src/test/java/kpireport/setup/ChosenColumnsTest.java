package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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

    private static List<String> remarks(FirstPlan plan, Kind kind) {
        return plan.made().draft().orElseThrow().remarks().stream()
                .filter(it -> it.kind() == kind)
                .map(Remark::text)
                .toList();
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
        assertThat(remarks(plan, Kind.UNUSED_COLUMNS))
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
                        "Đơn vị;Tỷ lệ TTTT;Tỷ lệ hài lòng",
                        "Xã An Vinh;52,5%;91,0%",
                        "Xã An Hòa;47,5%;92,5%");
        assertThat(plan.lines("# - id: ")).containsExactly("# - id: ty-le-hai-long");
        assertThat(remarks(plan, Kind.UNUSED_COLUMNS)).containsExactly("Tỷ lệ hài lòng");
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
        assertThat(remarks(plan, Kind.UNUSED_COLUMNS)).containsExactly("Tổng điểm bị trừ");
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
}
