package kpireport.inspection;

import java.util.Optional;

/**
 * One sheet of an export.
 *
 * @param name empty for formats without sheets
 * @param rows that hold anything
 * @param columns up to the last one that holds anything
 * @param hiddenRows of those that hold anything
 * @param hiddenColumns of those that hold anything
 * @param table empty when nothing in the sheet looks like one
 */
public record InspectedSheet(
        String name,
        boolean hidden,
        int rows,
        int columns,
        int hiddenRows,
        int hiddenColumns,
        Optional<InspectedTable> table) {}
