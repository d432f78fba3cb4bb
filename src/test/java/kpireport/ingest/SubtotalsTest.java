package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubtotalsTest {

    private static final String HEAD = "STT;Đơn vị;Tiếp nhận;Trực tuyến;Tỷ lệ (%)\n";

    private static final String BINH_KHE = "Bình Khê;10;7;70";
    private static final String HOAI_DUC = "Hoài Đức;20;8;40";
    private static final String TAN_LAP = "Tân Lập;4;4;100";
    private static final String CAT_HANH = "Cát Hanh;5;1;20";

    @TempDir private Path folder;

    @Test
    void areasAboveTheirUnitsAreSums() {
        assertThat(
                        units(
                                ";Khu vực phía Bắc;30;15;50",
                                "1;" + BINH_KHE,
                                "2;" + HOAI_DUC,
                                ";Khu vực phía Nam;9;5;56",
                                "1;" + TAN_LAP,
                                "2;" + CAT_HANH,
                                ";Toàn huyện;39;20;51"))
                .containsExactly("Bình Khê", "Hoài Đức", "Tân Lập", "Cát Hanh");
    }

    @Test
    void areasBelowTheirUnitsAreSums() {
        assertThat(
                        units(
                                "1;xã " + BINH_KHE,
                                "2;xã " + HOAI_DUC,
                                ";Bắc sông;30;15;50",
                                "3;xã " + TAN_LAP,
                                "4;xã " + CAT_HANH,
                                "5;xã Phước Sơn;1;1;100",
                                ";Nam sông;10;6;60"))
                .hasSize(5)
                .doesNotContain("Bắc sông", "Nam sông");
    }

    @Test
    void anAreaOfAreasIsASumToo() {
        assertThat(
                        units(
                                ";Vùng cao;39;20;51",
                                ";Cụm 1;30;15;50",
                                "1;" + BINH_KHE,
                                "2;" + HOAI_DUC,
                                ";Cụm 2;9;5;56",
                                "1;" + TAN_LAP,
                                "2;" + CAT_HANH))
                .containsExactly("Bình Khê", "Hoài Đức", "Tân Lập", "Cát Hanh");
    }

    @Test
    void whatIsNotTheSumStaysAUnit() {
        assertThat(units(";Khu vực phía Bắc;30;16;50", "1;" + BINH_KHE, "2;" + HOAI_DUC))
                .contains("Khu vực phía Bắc");
    }

    @Test
    void whatIsTheSumOfSomeRowsOnlyStaysAUnit() {
        assertThat(
                        units(
                                "1;xã " + BINH_KHE,
                                "2;xã " + HOAI_DUC,
                                "3;Đồi Bàu;30;15;50",
                                "4;xã " + TAN_LAP))
                .contains("xã Bình Khê", "xã Tân Lập")
                .doesNotContain("Đồi Bàu");
        assertThat(
                        units(
                                "1;xã Phước Sơn;1;1;100",
                                "2;xã " + BINH_KHE,
                                "3;xã " + HOAI_DUC,
                                "4;Đồi Bàu;30;15;50",
                                "5;xã " + TAN_LAP))
                .contains("Đồi Bàu");
    }

    @Test
    void aNameLikeTheOthersIsAUnitWhateverItsFigures() {
        assertThat(units("1;xã Vĩnh Thạnh;30;15;50", "2;" + BINH_KHE, "3;" + HOAI_DUC))
                .contains("xã Vĩnh Thạnh");
        assertThat(units("1;Thôn 1;30;15;50", "2;Thôn 2;10;7;70", "3;Thôn 3;20;8;40")).hasSize(3);
    }

    @Test
    void aBareNameNumberedLikeTheOthersIsAUnit() {
        assertThat(units("1;Vĩnh Thạnh;30;15;50", "2;" + BINH_KHE, "3;" + HOAI_DUC))
                .contains("Vĩnh Thạnh");
        assertThat(units(";Phía trên;30;15;50", "2;" + BINH_KHE, "3;" + HOAI_DUC))
                .doesNotContain("Phía trên");
    }

    @Test
    void twoColumnsOfTheSameCountsSayItOnlyOnce() {
        assertThat(units("1;xã Bình Khê;1;1;100", "2;xã Hoài Đức;2;2;100", "3;Đồi Bàu;3;3;100"))
                .contains("Đồi Bàu");
        assertThat(units("1;xã Bình Khê;1;1;100", "2;xã Hoài Đức;2;2;100", "3;Cụm Đồi Bàu;3;3;100"))
                .doesNotContain("Cụm Đồi Bàu");
    }

    @Test
    void theRowsAreToldAsSums() {
        InspectedFile file =
                inspect(
                        ";Khu vực phía Bắc;30;15;50",
                        "1;" + BINH_KHE,
                        "2;" + HOAI_DUC,
                        ";Toàn huyện;30;15;50");
        assertThat(file.sheets().get(0).tables().get(0).rows())
                .containsEntry("unit", 2)
                .containsEntry("total", 2);
        assertThat(file.findings())
                .extracting(Diagnostic::code, it -> it.where().describe())
                .map(Object::toString)
                .containsExactly("(SUBTOTALS_BY_FIGURES, \"khu-vuc.csv · B2\")");
    }

    @Test
    void aGroupNamedLikeAUnitIsToldWhereItHasFigures() {
        assertThat(groupsTold("I;Huyện Bắc Sơn;30;15;50", "1;" + BINH_KHE, "2;" + HOAI_DUC))
                .containsExactly("khu-vuc.csv · B2");
        assertThat(groupsTold("I;Huyện Bắc Sơn;;;", "1;" + BINH_KHE, "2;" + HOAI_DUC)).isEmpty();
        assertThat(groupsTold("I;Sở, ban, ngành;30;15;50", "1;" + BINH_KHE, "2;" + HOAI_DUC))
                .isEmpty();
    }

    private List<String> groupsTold(String... rows) {
        return inspect(rows).findings().stream()
                .filter(it -> it.code() == Code.GROUPS_WITH_FIGURES)
                .map(it -> it.where().describe())
                .toList();
    }

    private List<String> units(String... rows) {
        return inspect(rows).sheets().get(0).tables().get(0).units().stream()
                .map(InspectedUnit::text)
                .toList();
    }

    private InspectedFile inspect(String... rows) {
        try {
            Path export =
                    Files.writeString(
                            folder.resolve("khu-vuc.csv"), HEAD + String.join("\n", rows));
            return new Inspection(Optional.empty()).inspect(export, "khu-vuc.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
