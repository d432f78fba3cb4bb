package kpireport.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kpireport.measures.SourceFile;
import kpireport.plan.Source;
import kpireport.plan.Source.Rows;
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
        if (!visible.isEmpty()) return withParts(source, workbook, visible, false);
        if (!complete.isEmpty()) return withParts(source, workbook, complete, true);
        return tables.stream()
                .max(
                        Comparator.comparingInt(Table::score)
                                .thenComparing(SheetChoice::isHidden, Comparator.reverseOrder())
                                .thenComparing(tables::indexOf, Comparator.reverseOrder()))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Of a list, the other sheets too that look like a part of it: they cannot be read, and that
     * has to be told.
     */
    private static List<Table> withParts(
            Source source, Workbook workbook, List<Table> complete, boolean hidden) {
        List<Table> all = new ArrayList<>(complete);
        if (source.rows() == Rows.DOSSIERS) {
            complete.forEach(table -> findAbove(source, table).ifPresent(all::add));
        }
        listParts(source, workbook, complete).stream()
                .filter(table -> hidden || !isHidden(table))
                .forEach(all::add);
        return all;
    }

    /** Rows of the list above its head, under headers that lack some. */
    private static Optional<Table> findAbove(Source source, Table list) {
        Grid above = list.grid().part(1, list.head().firstRow() - 1);
        return new ListShape(source, list).findPart(above);
    }

    /** The sheets of another file that look like a part of the list. */
    static List<Table> listVisible(Source source, Workbook workbook, List<Table> list) {
        return listParts(source, workbook, list).stream()
                .filter(Predicate.not(SheetChoice::isHidden))
                .toList();
    }

    /** The hidden sheets that are a list like the one that is read, and are not read. */
    static List<Table> listHidden(Source source, Workbook workbook, List<Table> read) {
        return listParts(source, workbook, read).stream().filter(SheetChoice::isHidden).toList();
    }

    /**
     * @param read some of a list
     * @return the other sheets that look like a part of it
     */
    private static List<Table> listParts(Source source, Workbook workbook, List<Table> read) {
        if (source.rows() != Rows.DOSSIERS) return List.of();
        List<ListShape> shapes =
                read.stream()
                        .filter(Table::isComplete)
                        .map(table -> new ListShape(source, table))
                        .toList();
        List<Table> parts = new ArrayList<>();
        for (Sheet sheet : list(source, workbook)) {
            Grid grid = new Grid(workbook, sheet);
            SourceFile place = new SourceFile(workbook.file(), sheet.name());
            if (read.stream().anyMatch(table -> table.place().equals(place))) continue;
            shapes.stream()
                    .flatMap(shape -> shape.findPart(grid).stream())
                    .findFirst()
                    .ifPresent(parts::add);
        }
        return parts;
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
