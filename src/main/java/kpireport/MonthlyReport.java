package kpireport;

import static java.util.stream.Collectors.partitioningBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.Outcome.Verdict;
import kpireport.Steps.Step;
import kpireport.assessment.Assessment;
import kpireport.assessment.Assessor;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;
import kpireport.diagnostics.Severity;
import kpireport.document.Composer;
import kpireport.document.Document;
import kpireport.document.Numerals;
import kpireport.ingest.ExportReader;
import kpireport.ingest.OpenDossierReader;
import kpireport.measures.Observations;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.SourceFile;
import kpireport.overview.Overview;
import kpireport.overview.OverviewComposer;
import kpireport.plan.DocumentSpec.Format;
import kpireport.plan.MonthNotes;
import kpireport.plan.MonthNotesReader;
import kpireport.plan.Plan;
import kpireport.plan.PlanReader;
import kpireport.printing.PdfPrinter;
import kpireport.publication.Inputs;
import kpireport.publication.Publisher;
import kpireport.publication.Publisher.Report;
import kpireport.publication.WrittenFile;
import kpireport.rendering.RenderedFile;
import kpireport.rendering.Renderer;
import kpireport.rendering.WorkListWriter;

/** The whole way of a month, from exports to drafts. */
public final class MonthlyReport {

    private final Steps steps;
    private final Optional<Path> libreOffice;
    private final Progress progress;

    /** Nobody listens, and LibreOffice, when PDFs are asked for, is looked for. */
    public MonthlyReport() {
        this(Steps.UNHEARD, Progress.UNOBSERVED, Optional.empty());
    }

    /**
     * @param progress is told how far the reading of long lists has come
     * @param libreOffice its program or folder, where a person said which
     */
    public MonthlyReport(Steps steps, Progress progress, Optional<Path> libreOffice) {
        this.steps = steps;
        this.progress = progress;
        this.libreOffice = libreOffice;
    }

    /**
     * One month, from exported spreadsheets to published drafts. Read this method first.
     *
     * @throws IOException when a file or folder cannot be read or written
     */
    public Outcome generate(Request request) throws IOException {
        var diagnostics = new Diagnostics();
        if (request.write()) new Publisher(request.output()).recover();

        Optional<Plan> read = new PlanReader().read(request.workspace(), diagnostics);
        if (read.isEmpty()) return withheld(Verdict.PLAN_WRONG, request, diagnostics);
        Plan plan = read.get().restrictedTo(request.formats());
        MonthNotes notes =
                new MonthNotesReader()
                        .read(request.workspace(), request.month(), plan, diagnostics);
        if (diagnostics.hasErrors()) return withheld(Verdict.PLAN_WRONG, request, diagnostics);
        steps.passed(Step.PLAN_READ, planFiles(request));

        Observations observations =
                new ExportReader(progress)
                        .read(request.workspace(), plan, request.month(), diagnostics);
        if (diagnostics.hasErrors()) return withheld(Verdict.WITHHELD, request, diagnostics);
        tellInputs(observations, request.month());

        Assessment assessment =
                new Assessor().assess(observations, plan, notes, request.month(), diagnostics);
        List<Document> documents = new Composer().compose(assessment, plan);
        Overview overview = new OverviewComposer().compose(assessment, plan, diagnostics.list());
        Renderer renderer = new Renderer();
        List<Path> templates = List.of(request.workspace().resolve("templates"));
        List<RenderedFile> rendered = renderer.render(templates, documents, overview, diagnostics);
        int shown = diagnostics.list().size();
        if (diagnostics.hasErrors()) return withheld(Verdict.PLAN_WRONG, request, diagnostics);
        steps.passed(Step.TEMPLATES_FILLED, renderer.listTemplates());
        if (notes.deadline().isPresent() && !renderer.hasPrintedDeadline()) {
            reportUnprintedDeadline(request, notes.deadline().get(), diagnostics);
        }

        List<RenderedFile> printed =
                new PdfPrinter(libreOffice, request.formats().contains(Format.PDF))
                        .print(rendered, plan.documents(), diagnostics);
        try (WorkListWriter workList = new WorkListWriter(plan.units(), request.month())) {
            List<RenderedFile> files = new ArrayList<>(printed);
            workList(request, plan, assessment, workList, diagnostics).ifPresent(files::add);
            if (isRefused(request, assessment, diagnostics))
                return withheld(Verdict.WITHHELD, request, diagnostics).after(assessment);
            // Who looks at the page alone is told of what printing and the work list found.
            if (diagnostics.list().size() > shown) {
                overview = new OverviewComposer().compose(assessment, plan, diagnostics.list());
                files = renderer.previewAnew(templates, files, overview);
            }
            Report report =
                    new Publisher(request.output())
                            .complete(
                                    files,
                                    !request.formats().isEmpty(),
                                    assessment,
                                    plan,
                                    inputs(request, observations),
                                    diagnostics);
            return published(request, report, assessment, diagnostics);
        }
    }

    /** A person set the day, and would be surprised to hear that nobody was told. */
    private static void reportUnprintedDeadline(
            Request request, LocalDate day, Diagnostics diagnostics) {
        SourceFile where = new SourceFile(MonthNotesReader.file(request.month()));
        diagnostics.report(Code.DEADLINE_NOT_PRINTED, where, "day", Numerals.date(day));
    }

    /** The dossiers of the units that fell short; there is none where no list is counted. */
    private static Optional<RenderedFile> workList(
            Request request,
            Plan plan,
            Assessment assessment,
            WorkListWriter workList,
            Diagnostics diagnostics)
            throws IOException {
        if (!request.formats().isEmpty() && !request.formats().contains(Format.XLSX)) {
            return Optional.empty();
        }
        new OpenDossierReader()
                .read(
                        request.workspace(),
                        plan,
                        request.month(),
                        assessment.listMissed(),
                        workList::add,
                        diagnostics);
        return workList.finish();
    }

    private static boolean isRefused(
            Request request, Assessment assessment, Diagnostics diagnostics) {
        boolean warned = diagnostics.count(Severity.WARNING) > 0;
        return diagnostics.hasErrors()
                || switch (request.failOn()) {
                    case ERROR -> false;
                    case WARNING -> warned;
                    case SHORTFALL -> warned || assessment.hasShortfalls();
                };
    }

    private static Outcome published(
            Request request, Report report, Assessment assessment, Diagnostics diagnostics)
            throws IOException {
        if (request.write()) {
            new Publisher(request.output()).publish(report, request.force());
        } else {
            new Publisher(request.output()).check(diagnostics);
        }
        return new Outcome(
                request,
                Verdict.PUBLISHED,
                WrittenFile.listOf(report.files()),
                diagnostics.list(),
                Optional.of(assessment));
    }

    /** No dispatch on doubtful numbers: the findings are written, an earlier report stays. */
    private static Outcome withheld(Verdict verdict, Request request, Diagnostics diagnostics)
            throws IOException {
        List<RenderedFile> files =
                request.write() && (verdict == Verdict.PLAN_WRONG || isKnown(request))
                        ? new Publisher(request.output()).withhold(diagnostics).stream().toList()
                        : List.of();
        return new Outcome(
                request, verdict, WrittenFile.listOf(files), diagnostics.list(), Optional.empty());
    }

    /** A month that was only misspelt gets no folder. */
    private static boolean isKnown(Request request) {
        Path exports = request.workspace().resolve("exports").resolve(request.month().toString());
        return Files.isDirectory(exports) || Files.isDirectory(request.output());
    }

    private static List<InputFile> inputs(Request request, Observations observations)
            throws IOException {
        return Inputs.list(request.workspace(), request.month(), observations);
    }

    private static List<String> planFiles(Request request) {
        String notes = MonthNotesReader.file(request.month());
        return Files.isRegularFile(request.workspace().resolve(notes))
                ? List.of(PlanReader.FILE, notes)
                : List.of(PlanReader.FILE);
    }

    private void tellInputs(Observations observations, YearMonth month) {
        Map<Boolean, List<String>> ofTheMonth =
                observations.listInputs().stream()
                        .map(InputFile::file)
                        .collect(partitioningBy(file -> file.startsWith("exports/" + month + "/")));
        steps.passed(Step.EXPORTS_READ, ofTheMonth.get(true));
        steps.passed(Step.HISTORY_READ, ofTheMonth.get(false));
    }
}
