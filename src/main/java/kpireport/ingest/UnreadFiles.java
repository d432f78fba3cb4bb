package kpireport.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.diagnostics.Progress;
import kpireport.ingest.Wanted.Holds;
import kpireport.measures.SourceFile;
import kpireport.plan.Source;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/**
 * The files of a month that no source asks for. One that has the columns and units of a file that
 * is read may well be a part of the month, and its figures would be missing in silence.
 */
final class UnreadFiles {

    private final Claims claims;
    private final UnitDirectory units;
    private final YearMonth month;

    /** What is wrong with a file that nobody reads is no matter. */
    private final Diagnostics unheard = new Diagnostics();

    private final Workbooks workbooks = new Workbooks(Progress.UNOBSERVED, unheard);

    UnreadFiles(Claims claims, UnitDirectory units, YearMonth month) {
        this.claims = claims;
        this.units = units;
        this.month = month;
    }

    void report(Diagnostics diagnostics) {
        for (ExportFile file : claims.listUnclaimed()) {
            SourceFile where = new SourceFile(file.name());
            findAlike(file)
                    .ifPresentOrElse(
                            other -> reportAlike(where, name(file), name(other), diagnostics),
                            () -> diagnostics.report(Code.UNCLAIMED_FILE, where, "pattern", ""));
        }
    }

    private static void reportAlike(
            SourceFile where, String name, String other, Diagnostics diagnostics) {
        boolean later = FileVersion.isLater(name, other);
        if (!later && !FileVersion.isLater(other, name)) {
            diagnostics.report(Code.SAME_FORM_UNREAD, where, "other", other);
            return;
        }
        diagnostics.report(
                Code.OTHER_VERSION_UNREAD,
                where,
                "other",
                other,
                "later",
                later ? name : other,
                "earlier",
                later ? other : name);
    }

    private static String name(ExportFile file) {
        return file.path().getFileName().toString();
    }

    /** A file that is read, of the same form but not the same. */
    private Optional<ExportFile> findAlike(ExportFile file) {
        for (Source source : claims.listSources()) {
            List<ExportFile> read = claims.listFiles(source);
            if (read.isEmpty() || read.stream().anyMatch(other -> isSame(file, other))) continue;
            boolean alike =
                    workbooks
                            .find(file, source)
                            .map(book -> new Fit(source, file, SheetChoice.choose(source, book)))
                            .filter(Fit::isComplete)
                            .filter(fit -> fit.tables().stream().anyMatch(this::isOfMonth))
                            .isPresent();
            if (alike) return Optional.of(read.get(0));
        }
        return Optional.empty();
    }

    private static boolean isSame(ExportFile one, ExportFile other) {
        try {
            return Files.mismatch(one.path(), other.path()) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it names units of the plan, and no other month. */
    private boolean isOfMonth(Table table) {
        Diagnostics title = new Diagnostics();
        new TitleMonth(month, title).check(table);
        if (!title.list().isEmpty()) return false;
        int column = table.find(Holds.UNIT).orElseThrow();
        return table.grid().sheet().rows().stream()
                .filter(row -> row.number() > table.head().lastRow())
                .map(Sheet.Row::cells)
                .flatMap(List::stream)
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .anyMatch(name -> !units.listByName(name).isEmpty());
    }
}
