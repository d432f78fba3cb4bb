package kpireport.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file for each commune, which only its title names. */
class OneTableTest {

    private static final String HEAD =
            "Lĩnh vực;Tiếp nhận;;Đã giải quyết\n;Tổng số;Trực tuyến;Tổng số\n";

    private static final String ROWS = "Hộ tịch;8;5;7\nĐất đai;2;1;2\n";

    @TempDir Path folder;

    @Test
    void theRowsOfTotalsMakeOneTableThatCanBeRead() throws IOException {
        Path vinh = file("an-vinh.csv", "UBND XÃ AN VINH", HEAD + ROWS + "Tổng cộng;10;6;9\n");
        Path hoa = file("an-hoa.csv", "UBND xã An Hòa", HEAD + ROWS + "Cộng;11;7;8\n");
        String table = table(vinh, hoa).orElseThrow().text();
        assertThat(table)
                .isEqualTo(
                        """
                        Tháng 5/2024
                        Đơn vị;Tiếp nhận;;Đã giải quyết
                        ;Tổng số;Trực tuyến;Tổng số
                        UBND XÃ AN VINH;10;6;9
                        UBND xã An Hòa;11;7;8
                        """);
        Path again = Files.createDirectory(folder.resolve("again"));
        assertThat(FirstPlan.ofText(again, table.split("\n")).figures("ho-so-truc-tuyen"))
                .containsExactly(entry("xã An Vinh", "6/10"), entry("xã An Hòa", "7/11"));
    }

    @Test
    void aProvinceInTheTitleIsNotTheUnit() throws IOException {
        String titles = "UBND TỈNH HẢI LÂM\nĐơn vị báo cáo: ";
        Path vinh = file("1.csv", titles + "UBND xã An Vinh", HEAD + ROWS + "Cộng;10;6;9\n");
        Path hoa = file("2.csv", titles + "UBND xã An Hòa", HEAD + ROWS + "Cộng;11;7;8\n");
        assertThat(table(vinh, hoa).orElseThrow().text())
                .contains("\nUBND xã An Vinh;10;6;9\nUBND xã An Hòa;11;7;8\n");
    }

    @Test
    void twoFilesOfOneUnitMakeNone() throws IOException {
        Path first = file("1.csv", "UBND xã An Vinh", HEAD + ROWS + "Cộng;10;6;9\n");
        Path second = file("2.csv", "UBND xã An Vinh", HEAD + ROWS + "Cộng;11;7;8\n");
        assertThat(table(first, second)).isEmpty();
    }

    @Test
    void withoutARowOfTotalsNothingIsAddedUp() throws IOException {
        Path vinh = file("1.csv", "UBND xã An Vinh", HEAD + ROWS);
        Path hoa = file("2.csv", "UBND xã An Hòa", HEAD + ROWS);
        assertThat(table(vinh, hoa)).isEmpty();
    }

    @Test
    void filesOfOtherFormsStayApart() throws IOException {
        Path vinh = file("1.csv", "UBND xã An Vinh", HEAD + ROWS + "Cộng;10;6;9\n");
        Path hoa =
                file(
                        "2.csv",
                        "UBND xã An Hòa",
                        "Lĩnh vực;Tiếp nhận;Đã trả\nHộ tịch;8;5\nĐất đai;2;1\nCộng;10;6\n");
        assertThat(table(vinh, hoa)).isEmpty();
    }

    private Path file(String name, String titles, String table) throws IOException {
        return Files.writeString(
                folder.resolve(name), titles + "\nKỳ báo cáo: Tháng 5/2024\n" + table);
    }

    private Optional<OneTable> table(Path... files) {
        return OneTable.of(FirstPlan.ofFiles(folder, files).made().useless());
    }
}
