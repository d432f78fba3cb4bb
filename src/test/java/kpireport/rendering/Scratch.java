package kpireport.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.document.Document;
import kpireport.overview.Overview;
import kpireport.plan.DocumentSpec;
import kpireport.plan.DocumentSpec.Format;
import kpireport.plan.PlainDocument;

/** A folder of templates made up by a test, and what becomes of {@code x.ftlh} in it. */
final class Scratch {

    private final Path folder;
    private final Map<String, Object> data = new LinkedHashMap<>();

    Scratch(Path folder) {
        this.folder = folder;
    }

    Scratch write(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Scratch with(String name, Object value) {
        data.put(name, value);
        return this;
    }

    RenderedFile file(Format format) {
        Diagnostics diagnostics = new Diagnostics();
        List<RenderedFile> files = render(Set.of(format), diagnostics);
        if (!diagnostics.list().isEmpty()) {
            throw new AssertionError(diagnostics.list());
        }
        return files.get(0);
    }

    WordFile word() {
        return new WordFile(file(Format.DOCX));
    }

    /** The findings as {@code CODE place {details}}; there are no files if there are any. */
    List<String> findings() {
        return findings(Format.DOCX);
    }

    List<String> findings(Format format) {
        Diagnostics diagnostics = new Diagnostics();
        List<RenderedFile> files = render(Set.of(format), diagnostics);
        if (!diagnostics.list().isEmpty() && !files.isEmpty()) {
            throw new AssertionError("rendered " + files + " in spite of " + diagnostics.list());
        }
        List<String> found = new ArrayList<>();
        for (Diagnostic finding : diagnostics.list()) {
            String details = finding.details().isEmpty() ? "" : " " + finding.details();
            found.add(finding.code() + " " + finding.where().describe() + details);
        }
        return found;
    }

    private List<RenderedFile> render(Set<Format> formats, Diagnostics diagnostics) {
        DocumentSpec spec = PlainDocument.of("x", "x.ftlh", formats);
        return new Renderer()
                .render(
                        List.of(folder, Demo.SHIPPED),
                        List.of(new Document(spec, data)),
                        Overview.NONE,
                        diagnostics);
    }
}
