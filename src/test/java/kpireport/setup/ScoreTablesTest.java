package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that give points for the same thing more than once. */
class ScoreTablesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Điểm tối đa,Tự chấm,Thẩm định",
        "Điểm chuẩn,Điểm tự đánh giá,Điểm hội đồng thẩm định",
        "Thang điểm,Điểm đơn vị tự chấm,Điểm đạt",
        "Khung điểm,Tự đánh giá,Điểm được công nhận",
        "Tối đa 60 điểm,Xã tự cho điểm,Kết quả phê duyệt",
    })
    void whatWasRecognisedIsTheResultOfEachGroup(String maximum, String own, String recognised) {
        String three = maximum + ";" + own + ";" + recognised;
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "BẢNG CHẤM ĐIỂM THÁNG 5/2024",
                        "Đơn vị;Công khai, minh bạch;;;Số hóa hồ sơ;;;Tổng điểm;;",
                        ";" + three + ";" + three + ";" + three,
                        "Xã An Vinh;40;38,5;36,25;60;50;48,5;100;88,5;84,75",
                        "Xã An Hòa;40;30;30;60;55,5;55;100;85,5;85",
                        "Xã An Dũng;40;20;20;60;45,5;40;100;65,5;60");
        assertThat(plan.lines("name: ").stream().filter(it -> it.contains("iểm")))
                .containsExactly(
                        "name: Tổng điểm",
                        "name: Điểm công khai, minh bạch",
                        "name: Điểm số hóa hồ sơ");
        assertThat(plan.figures("tong-diem"))
                .containsExactly(
                        entry("xã An Vinh", "339/4"),
                        entry("xã An Hòa", "85"),
                        entry("xã An Dũng", "60"));
        assertThat(plan.lines("tong-diem: "))
                .singleElement()
                .asString()
                .endsWith("# CẦN XEM: lấy cột này, không lấy \"Tổng điểm > " + own + '"');
        assertThat(plan.lines("- {indicator: "))
                .containsExactly(
                        "- {indicator: diem-cong-khai-minh-bach, maximum: 40}",
                        "- {indicator: diem-so-hoa-ho-so, maximum: 60}");
    }

    @Test
    void groupsBelowWhoseTheyAreKeepTheirNames() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "BẢNG CHẤM ĐIỂM THÁNG 5/2024",
                        "Đơn vị;Điểm tự chấm;;Điểm thẩm định;;Xếp loại",
                        ";Công khai;Số hóa;Công khai;Số hóa;",
                        "Xã An Vinh;38,5;50;36,25;48,5;Tốt",
                        "Xã An Hòa;30;55,5;29,5;55;Tốt");
        assertThat(plan.figures("diem-cong-khai")).containsEntry("xã An Vinh", "145/4");
        assertThat(plan.figures("diem-so-hoa")).containsEntry("xã An Vinh", "97/2");
    }

    @Test
    void pointsThatOnlyTheUnitGaveItselfAreTakenAndMarked() {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "BẢNG CHẤM ĐIỂM THÁNG 5/2024",
                        "Đơn vị;Điểm tối đa;Điểm tự chấm",
                        "Xã An Vinh;100;88,5",
                        "Xã An Hòa;100;85,5");
        assertThat(plan.lines("diem-tu-cham: "))
                .containsExactly(
                        "diem-tu-cham: {header: Điểm tự chấm, type: amount}"
                                + " # CẦN XEM: điểm tự chấm, chưa qua thẩm định");
        assertThat(plan.lines("- id: ")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng điểm (điểm tối đa 100)", "Tổng điểm, tối đa: 100 điểm"})
    void aMaximumInTheHeaderOfResultsLeavesThemResults(String header) {
        FirstPlan plan =
                FirstPlan.ofText(
                        folder,
                        "BẢNG ĐIỂM THÁNG 5/2024",
                        "Đơn vị;" + header,
                        "Xã An Vinh;88,5",
                        "Xã An Hòa;85,5");
        assertThat(plan.figures("tong-diem")).containsEntry("xã An Hòa", "171/2");
    }
}
