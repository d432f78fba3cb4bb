package kpireport.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.plan.Source;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/** Finds in a sheet the table that has the wanted headers, wherever it starts. */
final class TableFinder {

    static final int MOST_HEADER_ROWS = 4;

    /** A head further down than this belongs to no form an office knows. */
    static final int SEARCHED_ROWS = 300;

    private final Map<Wanted, HeaderMatch> matches = new LinkedHashMap<>();
    private final HeaderMatch unit;
    private final Source source;

    TableFinder(Source source) {
        this.source = source;
        List<Wanted> wanted = Wanted.list(source);
        wanted.forEach(column -> matches.put(column, new HeaderMatch(column.path())));
        unit = matches.get(wanted.get(0));
    }

    /**
     * The table that has most of the wanted headers; empty when the sheet has none of them, or not
     * as many tables.
     */
    Optional<Table> find(Grid sheet) {
        return source.table().isEmpty()
                ? findIn(sheet)
                : NumberedTable.find(sheet, source.unit(), source.table().get())
                        .flatMap(this::findIn);
    }

    /**
     * The same, and where it has all the headers those below it that have them all in other
     * columns: communes under departments, each with a head of its own.
     */
    List<Table> list(Grid sheet) {
        List<Table> tables = new ArrayList<>();
        find(sheet).ifPresent(tables::add);
        if (tables.isEmpty() || !tables.get(0).isComplete() || source.table().isPresent()) {
            return tables;
        }
        // Of a long list the first rows are here; what stands below is looked for in all of it.
        if (source.rows() == Source.Rows.DOSSIERS) return tables;
        for (Grid below : NumberedTable.below(sheet, source.unit(), tables.get(0).head())) {
            findIn(below)
                    .filter(Table::isComplete)
                    .filter(
                            table ->
                                    !table.columns()
                                            .equals(tables.get(tables.size() - 1).columns()))
                    .ifPresent(tables::add);
        }
        return tables;
    }

    private Optional<Table> findIn(Grid grid) {
        return listBlocks(grid).stream()
                .map(block -> table(grid, block))
                // Of equals the one with the fewest rows, so that no title row is taken in, and
                // the topmost: a long table repeats its head on every page.
                .max(
                        Comparator.comparingInt(Table::score)
                                .thenComparing(
                                        table -> rows(table.head()), Comparator.reverseOrder())
                                .thenComparing(
                                        table -> table.head().firstRow(),
                                        Comparator.reverseOrder()))
                .filter(table -> table.score() > 0)
                .map(TableFinder::withOuterHeaders);
    }

    private Set<HeaderBlock> listBlocks(Grid grid) {
        Set<String> keys =
                matches.values().stream().map(HeaderMatch::lastKey).collect(Collectors.toSet());
        Map<List<Integer>, HeaderBlock> blocks = new LinkedHashMap<>();
        grid.sheet().rows().stream()
                .limit(SEARCHED_ROWS)
                .filter(row -> row.cells().stream().anyMatch(cell -> isHeader(grid, cell, keys)))
                .map(Sheet.Row::number)
                .forEach(row -> addBlocksAround(grid, row, blocks));
        return new LinkedHashSet<>(blocks.values());
    }

    private static boolean isHeader(Grid grid, Cell cell, Set<String> keys) {
        return cell.type() == Cell.Type.TEXT && keys.contains(grid.header(cell.text()).key());
    }

    private void addBlocksAround(Grid grid, int row, Map<List<Integer>, HeaderBlock> blocks) {
        for (int first = Math.max(1, row - MOST_HEADER_ROWS + 1); first <= row; first++) {
            for (int last = row; last < first + MOST_HEADER_ROWS; last++) {
                HeaderBlock block = downToTheRows(grid, first, last);
                blocks.put(List.of(block.firstRow(), block.lastRow()), block);
            }
        }
    }

    /** Takes in the sub-headers below: rows that name no unit yet and hold only texts. */
    private HeaderBlock downToTheRows(Grid grid, int first, int last) {
        HeaderBlock block = new HeaderBlock(grid, first, last);
        List<Integer> units = block.match(unit);
        if (units.size() != 1) return block;
        int column = units.get(0);
        int bottom = last;
        while (bottom - last < MOST_HEADER_ROWS && isSubHeader(grid, bottom, column)) {
            bottom++;
        }
        return bottom == last ? block : new HeaderBlock(grid, first, bottom);
    }

    private static boolean isSubHeader(Grid grid, int above, int unitColumn) {
        int row = above + 1;
        List<Cell> cells = grid.listCells(row);
        boolean namesNoUnit =
                grid.textShown(row, unitColumn).isEmpty()
                        || grid.findShown(row, unitColumn)
                                .map(Cell::row)
                                .equals(grid.findShown(above, unitColumn).map(Cell::row));
        return namesNoUnit
                && cells.stream().anyMatch(cell -> cell.column() > unitColumn)
                && cells.stream().noneMatch(Signs::looksLikeNumber)
                && !cells.stream().allMatch(cell -> Signs.isNumbering(cell.text()));
    }

    /** What of the wanted headers the block has. */
    Table table(Grid grid, HeaderBlock block) {
        Map<Wanted, List<Integer>> columns = new LinkedHashMap<>();
        matches.forEach(
                (column, match) -> columns.put(column, columns(grid, block, column, match)));
        return new Table(grid, block, block, columns);
    }

    /** The columns, from the left, that the head gives for a wanted one; one where all is well. */
    static List<Integer> columns(Grid grid, HeaderBlock block, Wanted column) {
        return columns(grid, block, column, new HeaderMatch(column.path()));
    }

    private static List<Integer> columns(
            Grid grid, HeaderBlock block, Wanted column, HeaderMatch match) {
        List<Integer> fitting =
                new MergedColumns(grid, block, column.holds()).asSeen(block.match(match));
        int occurrence = column.path().occurrence();
        if (occurrence > 0) {
            return occurrence <= fitting.size() ? List.of(fitting.get(occurrence - 1)) : List.of();
        }
        List<Integer> exact =
                fitting.stream().filter(found -> match.fitsExactly(block.stack(found))).toList();
        return exact.size() == 1 ? exact : fitting;
    }

    /** Headers further up take no part in the search, but a message should name them. */
    private static Table withOuterHeaders(Table table) {
        int last = table.head().lastRow();
        int first = table.head().firstRow();
        while (last - first + 1 < MOST_HEADER_ROWS && first > 1 && hasHeaders(table, first - 1)) {
            first--;
        }
        HeaderBlock names = new HeaderBlock(table.grid(), first, last);
        return new Table(table.grid(), table.head(), names, table.columns());
    }

    /** A title is one text; headers are several. */
    private static boolean hasHeaders(Table table, int row) {
        return table.grid().listCells(row).stream()
                        .filter(cell -> !cell.text().isEmpty())
                        .limit(2)
                        .count()
                > 1;
    }

    private static int rows(HeaderBlock block) {
        return block.lastRow() - block.firstRow() + 1;
    }
}
