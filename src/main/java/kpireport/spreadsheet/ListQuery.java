package kpireport.spreadsheet;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * What is asked of a list.
 *
 * @param sheet from 0
 * @param rows by their numbers, from 1
 * @param columns each with what its cells mean
 */
record ListQuery(int sheet, IntPredicate rows, List<ColumnCode> columns) {

    ListQuery {
        columns = List.copyOf(columns);
    }
}
