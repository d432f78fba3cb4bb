package kpireport.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.OrgUnit;

/** What the month's tables say of each measure of each unit. */
final class Counts {

    private record Key(String unit, String measure) {}

    private record Overlap(Table first, Table second) {}

    private final Map<Key, Found> byKey = new LinkedHashMap<>();
    private final Map<Overlap, Set<String>> units = new LinkedHashMap<>();
    private final Map<Overlap, Set<String>> measures = new LinkedHashMap<>();

    /** The first one stays when another table has the measure too, unless it said nothing. */
    void add(Found found) {
        Key key = new Key(found.unit().id(), found.measure());
        Found earlier = byKey.get(key);
        if (earlier == null || earlier.isNothing()) {
            byKey.put(key, found);
        } else if (!found.isNothing()) {
            Overlap overlap = new Overlap(earlier.table(), found.table());
            units.computeIfAbsent(overlap, o -> new LinkedHashSet<>()).add(found.unit().name());
            measures.computeIfAbsent(overlap, o -> new LinkedHashSet<>()).add(found.measure());
        }
    }

    Optional<Found> find(OrgUnit unit, String measure) {
        return Optional.ofNullable(byKey.get(new Key(unit.id(), measure)));
    }

    /** Two tables may share a measure only while no unit is in both. */
    void reportOverlaps(Diagnostics diagnostics) {
        for (Overlap overlap : units.keySet()) {
            diagnostics.report(
                    Code.MEASURE_TWICE,
                    overlap.second().place(),
                    "measures",
                    String.join(", ", measures.get(overlap)),
                    "units",
                    listed(units.get(overlap)),
                    "other",
                    overlap.first().place().describe());
        }
    }

    private static String listed(Set<String> names) {
        List<String> shown = new ArrayList<>(names);
        return shown.size() <= 5
                ? String.join(", ", shown)
                : String.join(", ", shown.subList(0, 5)) + ", …";
    }
}
