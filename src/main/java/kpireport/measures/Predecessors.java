package kpireport.measures;

import java.time.YearMonth;
import java.util.List;

/**
 * The units that a unit took the place of: one when it was renamed, several when they were merged.
 * They went into it whole; what was divided between two units cannot be told apart in counts.
 *
 * @param from the first month of the new unit
 * @param units as they were called; each may have predecessors of its own
 * @param where in the plan
 */
public record Predecessors(YearMonth from, List<OrgUnit> units, ConfigKey where) {

    public Predecessors {
        units = List.copyOf(units);
    }
}
