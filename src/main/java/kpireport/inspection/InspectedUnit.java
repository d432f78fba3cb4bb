package kpireport.inspection;

import java.util.List;

/**
 * A name in the column of units.
 *
 * @param row 1-based, where it stands first
 * @param units names of the plan's units: the one it is, those it may be, or, of an unknown one,
 *     the nearest; none without a plan
 */
public record InspectedUnit(String text, int row, Match match, List<String> units) {

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
