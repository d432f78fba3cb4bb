package kpireport.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;

/** Reads {@code includes:}, the units that an export adds into the rows of others. */
final class IncludesReader {

    private final References<Level> levels;
    private final References<OrgUnit> units;

    IncludesReader(References<Level> levels, References<OrgUnit> units) {
        this.levels = levels;
        this.units = units;
    }

    /** By the id of the including unit: all that is in its row, at whatever depth. */
    Map<String, Set<String>> read(YamlValue value) {
        Map<String, Set<String>> stated = new LinkedHashMap<>();
        List<YamlMap.Entry> entries = value.filledEntries();
        for (YamlMap.Entry entry : entries) {
            units.find(entry.key());
            stated.put(entry.key().textOrEmpty(), parts(entry));
        }
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (YamlMap.Entry entry : entries) {
            String id = entry.key().textOrEmpty();
            Set<String> parts = allOf(id, stated);
            if (parts.contains(id)) {
                entry.key().report(Code.PLAN_INCLUDES_ITSELF, "text", id);
            }
            all.put(id, parts);
        }
        return all;
    }

    /** A level stands for its units, but never for the one that includes the others. */
    private Set<String> parts(YamlMap.Entry entry) {
        Set<String> parts = new LinkedHashSet<>();
        for (YamlValue part : entry.value().oneOrMore()) {
            String id = part.text();
            if (levels.peek(id).isPresent()) {
                units.list().stream()
                        .filter(unit -> unit.level().id().equals(id))
                        .map(OrgUnit::id)
                        .filter(unit -> !unit.equals(entry.key().textOrEmpty()))
                        .forEach(parts::add);
            } else if (units.peek(id).isPresent()) {
                parts.add(id);
            } else if (!id.isBlank()) {
                References.reportUnknown(
                        part, Stream.concat(levels.ids().stream(), units.ids().stream()).toList());
            }
        }
        return parts;
    }

    private static Set<String> allOf(String id, Map<String, Set<String>> stated) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(stated.get(id));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (all.add(next)) {
                open.addAll(stated.getOrDefault(next, Set.of()));
            }
        }
        return all;
    }
}
