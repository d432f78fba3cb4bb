package kpireport.ingest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;
import kpireport.measures.Indicator;
import kpireport.measures.Observation;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;
import kpireport.plan.Source;
import kpireport.plan.Source.Rows;

/** One month's folder of exports, held against the plan. */
final class ExportedMonth {

    private final Plan today;
    private final Plan plan;
    private final YearMonth month;
    private final MonthFolder folder;
    private final Claims claims;
    private final UnitDirectories directories;
    private final Progress progress;
    private final Diagnostics found = new Diagnostics();

    ExportedMonth(
            Workspace workspace,
            Plan plan,
            UnitDirectories directories,
            YearMonth month,
            Progress progress) {
        this.progress = progress;
        this.directories = directories;
        this.today = plan;
        this.plan = plan.asOf(month);
        this.month = month;
        this.folder = new MonthFolder(workspace, month);
        this.claims = new Claims(this.plan.sources(), folder.listFiles(found));
    }

    /** The files that the plan's sources ask for, as they are today. */
    List<InputFile> listInputs() {
        return new FileDigests(claims.listFiles()).list();
    }

    MonthReading read(Diagnostics diagnostics) {
        FileDigests digests = new FileDigests(claims.listFiles());
        claims.listSources().stream().filter(this::isMissing).forEach(this::reportMissing);
        UnitDirectory units = directories.of(plan);
        new UnreadFiles(claims, units, month).report(found);
        Fits fits = new Fits(claims, progress, found);
        Counts counts = counts(fits, units);
        Absences absences = new Absences(plan.sources(), this::place);
        plan.sources().stream()
                .filter(source -> isMissing(source) || fits.isLacking(source))
                .forEach(absences::excuse);
        List<Observation> observations =
                new ObservationBuilder(plan, month, counts, absences, found).build();
        absences.report(found);
        observations = new Succession(today, month, found).carryOver(observations);
        // Two sources that read one table find the same faults in it.
        found.list().stream().distinct().forEach(diagnostics::report);
        return new MonthReading(observations, printedChanges(counts), digests.list());
    }

    private Counts counts(Fits fits, UnitDirectory units) {
        TableReader reader = new TableReader(plan, units, month, found);
        TitleMonth title = new TitleMonth(month, found);
        Map<Source, List<Found>> bySource = new LinkedHashMap<>();
        Map<Source, List<DossierList>> lists = new LinkedHashMap<>();
        for (Fit fit : fits.listToRead()) {
            for (Table table : fit.tables()) {
                title.check(table);
                if (fit.source().rows() == Rows.DOSSIERS) {
                    lists.computeIfAbsent(fit.source(), source -> new ArrayList<>())
                            .add(new DossierList(fits.list(fit), table));
                } else {
                    bySource.computeIfAbsent(fit.source(), source -> new ArrayList<>())
                            .addAll(reader.read(fit.source(), table));
                }
            }
        }
        reader.reportUnread();
        lists.forEach(
                (source, all) -> {
                    List<Found> rows =
                            new DossierCounts(plan, units, month, source, found).read(all);
                    if (rows.isEmpty()) fits.addLacking(source);
                    bySource.put(source, rows);
                });
        Counts counts = new Counts();
        bySource.forEach(
                (source, rows) -> {
                    if (source.addsParts()) new PartsCheck(rows, found).report();
                    Inclusion inclusion = new Inclusion(source, rows);
                    rows.forEach(row -> counts.add(source, inclusion.separate(row)));
                });
        counts.reportOverlaps(found);
        return counts;
    }

    private List<PrintedChange> printedChanges(Counts counts) {
        List<PrintedChange> changes = new ArrayList<>();
        for (OrgUnit unit : plan.units()) {
            for (Indicator indicator : plan.listIndicators(unit.level())) {
                indicator
                        .printedChange()
                        .map(measure -> counts.list(unit, measure))
                        // The changes of parts are no change of the unit's.
                        .filter(parts -> parts.size() == 1)
                        .map(parts -> parts.get(0).reading())
                        .filter(Reading.Amount.class::isInstance)
                        .map(Reading.Amount.class::cast)
                        .map(
                                amount ->
                                        new PrintedChange(
                                                unit, indicator, amount.amount(), amount.where()))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    private boolean isMissing(Source source) {
        return claims.listFiles(source).isEmpty();
    }

    private void reportMissing(Source source) {
        if (source.optional()) {
            reportNotThere(source);
            return;
        }
        String renamed =
                claims.listRenamed(source).stream()
                        .map(file -> '"' + file.path().getFileName().toString() + '"')
                        .collect(Collectors.joining(", "));
        found.report(
                renamed.isEmpty() ? Code.MISSING_FILE : Code.FILE_NAMED_OTHERWISE,
                new SourceFile(folder.name()),
                "pattern",
                source.files(),
                "indicators",
                indicators(source),
                "file",
                renamed);
    }

    /** The report goes on without it, but nobody should find that out from a paper already sent. */
    private void reportNotThere(Source source) {
        String without = indicators(measure -> isOnlyIn(source, measure));
        if (without.isEmpty()) return;
        found.report(
                Code.OPTIONAL_FILE_MISSING,
                new SourceFile(folder.name()),
                "pattern",
                source.files(),
                "indicators",
                without);
    }

    private boolean isOnlyIn(Source source, String measure) {
        return Wanted.supplies(source, measure)
                && plan.sources().stream()
                        .filter(other -> !isMissing(other))
                        .noneMatch(other -> Wanted.supplies(other, measure));
    }

    /** What cannot be computed without the source. */
    private String indicators(Source source) {
        return indicators(measure -> Wanted.supplies(source, measure));
    }

    private String indicators(Predicate<String> lacking) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.formula().measures().anyMatch(lacking))
                .map(Indicator::name)
                .collect(Collectors.joining(", "));
    }

    /** The source's file, or the folder when it has several. */
    private SourceFile place(Source source) {
        List<ExportFile> files = claims.listFiles(source);
        return new SourceFile(files.size() == 1 ? files.get(0).name() : folder.name());
    }
}
