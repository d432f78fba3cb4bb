package kpireport.spreadsheet;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a list.
 *
 * @param sheet from 0
 * @param firstRow 1-based
 * @param lastRow the last one asked for; may be beyond the end
 * @param picked the numbers of the only rows asked for; empty when all are
 * @param columns each with what its cells mean
 */
record ListQuery(
        int sheet, int firstRow, int lastRow, Optional<BitSet> picked, List<ColumnCode> columns) {

    ListQuery {
        columns = List.copyOf(columns);
    }

    /** The same of a part that lies below the first row. */
    ListQuery fromTop() {
        return new ListQuery(sheet, 1, lastRow, picked, columns);
    }

    /** Whether nothing depends on the numbers that rows have in the whole list. */
    boolean isToTheEnd() {
        return picked.isEmpty() && lastRow == Integer.MAX_VALUE;
    }

    boolean wants(int row) {
        return row >= firstRow && row <= lastRow && (picked.isEmpty() || picked.get().get(row));
    }
}
