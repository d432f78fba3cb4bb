package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two communes of one name, which only their codes tell apart. */
class NamesakesTest {

    private static final String HEAD =
            "Tháng 5/2024\nMã đơn vị;Đơn vị;Hồ sơ tiếp nhận;Hồ sơ trực tuyến\n";

    @TempDir Path folder;

    private FirstPlan plan(String rows) throws IOException {
        return FirstPlan.ofFiles(
                folder, Files.writeString(folder.resolve("mot-cua.csv"), HEAD + rows));
    }

    @Test
    void theirNamesAreMadeDistinctAndTheCodeOfTheRowDecides() throws IOException {
        FirstPlan plan =
                plan(
                        "H08.30;UBND xã Tân Lập;100;20\nH08.31;UBND xã Tân Lập;110;40\n"
                                + "H08.32;UBND xã Cát Hanh;120;60\n");
        assertThat(plan.lines("- {id: "))
                .containsExactly(
                        "- {id: tan-lap, code: \"H08.30\", name: xã Tân Lập (H08.30), level: xa,"
                                + " head: Chủ tịch UBND xã Tân Lập (H08.30), aliases: [xã Tân Lập]}"
                                + " # CẦN XEM: cùng tên với đơn vị khác mã; đặt name để văn bản nêu được hai bên",
                        "- {id: xa-tan-lap, code: \"H08.31\", name: xã Tân Lập (H08.31), level: xa,"
                                + " head: Chủ tịch UBND xã Tân Lập (H08.31), aliases: [xã Tân Lập]}"
                                + " # CẦN XEM: cùng tên với đơn vị khác mã; đặt name để văn bản nêu được hai bên",
                        "- {id: cat-hanh, code: \"H08.32\", name: xã Cát Hanh, short-name: Cát Hanh,"
                                + " level: xa, head: Chủ tịch UBND xã Cát Hanh}");
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(
                        entry("xã Tân Lập (H08.30)", "20/100"),
                        entry("xã Tân Lập (H08.31)", "40/110"),
                        entry("xã Cát Hanh", "60/120"));
    }

    @Test
    void theOfficesOwnNamesForThemKeepTheWayTheyAreRead() throws IOException {
        FirstPlan plan = plan("H08.30;Xã Tân Lập;100;20\nH08.31;Xã Tân Lập;110;40\n");
        plan.rewrite(
                plan.text()
                        .replace("name: xã Tân Lập (H08.30)", "name: xã Tân Lập")
                        .replace("name: xã Tân Lập (H08.31)", "name: xã Tân Lập Đông")
                        .replaceFirst("aliases: \\[xã Tân Lập]", "aliases: [Tân Lập cũ]"));
        assertThat(plan.generate().findings().stream().map(Diagnostic::code))
                .contains(Code.PLAN_SAME_NAME);
        plan.rewrite(plan.text().replace("name: xã Tân Lập,", "name: xã Tân Lập Tây,"));
        assertThat(plan.generate().findings().stream().map(Diagnostic::code))
                .contains(Code.AMBIGUOUS_UNIT);
        plan.rewrite(plan.text().replace("[Tân Lập cũ]", "[xã Tân Lập]"));
        assertThat(plan.figures("ho-so-truc-tuyen"))
                .containsExactly(
                        entry("xã Tân Lập Tây", "20/100"), entry("xã Tân Lập Đông", "40/110"));
    }

    @Test
    void aCodeBesideTheNameOfAnotherUnitIsAsked() throws IOException {
        FirstPlan plan =
                plan(
                        "H08.30;Xã Tân Lập;100;20\nH08.31;Xã Tân Lập;110;40\nH08.32;Xã Cát Hanh;9;3\n");
        Files.writeString(
                folder.resolve("made/exports/2024-05/mot-cua.csv"),
                HEAD
                        + "H08.30;Xã Tân Lập;100;20\nH08.31;Xã Cát Hanh;110;40\nH08.32;Xã Cát Hanh;9;3\n");
        assertThat(plan.generate().findings())
                .filteredOn(it -> it.code() == Code.AMBIGUOUS_UNIT)
                .singleElement()
                .satisfies(it -> assertThat(it.where().describe()).contains("B4"));
    }
}
