package kpireport.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Severity;
import kpireport.measures.Formula;
import kpireport.measures.Indicator;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Observations.Origin;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;

/**
 * The months before the report's. What was published counts; the exports of a month only when
 * nothing was.
 */
final class History {

    private final Workspace workspace;
    private final Plan plan;
    private final Diagnostics diagnostics;
    private final Set<Indicator> reformulated = new HashSet<>();

    History(Workspace workspace, Plan plan, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    /** Month by month back from the one before this, until one has left nothing. */
    List<PastMonth> readBefore(YearMonth month) {
        return Stream.iterate(
                        find(month.minusMonths(1)),
                        Optional::isPresent,
                        past -> find(past.get().month().minusMonths(1)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty when there is neither a report nor a folder of exports. */
    private Optional<PastMonth> find(YearMonth month) {
        ExportFile results = results(month);
        if (Files.isRegularFile(results.path())) {
            Optional<PublishedMonth> published =
                    workspace.holds(results.path())
                            ? ResultsJson.read(results.path(), month)
                            : Optional.empty();
            if (published.isPresent()) {
                return Optional.of(published(month, results, published.get()));
            }
            SourceFile where = new SourceFile(results.name());
            diagnostics.report(Code.PUBLISHED_UNREADABLE, where, "month", month);
        }
        return exported(month);
    }

    private ExportFile results(YearMonth month) {
        String name = "reports/" + month + "/results.json";
        Path path = workspace.resolve(name);
        return new ExportFile(path, name);
    }

    private Optional<PastMonth> exported(YearMonth month) {
        if (!new MonthFolder(workspace, month).exists()) return Optional.empty();
        Diagnostics found = new Diagnostics();
        MonthReading reading = new ExportedMonth(workspace, plan, month).read(found);
        // That month's report is not being made: what is wrong with its exports withholds nothing.
        found.list().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Diagnostic::softened)
                .forEach(diagnostics::report);
        return Optional.of(
                new PastMonth(month, Origin.EXPORTS, reading, List.of(), reading.inputs()));
    }

    private PastMonth published(YearMonth month, ExportFile results, PublishedMonth published) {
        Set<Indicator> changed = changedFormulas(month, results, published);
        // Published as sums from January; the month's exports alone cannot agree with them.
        plan.indicators().stream().filter(Indicator::cumulative).forEach(changed::add);
        PublishedObservations observations =
                new PublishedObservations(plan, month, results.name(), published.results());
        MonthReading reading =
                new MonthReading(observations.list(), List.of(), List.of(FileDigest.of(results)));
        List<InputFile> exports = exportsOf(month, published);
        if (new MonthFolder(workspace, month).exists()) {
            // Read only to compare: its own findings were that month's business.
            ExportedMonth today = new ExportedMonth(workspace, plan, month);
            if (!exports.containsAll(today.listInputs())) {
                new Revisions(reading.observations(), changed, diagnostics)
                        .report(today.read(new Diagnostics()).observations());
            }
        }
        return new PastMonth(month, Origin.PUBLISHED, reading, observations.listTargets(), exports);
    }

    /** The indicators computed otherwise then; each is reported once, for the latest such month. */
    private Set<Indicator> changedFormulas(
            YearMonth month, ExportFile results, PublishedMonth published) {
        Set<Indicator> changed = new HashSet<>();
        for (Indicator indicator : plan.indicators()) {
            Formula before = published.formulas().getOrDefault(indicator.id(), indicator.formula());
            if (before.equals(indicator.formula())) continue;
            changed.add(indicator);
            if (reformulated.add(indicator)) {
                diagnostics.report(
                        Code.FORMULA_CHANGED,
                        new SourceFile(results.name()),
                        "indicator",
                        indicator.name(),
                        "month",
                        month,
                        "before",
                        before,
                        "now",
                        indicator.formula());
            }
        }
        return changed;
    }

    private List<InputFile> exportsOf(YearMonth month, PublishedMonth published) {
        String folder = new MonthFolder(workspace, month).name() + "/";
        return published.inputs().stream()
                .filter(input -> input.file().startsWith(folder))
                .toList();
    }
}
