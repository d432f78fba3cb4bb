package kpireport;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.Outcome.Verdict;
import kpireport.Request.FailOn;
import kpireport.ingest.DossierForms;
import kpireport.ingest.FileVersion;
import kpireport.ingest.Inspection;
import kpireport.ingest.UnitRoll;
import kpireport.inspection.FoundUnit;
import kpireport.inspection.InspectedFile;
import kpireport.plan.PlanReader;
import kpireport.plan.Schemas;
import kpireport.publication.NewWorkspace;
import kpireport.setup.Concessions;
import kpireport.setup.ExportAtHand;
import kpireport.setup.MonthGuess;
import kpireport.setup.MonthSketch;
import kpireport.setup.OfficeGuess;
import kpireport.setup.PlanDraft;
import kpireport.setup.SinceJanuary;
import kpireport.setup.Versions;

/** From the exports at hand to a workspace whose first report can be generated at once. */
public final class FirstWorkspace {

    /** Each trial grants what the one before it stumbled over. */
    private static final int MOST_TRIALS = 6;

    private final Inspection inspection = new Inspection(Optional.empty());
    private final Map<Path, InspectedFile> useless = new LinkedHashMap<>();

    /**
     * How it ended.
     *
     * @param month of the first report; empty when no export tells
     * @param draft empty when nothing can be made of the exports
     * @param exports those copied, with their months
     * @param repeated exports that another is the same as, byte for byte, and which
     * @param sinceJanuary exports of sums since January that are not copied, and the one of the
     *     month alone, of the same form, that is read instead
     * @param leftOver those copied that no source reads: another of the same form and month is read
     * @param laterVersions by an export the other of its form that its name says came later; both
     *     are copied
     * @param useless what holds no figures of units that the plan could use, or could not be read
     * @param trial how generating the first report would end
     */
    public record Made(
            Optional<YearMonth> month,
            Optional<PlanDraft> draft,
            List<ExportAtHand> exports,
            Map<Path, Path> repeated,
            Map<ExportAtHand, ExportAtHand> sinceJanuary,
            List<ExportAtHand> leftOver,
            Map<ExportAtHand, ExportAtHand> laterVersions,
            Map<Path, InspectedFile> useless,
            Optional<Outcome> trial) {}

    /**
     * Makes the workspace, or nothing at all.
     *
     * @param folder without a plan yet
     * @param files exports in any order; what is none is passed over
     * @param month of all of them, where their titles and names are not to decide
     */
    public Made make(Path folder, List<Path> files, Optional<YearMonth> month) throws IOException {
        Map<Path, InspectedFile> inspected = inspect(files);
        Map<Path, Path> repeated = Repetitions.take(inspected);
        List<ExportAtHand> exports = exports(inspected, month);
        Map<ExportAtHand, ExportAtHand> sinceJanuary = SinceJanuary.take(exports);
        Optional<YearMonth> last =
                exports.stream().map(ExportAtHand::month).max(Comparator.naturalOrder());
        // Of two versions the plan reads one; check stops until a person takes one away.
        Map<ExportAtHand, ExportAtHand> versions = Versions.find(exports);
        Optional<PlanDraft> first = last.flatMap(it -> usable(without(versions, exports), it));
        if (first.isEmpty()) {
            exports.forEach(it -> useless.put(it.path(), it.file()));
            return new Made(
                    last,
                    first,
                    exports,
                    repeated,
                    sinceJanuary,
                    List.of(),
                    Map.of(),
                    useless,
                    Optional.empty());
        }
        exports.stream()
                .filter(it -> !first.get().needs(it))
                .forEach(it -> useless.put(it.path(), it.file()));
        exports.removeIf(it -> !first.get().needs(it));
        // Whom only a payroll names is no unit of the plan.
        PlanDraft draft = usable(without(versions, exports), last.get()).orElseThrow();
        addBooks(exports, draft);
        List<ExportAtHand> leftOver = exports.stream().filter(it -> !draft.reads(it)).toList();
        try (NewWorkspace workspace = NewWorkspace.begin(folder)) {
            for (ExportAtHand export : exports) {
                workspace.copy(
                        export.path(), "exports/" + export.month() + "/" + name(export.path()));
            }
            workspace.write("exports/" + last.get() + "/month.yaml", MonthSketch.of(last.get()));
            for (Schemas schema : Schemas.values()) {
                workspace.write(schema.file(), schema.text());
            }
            Concessions concessions = new Concessions();
            Outcome trial = tryOut(workspace, draft, last.get(), concessions);
            workspace.keep(PlanReader.FILE);
            return new Made(
                    last,
                    Optional.of(draft.granting(concessions)),
                    exports,
                    repeated,
                    sinceJanuary,
                    leftOver,
                    laterVersions(leftOver, exports),
                    useless,
                    Optional.of(trial));
        }
    }

    /**
     * What one book holds of earlier months stands in their folders too, unless they have files.
     */
    private static void addBooks(List<ExportAtHand> exports, PlanDraft draft) {
        Set<YearMonth> taken = exports.stream().map(ExportAtHand::month).collect(toSet());
        for (ExportAtHand export : List.copyOf(exports)) {
            draft.earlierMonths(export).stream()
                    .filter(earlier -> !taken.contains(earlier.month()))
                    .forEach(exports::add);
        }
    }

    private static List<ExportAtHand> without(
            Map<ExportAtHand, ExportAtHand> left, List<ExportAtHand> exports) {
        return exports.stream().filter(it -> !left.containsKey(it)).toList();
    }

    private static Map<ExportAtHand, ExportAtHand> laterVersions(
            List<ExportAtHand> leftOver, List<ExportAtHand> exports) {
        Map<ExportAtHand, ExportAtHand> later = new LinkedHashMap<>();
        for (ExportAtHand one : leftOver) {
            for (ExportAtHand other : exports) {
                if (!one.month().equals(other.month())) continue;
                if (isLater(one, other)) later.put(other, one);
                if (isLater(other, one)) later.put(one, other);
            }
        }
        return later;
    }

    private static boolean isLater(ExportAtHand one, ExportAtHand other) {
        return FileVersion.isLater(name(one.path()), name(other.path()))
                || Versions.find(List.of(one, other)).containsKey(other)
                        && Versions.isLater(one, other);
    }

    private Map<Path, InspectedFile> inspect(List<Path> files) {
        Set<Path> paths = new LinkedHashSet<>();
        files.forEach(file -> paths.addAll(Inspection.listFiles(file)));
        Map<Path, InspectedFile> inspected = new LinkedHashMap<>();
        for (Path path : paths) {
            InspectedFile file = inspection.inspect(path, path.toString());
            (file.sources().isEmpty() ? useless : inspected).put(path, file);
        }
        List<Path> found = List.copyOf(inspected.keySet());
        List<InspectedFile> joined = DossierForms.join(inspected.values());
        for (int i = 0; i < found.size(); i++) inspected.put(found.get(i), joined.get(i));
        return inspected;
    }

    /** A file that does not tell its month is of the month of the others, should they have one. */
    private static List<ExportAtHand> exports(
            Map<Path, InspectedFile> inspected, Optional<YearMonth> month) {
        Map<Path, Optional<YearMonth>> months = new LinkedHashMap<>();
        inspected.forEach(
                (path, file) -> months.put(path, month.or(() -> MonthGuess.of(file, path))));
        Optional<YearMonth> latest =
                months.values().stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        List<ExportAtHand> exports = new ArrayList<>();
        inspected.forEach(
                (path, file) ->
                        months.get(path)
                                .or(() -> latest)
                                .ifPresent(it -> exports.add(new ExportAtHand(path, file, it))));
        return exports;
    }

    private static Optional<PlanDraft> usable(List<ExportAtHand> exports, YearMonth month) {
        PlanDraft draft = draft(exports, month);
        return draft.isUsable() ? Optional.of(draft) : draft.toBeFilled();
    }

    private static PlanDraft draft(List<ExportAtHand> exports, YearMonth month) {
        List<InspectedFile> current =
                exports.stream()
                        .sorted(Comparator.comparing(ExportAtHand::month).reversed())
                        .map(ExportAtHand::file)
                        .toList();
        OfficeGuess office = OfficeGuess.of(current);
        List<FoundUnit> units = UnitRoll.of(current, office.place());
        return PlanDraft.of(exports, units, office, month);
    }

    private static Outcome tryOut(
            NewWorkspace workspace, PlanDraft draft, YearMonth month, Concessions concessions)
            throws IOException {
        for (int trial = 1; ; trial++) {
            workspace.write(PlanReader.FILE, draft.text(concessions));
            Outcome outcome = tryOut(workspace, month);
            boolean ends = outcome.verdict() == Verdict.PUBLISHED || trial == MOST_TRIALS;
            if (ends || !concessions.grant(outcome.findings())) {
                takeUpAll(workspace, draft, month, concessions);
                return outcome;
            }
        }
    }

    /** What waits in the plan behind a # has to run as well, once someone takes the # away. */
    private static void takeUpAll(
            NewWorkspace workspace, PlanDraft draft, YearMonth month, Concessions concessions)
            throws IOException {
        Optional<PlanDraft> full = draft.inFull();
        if (full.isEmpty()) return;
        workspace.write(PlanReader.FILE, full.get().text(concessions));
        concessions.leaveOut(tryOut(workspace, month).findings());
        workspace.write(PlanReader.FILE, draft.text(concessions));
    }

    private static Outcome tryOut(NewWorkspace workspace, YearMonth month) throws IOException {
        return new MonthlyReport()
                .generate(
                        new Request(
                                workspace.staged(),
                                month,
                                workspace.staged().resolve("reports/" + month),
                                Set.of(),
                                FailOn.ERROR,
                                false,
                                false));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
