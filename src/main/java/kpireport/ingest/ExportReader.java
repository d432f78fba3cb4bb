package kpireport.ingest;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;
import kpireport.measures.Observation;
import kpireport.measures.Observations;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.Observations.Origin;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;
import kpireport.plan.Source;

/** Reads a month of exports, and the months before it for changes and streaks. */
public final class ExportReader {

    private final Progress progress;

    public ExportReader() {
        this(Progress.UNOBSERVED);
    }

    /**
     * @param progress is told how far the reading of long lists has come
     */
    public ExportReader(Progress progress) {
        this.progress = progress;
    }

    /** Everything observed in the month and in the months running back from it without a gap. */
    public Observations read(Path root, Plan plan, YearMonth month, Diagnostics diagnostics) {
        Workspace workspace = new Workspace(root);
        UnitDirectories units = new UnitDirectories();
        List<Observation> observations = new ArrayList<>();
        List<InputFile> inputs = new ArrayList<>();
        Map<YearMonth, Origin> origins = new TreeMap<>();

        MonthFolder folder = new MonthFolder(workspace, month);
        if (!folder.exists()) {
            diagnostics.report(
                    Code.MISSING_MONTH,
                    new SourceFile(folder.name()),
                    "months",
                    folder.listOthers());
            return new Observations(observations, origins, inputs);
        }
        MonthReading current =
                new ExportedMonth(workspace, plan, units, month, progress).read(diagnostics);
        origins.put(month, Origin.EXPORTS);
        observations.addAll(current.observations());
        inputs.addAll(current.inputs());

        List<PastMonth> history =
                new History(workspace, plan, units, progress, diagnostics).readBefore(month);
        for (PastMonth past : history) {
            origins.put(past.month(), past.origin());
            observations.addAll(past.reading().observations());
            inputs.addAll(past.reading().inputs());
        }
        if (history.isEmpty()) {
            YearMonth missing = month.minusMonths(1);
            SourceFile where = new SourceFile(new MonthFolder(workspace, missing).name());
            diagnostics.report(Code.NO_PREVIOUS_MONTH, where, "month", missing);
        } else {
            reportRepeated(plan, current.inputs(), history.get(0).exports(), diagnostics);
        }

        observations = new Cumulation(plan, origins, diagnostics).sumUp(observations, month);
        List<Observation> previous =
                new PrintedChanges(month, diagnostics).complete(current.changes(), observations);
        if (!previous.isEmpty()) {
            origins.putIfAbsent(month.minusMonths(1), Origin.PRINTED_CHANGE);
            observations.addAll(previous);
        }

        inputs.sort(Comparator.comparing(InputFile::file));
        return new Observations(observations, origins, inputs)
                .heldAgainst(gathered(history, PastMonth::targets))
                .computedOtherwise(gathered(history, PastMonth::formulas))
                .calledOtherwise(gathered(history, PastMonth::names))
                .corrected(gathered(history, PastMonth::corrections));
    }

    /**
     * What is known of some months, each as published, else from its exports; one that has left
     * nothing is passed over.
     */
    public Observations readPast(
            Path root, Plan plan, List<YearMonth> months, Diagnostics diagnostics) {
        List<PastMonth> past =
                new History(new Workspace(root), plan, new UnitDirectories(), progress, diagnostics)
                        .read(months);
        List<Observation> observations = gathered(past, month -> month.reading().observations());
        Map<YearMonth, Origin> origins = new TreeMap<>();
        past.forEach(month -> origins.put(month.month(), month.origin()));
        observations =
                new Cumulation(plan, origins, diagnostics)
                        .sumUp(observations, months.get(months.size() - 1));
        return new Observations(
                        observations, origins, gathered(past, month -> month.reading().inputs()))
                .heldAgainst(gathered(past, PastMonth::targets))
                .computedOtherwise(gathered(past, PastMonth::formulas))
                .calledOtherwise(gathered(past, PastMonth::names))
                .corrected(gathered(past, PastMonth::corrections));
    }

    /** The months that have exports or a published report, earliest first. */
    public static List<YearMonth> listMonths(Path root) {
        return MonthFolder.listMonths(new Workspace(root));
    }

    private static <T> List<T> gathered(
            List<PastMonth> history, Function<PastMonth, List<T>> facts) {
        return history.stream().flatMap(past -> facts.apply(past).stream()).toList();
    }

    /** The quickest mistake of all: last month's file copied into this month's folder. */
    private static void reportRepeated(
            Plan plan, List<InputFile> current, List<InputFile> last, Diagnostics diagnostics) {
        Map<String, String> known = new HashMap<>();
        last.forEach(input -> known.put(input.sha256(), input.file()));
        for (InputFile input : current) {
            String other = known.get(input.sha256());
            if (other != null && !isBook(plan, input)) {
                diagnostics.report(
                        Code.REPEATED_FILE, new SourceFile(input.file()), "other", other);
            }
        }
    }

    /** Kept over the year, with a sheet or columns for each month. */
    private static boolean isBook(Plan plan, InputFile input) {
        String name = input.file().substring(input.file().lastIndexOf('/') + 1);
        List<Source> reading =
                plan.sources().stream()
                        .filter(source -> new FilePattern(source.files()).matches(name))
                        .toList();
        return !reading.isEmpty() && reading.stream().allMatch(Source::namesMonth);
    }
}
