package kpireport.ingest;

import java.util.IdentityHashMap;
import java.util.Map;
import kpireport.plan.Plan;

/** Whom the names in exports mean, by the units of the time; in most months they are today's. */
final class UnitDirectories {

    private final Map<Plan, UnitDirectory> byPlan = new IdentityHashMap<>();

    /**
     * @param plan as of a month
     */
    UnitDirectory of(Plan plan) {
        return byPlan.computeIfAbsent(plan, UnitDirectory::new);
    }
}
