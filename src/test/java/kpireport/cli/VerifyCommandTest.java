package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String SAMPLE = "samples/minh-long";
    private static final String MAIN = "word/document.xml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private Path draft;

    @BeforeEach
    void generate() {
        draft = folder.resolve("report/dispatch.docx");
        assertThat(run("generate", "--output", folder.resolve("report").toString(), "--quiet"))
                .isZero();
    }

    @Test
    void draftThatTellsTheTruthExitsWithZero() {
        assertThat(verify(draft, "--lang", "en")).isZero();
        assertThat(out.toString())
                .contains("held against dispatch")
                .contains("The draft tells the truth. Confirmed: 43, contradicted: 0, unknown: 0.");
    }

    @Test
    void lieExitsWithOneAndIsToldWithItsCells() throws IOException {
        assertThat(verify(edited("54,56%", "55,46%"), "--lang", "vi")).isEqualTo(1);
        assertThat(said())
                .contains(
                        "Trái với số liệu (1):",
                        "Đoạn 6, bắt đầu bằng “Tuy nhiên, theo số liệu …”: ",
                        "ghi \"55,46%\", đúng là 54,56% [exports/2024-05/",
                        "Dự thảo không đúng với số liệu. Đúng: 42, trái: 1, không rõ: 0.");
    }

    @Test
    void whatTheDataSaysNothingAboutIsNotCalledTrue() throws IOException {
        Path draft = edited("có Phụ lục kèm theo", "có Phụ lục kèm theo, 7 trang");

        assertThat(verify(draft, "--lang", "en")).isZero();
        assertThat(said())
                .contains("Nothing contradicts the data, but it says nothing about 1")
                .doesNotContain("tells the truth");
        assertThat(verify(draft, "--json")).isZero();
        assertThat(out.toString())
                .contains("\"true\" : false", "\"outcome\" : \"not-contradicted\"");
    }

    @Test
    void sentenceWithinAParagraphIsFoundByWhatTheParagraphBeginsWith() throws IOException {
        Path draft =
                edited("khẩn trương chỉ đạo rà soát", "họp kiểm điểm. Xã Long Hiệp mới đạt 55,46%");

        verify(draft, "--lang", "vi");
        assertThat(said())
                .contains("bắt đầu bằng “Chủ tịch UBND xã Long …”: “Xã Long Hiệp mới đạt 55,46%");
    }

    @Test
    void quietSaysOnlyWhatContradicts() throws IOException {
        assertThat(verify(draft, "--quiet")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(verify(edited("54,56%", "55,46%"), "--quiet", "--lang", "en")).isEqualTo(1);
        assertThat(out.toString()).startsWith("Contradicted by the data (1):");
    }

    @Test
    void jsonHoldsEveryClaim() throws IOException {
        assertThat(verify(edited("54,56%", "55,46%"), "--json")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "\"schemaVersion\" : 1",
                        "\"month\" : \"2024-05\"",
                        "\"true\" : false",
                        "\"confirmed\" : 42",
                        "\"contradicted\" : 1",
                        "\"verdict\" : \"contradicted\"",
                        "\"reason\" : \"other-figure\"",
                        "\"unit\" : \"xã Long Hiệp\"",
                        "\"written\" : \"55,46%\"",
                        "\"right\" : \"54,56%\"");
    }

    @Test
    void nothingIsWrittenIntoTheWorkspace() throws IOException {
        Path workspace = Path.of(SAMPLE);
        long before = files(workspace);
        verify(draft);
        assertThat(files(workspace)).isEqualTo(before);
    }

    @Test
    void absentDraftCannotBeRead() {
        assertThat(verify(folder.resolve("none.docx"))).isEqualTo(4);
    }

    @Test
    void spreadsheetIsNoDraft() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(SAMPLE, "exports"))) {
            Path xlsx =
                    files.filter(it -> it.toString().endsWith(".xlsx")).findFirst().orElseThrow();
            assertThat(verify(xlsx)).isEqualTo(4);
        }
        assertThat(err.toString()).contains("NOT_A_WORD_FILE");
    }

    @Test
    void documentTypeIsRefused() throws IOException {
        Path hostile = edited("<w:document", "<!DOCTYPE w [<!ENTITY a \"b\">]><w:document");
        assertThat(verify(hostile)).isEqualTo(4);
        assertThat(err.toString()).contains("UNSAFE_XML");
    }

    @Test
    void tablesWithinTablesWithoutEndAreRefused() throws IOException {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000);
        assertThat(verify(edited("<w:body>", "<w:body>" + deep))).isEqualTo(4);
        assertThat(err.toString()).contains("DRAFT_DAMAGED");
    }

    private int verify(Path file, String... options) {
        String[] args =
                Stream.concat(Stream.of("verify", file.toString()), Stream.of(options))
                        .toArray(String[]::new);
        return run(args);
    }

    private int run(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] args =
                Stream.concat(
                                Stream.of(options),
                                Stream.of("--month", "2024-05", "--workspace", SAMPLE))
                        .toArray(String[]::new);
        return new KpiReport(new PrintWriter(out), new PrintWriter(err), Map.of()).run(args);
    }

    /** Without the breaks that fit it to the screen. */
    private String said() {
        return out.toString().replaceAll("\\s+", " ");
    }

    private Path edited(String words, String others) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(draft.toFile());
                ZipOutputStream edited = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : zip.stream().map(it -> (ZipEntry) it).toList()) {
                edited.putNextEntry(new ZipEntry(entry.getName()));
                copy(zip, entry, edited, words, others);
            }
        }
        return Files.write(folder.resolve("edited.docx"), bytes.toByteArray());
    }

    private static void copy(
            ZipFile zip, ZipEntry entry, OutputStream edited, String words, String others)
            throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            if (entry.getName().equals(MAIN)) {
                String xml = new String(content, StandardCharsets.UTF_8);
                assertThat(xml).contains(words);
                content =
                        xml.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(others))
                                .getBytes(StandardCharsets.UTF_8);
            }
            edited.write(content);
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count();
        }
    }
}
