package kpireport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Word and Excel files of every sample, opened by another program: LibreOffice makes PDFs of
 * them, and the text of the PDFs is searched. Skipped where LibreOffice or poppler is not
 * installed; the pipeline installs both.
 */
class LibreOfficeTest {

    @TempDir private static Path folder;

    @BeforeAll
    static void convertEverything() throws Exception {
        assumeTrue(isInstalled("soffice") && isInstalled("pdftotext"));
        for (Sample sample : Sample.values()) {
            sample.generate(folder.resolve(sample.folder()));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> made =
                    files.filter(file -> file.toString().matches(".*/report/.*\\.(docx|xlsx)"))
                            .toList();
            for (Path file : made) {
                convert(file);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an-lao/dispatch.docx.txt|Chủ tịch UBND xã An Toàn, Chủ tịch UBND xã An Hưng.",
                "an-lao/dispatch.docx.txt|trước ngày 17/6/2024",
                "an-lao/dispatch.docx.txt|nghiêm túc thực hiện./.",
                "an-lao/appendix.docx.txt|KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THÁNG 5/2024",
                "an-lao/appendix.xlsx.txt|Phòng Tư pháp",
                "minh-long/dispatch.docx.txt|54,56%",
                "minh-long/dispatch.docx.txt|22,37%",
                "tien-lu/dispatch.docx.txt|88,03/100",
                "tien-lu/dispatch.docx.txt|30.204 bản",
                "tien-lu/appendix.docx.txt|xã Cương Chính",
                "bac-son/notice.docx.txt|86,45%",
                "bac-son/notice.docx.txt|THÔNG BÁO",
                "bac-son/notice.docx.txt|1.2. Phòng Tài chính - Kế hoạch huyện",
                "bac-son/appendix.docx.txt|(Kèm theo Thông báo số /TB-UBND",
                "bac-son/appendix.xlsx.txt|33.784/39.079",
                "tinh-2026/dispatch.docx.txt|và 37 đơn vị khác, chi tiết tại Phụ lục II.",
                "tinh-2026/appendix.docx.txt|Phụ lục I KẾT QUẢ BỘ CHỈ SỐ",
                "tinh-2026/appendix.docx.txt|Xã Khe Trầu",
                "tinh-2026/appendix-below.docx.txt|Phụ lục II CÁC ĐƠN VỊ",
                "tinh-2026/appendix-below.xlsx.txt|Phường Tân Cảng",
            })
    void theOtherProgramShowsTheSentence(String file, String sentence) throws IOException {
        String text = Files.readString(folder.resolve(file)).replaceAll("\\s+", " ");
        assertThat(text).contains(sentence);
    }

    @Test
    void nobodySignsAPageWithNothingElseOnIt() throws IOException {
        String text = Files.readString(folder.resolve("an-lao/dispatch.docx.txt"));
        String[] pages = text.split("\f");
        assertThat(pages).hasSize(2);
        assertThat(pages[1]).contains("Để hoàn thành mức giao", "Nơi nhận:");
    }

    private static void convert(Path file) throws IOException, InterruptedException {
        Path sample = folder.resolve(folder.relativize(file).getName(0));
        Path pdf =
                file.resolveSibling(file.getFileName().toString().replaceAll("\\.\\w+$", ".pdf"));
        run(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                file.getParent().toString(),
                file.toString());
        assertThat(pdf).as("LibreOffice opens %s", file).exists();
        Path text = sample.resolve(file.getFileName() + ".txt");
        run("pdftotext", "-layout", pdf.toString(), text.toString());
        Files.delete(pdf);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    }
}
