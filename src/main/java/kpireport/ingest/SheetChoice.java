package kpireport.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kpireport.plan.Source;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Workbook;

/** Which sheets of a workbook a source is read from. */
final class SheetChoice {

    private SheetChoice() {}

    /**
     * The tables to read: every visible one with all the wanted headers, as books with a sheet for
     * each level have; else a hidden one; else the one that comes closest.
     */
    static List<Table> choose(Source source, Workbook workbook) {
        TableFinder finder = new TableFinder(source);
        List<Table> tables =
                list(source, workbook).stream()
                        .flatMap(sheet -> finder.list(new Grid(workbook, sheet)).stream())
                        .toList();
        List<Table> complete = tables.stream().filter(Table::isComplete).toList();
        List<Table> visible =
                complete.stream().filter(Predicate.not(SheetChoice::isHidden)).toList();
        if (!visible.isEmpty()) return visible;
        if (!complete.isEmpty()) return complete;
        return tables.stream()
                .max(
                        Comparator.comparingInt(Table::score)
                                .thenComparing(SheetChoice::isHidden, Comparator.reverseOrder())
                                .thenComparing(tables::indexOf, Comparator.reverseOrder()))
                .map(List::of)
                .orElse(List.of());
    }

    /** The sheets the source may be in: the one it names, or all. */
    static List<Sheet> list(Source source, Workbook workbook) {
        if (source.sheet().isEmpty()) return workbook.sheets();
        String name = source.sheet().get();
        List<Sheet> exact = filter(workbook, sheet -> sheet.name().equals(name));
        String key = Spelling.key(name);
        return exact.isEmpty()
                ? filter(workbook, sheet -> Spelling.key(sheet.name()).equals(key))
                : exact;
    }

    private static List<Sheet> filter(Workbook workbook, Predicate<Sheet> test) {
        return workbook.sheets().stream().filter(test).toList();
    }

    private static boolean isHidden(Table table) {
        return table.grid().sheet().hidden();
    }
}
