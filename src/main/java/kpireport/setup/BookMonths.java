package kpireport.setup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedFile;
import kpireport.plan.HeaderPath;

/** The earlier months of a book that is kept over the year, with a sheet or columns for each. */
final class BookMonths {

    private final Set<String> sheets;
    private final Set<String> columns;

    /**
     * @param source as the plan reads it
     */
    BookMonths(DraftSource source) {
        sheets = opened(source.source().sheet().stream(), source.month());
        columns =
                opened(
                        source.used().measures().keySet().stream()
                                .flatMap(column -> column.path().stream())
                                .map(HeaderPath::toString),
                        source.month());
    }

    /** The latest first; those of the same year of which the book has all that the plan reads. */
    List<YearMonth> before(ExportAtHand export) {
        List<YearMonth> months = new ArrayList<>();
        if (sheets.isEmpty() && columns.isEmpty()) return months;
        for (int month = export.month().getMonthValue() - 1; month > 0; month--) {
            YearMonth earlier = YearMonth.of(export.month().getYear(), month);
            boolean has =
                    opened(sheets(export.file()), earlier).containsAll(sheets)
                            && opened(columns(export.file()), earlier).containsAll(columns);
            if (has) months.add(earlier);
        }
        return months;
    }

    private static Stream<String> sheets(InspectedFile file) {
        return file.sheets().stream().map(sheet -> sheet.name());
    }

    private static Stream<String> columns(InspectedFile file) {
        return file.listTables()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.path().stream())
                .map(HeaderPath::toString);
    }

    /** Those that name the month, as the plan would write them. */
    private static Set<String> opened(Stream<String> texts, YearMonth month) {
        Set<String> named = texts.collect(Collectors.toCollection(HashSet::new));
        return named.stream()
                .filter(text -> !MonthInHeader.open(text, month).equals(text))
                .map(text -> MonthInHeader.open(text, month))
                .collect(Collectors.toSet());
    }
}
