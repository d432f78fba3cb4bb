package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who issues the first documents, of which level units are, and what the documents are about. */
class OfficesAndUnitsTest {

    @TempDir Path folder;

    private FirstPlan plan(String... lines) {
        return FirstPlan.ofText(folder, lines);
    }

    private FirstPlan ofUnits(String header, String... names) {
        StringBuilder text =
                new StringBuilder(
                        "Tháng 5/2024\n" + header + ";Hồ sơ tiếp nhận;Tiếp nhận trực tuyến");
        for (int i = 0; i < names.length; i++) {
            text.append("\n").append(names[i]).append(";").append(20 + i).append(";").append(5 + i);
        }
        return plan(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã", "Xã, phường", "Địa phương", "Tên xã", "Các xã, phường, đặc khu"})
    void aColumnOfCommunesHoldsCommunesWhateverTheirNamesBeginWith(String header) {
        assertThat(ofUnits(header, "Trường Thịnh", "Hội Sơn", "Sở Thượng").lines("- {id:"))
                .hasSize(3)
                .allMatch(it -> it.contains("level: xa, head: Chủ tịch UBND"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Địa phương | Phòng Tư pháp
                    Đơn vị     | Trường Thịnh
                    """)
    void anAgencyThereAndAnythingUnderAnotherHeaderIsNone(String header, String name) {
        assertThat(ofUnits(header, name, "Phòng Nội vụ").lines("- {id:"))
                .noneMatch(it -> it.contains("level: xa"));
    }

    @Test
    void aVuIsAnAgencyWithAHeadOfItsOwn() {
        assertThat(
                        ofUnits("Đơn vị", "Vụ Tổ chức cán bộ", "Cục Chăn nuôi", "Vụ Pháp chế")
                                .lines("- {id:"))
                .anyMatch(it -> it.contains("level: phong, head: Vụ trưởng Vụ Tổ chức cán bộ"))
                .noneMatch(it -> it.contains("Chủ tịch"));
    }

    @Test
    void aCommuneWhoseNameBeginsWithVuIsNone() {
        assertThat(ofUnits("Xã", "Vụ Bổn", "An Vinh").lines("- {id: vu-bon"))
                .singleElement()
                .asString()
                .contains("Chủ tịch UBND Vụ Bổn");
    }

    @Test
    void nobodyPresidesOverAUnitOfNoKnownKind() {
        assertThat(ofUnits("Đơn vị", "Bình Khê", "Hoài Đức").lines("- {id:"))
                .allMatch(it -> it.contains("head: Thủ trưởng"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NHIỆM VỤ DO UBND TỈNH, CHỦ TỊCH UBND TỈNH GIAO | UBND ……
                    CHỈ TIÊU UBND TỈNH GIAO CHO CÁC SỞ             | UBND ……
                    UBND HUYỆN GIAO THỦY                           | UBND huyện Giao Thủy
                    UBND XÃ ĐẠT HIẾU                               | UBND xã Đạt Hiếu
                    """)
    void aVerbBehindTheKindOfOfficeIsNoName(String title, String office) {
        FirstPlan plan =
                plan(
                        title,
                        "Tháng 5/2024",
                        "Đơn vị;Hồ sơ tiếp nhận;Tiếp nhận trực tuyến",
                        "Sở Tư pháp;8;5",
                        "Sở Nội vụ;9;5");
        assertThat(plan.lines("title:")).singleElement().asString().contains(office);
    }

    @Test
    void theDocumentsSpeakOfNoProceduresWhereNoIndicatorIsOfThem() {
        FirstPlan tasks =
                plan(
                        "Nhiệm vụ được giao tháng 5/2024",
                        "Đơn vị;Tỷ lệ hoàn thành (%)",
                        "Sở Tư pháp;81,0%",
                        "Sở Nội vụ;90,5%");
        assertThat(tasks.lines("subject:").get(0))
                .isEqualTo("subject: kết quả thực hiện các chỉ tiêu");
        assertThat(tasks.text()).doesNotContain("TTHC");
        assertThat(tasks.generate().findings())
                .noneMatch(it -> it.severity().name().equals("ERROR"));
    }

    @Test
    void theySpeakOfThemWhereTheTitleDoes() {
        FirstPlan dossiers =
                plan(
                        "Thủ tục hành chính tháng 5/2024",
                        "Đơn vị;Tỷ lệ hài lòng (%)",
                        "Sở Tư pháp;81,0%",
                        "Sở Nội vụ;90,5%");
        assertThat(dossiers.lines("subject:").get(0)).contains("thủ tục hành chính");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KẾT QUẢ THÁNG 9       | Năm 2026           | 2026-09
                    Kết quả T9            | NĂM 2026           | 2026-09
                    Kết quả tháng 9       | Nghị quyết 12/2025 | 2025-09
                    Từ tháng 1 đến tháng 9 | Năm 2026          |
                    Ngày 05 tháng 9       | Năm 2026           |
                    Kết quả tháng 9       | Năm 2026 và 2025   |
                    """)
    void theMonthAndTheYearMayStandInTwoTitles(String one, String other, YearMonth month) {
        FirstPlan plan =
                plan(
                        one,
                        other,
                        "Đơn vị;Hồ sơ tiếp nhận;Tiếp nhận trực tuyến",
                        "Sở Tư pháp;8;5",
                        "Sở Nội vụ;9;5");
        assertThat(plan.made().month().orElse(null)).isEqualTo(month);
    }

    @Test
    void theFieldNamesOfTheNationalRecordAreKnownWithoutSpacesAndAccents() {
        FirstPlan plan =
                plan(
                        "MaHoSo;TenTTHC;DonViXuLy;NgayTiepNhan;NgayHenTra;NgayTra;HoSoCoThanhPhanSoHoa",
                        "H05.001;Chứng thực;Sở Tư pháp;04/09/2026;05/09/2026;06/09/2026;1",
                        "H05.002;Chứng thực;Sở Nội vụ;10/09/2026;12/09/2026;12/09/2026;0",
                        "H05.003;Chứng thực;Sở Nội vụ;10/09/2026;12/09/2026;13/09/2026;1");
        assertThat(plan.lines("unit:")).containsExactly("unit: DonViXuLy");
        assertThat(plan.figures("so-hoa-thanh-phan"))
                .containsEntry("Sở Tư pháp", "1/1")
                .containsEntry("Sở Nội vụ", "1/2");
    }

    @Test
    void aColumnOfCodesNamesNoUnitsBesideOneOfNames() {
        FirstPlan plan =
                plan(
                        "Tháng 5/2024",
                        "MaSo;Nơi báo;Hồ sơ tiếp nhận;Tiếp nhận trực tuyến",
                        "H05.01;Bình Khê;8;5",
                        "H05.02;Hoài Đức;9;5");
        assertThat(plan.made().draft().orElseThrow().unitNames())
                .containsExactly("Bình Khê", "Hoài Đức");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Công dân rút hồ sơ | 1
                    Từ chối giải quyết | 1
                    Dừng xử lý         | 1
                    Đang xử lý         | 2
                    Rút gọn thời gian  | 2
                    """)
    void whatWasRefusedOrTakenBackIsNotOverdue(String status, String overdue) {
        FirstPlan plan =
                plan(
                        "Mã hồ sơ;Đơn vị xử lý;Ngày tiếp nhận;Ngày hẹn trả;Ngày trả;Trạng thái",
                        "H1;Sở Tư pháp;04/09/2026;05/09/2026;;" + status,
                        "H2;Sở Tư pháp;04/09/2026;05/09/2026;;Đang giải quyết",
                        "H3;Sở Nội vụ;10/09/2026;12/09/2026;12/09/2026;Đã trả");
        assertThat(plan.figures("qua-han-chua-tra")).containsEntry("Sở Tư pháp", overdue);
        assertThat(plan.text().contains("không tính hồ sơ có Trạng thái là " + status))
                .isEqualTo(overdue.equals("1"));
    }
}
