package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kpireport.spreadsheet.XlsxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists that go on below a second head, in whatever way their rows are read. */
class DossierBlocksTest {

    private static final String HEADER = "STT;Mã;Đơn vị;Ngày tiếp nhận;Hẹn trả;Ngày trả";
    private static final String IN_TIME = ";xã An Hòa;05/05/2024;10/05/2024;09/05/2024";
    private static final String MOVED = "STT;Mã;Đơn vị;Ngày tiếp nhận;Ngày trả;Hẹn trả";
    private static final String MOVED_LATE = ";xã An Hòa;05/05/2024;11/05/2024;10/05/2024";

    /** How a list's rows are read: it must make no difference. */
    enum Way {
        BYTES,
        LETTERS,
        STREAMED,
        STREAMED_TWICE
    }

    @TempDir private Path folder;
    private DossierFixture fixture;

    @BeforeEach
    void count() {
        fixture =
                new DossierFixture(folder)
                        .source("dossier: Mã")
                        .measure("tiep-nhan: count")
                        .measure("dung-han: {count: {Ngày trả: {on-or-before: Hẹn trả}}}");
    }

    @ParameterizedTest
    @EnumSource
    void eachBlockIsReadOnceByItsOwnHeaders(Way way) {
        write(
                way,
                "ĐÃ GIẢI QUYẾT",
                HEADER,
                "1;HS-1" + IN_TIME,
                "ĐANG GIẢI QUYẾT",
                MOVED,
                "2;HS-2" + MOVED_LATE,
                "3;HS-3" + MOVED_LATE);
        assertThat(fixture.list()).startsWith("an-hoa tiep-nhan 3", "an-hoa dung-han 1");
        assertThat(fixture.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void secondHeadIsFoundFarBelowTheFirstRows(Way way) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 100; i++) lines.add(i + ";A-" + i + IN_TIME);
        lines.add(MOVED);
        for (int i = 0; i < 50; i++) lines.add(i + ";B-" + i + MOVED_LATE);
        lines.add(HEADER);
        for (int i = 0; i < 7; i++) lines.add(i + ";C-" + i + IN_TIME);
        write(way, lines.toArray(String[]::new));
        assertThat(fixture.list()).startsWith("an-hoa tiep-nhan 157", "an-hoa dung-han 107");
        assertThat(fixture.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void renamedHeaderIsNeverReadAsTheOneAboveIt(Way way) {
        write(
                way,
                HEADER,
                "1;HS-1" + IN_TIME,
                HEADER.replace("Hẹn trả", "Gia hạn"),
                "2;HS-2" + IN_TIME);
        assertThat(fixture.list()).isEmpty();
        assertThat(fixture.findings())
                .singleElement()
                .asString()
                .startsWith("HEADERS_CHANGE_BELOW ds.")
                .endsWith("A3");
        assertThat(fixture.workspace().details("HEADERS_CHANGE_BELOW"))
                .containsEntry("header", "Hẹn trả")
                .containsEntry("head", "1");
    }

    @Test
    void renamedHeaderIsFoundAtOnceBelowOneThatIsRepeated() {
        write(
                Way.BYTES,
                HEADER,
                "1;HS-1" + IN_TIME,
                HEADER,
                HEADER.replace("Hẹn trả", "Gia hạn"),
                "2;HS-2" + IN_TIME);
        assertThat(fixture.list()).isEmpty();
        assertThat(fixture.findings()).containsExactly("HEADERS_CHANGE_BELOW ds.csv · A4");
    }

    @ParameterizedTest
    @EnumSource
    void sameHeadersOnEveryPageAndASummaryBelowAreNoMatter(Way way) {
        write(
                way,
                HEADER,
                "1;HS-1" + IN_TIME,
                HEADER,
                "2;HS-2" + IN_TIME,
                ";;Đơn vị;Tiếp nhận;Hẹn trả",
                ";;xã An Hòa;2;2",
                ";;Người lập biểu",
                "");
        assertThat(fixture.list()).startsWith("an-hoa tiep-nhan 2", "an-hoa dung-han 2");
        assertThat(fixture.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void blockAboveTheHeadThatLacksAColumnIsTold(Way way) {
        write(
                way,
                "STT;Mã;Đơn vị;Ngày tiếp nhận;Hẹn trả",
                "1;HS-1;xã An Hòa;05/05/2024;10/05/2024",
                HEADER,
                "2;HS-2" + IN_TIME);
        assertThat(fixture.list()).isEmpty();
        assertThat(fixture.findings())
                .singleElement()
                .asString()
                .startsWith("HEADER_NOT_FOUND ds.");
    }

    private void write(Way way, String... lines) {
        String text = String.join("\n", lines);
        try {
            switch (way) {
                case BYTES -> fixture.file("ds.csv", lines);
                case LETTERS ->
                        Files.write(
                                file("ds.csv"),
                                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
                case STREAMED ->
                        new XlsxFile()
                                .sheet("DS", "", SheetXml.rows(lines))
                                .writeTo(file("ds.xlsx"));
                case STREAMED_TWICE ->
                        new XlsxFile()
                                .sheet("DS", "", SheetXml.rowsOfNumbers(lines))
                                .strings(SheetXml.strings(lines))
                                .writeTo(file("ds.xlsx"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve("exports/2024-05").resolve(name);
    }
}
