package kpireport.inspection;

import java.util.List;

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
 * @param tables from the top; none when nothing in the sheet looks like one
 */
public record InspectedSheet(
        String name,
        boolean hidden,
        int rows,
        int columns,
        List<String> titles,
        int hiddenRows,
        int hiddenColumns,
        List<InspectedTable> tables) {

    public InspectedSheet {
        titles = List.copyOf(titles);
        tables = List.copyOf(tables);
    }
}
