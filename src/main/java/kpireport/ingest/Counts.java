package kpireport.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.OrgUnit;
import kpireport.plan.Source;

/** What the month's tables say of each measure of each unit. */
final class Counts {

    private record Key(String unit, String measure) {}

    private record Overlap(Table first, Table second) {}

    private record Parts(Source source, List<Found> list) {}

    private final Map<Key, Parts> byKey = new LinkedHashMap<>();
    private final Map<Overlap, Set<String>> units = new LinkedHashMap<>();
    private final Map<Overlap, Set<String>> measures = new LinkedHashMap<>();

    /**
     * The first one stays when another table has the measure too, unless it said nothing. What the
     * tables of a source that adds parts up say of a unit stays together.
     */
    void add(Source source, Found found) {
        Key key = new Key(found.unit().id(), found.measure());
        Parts earlier = byKey.get(key);
        if (earlier != null && source.addsParts() && earlier.source().equals(source)) {
            earlier.list().add(found);
        } else if (earlier == null || earlier.list().stream().allMatch(Found::isNothing)) {
            byKey.put(key, new Parts(source, new ArrayList<>(List.of(found))));
        } else if (!found.isNothing()) {
            Overlap overlap = new Overlap(earlier.list().get(0).table(), found.table());
            units.computeIfAbsent(overlap, o -> new LinkedHashSet<>()).add(found.unit().name());
            measures.computeIfAbsent(overlap, o -> new LinkedHashSet<>()).add(found.measure());
        }
    }

    /** What the plan adds up; none where no table has the measure of the unit. */
    List<Found> list(OrgUnit unit, String measure) {
        Parts parts = byKey.get(new Key(unit.id(), measure));
        return parts == null ? List.of() : List.copyOf(parts.list());
    }

    /** Two tables may share a measure only while no unit is in both. */
    void reportOverlaps(Diagnostics diagnostics) {
        for (Overlap overlap : units.keySet()) {
            if (isOfLaterVersion(overlap, diagnostics)) continue;
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

    /** "(sửa lần 2)": whoever takes the older file away has nothing to add up. */
    private boolean isOfLaterVersion(Overlap overlap, Diagnostics diagnostics) {
        String first = name(overlap.first());
        String second = name(overlap.second());
        boolean later = FileVersion.isLater(second, first);
        if (!later && !FileVersion.isLater(first, second)) return false;
        diagnostics.report(
                Code.LATER_VERSION,
                overlap.second().place(),
                "measures",
                String.join(", ", measures.get(overlap)),
                "units",
                listed(units.get(overlap)),
                "later",
                later ? second : first,
                "earlier",
                later ? first : second);
        return true;
    }

    private static String name(Table table) {
        String file = table.place().file();
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String listed(Set<String> names) {
        List<String> shown = new ArrayList<>(names);
        return shown.size() <= 5
                ? String.join(", ", shown)
                : String.join(", ", shown.subList(0, 5)) + ", …";
    }
}
