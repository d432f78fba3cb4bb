package kpireport.inspection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name in the column of units.
 *
 * @param code beside the name, where the table has a column of codes
 * @param group head of the group of rows it stands in: "Cấp xã"
 * @param row 1-based, where it stands first
 * @param units names of the plan's units: the one it is, those it may be, or, of an unknown one,
 *     those with a name near to it; none without a plan
 * @param figures what its first row shows in the columns of numbers, by column; none of a list
 */
public record InspectedUnit(
        String text,
        Optional<String> code,
        Optional<String> group,
        int row,
        Match match,
        List<String> units,
        Map<Integer, String> figures) {

    public InspectedUnit {
        units = List.copyOf(units);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** How the name was held against the plan. */
    public enum Match {
        MATCHED,
        AMBIGUOUS,
        UNKNOWN,
        /** There was no plan. */
        FOUND
    }
}
