package kpireport.ingest;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Observations.FormerName;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;

/**
 * Units that were published under another name and the same id. The plan may name them anew, or the
 * id may have passed to another unit by mistake: whoever compares the months has to know.
 */
final class FormerNames {

    private final Diagnostics diagnostics;
    private final List<OrgUnit> units;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    FormerNames(Plan plan, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.units = plan.units();
    }

    /**
     * Those of a month; another spelling of the same words is no other name. Each change is
     * reported once, so the months must be asked for latest first.
     *
     * @param results workspace-relative
     * @param published names by id
     */
    List<FormerName> list(YearMonth month, String results, Map<String, String> published) {
        List<OrgUnit> renamed =
                units.stream()
                        .filter(unit -> unit.asOf(month).contains(unit))
                        .filter(unit -> isCalledOtherwise(unit, published.get(unit.id())))
                        .toList();
        String changes =
                renamed.stream()
                        .filter(unit -> !known.contains(unit.id()))
                        .map(unit -> published.get(unit.id()) + " → " + unit.name())
                        .collect(joining("; "));
        known.addAll(published.keySet());
        if (!changes.isEmpty()) {
            diagnostics.report(
                    Code.UNIT_RENAMED, new SourceFile(results), "month", month, "changes", changes);
        }
        return renamed.stream()
                .map(unit -> new FormerName(unit.id(), month, published.get(unit.id())))
                .toList();
    }

    private boolean isCalledOtherwise(OrgUnit unit, String then) {
        if (then == null || then.equals(unit.name())) return false;
        String now = keys.computeIfAbsent(unit.id(), id -> Spelling.key(unit.name()));
        return !Spelling.key(then).equals(now);
    }
}
