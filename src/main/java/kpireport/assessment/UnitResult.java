package kpireport.assessment;

import java.util.List;
import java.util.Optional;
import kpireport.measures.OrgUnit;

/**
 * One unit in the report month.
 *
 * @param results one for each indicator of its level, in the plan's order
 * @param previous the standing of the month before; empty when nothing was read for the unit then
 * @param rank 1-based within the level by indicators met; equals share the better rank
 */
public record UnitResult(
        OrgUnit unit,
        List<IndicatorResult> results,
        Standing standing,
        Optional<Standing> previous,
        int rank) {

    public UnitResult {
        results = List.copyOf(results);
    }

    public List<IndicatorResult> missed() {
        return results.stream().filter(IndicatorResult::isMissed).toList();
    }
}
