package kpireport.ingest;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;
import kpireport.plan.Source;

/** One month's folder of exports, held against the plan. */
final class ExportedMonth {

    private static final Set<String> NOTES = Set.of("month.yaml", "month.yml");

    private final Plan plan;
    private final YearMonth month;
    private final MonthFolder folder;
    private final Claims claims;
    private final Diagnostics diagnostics;

    ExportedMonth(Path workspace, Plan plan, YearMonth month, Diagnostics diagnostics) {
        this.plan = plan;
        this.month = month;
        this.folder = new MonthFolder(workspace, month);
        this.claims = new Claims(plan.sources(), folder.listFiles(diagnostics));
        this.diagnostics = diagnostics;
    }

    /** The files that the plan's sources ask for, as they are today. */
    List<InputFile> listInputs() {
        return claims.listFiles().stream().map(FileDigest::of).toList();
    }

    MonthReading read() {
        claims.listSources().stream().filter(this::isMissing).forEach(this::reportMissing);
        claims.listUnclaimed().stream().filter(this::isForeign).forEach(this::reportUnclaimed);
        Fits fits = new Fits(claims, diagnostics);
        TableReader reader = new TableReader(plan, diagnostics);
        Counts counts = new Counts();
        for (Fit fit : fits.listToRead()) {
            for (Table table : fit.tables()) {
                reader.read(fit.source(), table).forEach(counts::add);
            }
        }
        counts.reportOverlaps(diagnostics);
        Absences absences = new Absences(plan.sources(), this::place);
        plan.sources().stream()
                .filter(source -> isMissing(source) || fits.isLacking(source))
                .forEach(absences::excuse);
        List<Observation> observations =
                new ObservationBuilder(plan, month, counts, absences, diagnostics).build();
        absences.report(diagnostics);
        return new MonthReading(observations, listInputs());
    }

    private boolean isMissing(Source source) {
        return claims.listFiles(source).isEmpty();
    }

    private void reportMissing(Source source) {
        if (source.optional()) return;
        diagnostics.report(
                Code.MISSING_FILE,
                new SourceFile(folder.name()),
                "pattern",
                source.files(),
                "indicators",
                indicators(source));
    }

    /** What cannot be computed without the source. */
    private String indicators(Source source) {
        return plan.indicators().stream()
                .filter(
                        indicator ->
                                indicator
                                        .formula()
                                        .measures()
                                        .anyMatch(measure -> Wanted.supplies(source, measure)))
                .map(Indicator::name)
                .collect(Collectors.joining(", "));
    }

    /** The month's notes lie among the exports and are read by another room. */
    private boolean isForeign(ExportFile file) {
        return !NOTES.contains(file.name().substring(folder.name().length() + 1));
    }

    private void reportUnclaimed(ExportFile file) {
        diagnostics.report(Code.UNCLAIMED_FILE, new SourceFile(file.name()));
    }

    /** The source's file, or the folder when it has several. */
    private SourceFile place(Source source) {
        List<ExportFile> files = claims.listFiles(source);
        return new SourceFile(files.size() == 1 ? files.get(0).name() : folder.name());
    }
}
