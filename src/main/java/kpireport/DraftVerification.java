package kpireport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.assessment.Assessment;
import kpireport.assessment.Assessor;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.document.Composer;
import kpireport.ingest.ExportReader;
import kpireport.measures.Observations;
import kpireport.overview.Overview;
import kpireport.plan.DocumentSpec.Format;
import kpireport.plan.MonthNotes;
import kpireport.plan.MonthNotesReader;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;
import kpireport.rendering.RenderedFile;
import kpireport.rendering.Renderer;
import kpireport.verification.Verification;
import kpireport.verification.Verifier;

/** The way of a month up to its drafts, and a draft that people edited held against them. */
public final class DraftVerification {

    private static final String WORD = ".docx";

    /**
     * @param verification empty when there is nothing to hold the draft against, or no draft
     */
    public record Result(
            Verdict verdict, Optional<Verification> verification, List<Diagnostic> findings) {}

    /** How it ended. */
    public enum Verdict {
        TRUE,
        CONTRADICTED,
        /** The data has errors: there is nothing to hold a draft against. */
        DATA_WRONG,
        PLAN_WRONG,
        DRAFT_UNREADABLE
    }

    /**
     * Nothing is written.
     *
     * @throws IOException when a file or folder cannot be read
     */
    public Result verify(Path workspace, YearMonth month, Path draft) throws IOException {
        var diagnostics = new Diagnostics();

        Optional<Plan> read = new PlanReader().read(workspace, diagnostics);
        if (read.isEmpty()) return without(Verdict.PLAN_WRONG, diagnostics);
        Plan plan = read.get().restrictedTo(EnumSet.of(Format.DOCX, Format.PDF));
        MonthNotes notes = new MonthNotesReader().read(workspace, month, plan, diagnostics);
        if (diagnostics.hasErrors()) return without(Verdict.PLAN_WRONG, diagnostics);

        Observations observations = new ExportReader().read(workspace, plan, month, diagnostics);
        if (diagnostics.hasErrors()) return without(Verdict.DATA_WRONG, diagnostics);

        Assessment assessment =
                new Assessor().assess(observations, plan, notes, month, diagnostics);
        List<RenderedFile> rendered =
                new Renderer()
                        .render(
                                List.of(workspace.resolve("templates")),
                                new Composer().compose(assessment, plan),
                                Overview.NONE,
                                diagnostics);
        if (diagnostics.hasErrors()) return without(Verdict.PLAN_WRONG, diagnostics);

        return new Verifier(plan, assessment, wordFiles(rendered))
                .verify(draft, diagnostics)
                .map(found -> result(found, diagnostics))
                .orElseGet(() -> without(Verdict.DRAFT_UNREADABLE, diagnostics));
    }

    private static Map<String, byte[]> wordFiles(List<RenderedFile> files) {
        Map<String, byte[]> byDocument = new LinkedHashMap<>();
        for (RenderedFile file : files) {
            if (file.name().endsWith(WORD)) {
                String document = file.name().substring(0, file.name().length() - WORD.length());
                byDocument.put(document, file.content());
            }
        }
        return byDocument;
    }

    private static Result result(Verification found, Diagnostics diagnostics) {
        return new Result(
                found.tellsTheTruth() ? Verdict.TRUE : Verdict.CONTRADICTED,
                Optional.of(found),
                diagnostics.list());
    }

    private static Result without(Verdict verdict, Diagnostics diagnostics) {
        return new Result(verdict, Optional.empty(), diagnostics.list());
    }
}
