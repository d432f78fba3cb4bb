package kpireport.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kpireport.plan.Source;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/**
 * Finds where a list goes on under other headers. That the same ones come again on every page, or
 * that a summary stands below, is no matter.
 */
final class OtherHeads {

    private static final int ROWS_BELOW = 10;

    /** A block may have further columns. */
    private static final int MORE_COLUMNS = 30;

    private final DossierList list;
    private final TableFinder finder;
    private final ListShape shape;
    private final Set<String> headers = new HashSet<>();
    private final Set<Map<Integer, String>> ownRows = new HashSet<>();
    private final List<Integer> columns;

    OtherHeads(Source source, DossierList list) {
        this.list = list;
        finder = new TableFinder(source);
        shape = new ListShape(source, list.table());
        Table table = list.table();
        HeaderBlock head = table.head();
        for (int row = head.firstRow(); row <= head.lastRow(); row++) {
            Map<Integer, String> texts = texts(table.grid().listCells(row));
            ownRows.add(texts);
            headers.addAll(texts.values());
        }
        int last = Math.min(head.columns() + MORE_COLUMNS, HeaderBlock.MOST_COLUMNS);
        columns = IntStream.rangeClosed(1, last).boxed().toList();
    }

    /**
     * The first head with other columns; it may lack some.
     *
     * @param candidates rows that may be heads, by what stands in the columns that are read
     */
    Optional<Table> find(RowNumbers candidates) {
        BitSet texts = candidates.from(list.firstRow());
        if (texts.isEmpty()) return Optional.empty();
        List<Integer> heads =
                list.pick(texts, columns).stream()
                        .filter(row -> isHead(row) && !isRepeated(row))
                        .map(Sheet.Row::number)
                        .toList();
        if (heads.isEmpty()) return Optional.empty();
        BitSet around = new BitSet();
        for (int head : heads) around.set(firstAround(head), head + ROWS_BELOW + 1);
        TreeMap<Integer, Sheet.Row> rows = new TreeMap<>();
        list.pick(around, columns).forEach(row -> rows.put(row.number(), row));
        return heads.stream()
                .map(head -> around(rows, head))
                .flatMap(grid -> finder.find(grid).stream())
                .filter(this::isOther)
                .findFirst();
    }

    private boolean isOther(Table table) {
        return table.isComplete()
                ? !table.columns().equals(list.table().columns())
                : shape.isPart(table);
    }

    private int firstAround(int head) {
        return Math.max(list.firstRow(), head - TableFinder.MOST_HEADER_ROWS + 1);
    }

    /** Two headers, or as many as there are texts; a dossier is called like none. */
    private boolean isHead(Sheet.Row row) {
        if (ListShape.isDossier(list.table().grid().sheet(), row)) return false;
        Map<Integer, String> texts = texts(row.cells());
        long known = texts.values().stream().filter(headers::contains).count();
        return known > 1 || known == texts.size();
    }

    private boolean isRepeated(Sheet.Row row) {
        return ownRows.contains(texts(row.cells()));
    }

    private static Map<Integer, String> texts(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> !Spelling.key(cell.text()).isEmpty())
                .collect(
                        Collectors.toMap(
                                Cell::column, cell -> Spelling.key(cell.text()), (a, b) -> a));
    }

    /** The head with what belongs to it above, and the dossiers next below it. */
    private Grid around(TreeMap<Integer, Sheet.Row> rows, int head) {
        List<Sheet.Row> taken = new ArrayList<>();
        for (int row = head - 1; row >= firstAround(head) && isText(rows.get(row)); row--) {
            taken.add(0, rows.get(row));
        }
        boolean started = false;
        for (Sheet.Row row : rows.subMap(head, head + ROWS_BELOW + 1).values()) {
            boolean text = isText(row);
            if (started && text) break;
            started |= !text;
            taken.add(row);
        }
        return list.table().grid().with(taken);
    }

    private boolean isText(Sheet.Row row) {
        return row != null
                && !isRepeated(row)
                && !ListShape.isDossier(list.table().grid().sheet(), row);
    }
}
