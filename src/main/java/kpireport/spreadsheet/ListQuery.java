package kpireport.spreadsheet;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a list.
 *
 * @param sheet from 0
 * @param firstRow 1-based
 * @param picked the numbers of the only rows asked for; empty when all are
 * @param columns each with what its cells mean
 */
record ListQuery(int sheet, int firstRow, Optional<BitSet> picked, List<ColumnCode> columns) {

    ListQuery {
        columns = List.copyOf(columns);
    }

    /** The same of a part that lies below the first row. */
    ListQuery fromTop() {
        return new ListQuery(sheet, 1, picked, columns);
    }

    boolean wants(int row) {
        return row >= firstRow && (picked.isEmpty() || picked.get().get(row));
    }
}
