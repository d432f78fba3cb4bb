package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kpireport.plan.DocumentSpec.Format;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDataTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${office.name}",
                "<#include \"x.ftlh\">",
                "<script>alert(1)</script>",
                "</p><p class=\"QuocHieu\">",
                "&lt;b&gt; &amp; &#38;",
                "\" onclick=\"x",
                "{ HYPERLINK \"file:///c:/\" }",
                "]]><w:p/>",
                " at=9:9:9 "
            })
    void markupInDataIsText(String text) {
        Scratch scratch = new Scratch(folder).write("x.ftlh", "<p>${x}</p>").with("x", text);

        assertThat(scratch.word().textOf("NoiDung")).containsExactly(text.strip());
        assertThat(scratch.word().body().select("w|fldChar, w|instrText, w|fldSimple")).isEmpty();
        String page = new String(scratch.file(Format.HTML).content(), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(page).select(".page p").eachText())
                .containsExactly(text.strip().replaceAll("\\s+", " "));
    }

    @Test
    void controlCharactersAreLeftOut() {
        Scratch scratch =
                new Scratch(folder)
                        .write("x.ftlh", "<p>${x}</p>")
                        .with("x", "An\u0000 \u0001D\u001Fũng\uFFFE \u0085\uD800");

        assertThat(scratch.word().textOf("NoiDung")).containsExactly("An Dũng");
    }

    @Test
    void noBreakSpacesStayAndOrdinaryOnesAreCountedAsHtmlDoes() {
        Scratch scratch =
                new Scratch(folder)
                        .write("x.ftlh", "<p>  Số:&#160;&#160; ${x}", "  /UBND </p>")
                        .with("x", " 12\n\t ");

        assertThat(scratch.word().textOf("NoiDung")).containsExactly("Số:\u00A0\u00A0 12 /UBND");
    }

    @Test
    void anObjectOfAnotherKindIsNotShownToTemplates() {
        Scratch scratch =
                new Scratch(folder)
                        .write("x.ftlh", "<p>${x}</p>")
                        .with("x", new StringBuilder("a"));

        assertThat(scratch.findings()).singleElement().asString().startsWith("TEMPLATE_ERROR");
    }

    @Property(tries = 50)
    void whateverTheTextTheFileCanBeReadAndSaysIt(@ForAll String text) {
        Map<String, RenderedFile> files =
                Demo.render(Holder.FOLDER, Demo.job("x.ftlh", Map.of("x", text)));

        String expected = printable(text);
        assertThat(new WordFile(files.get("demo.docx")).textOf("BangChu"))
                .containsExactly(expected);
    }

    private static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && (c < 0x7F || c > 0x9F))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll("[ \\t\\n]+", " ").replaceAll("^ | $", "");
    }

    /** One folder for all tries. */
    private static final class Holder {
        static final Path FOLDER = create();

        private static Path create() {
            try {
                Path folder = Files.createTempDirectory("templates");
                Files.writeString(
                        folder.resolve("x.ftlh"),
                        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>${x}</td></tr></tbody></table>");
                List.of(folder, folder.resolve("x.ftlh"))
                        .forEach(path -> path.toFile().deleteOnExit());
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
