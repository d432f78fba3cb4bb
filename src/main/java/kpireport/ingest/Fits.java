package kpireport.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;
import kpireport.measures.SourceFile;
import kpireport.plan.Source;
import kpireport.plan.Source.Rows;
import kpireport.spreadsheet.ListFile;
import kpireport.spreadsheet.Workbook;

/**
 * Decides which file feeds which source, by what is in the files: one system saves two different
 * reports under one name, so a pattern may well claim a file of another report.
 */
final class Fits {

    private final Claims claims;
    private final Workbooks workbooks;
    private final Diagnostics diagnostics;
    private final List<Fit> all = new ArrayList<>();
    private final Set<Source> lacking = new LinkedHashSet<>();

    Fits(Claims claims, Progress progress, Diagnostics diagnostics) {
        this.claims = claims;
        this.workbooks = new Workbooks(progress, diagnostics);
        this.diagnostics = diagnostics;
        claims.listSources().forEach(this::fit);
        all.replaceAll(fit -> fit.without(table -> isOfAnother(fit, table)));
    }

    private void fit(Source source) {
        for (ExportFile file : claims.listFiles(source)) {
            Optional<Workbook> workbook = workbooks.find(file, source);
            workbook.ifPresentOrElse(
                    book -> all.add(new Fit(source, file, SheetChoice.choose(source, book))),
                    () -> lacking.add(source));
        }
    }

    /**
     * What is to be read. A file that lacks headers is read as far as it goes, and reported, when
     * it is the best its source has, when it has some of the numbers and is of no use to any other
     * source, or when another sheet of it has them all. Any other file is of another report and
     * left alone.
     */
    List<Fit> listToRead() {
        List<Fit> toRead = new ArrayList<>();
        for (Fit fit : all) {
            if (fit.isComplete()) {
                toRead.add(fit);
            } else if (fit.isPartlyComplete()
                    || isBestOfItsSource(fit)
                    || fit.hasNumbers() && isBestUseOfItsFile(fit)) {
                toRead.add(fit);
                reportLacking(fit);
            }
        }
        listParts(toRead)
                .forEach(
                        fit -> {
                            toRead.add(fit);
                            reportLacking(fit);
                        });
        toRead.forEach(this::reportHidden);
        all.stream()
                .filter(fit -> !isRead(fit.file(), toRead))
                .collect(Collectors.groupingBy(Fit::file, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::reportUnread);
        return toRead;
    }

    private void reportLacking(Fit fit) {
        lacking.add(fit.source());
        new HeaderFindings(fit.source(), book(fit), diagnostics).report(fit);
    }

    private void reportUnread(ExportFile file, List<Fit> fits) {
        diagnostics.report(
                Code.UNCLAIMED_FILE,
                new SourceFile(file.name()),
                "pattern",
                fits.stream()
                        .map(fit -> '"' + fit.source().files() + '"')
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static boolean isRead(ExportFile file, List<Fit> toRead) {
        return toRead.stream().anyMatch(fit -> fit.file().name().equals(file.name()));
    }

    /** The files that no source can read, but whose rows look like those of a list that is read. */
    private List<Fit> listParts(List<Fit> toRead) {
        List<Fit> parts = new ArrayList<>();
        for (Fit fit : all) {
            if (fit.source().rows() != Rows.DOSSIERS || isRead(fit.file(), toRead)) continue;
            List<Table> list =
                    toRead.stream()
                            .filter(other -> other.source().equals(fit.source()))
                            .flatMap(other -> other.tables().stream())
                            .toList();
            List<Table> part = SheetChoice.listVisible(fit.source(), book(fit), list);
            if (!part.isEmpty()) parts.add(new Fit(fit.source(), fit.file(), part));
        }
        return parts;
    }

    private void reportHidden(Fit fit) {
        SheetChoice.listHidden(fit.source(), book(fit), fit.tables())
                .forEach(table -> diagnostics.report(Code.HIDDEN_SHEET, table.place()));
    }

    /** Something of the source turned out to be unreadable further down. */
    void addLacking(Source source) {
        lacking.add(source);
    }

    /** Whether something of the source could not be read, so that nobody can say what is absent. */
    boolean isLacking(Source source) {
        return lacking.contains(source);
    }

    private boolean isBestOfItsSource(Fit fit) {
        List<Fit> rivals = filter(other -> other.source().equals(fit.source()));
        return rivals.stream().noneMatch(Fit::isComplete) && isBest(fit, rivals);
    }

    private boolean isBestUseOfItsFile(Fit fit) {
        List<Fit> rivals = filter(other -> other.file().equals(fit.file()));
        return rivals.stream().noneMatch(Fit::isComplete) && isBest(fit, rivals);
    }

    /** Of equals the first, so that one is always reported and never two. */
    private static boolean isBest(Fit fit, List<Fit> rivals) {
        return rivals.stream()
                .max(
                        Comparator.comparingInt(Fit::score)
                                .thenComparing(rivals::indexOf, Comparator.reverseOrder()))
                .filter(best -> best == fit)
                .isPresent();
    }

    private List<Fit> filter(Predicate<Fit> test) {
        return all.stream().filter(test).toList();
    }

    /** Whether the table is the list of another source, which does not read what this one reads. */
    private boolean isOfAnother(Fit fit, Table table) {
        Set<SourceFile> own = placesRead(fit);
        return all.stream()
                .filter(other -> !other.source().equals(fit.source()))
                .map(Fits::placesRead)
                .anyMatch(
                        places ->
                                places.contains(table.place())
                                        && Collections.disjoint(places, own));
    }

    private static Set<SourceFile> placesRead(Fit fit) {
        return fit.tables().stream()
                .filter(Table::isComplete)
                .map(Table::place)
                .collect(Collectors.toSet());
    }

    /** The list that the fit's tables are the first rows of. */
    ListFile list(Fit fit) {
        return workbooks.findList(fit.file(), fit.source()).orElseThrow();
    }

    private Workbook book(Fit fit) {
        return workbooks.find(fit.file(), fit.source()).orElseThrow();
    }
}
