package kpireport.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kpireport.ingest.Wanted.Holds;
import kpireport.plan.Source;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/**
 * What a list of dossiers looks like, from its head and first rows. A sheet or file that looks like
 * it but cannot be read by its headers is most likely a part of it, whose dossiers would be missing
 * in silence; a summary, a guide, a table of codes look otherwise.
 */
final class ListShape {

    /** How the cells of a column look from afar. */
    private enum Kind {
        NOTHING,
        DATE,
        NUMBER,
        TEXT
    }

    private final Source source;
    private final Table list;
    private final TableFinder finder;
    private final List<Kind> kinds;

    /**
     * @param list one with all the wanted headers
     */
    ListShape(Source source, Table list) {
        this.source = source;
        this.list = list;
        finder = new TableFinder(source);
        kinds = kinds(list.grid(), rowsBelow(list));
    }

    /**
     * The sheet as a table that lacks headers, where it looks like a part of the list.
     *
     * @param sheet one without all the wanted headers
     */
    Optional<Table> findPart(Grid sheet) {
        Optional<Table> headed = finder.find(sheet);
        if (headed.isPresent() && hasMostHeaders(headed.get())) return headed;
        return likelyHead(sheet)
                .filter(
                        table ->
                                hasMostHeaders(table)
                                        || hasSameColumns(sheet, sheet.sheet().rows()))
                .map(headed::orElse);
    }

    /** Whether a table that lacks headers looks like a part of the list all the same. */
    boolean isPart(Table table) {
        return hasMostHeaders(table) || hasSameColumns(table.grid(), rowsBelow(table));
    }

    /** Of those that are wanted, or of all that the list has; and rows below them. */
    private boolean hasMostHeaders(Table table) {
        if (rowsBelow(table).isEmpty()) return false;
        long wanted = table.columns().values().stream().filter(it -> !it.isEmpty()).count();
        if (wanted > 1 && wanted * 2 > table.columns().size()) return true;
        Set<String> all = headers(list.head());
        Set<String> shared = new HashSet<>(all);
        shared.retainAll(headers(table.head()));
        return shared.size() > 1 && shared.size() * 2 > all.size();
    }

    private static Set<String> headers(HeaderBlock head) {
        Set<String> keys = new HashSet<>();
        for (int column = 1; column <= head.columns(); column++) {
            List<Header> stack = head.stack(column);
            if (!stack.isEmpty()) keys.add(stack.get(stack.size() - 1).key());
        }
        return keys;
    }

    /** Dates where the list has its dates, names where it has its units, and most else alike. */
    private boolean hasSameColumns(Grid sheet, List<Sheet.Row> rows) {
        List<Kind> others = kinds(sheet, rows);
        int date = list.find(Wanted.field(source.dossiers().orElseThrow().month())).orElseThrow();
        int unit = list.find(Holds.UNIT).orElseThrow();
        if (at(kinds, date) == Kind.TEXT || at(kinds, date) == Kind.NOTHING) return false;
        if (at(others, date) != at(kinds, date) || at(others, unit) != Kind.TEXT) return false;
        List<Integer> filled =
                IntStream.rangeClosed(1, kinds.size())
                        .filter(column -> at(kinds, column) != Kind.NOTHING)
                        .boxed()
                        .toList();
        long alike =
                filled.stream().filter(column -> at(others, column) == at(kinds, column)).count();
        return alike * 3 >= filled.size() * 2L;
    }

    private static Kind at(List<Kind> kinds, int column) {
        return column <= kinds.size() ? kinds.get(column - 1) : Kind.NOTHING;
    }

    /** Headers hold no date; rows without headers have none above them. */
    private Optional<Table> likelyHead(Grid sheet) {
        List<Sheet.Row> rows = sheet.sheet().rows();
        if (rows.isEmpty()) return Optional.empty();
        int row =
                rows.stream()
                        .filter(it -> !isDossier(sheet.sheet(), it))
                        .max(Comparator.comparingLong(ListShape::countTexts))
                        .map(Sheet.Row::number)
                        .orElse(rows.get(0).number() - 1);
        return Optional.of(finder.table(sheet, new HeaderBlock(sheet, row, row)));
    }

    /** Whether the row holds a date, as headers never do. */
    static boolean isDossier(Sheet sheet, Sheet.Row row) {
        return row.cells().stream().anyMatch(cell -> kind(cell, sheet.date1904()) == Kind.DATE);
    }

    private static long countTexts(Sheet.Row row) {
        return row.cells().stream().filter(cell -> kind(cell, false) == Kind.TEXT).count();
    }

    private static List<Sheet.Row> rowsBelow(Table table) {
        int last = table.head().lastRow();
        return table.grid().sheet().rows().stream()
                .filter(row -> row.number() > last && row.cells().size() > 1)
                .toList();
    }

    /** What most of the filled cells of each column are. */
    private static List<Kind> kinds(Grid grid, List<Sheet.Row> rows) {
        List<Map<Kind, Integer>> counts = new ArrayList<>();
        for (Sheet.Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.column() > HeaderBlock.MOST_COLUMNS) continue;
                while (counts.size() < cell.column()) counts.add(new EnumMap<>(Kind.class));
                counts.get(cell.column() - 1)
                        .merge(kind(cell, grid.sheet().date1904()), 1, Integer::sum);
            }
        }
        return counts.stream().map(ListShape::most).toList();
    }

    private static Kind most(Map<Kind, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Kind.NOTHING)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Kind.NOTHING);
    }

    private static Kind kind(Cell cell, boolean date1904) {
        if (CellTests.isNothing(cell)) return Kind.NOTHING;
        if (Signs.isPlainNumber(cell)) return Kind.NUMBER;
        if (DossierDate.read(cell, date1904) > 0) return Kind.DATE;
        return Signs.looksLikeNumber(cell) ? Kind.NUMBER : Kind.TEXT;
    }
}
