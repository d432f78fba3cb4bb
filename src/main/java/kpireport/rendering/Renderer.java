package kpireport.rendering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.document.Document;
import kpireport.measures.SourceFile;
import kpireport.overview.Overview;
import kpireport.plan.DocumentSpec;
import kpireport.plan.DocumentSpec.Format;

/** Fills the templates of a month and writes every file of it, in memory. */
public final class Renderer {

    private static final String REFERENCE = "templates/reference.docx";

    private static final String PREVIEW = "preview.html";

    private final List<String> used = new ArrayList<>();
    private final List<DraftPages.Shown> previewed = new ArrayList<>();
    private boolean deadlinePrinted;

    /**
     * The files of all documents, in their order; nothing when a template is wrong. A document to
     * be printed is there as a Word file.
     *
     * @param templateFolders the office's own; those that ship come after them
     * @param overview what figures lead back to; {@link Overview#NONE} for documents alone
     */
    public List<RenderedFile> render(
            List<Path> templateFolders,
            List<Document> documents,
            Overview overview,
            Diagnostics diagnostics) {
        TemplateFolders folders = new TemplateFolders(templateFolders);
        Optional<Reference> reference = readReference(folders, diagnostics);
        TemplateFindings findings = new TemplateFindings(folders);
        List<RenderedFile> files =
                reference
                        .map(found -> render(found, folders, documents, overview, findings))
                        .orElse(List.of());
        used.addAll(folders.listUsed());
        findings.passTo(diagnostics);
        return findings.isEmpty() ? files : List.of();
    }

    /**
     * The same files, with a page that shows what the steps after {@link #render} have found, too.
     *
     * @param templateFolders as they were rendered with
     * @param overview with all findings
     */
    public List<RenderedFile> previewAnew(
            List<Path> templateFolders, List<RenderedFile> files, Overview overview)
            throws IOException {
        Reference reference = new Reference(new TemplateFolders(templateFolders).reference());
        RenderedFile page =
                new RenderedFile(PREVIEW, new PreviewWriter(reference).write(previewed, overview));
        return files.stream().map(file -> file.name().equals(PREVIEW) ? page : file).toList();
    }

    /**
     * What the documents were made with: {@code templates/x.ftlh} of the office's own, {@code
     * <x.ftlh>} of those that ship.
     */
    public List<String> listTemplates() {
        return List.copyOf(used);
    }

    /** Whether the day answers are due stands in one of the documents. */
    public boolean hasPrintedDeadline() {
        return deadlinePrinted;
    }

    private List<RenderedFile> render(
            Reference reference,
            TemplateFolders folders,
            List<Document> documents,
            Overview overview,
            TemplateFindings findings) {
        Templates templates = new Templates(folders);
        Markup markup = new Markup(reference, findings);
        List<RenderedFile> files = new ArrayList<>();
        for (Document document : documents) {
            DocumentSpec spec = document.spec();
            Map<String, Object> data = new LinkedHashMap<>(document.data());
            data.put(OriginData.NAME, new OriginData(overview));
            Templates.Filled filled = templates.fill(spec.template(), data);
            deadlinePrinted |= filled.html().filter(html -> prints(html, document)).isPresent();
            filled.faults().forEach(fault -> findings.report(fault, spec.template(), spec.where()));
            Optional<Draft> draft =
                    filled.html()
                            .map(html -> markup.read(spec.name(), spec.template(), html))
                            .map(ProvisionalMarks::on);
            if (draft.isPresent() && findings.isEmpty()) {
                files.addAll(write(draft.get(), spec, reference, overview, findings));
                if (spec.formats().contains(Format.HTML)) {
                    previewed.add(DraftPages.Shown.of(spec, draft.get()));
                }
            }
        }
        if (!previewed.isEmpty()) {
            files.add(
                    new RenderedFile(
                            PREVIEW, new PreviewWriter(reference).write(previewed, overview)));
        }
        return files;
    }

    private static boolean prints(String html, Document document) {
        return html.contains(String.valueOf(document.data().get("deadline")));
    }

    private static List<RenderedFile> write(
            Draft draft,
            DocumentSpec spec,
            Reference reference,
            Overview overview,
            TemplateFindings findings) {
        List<RenderedFile> files = new ArrayList<>();
        if (spec.formats().contains(Format.DOCX) || spec.formats().contains(Format.PDF)) {
            files.add(
                    new RenderedFile(
                            spec.name() + ".docx", new WordWriter(reference).write(draft)));
        }
        if (spec.formats().contains(Format.XLSX)) {
            if (ExcelWriter.hasTables(draft)) {
                files.add(
                        new RenderedFile(
                                spec.name() + ".xlsx",
                                new ExcelWriter(reference, overview).write(draft, total(spec))));
            } else {
                findings.report(Code.TABLE_MISSING, spec.where(), "document", spec.name());
            }
        }
        return files;
    }

    /** What the plan calls the total of the document, by which it ranks. */
    private static String total(DocumentSpec spec) {
        return spec.values().get("total") instanceof String id ? id : "";
    }

    private static Optional<Reference> readReference(
            TemplateFolders folders, Diagnostics diagnostics) {
        SourceFile where = new SourceFile(REFERENCE);
        try {
            Reference reference = new Reference(folders.reference());
            if (!reference.missingStyles().isEmpty()) {
                String styles = String.join(", ", reference.missingStyles());
                diagnostics.report(Code.REFERENCE_INCOMPLETE, where, "styles", styles);
                return Optional.empty();
            }
            return Optional.of(reference);
        } catch (IOException e) {
            diagnostics.report(Code.REFERENCE_UNUSABLE, where, "reason", e.getMessage());
            return Optional.empty();
        }
    }
}
