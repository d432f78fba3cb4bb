package kpireport.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RendererTest {

    @Test
    void aDocumentBecomesAFileOfEachFormatAndThePreviewComesLast() {
        Map<String, RenderedFile> files = Demo.render();

        assertThat(files.keySet()).containsExactly("demo.docx", "demo.xlsx", "preview.html");
    }

    @Test
    void aSecondRunGivesTheSameBytes() {
        Map<String, RenderedFile> first = Demo.render();
        Map<String, RenderedFile> second = Demo.render();

        first.forEach(
                (name, file) -> assertThat(second.get(name).content()).isEqualTo(file.content()));
    }
}
