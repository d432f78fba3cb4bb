package kpireport.inspection;

import java.util.List;
import java.util.Optional;

/**
 * A name in the column of units.
 *
 * @param code beside the name, where the table has a column of codes
 * @param group head of the group of rows it stands in: "Cấp xã"
 * @param row 1-based, where it stands first
 * @param units names of the plan's units: the one it is, those it may be, or, of an unknown one,
 *     the nearest; none without a plan
 */
public record InspectedUnit(
        String text,
        Optional<String> code,
        Optional<String> group,
        int row,
        Match match,
        List<String> units) {

    public InspectedUnit {
        units = List.copyOf(units);
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
