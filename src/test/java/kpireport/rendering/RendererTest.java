package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.document.Document;
import kpireport.overview.Overview;
import kpireport.plan.DocumentSpec.Format;
import kpireport.plan.PlainDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererTest {

    @TempDir Path folder;

    @Test
    void aDocumentBecomesAFileOfEachFormatAndThePreviewComesLast() {
        assertThat(Demo.render().keySet())
                .containsExactly("demo.docx", "demo.xlsx", "preview.html");
    }

    @Test
    void thePreviewHasAllDocumentsInTheirOrder() {
        write("a.ftlh", "<p>công văn</p>");
        write("b.ftlh", "<section data-orientation=\"landscape\"><p>phụ lục</p></section>");

        List<RenderedFile> files =
                render(
                        job("dispatch", "a.ftlh", Format.HTML),
                        job("appendix", "b.ftlh", Format.HTML));

        assertThat(files).extracting(RenderedFile::name).containsExactly("preview.html");
        String page = new String(files.get(0).content(), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(page).select("article p").eachText())
                .containsExactly("công văn", "phụ lục");
        assertThat(Jsoup.parse(page).select("section.landscape")).hasSize(1);
    }

    @Test
    void allTemplatesAreTriedInOneRunAndNothingIsWrittenIfOneIsWrong() {
        write("a.ftlh", "<p>${x}</p>");
        write("b.ftlh", "<p>được</p>");
        write("c.ftlh", "<p>${y}</p>");
        Diagnostics diagnostics = new Diagnostics();

        List<RenderedFile> files =
                new Renderer()
                        .render(
                                List.of(folder, Demo.SHIPPED),
                                List.of(
                                        job("a", "a.ftlh", Format.DOCX),
                                        job("b", "b.ftlh", Format.DOCX),
                                        job("c", "c.ftlh", Format.DOCX)),
                                Overview.NONE,
                                diagnostics);

        assertThat(files).isEmpty();
        assertThat(diagnostics.list())
                .extracting(Diagnostic::details)
                .containsExactly(Map.of("name", "x"), Map.of("name", "y"));
    }

    @Test
    void theOfficesOwnTemplateGoesBeforeTheShippedOne() {
        write("van-ban.ftlh", "<#macro closing><p><#nested>. Hết.</p></#macro>");
        write("a.ftlh", "<#import \"van-ban.ftlh\" as vb><@vb.closing>Thực hiện</@vb.closing>");

        WordFile docx = new WordFile(render(job("a", "a.ftlh", Format.DOCX)).get(0));

        assertThat(docx.textOf("NoiDung")).containsExactly("Thực hiện. Hết.");
    }

    @Test
    void theBytesAreTheSameWhateverTheMachinesLocaleAndZone() {
        Map<String, RenderedFile> here = Demo.render();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Map<String, RenderedFile> there = Demo.render();

            here.forEach(
                    (name, file) ->
                            assertThat(Arrays.equals(there.get(name).content(), file.content()))
                                    .as(name)
                                    .isTrue());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private List<RenderedFile> render(Document... jobs) {
        Diagnostics diagnostics = new Diagnostics();
        List<RenderedFile> files =
                new Renderer()
                        .render(
                                List.of(folder, Demo.SHIPPED),
                                List.of(jobs),
                                Overview.NONE,
                                diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return files;
    }

    private void write(String name, String template) {
        try {
            Files.writeString(folder.resolve(name), template);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Document job(String name, String template, Format format) {
        return new Document(PlainDocument.of(name, template, Set.of(format)), Map.of());
    }
}
