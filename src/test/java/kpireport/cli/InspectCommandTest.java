package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectCommandTest {

    private static final Path EXPECTED = Path.of("src/test/resources/kpireport/cli");
    private static final Path FIXTURES = Path.of("src/test/resources/kpireport/spreadsheet");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "an-lao,    exports/2024-05, vi",
        "bac-son,   exports/2023-09, en",
        "minh-long, exports/2024-05, vi",
        "tien-lu,   exports/2024-08, en",
        "tinh-2026, exports/2026-08/hai-long_202608.csv, vi"
    })
    void aSamplesExportsAreRecognisedWithItsPlan(String sample, String files, String language)
            throws IOException {
        Path workspace = Path.of("samples", sample);
        assertThat(
                        run(
                                "inspect",
                                workspace.resolve(files).toString(),
                                "--workspace",
                                workspace.toString(),
                                "--lang",
                                language))
                .isZero();
        assertSaid("inspect-" + sample + ".expected.txt");
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void withoutAPlanTheNamesAreListedAsFound(String language) throws IOException {
        assertThat(
                        run(
                                "inspect",
                                "samples/minh-long/exports/2024-05/tien-do-giai-quyet_202405.csv",
                                "--lang",
                                language))
                .isZero();
        assertSaid("inspect-without-plan_" + language + ".expected.txt");
    }

    @Test
    void oneJsonDocumentIsPrintedInsteadOfText() throws IOException {
        String file = "samples/minh-long/exports/2024-05/tien-do-giai-quyet_202405.csv";
        assertThat(run("inspect", "--json", file, "-w", "samples/minh-long", "--lang", "en"))
                .isZero();
        assertSaid("inspect.expected.json");
    }

    @Test
    void allFilesAreReportedWhenOneCannotBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("rong.xlsx"));
        Path none = folder.resolve("khong-co.xlsx");
        Path good = FIXTURES.resolve("form-of-libreoffice.xls");
        assertThat(run("inspect", none.toString(), empty.toString(), good.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("FILE_NOT_FOUND", "EMPTY_FILE", "Excel 97–2003 (.xls)", "sources:")
                .doesNotContain("\tat ");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "html-windows-1258.xls,          bảng HTML",
        "html-header-in-two-rows.xls,    bảng HTML",
        "spreadsheetml-2003.xls,         Excel 2003 (XML)",
        "form-of-libreoffice.ods,        OpenDocument (.ods)",
        "tcvn3.csv,                      tcvn3",
        "utf-16-unicode-text-of-excel.txt, utf-16"
    })
    void theFormatIsWhatTheBytesAre(String fixture, String format) {
        assertThat(run("inspect", FIXTURES.resolve(fixture).toString())).isZero();
        assertThat(format()).containsIgnoringCase(format);
    }

    @Test
    void whatIsHiddenIsSaidAndAHiddenSheetIsNoSource() throws IOException {
        assertThat(run("inspect", "--lang", "en", EXPECTED.resolve("hidden-sheet.xlsx").toString()))
                .isZero();
        assertSaid("inspect-hidden-sheet.expected.txt");
    }

    @Test
    void aFileWithAPasswordSaysWhatToDo() throws IOException {
        Path file = folder.resolve("mat-khau.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            container.writeFilesystem(out);
        }
        assertThat(run("inspect", "--lang", "vi", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("PASSWORD_PROTECTED", "mật khẩu");
    }

    @Test
    void theEncodingOfATextFileIsSaid() throws IOException {
        Path file = folder.resolve("so-lieu.csv");
        // "Xã An Hòa", as Windows stores it: base letters with combining tones.
        String text = "Đơn viò;Tiêìp nhâòn;Đuìng haòn\nXaÞ An Hòa;12;11\nPhýõÌng An Diêòu;7;7\n";
        Files.write(file, text.getBytes(Charset.forName("windows-1252")));
        run("inspect", file.toString());
        assertThat(format()).contains("windows-1258");
    }

    @Test
    void wildcardsAreExpandedHere() throws IOException {
        Files.writeString(folder.resolve("a1.csv"), "Đơn vị,Số\nxã A,1\n");
        Files.writeString(folder.resolve("a2.csv"), "Đơn vị,Số\nxã A,2\n");
        Files.writeString(folder.resolve("b.csv"), "Đơn vị,Số\nxã A,3\n");
        assertThat(run("inspect", folder + "/a?.csv")).isZero();
        assertThat(out.toString()).contains("a1.csv", "a2.csv").doesNotContain("b.csv:");
    }

    @Test
    void aWildcardThatMatchesNothingIsAUsageError() {
        assertThat(run("inspect", folder + "/*.xlsx", "--lang", "vi")).isEqualTo(2);
        assertThat(err.toString()).contains("Không có tệp nào khớp");
    }

    @ParameterizedTest
    @CsvSource({"vi,Tệp hoặc thư mục cần xem", "en,Files or folders to look at"})
    void theHelpSaysWhatToGive(String language, String files) {
        assertThat(run("inspect", "--help", "--lang", language)).isZero();
        assertThat(out.toString()).contains(files);
    }

    @Test
    void withoutAFileItIsAUsageError() {
        assertThat(run("inspect")).isEqualTo(2);
    }

    @Test
    void aFaultyPlanIsReportedAndDoneWithout() throws IOException {
        Files.writeString(folder.resolve("kpi-report.yaml"), "version: 2\n");
        Path file = Files.writeString(folder.resolve("a.csv"), "Đơn vị,Số\nxã A,1\n");
        assertThat(run("inspect", file.toString(), "-w", folder.toString())).isZero();
        assertThat(err.toString()).contains("kpi-report.yaml:1:10");
        assertThat(out.toString()).contains("xã A");
    }

    @Test
    void personalColumnsAreNeverPrinted() throws IOException {
        Path file = folder.resolve("ho-so.csv");
        Files.writeString(
                file,
                """
                Mã hồ sơ,Đơn vị xử lý,Chủ hồ sơ,Số giấy tờ,Số điện thoại,Địa chỉ,Email,Liên hệ,Phí
                H1,xã An Vinh,NGUOI-1,001234567890,0912345678,THON-1,a@vi.du,0912 345 679,8000
                H2,xã An Hòa,NGUOI-2,001234567891,0912345670,THON-2,b@vi.du,0912 345 680,15000
                """);
        for (String form : new String[] {"--no-color", "--json"}) {
            assertThat(run("inspect", form, file.toString())).isZero();
        }
        assertThat(out.toString())
                .contains("Chủ hồ sơ", "xã An Vinh")
                .doesNotContain("NGUOI", "0012345", "09123", "0912 3", "THON", "@vi.du");
    }

    @Test
    void terminalEscapesAreShownAndNotObeyed() throws IOException {
        Path file = folder.resolve("\u001b[31mdo.csv");
        Files.writeString(file, "Đơn vị,Số\nxã A\u001b[2J,1\n");
        run("inspect", file.toString());
        assertThat(out.toString()).contains("�[31mdo.csv").doesNotContain("\u001b");
    }

    @Test
    void noLineButTheSourcesIsWiderThanAScreen() throws IOException {
        run("inspect", "samples/an-lao/exports/2024-05", "-w", "samples/an-lao");
        Stream<String> told =
                out.toString().lines().takeWhile(line -> !line.startsWith("sources:"));
        assertThat(told).allMatch(line -> line.length() <= 80);
    }

    private void assertSaid(String name) throws IOException {
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).isEqualTo(Files.readString(EXPECTED.resolve(name)));
    }

    private String format() {
        return out.toString().lines().skip(1).findFirst().orElseThrow();
    }

    private int run(String... args) {
        return new KpiReport(
                        new PrintWriter(out), new PrintWriter(err), Map.of("KPI_REPORT_LANG", "vi"))
                .run(args);
    }
}
