package kpireport.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.assessment.Assessment;
import kpireport.assessment.Assessor;
import kpireport.diagnostics.Diagnostics;
import kpireport.document.Composer;
import kpireport.ingest.ExportReader;
import kpireport.overview.Overview;
import kpireport.plan.DocumentSpec.Format;
import kpireport.plan.MonthNotesReader;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;
import kpireport.rendering.RenderedFile;
import kpireport.rendering.Renderer;

/** A sample workspace, its drafts, and what verifies them. */
enum Workspace {
    AN_LAO("an-lao", "2024-05"),
    MINH_LONG("minh-long", "2024-05"),
    TIEN_LU("tien-lu", "2024-08"),
    BAC_SON("bac-son", "2023-09"),
    HO_SO("ho-so", "2026-08"),
    TINH_2026("tinh-2026", "2026-08");

    private final Path folder;
    private final YearMonth month;
    private final Map<String, byte[]> drafts = new LinkedHashMap<>();
    private Verifier verifier;

    Workspace(String folder, String month) {
        this.folder = Path.of("samples", folder);
        this.month = YearMonth.parse(month);
    }

    Set<String> documents() {
        verifier();
        return drafts.keySet();
    }

    EditedDraft draft(String document) {
        verifier();
        return new EditedDraft(drafts.get(document));
    }

    Verification verify(EditedDraft draft) {
        try {
            Path file = Files.createTempFile("draft", ".docx");
            try {
                return verifier().verify(draft.save(file), new Diagnostics()).orElseThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Verifier verifier() {
        if (verifier == null) {
            Diagnostics diagnostics = new Diagnostics();
            Plan plan =
                    new PlanReader()
                            .read(folder, diagnostics)
                            .orElseThrow()
                            .restrictedTo(Set.of(Format.DOCX));
            Assessment assessment =
                    new Assessor()
                            .assess(
                                    new ExportReader().read(folder, plan, month, diagnostics),
                                    plan,
                                    new MonthNotesReader().read(folder, month, plan, diagnostics),
                                    month,
                                    diagnostics);
            for (RenderedFile file :
                    new Renderer()
                            .render(
                                    List.of(folder.resolve("templates")),
                                    new Composer().compose(assessment, plan),
                                    Overview.NONE,
                                    diagnostics)) {
                if (file.name().endsWith(".docx")) {
                    drafts.put(file.name().replace(".docx", ""), file.content());
                }
            }
            try {
                verifier = new Verifier(plan, assessment, drafts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return verifier;
    }
}
