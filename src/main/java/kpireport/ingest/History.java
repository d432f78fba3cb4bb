package kpireport.ingest;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;
import kpireport.diagnostics.Severity;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observations.Correction;
import kpireport.measures.Observations.FormerFormula;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Observations.Origin;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;

/**
 * The months before the report's. What was published counts; the exports of a month only when
 * nothing was.
 */
final class History {

    private static final Set<Code> TOLD_IN_ITS_MONTH =
            Set.of(Code.UNCLAIMED_FILE, Code.OPTIONAL_FILE_MISSING);

    private final Workspace workspace;
    private final Plan plan;
    private final UnitDirectories units;
    private final Progress progress;
    private final Diagnostics diagnostics;
    private final FormerNames formerNames;
    private final Set<Indicator> reformulated = new HashSet<>();
    private final Set<String> goneKnown = new HashSet<>();
    private boolean provisionalKnown;

    History(
            Workspace workspace,
            Plan plan,
            UnitDirectories units,
            Progress progress,
            Diagnostics diagnostics) {
        this.units = units;
        this.progress = progress;
        this.workspace = workspace;
        this.plan = plan;
        this.diagnostics = diagnostics;
        this.formerNames = new FormerNames(plan, diagnostics);
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

    /** Those of the months that have left anything, latest first. */
    List<PastMonth> read(List<YearMonth> months) {
        return months.stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(month -> find(month).stream())
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
        String name = MonthFolder.published(month.toString());
        Path path = workspace.resolve(name);
        return new ExportFile(path, name);
    }

    private Optional<PastMonth> exported(YearMonth month) {
        if (!new MonthFolder(workspace, month).exists()) return Optional.empty();
        Diagnostics found = new Diagnostics();
        MonthReading reading =
                new ExportedMonth(workspace, plan, units, month, progress).read(found);
        // That month's report is not being made: what is wrong with its exports withholds nothing,
        // and a file too many or too few was told of when it was.
        found.list().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .filter(finding -> !TOLD_IN_ITS_MONTH.contains(finding.code()))
                .map(Diagnostic::softened)
                .forEach(diagnostics::report);
        return Optional.of(
                new PastMonth(
                        month,
                        Origin.EXPORTS,
                        reading,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        reading.inputs()));
    }

    private PastMonth published(YearMonth month, ExportFile results, PublishedMonth published) {
        Map<Indicator, String> former = formerFormulas(published);
        if (published.provisional() && !provisionalKnown) {
            provisionalKnown = true;
            diagnostics.report(
                    Code.PUBLISHED_PROVISIONAL, new SourceFile(results.name()), "month", month);
        }
        reportReformulated(month, results, former);
        PublishedObservations observations =
                new PublishedObservations(
                        plan, month, results.name(), published.results(), diagnostics);
        reportGone(month, results, observations.listGone(), published.unitNames());
        MonthReading reading =
                new MonthReading(observations.list(), List.of(), List.of(FileDigest.of(results)));
        List<InputFile> exports = exportsOf(month, published);
        return new PastMonth(
                month,
                Origin.PUBLISHED,
                reading,
                observations.listTargets(),
                former.entrySet().stream()
                        .map(
                                entry ->
                                        new FormerFormula(
                                                entry.getKey().id(), month, entry.getValue()))
                        .toList(),
                formerNames.list(month, results.name(), published.unitNames()),
                corrections(month, reading.observations(), former.keySet(), exports),
                exports);
    }

    /** Read only to compare: the findings about those exports were that month's business. */
    private List<Correction> corrections(
            YearMonth month,
            List<Observation> published,
            Set<Indicator> reformulated,
            List<InputFile> exports) {
        if (!new MonthFolder(workspace, month).exists()) return List.of();
        ExportedMonth today = new ExportedMonth(workspace, plan, units, month, progress);
        if (exports.containsAll(today.listInputs())) return List.of();
        Set<Indicator> incomparable = new HashSet<>(reformulated);
        // Published as sums from January; the month's exports alone cannot agree with them.
        plan.indicators().stream().filter(Indicator::cumulative).forEach(incomparable::add);
        return new Revisions(published, incomparable, diagnostics)
                .list(today.read(new Diagnostics()).observations());
    }

    /** How indicators were computed then that are computed otherwise today. */
    private Map<Indicator, String> formerFormulas(PublishedMonth published) {
        Map<Indicator, String> former = new LinkedHashMap<>();
        for (Indicator indicator : plan.indicators()) {
            String before = published.formulas().get(indicator.id());
            if (before != null && !before.equals(indicator.formulaText())) {
                former.put(indicator, before);
            }
        }
        return former;
    }

    /** Each is reported once, for the latest month that computed it otherwise. */
    private void reportReformulated(
            YearMonth month, ExportFile results, Map<Indicator, String> former) {
        former.forEach(
                (indicator, before) -> {
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
                                indicator.formulaText());
                    }
                });
    }

    /** Said once, for the latest month: those before it had them too. */
    private void reportGone(
            YearMonth month, ExportFile results, List<String> gone, Map<String, String> names) {
        if (gone.isEmpty() || !goneKnown.addAll(gone)) return;
        diagnostics.report(
                Code.PUBLISHED_UNIT_GONE,
                new SourceFile(results.name()),
                "month",
                month,
                "units",
                gone.stream().map(id -> names.getOrDefault(id, id)).collect(joining(", ")));
    }

    private List<InputFile> exportsOf(YearMonth month, PublishedMonth published) {
        String folder = new MonthFolder(workspace, month).name() + "/";
        return published.inputs().stream()
                .filter(input -> input.file().startsWith(folder))
                .toList();
    }
}
