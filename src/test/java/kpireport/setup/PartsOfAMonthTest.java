package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.Outcome.Verdict;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports in which a unit has several files or rows for one month. */
class PartsOfAMonthTest {

    private static final String HEAD = "Đơn vị;Tổng số hồ sơ tiếp nhận;Hồ sơ trực tuyến";
    private static final String ADD =
            "repeated-units: add # CẦN XEM: một đơn vị có nhiều dòng hoặc nhiều tệp,"
                    + " đang cộng số đếm lại";

    @TempDir Path folder;

    private final Map<String, List<String>> files = new LinkedHashMap<>();

    @Test
    void weeksThatShareNoDayAreAddedUp() {
        FirstPlan plan =
                FirstPlan.of(
                        folder, "parts-of-a-month/tuan 1.xlsx", "parts-of-a-month/tuan 2.xlsx");
        assertThat(plan.lines("- files:")).containsExactly("- files: \"tuan *.xlsx\"");
        assertThat(plan.lines("repeated-units:")).containsExactly(ADD);
        assertThat(plan.made().leftOver()).isEmpty();
        assertThat(plan.made().draft().orElseThrow().remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.ADDED_PARTS);
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã Nà Phặc", "34/58");
        assertThat(errors(plan)).isEmpty();
    }

    @Test
    void weeksThatShareADayAreLeftToAPerson() {
        week("tuan 1", "Từ ngày 01/09/2026 đến ngày 07/09/2026");
        week("tuan 2", "Từ ngày 07/09/2026 đến ngày 14/09/2026");
        assertIsLeftToAPerson();
    }

    @Test
    void weeksThatDoNotNameTheirDaysAreLeftToAPerson() {
        week("tuan 1", "Tuần 1 tháng 9/2026");
        week("tuan 2", "Tuần 2 tháng 9/2026");
        assertIsLeftToAPerson();
    }

    @Test
    void filesThatNameDifferentChannelsAreAddedUp() {
        channel("HoSo_BCCI_092026", "BƯU CHÍNH CÔNG ÍCH");
        channel("HoSo_TrucTiep_092026", "TRỰC TIẾP");
        channel("HoSo_TrucTuyen_092026", "TRỰC TUYẾN");
        FirstPlan plan = plan();
        assertThat(plan.lines("- files:")).containsExactly("- files: \"HoSo_*_*.csv\"");
        assertThat(plan.lines("repeated-units:")).containsExactly(ADD);
        assertThat(errors(plan)).isEmpty();
    }

    @Test
    void aFileOfAllChannelsIsNotAddedToThem() {
        channel("HoSo_TatCa_092026", "TẤT CẢ");
        channel("HoSo_TrucTiep_092026", "TRỰC TIẾP");
        assertIsLeftToAPerson();
    }

    @Test
    void aChannelThatIsInAnotherIsNotAddedToIt() {
        channel("HoSo_Tat_092026", "TRỰC TUYẾN");
        channel("HoSo_Mot_092026", "TRỰC TUYẾN MỘT PHẦN");
        assertIsLeftToAPerson();
    }

    @Test
    void aFileForEachCommuneIsReadByOnePattern() {
        file("Xã An Vinh T9-2026", "Tháng 9/2026", HEAD, "Xã An Vinh;20;5");
        file("Xã An Hòa T9-2026", "Tháng 9/2026", HEAD, "Xã An Hòa;30;6");
        file("Xã An Dũng T9-2026", "Tháng 9/2026", HEAD, "Xã An Dũng;40;7");
        FirstPlan plan = plan();
        assertThat(plan.lines("- files:")).containsExactly("- files: \"Xã An * T*.csv\"");
        assertThat(plan.lines("repeated-units:")).isEmpty();
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsEntry("xã An Vinh", "5/20")
                .containsEntry("xã An Dũng", "7/40");
        assertThat(errors(plan)).isEmpty();
    }

    @Test
    void aPatternThatWouldTakeInAnotherFormIsNotMade() {
        file("a 9-2026", "Tháng 9/2026", HEAD, "Xã An Vinh;20;5");
        file("b 9-2026", "Tháng 9/2026", HEAD, "Xã An Hòa;30;6");
        file("c 9-2026", "Tháng 9/2026", HEAD, "Xã An Dũng;40;7");
        file("d 9-2026", "Tháng 9/2026", "Đơn vị;Đã giải quyết;Đúng hạn", "Xã An Vinh;9;8");
        assertThat(plan().lines("- files:"))
                .containsExactly(
                        "- files: \"a *.csv\"",
                        "- files: \"b *.csv\"",
                        "- files: \"c *.csv\"",
                        "- files: \"d *.csv\"");
    }

    @Test
    void rowsOfDifferentFieldsAreAddedUp() {
        file("linh-vuc", fields("Lĩnh vực", "Hộ tịch", "Đất đai"));
        FirstPlan plan = plan();
        assertThat(plan.lines("repeated-units:")).containsExactly(ADD);
        assertThat(plan.figures("ho-so-truc-tuyen")).containsEntry("xã An Vinh", "15/48");
        assertThat(errors(plan)).isEmpty();
    }

    @Test
    void rowsThatMayBeInEachOtherAreLeftToAPerson() {
        file("loai", fields("Loại hồ sơ", "Tiếp nhận", "Trực tuyến"));
        FirstPlan plan = plan();
        assertThat(plan.lines("repeated-units:")).isEmpty();
        assertThat(errors(plan)).containsOnly(Code.UNIT_TWICE);
    }

    @Test
    void aFieldWithinAnotherIsLeftToAPerson() {
        file("linh-vuc", fields("Lĩnh vực", "Đất đai", "Đất đai lần đầu"));
        assertThat(plan().lines("repeated-units:")).isEmpty();
    }

    private void week(String name, String title) {
        int more = 5 * files.size();
        file(name, title, HEAD, "Xã An Vinh;" + (20 + more) + ";5", "Xã An Hòa;30;" + (6 + more));
    }

    private void channel(String name, String channel) {
        week(name, "Tháng 9/2026\nHÌNH THỨC NỘP: " + channel);
    }

    private static String[] fields(String header, String first, String second) {
        return new String[] {
            "Tháng 9/2026",
            "Đơn vị;" + header + ";Tổng số hồ sơ tiếp nhận;Hồ sơ trực tuyến",
            "Xã An Vinh;" + first + ";20;5",
            "Xã An Vinh;" + second + ";28;10",
            "Xã An Hòa;" + first + ";30;6",
            "Xã An Hòa;" + second + ";33;8"
        };
    }

    private void file(String name, String... lines) {
        files.put(name + ".csv", List.of(lines));
    }

    private FirstPlan plan() {
        return FirstPlan.ofFiles(
                folder,
                files.entrySet().stream()
                        .map(it -> write(folder.resolve(it.getKey()), it.getValue()))
                        .toArray(Path[]::new));
    }

    private static Path write(Path file, List<String> lines) {
        try {
            return Files.writeString(file, String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertIsLeftToAPerson() {
        FirstPlan plan = plan();
        assertThat(plan.lines("repeated-units:")).isEmpty();
        assertThat(plan.made().leftOver()).hasSize(files.size() - 1);
        assertThat(errors(plan)).containsOnly(Code.SAME_FORM_UNREAD);
    }

    private static List<Code> errors(FirstPlan plan) {
        return plan.generate().findings().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void aHiddenRowBesideAnotherOfTheUnitIsNoPart() {
        FirstPlan plan = FirstPlan.of(folder, "old-rows-hidden-6-2024.xlsx");
        assertThat(errors(plan)).containsOnly(Code.UNIT_TWICE_ONE_HIDDEN);
    }

    @Test
    void ofTwoFilesOfOneFormTheLaterVersionIsTold() throws IOException {
        String head = "Tháng 5/2024\nĐơn vị;Hồ sơ tiếp nhận;Tiếp nhận trực tuyến\n";
        Path first =
                Files.writeString(
                        folder.resolve("BC T5.csv"), head + "Xã An Vinh;8;5\nXã An Hòa;9;4\n");
        Path second =
                Files.writeString(
                        folder.resolve("BC T5 (sửa).csv"),
                        head + "Xã An Vinh;8;6\nXã An Hòa;9;4\n");
        FirstPlan plan = FirstPlan.ofFiles(folder, first, second);
        assertThat(plan.made().laterVersions().entrySet())
                .extracting(it -> it.getKey().path() + " < " + it.getValue().path())
                .containsExactly(first + " < " + second);
        assertThat(errors(plan)).containsOnly(Code.OTHER_VERSION_UNREAD);
    }

    @Test
    void aVersionThatThePlanDoesNotReadIsNamedAsThat() throws IOException {
        String head = "Tháng 5/2024\nĐơn vị;Hồ sơ tiếp nhận;Tiếp nhận trực tuyến\n";
        Path first = Files.writeString(folder.resolve("so lieu xa.csv"), head + "Xã An Vinh;8;5\n");
        Path second =
                Files.writeString(folder.resolve("so lieu xa_v2.csv"), head + "Xã An Vinh;8;6\n");
        FirstPlan plan = FirstPlan.ofFiles(folder, first, second);
        assertThat(plan.generate().findings())
                .filteredOn(it -> it.code() == Code.OTHER_VERSION_UNREAD)
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.details())
                                        .containsEntry("later", "so lieu xa_v2.csv")
                                        .containsEntry("earlier", "so lieu xa.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    so lieu - ban 1.csv | so lieu - dinh chinh.csv |               | so lieu - dinh chinh.csv
                    so lieu_v1.csv      | so lieu_v2.csv           |               | so lieu_v2.csv
                    so lieu.csv         | so lieu (1).csv          |               | so lieu (1).csv
                    gui UBND.csv        | nhan ve.csv              | (ĐÍNH CHÍNH)  | nhan ve.csv
                    gui UBND.csv        | nhan ve.csv              |               | gui UBND.csv
                    """)
    void twoVersionsOfATableStopThePlanAndTheLaterIsRead(
            String one, String other, String remark, String read) throws IOException {
        String head = "Tháng 5/2024 %s\nĐơn vị;Hồ sơ tiếp nhận;Tiếp nhận trực tuyến\n";
        String rest = "Xã An Hòa;9;4\nXã An Dũng;10;4\n";
        Path first =
                Files.writeString(
                        folder.resolve(one), head.formatted("") + "Xã An Vinh;8;5\n" + rest);
        Path second =
                Files.writeString(
                        folder.resolve(other),
                        head.formatted(remark == null ? "" : remark) + "Xã An Vinh;8;6\n" + rest);
        FirstPlan plan = FirstPlan.ofFiles(folder, first, second);
        assertThat(plan.generate().verdict()).isNotEqualTo(Verdict.PUBLISHED);
        String left = read.equals(one) ? other : one;
        Files.delete(folder.resolve("made/exports/2024-05").resolve(left));
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsEntry("xã An Vinh", read.equals(one) ? "5/8" : "6/8");
    }

    @Test
    void tablesOfOneFormWithOtherTitlesAndFiguresAreNoVersions() throws IOException {
        String head = "%s tháng 5/2024\nĐơn vị;Tổng số;Số đạt\n";
        Path first =
                Files.writeString(
                        folder.resolve("dao tao.csv"),
                        head.formatted("Đào tạo") + "Xã An Vinh;8;5\nXã An Hòa;9;4\n");
        Path second =
                Files.writeString(
                        folder.resolve("tuyen truyen.csv"),
                        head.formatted("Tuyên truyền") + "Xã An Vinh;30;25\nXã An Hòa;9;5\n");
        assertThat(FirstPlan.ofFiles(folder, first, second).made().leftOver()).isEmpty();
    }
}
