package kpireport.inspection;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of an export.
 *
 * @param name empty for formats without sheets
 * @param rows that hold anything
 * @param columns up to the last one that holds anything
 * @param titles texts above the table, or the first of a sheet without one, from the top: who
 *     reports, what, for which month
 * @param hiddenRows of those that hold anything
 * @param hiddenColumns of those that hold anything
 * @param table empty when nothing in the sheet looks like one
 * @param furtherTables the rows in which other tables of the sheet begin, each with headers of its
 *     own; they are not looked into. 1-based
 */
public record InspectedSheet(
        String name,
        boolean hidden,
        int rows,
        int columns,
        List<String> titles,
        int hiddenRows,
        int hiddenColumns,
        Optional<InspectedTable> table,
        List<Integer> furtherTables) {

    public InspectedSheet {
        titles = List.copyOf(titles);
        furtherTables = List.copyOf(furtherTables);
    }
}
