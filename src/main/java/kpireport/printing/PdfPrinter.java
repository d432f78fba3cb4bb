package kpireport.printing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.plan.DocumentSpec;
import kpireport.plan.DocumentSpec.Format;
import kpireport.rendering.RenderedFile;

/**
 * Prints a month's Word files as PDF, all in one call of LibreOffice.
 *
 * <p>A PDF that cannot be made is an error when it was asked for by name or nothing else holds the
 * document; where the Word file is published, it is missed with a warning.
 */
public final class PdfPrinter {

    private final Optional<Path> named;
    private final boolean insisted;

    /**
     * @param named where a person said LibreOffice is; it is looked for when nobody did
     * @param insisted the run asks for PDFs by name
     */
    public PdfPrinter(Optional<Path> named, boolean insisted) {
        this.named = named;
        this.insisted = insisted;
    }

    /**
     * The files with the PDFs among them, each after its Word file; Word files that were made only
     * to be printed are left out.
     */
    public List<RenderedFile> print(
            List<RenderedFile> rendered, List<DocumentSpec> documents, Diagnostics diagnostics)
            throws IOException {
        List<DocumentSpec> wanted =
                documents.stream().filter(spec -> spec.formats().contains(Format.PDF)).toList();
        if (wanted.isEmpty()) {
            return rendered;
        }
        Map<String, PdfFile> printed = printed(rendered, wanted, diagnostics);
        List<RenderedFile> files = new ArrayList<>();
        for (RenderedFile file : rendered) {
            Optional<DocumentSpec> spec =
                    wanted.stream().filter(document -> wordOf(document, file)).findFirst();
            if (spec.isEmpty() || spec.get().formats().contains(Format.DOCX)) {
                files.add(file);
            }
            spec.map(document -> printed.get(document.name()))
                    .ifPresent(
                            pdf ->
                                    files.add(
                                            new RenderedFile(
                                                    spec.get().name() + ".pdf", pdf.content())));
        }
        return files;
    }

    /** By the document's name; those that could not be printed are reported and left out. */
    private Map<String, PdfFile> printed(
            List<RenderedFile> rendered, List<DocumentSpec> wanted, Diagnostics diagnostics)
            throws IOException {
        LibreOfficeSearch search = LibreOfficeSearch.onThisMachine();
        Optional<Path> program = named.isPresent() ? search.at(named.get()) : search.find();
        if (program.isEmpty()) {
            Code code = named.isPresent() ? Code.PDF_PROGRAM_WRONG : Code.PDF_PROGRAM_MISSING;
            report(diagnostics, code, wanted, "path", named.map(Path::toString).orElse(""));
            return Map.of();
        }
        List<RenderedFile> words =
                rendered.stream()
                        .filter(file -> wanted.stream().anyMatch(spec -> wordOf(spec, file)))
                        .toList();
        Printout printout = new LibreOffice(program.get()).print(words);
        List<DocumentSpec> missing =
                wanted.stream().filter(spec -> !printout.pdfs().containsKey(spec.name())).toList();
        if (printout.timedOut()) {
            long seconds = LibreOffice.LIMIT.toSeconds();
            report(diagnostics, Code.PDF_TIMED_OUT, missing, "seconds", seconds);
        } else if (!missing.isEmpty()) {
            report(diagnostics, Code.PDF_FAILED, missing, "reason", printout.said());
        }
        reportFonts(wanted, words, printout.pdfs(), diagnostics);
        return printout.pdfs();
    }

    /** One finding, as all documents are made on the same styles. */
    private static void reportFonts(
            List<DocumentSpec> wanted,
            List<RenderedFile> words,
            Map<String, PdfFile> pdfs,
            Diagnostics diagnostics) {
        Set<String> asked = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (RenderedFile word : words) {
            Fonts fonts = Fonts.askedBy(word.content());
            Optional.ofNullable(pdfs.get(withoutEnding(word)))
                    .map(pdf -> fonts.strangersAmong(pdf.fonts()))
                    .filter(others::addAll)
                    .ifPresent(found -> asked.addAll(fonts.names()));
        }
        if (!others.isEmpty()) {
            diagnostics.report(
                    Code.PDF_FONT_SUBSTITUTED,
                    wanted.get(0).where(),
                    "asked",
                    String.join(", ", asked),
                    "printed",
                    String.join(", ", others));
        }
    }

    /** One finding for all documents that go without, at the first of them. */
    private void report(
            Diagnostics diagnostics,
            Code code,
            List<DocumentSpec> without,
            String detail,
            Object value) {
        boolean missed =
                insisted
                        || without.stream().anyMatch(spec -> !spec.formats().contains(Format.DOCX));
        String names =
                String.join(", ", without.stream().map(spec -> spec.name() + ".pdf").toList());
        Diagnostic finding =
                Diagnostic.of(code, without.get(0).where(), "documents", names, detail, value);
        diagnostics.report(missed ? finding : finding.softened());
    }

    private static boolean wordOf(DocumentSpec spec, RenderedFile file) {
        return file.name().equals(spec.name() + ".docx");
    }

    private static String withoutEnding(RenderedFile file) {
        return file.name().substring(0, file.name().lastIndexOf('.'));
    }
}
