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
 */
public record InspectedSheet(
        String name,
        boolean hidden,
        int rows,
        int columns,
        List<String> titles,
        int hiddenRows,
        int hiddenColumns,
        Optional<InspectedTable> table) {

    public InspectedSheet {
        titles = List.copyOf(titles);
    }
}
