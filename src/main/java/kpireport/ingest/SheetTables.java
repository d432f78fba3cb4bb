package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/**
 * The tables of a sheet, one below the other: each begins with a row that names a column of units.
 * A long table repeats its head on every page, but not its units.
 */
final class SheetTables {

    /**
     * @param grid the rows of the table, and what stands below it
     * @param continues whether it has the headers of the one above in other columns, and other
     *     units: the same source reads both
     */
    record Part(Grid grid, HeaderBlock head, boolean continues) {}

    private record Begun(
            HeaderBlock head, Set<String> headers, Set<String> units, boolean continues) {}

    private final Grid grid;
    private final List<Begun> tables = new ArrayList<>();

    private SheetTables(Grid grid) {
        this.grid = grid;
    }

    /** From the top; none where nothing in the sheet looks like a table. */
    static List<Part> list(Grid grid) {
        Optional<HeaderBlock> main = new HeadFinder(grid).find();
        if (main.isEmpty()) return List.of();
        List<Part> parts = new SheetTables(grid).list(main.get());
        return parts.size() > 1 ? parts : List.of(new Part(grid, main.get(), false));
    }

    private List<Part> list(HeaderBlock main) {
        List<Integer> rows =
                new ArrayList<>(
                        grid.sheet().rows().stream()
                                .filter(this::namesUnits)
                                .map(Sheet.Row::number)
                                .filter(row -> row < main.firstRow() || row > main.lastRow())
                                .toList());
        rows.add(main.firstRow());
        rows.sort(null);
        for (int i = 0; i < rows.size(); i++) {
            int next = i + 1 < rows.size() ? rows.get(i + 1) : Integer.MAX_VALUE;
            begin(rows.get(i), next - 1, main);
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            HeaderBlock head = tables.get(i).head();
            int last =
                    i + 1 < tables.size()
                            ? tables.get(i + 1).head().firstRow() - 1
                            : Integer.MAX_VALUE;
            parts.add(new Part(grid.part(head.firstRow(), last), head, tables.get(i).continues()));
        }
        return parts;
    }

    private void begin(int first, int last, HeaderBlock main) {
        Grid rows = grid.part(first, last);
        Optional<HeaderBlock> head =
                first == main.firstRow()
                        ? Optional.of(main)
                        : new HeadFinder(rows).find().filter(it -> it.firstRow() == first);
        if (head.isEmpty()) return;
        Set<String> headers = headers(head.get());
        Set<String> units = units(rows, head.get());
        Optional<Begun> above =
                tables.stream().filter(table -> isContinued(table, headers, units)).findFirst();
        if (above.filter(table -> isNextPage(table.head(), head.get())).isPresent()) {
            above.get().units().addAll(units);
        } else {
            tables.add(new Begun(head.get(), headers, units, above.isPresent()));
        }
    }

    private static boolean isContinued(Begun table, Set<String> headers, Set<String> units) {
        return table.headers().containsAll(headers)
                && units.stream().noneMatch(table.units()::contains);
    }

    /** The head once more, column by column. */
    private static boolean isNextPage(HeaderBlock table, HeaderBlock next) {
        return IntStream.rangeClosed(1, next.columns())
                .allMatch(column -> keys(table, column).containsAll(keys(next, column)));
    }

    private static List<String> keys(HeaderBlock head, int column) {
        return head.stack(column).stream().map(Header::key).toList();
    }

    private static Set<String> headers(HeaderBlock head) {
        Set<String> keys = new HashSet<>();
        for (int column = 1; column <= head.columns(); column++) {
            head.stack(column).forEach(header -> keys.add(header.key()));
        }
        return keys;
    }

    /** What stands below the header of units; sums repeat in every table and on every page. */
    private static Set<String> units(Grid rows, HeaderBlock head) {
        Set<String> units = new HashSet<>();
        for (int column = 1; column <= head.columns(); column++) {
            List<Header> stack = head.stack(column);
            if (stack.stream().noneMatch(it -> HeaderWords.UNIT.matcher(it.key()).matches())) {
                continue;
            }
            int there = column;
            rows.sheet().rows().stream()
                    .filter(row -> row.number() > head.lastRow())
                    .map(row -> rows.header(rows.textShown(row.number(), there)).key())
                    .filter(key -> !key.isEmpty() && !Signs.isTotal(key))
                    .forEach(units::add);
        }
        return units;
    }

    /** A row of headers holds no number; "Sở, ban, ngành" may head a group of rows that do. */
    private boolean namesUnits(Sheet.Row row) {
        return row.cells().size() > 2
                && row.cells().stream().noneMatch(Signs::isPlainNumber)
                && row.cells().stream()
                        .map(Cell::text)
                        .map(Spelling::key)
                        .anyMatch(key -> HeaderWords.UNIT.matcher(key).matches());
    }
}
