package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTemplateTest {

    @TempDir Path folder;
    private Scratch scratch;

    @BeforeEach
    void emptyFolder() {
        scratch = new Scratch(folder).with("name", "An Dũng").with("map", Map.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>${\"freemarker.template.utility.Execute\"?new()(\"id\")}</p>",
                "<p>${\"freemarker.template.utility.ObjectConstructor\" ? new()}</p>",
                "<#assign x = name?api.class><p>${x}</p>",
                "<p>${\"1+1\"?eval}</p>",
                "<#assign t = \"<p>a</p>\"?interpret><@t/>",
                "<p>${.now}</p>"
            })
    void whatReachesBeyondTheDataIsRefusedBeforeItRuns(String line) {
        scratch.write("x.ftlh", "<p>một</p>", line);

        assertThat(scratch.findings())
                .singleElement()
                .asString()
                .startsWith("TEMPLATE_REFUSED templates/x.ftlh:2:")
                .endsWith("{line=" + line + "}");
    }

    @Test
    void theSameInsideAStringIsStoppedWhenItRuns() {
        scratch.write("x.ftlh", "<p>${\"${'freemarker.template.utility.Execute'?new()}\"}</p>");

        assertThat(scratch.findings()).singleElement().asString().startsWith("TEMPLATE_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name.class", "name.bytes", "map.class", "map.entrySet", "name?size"})
    void dataHasNoInside(String expression) {
        scratch.write("x.ftlh", "<p>${" + expression + "}</p>");

        assertThat(scratch.findings()).singleElement().asString().startsWith("TEMPLATE_");
    }

    @Test
    void wordsThatOnlyLookLikeCodeAreText() {
        scratch.write("x.ftlh", "<p>Ai hỏi?new ${name + \" ?api\"} .now</p>");

        assertThat(scratch.word().textOf("NoiDung"))
                .containsExactly("Ai hỏi?new An Dũng ?api .now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/hostname",
                "../secret.ftlh",
                "sub/../../secret.ftlh",
                "file:///etc/hostname",
                "secret.txt",
                "link.ftlh"
            })
    void nothingOutsideTheFolderIsRead(String path) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("secret.ftlh"), "<p>secret</p>");
        Files.writeString(inner.resolve("secret.txt"), "<p>secret</p>");
        Files.createSymbolicLink(inner.resolve("link.ftlh"), folder.resolve("secret.ftlh"));
        Scratch inside = new Scratch(inner).write("x.ftlh", "<p>a</p><#include \"" + path + "\">");

        assertThat(inside.findings())
                .singleElement()
                .asString()
                .startsWith("TEMPLATE_MISSING templates/x.ftlh:1:9 ");
    }

    @Test
    void aTemplateThatWritesForEverIsStopped() {
        scratch.write("x.ftlh", "<#list 1.. as n><p>${name}</p></#list>");

        assertThat(scratch.findings())
                .containsExactly(
                        "TEMPLATE_LIMIT templates/x.ftlh:1:1 {seconds=20, characters=20000000}");
    }

    @Test
    void aTemplateThatCallsItselfForEverIsStopped() {
        scratch.write("x.ftlh", "<#macro m><@m/></#macro><@m/>");

        assertThat(scratch.findings())
                .containsExactly(
                        "TEMPLATE_LIMIT templates/x.ftlh:1:1 {seconds=20, characters=20000000}");
    }

    @Test
    void aTemplateThatRunsTooLongIsGivenUp() {
        // Not without end: whoever runs the tests should not hear the fan for ever.
        scratch.write("x.ftlh", "<#list 1..2000000000 as n><#assign last = n></#list>");
        Templates impatient = new Templates(new TemplateFolders(List.of(folder)), 1);

        assertThat(impatient.fill("x.ftlh", Map.of()).faults())
                .singleElement()
                .isInstanceOf(Templates.LimitReached.class);
    }
}
