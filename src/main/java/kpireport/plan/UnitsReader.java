package kpireport.plan;

import java.util.List;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;

/** Reads {@code levels:} and {@code units:}. */
final class UnitsReader {

    private final References<Level> levels = new References<>();
    private final References<OrgUnit> units = new References<>();
    private final UniqueNames names = new UniqueNames();
    private final UniqueNames codes = new UniqueNames();
    private final PredecessorsReader predecessors = new PredecessorsReader();

    References<Level> levels(YamlValue value) {
        value.filledEntries().forEach(entry -> levels.add(entry.key(), level(entry)));
        return levels;
    }

    References<OrgUnit> units(YamlValue value) {
        value.filledList().forEach(unit -> unit.map(this::unit));
        predecessors.reportTaken(units.list());
        return units;
    }

    private static Level level(YamlMap.Entry entry) {
        String id = entry.key().id();
        return entry.value()
                .map(
                        map ->
                                new Level(
                                        id,
                                        map.required("label").text(),
                                        map.required("members").text()));
    }

    private OrgUnit unit(YamlMap map) {
        YamlValue id = map.required("id");
        YamlValue name = map.required("name");
        List<YamlValue> aliases = map.list("aliases");
        map.optional("code").ifPresent(code -> codes.add(code, id.textOrEmpty()));
        Level level = level(map.required("level"));
        OrgUnit unit =
                new OrgUnit(
                        id.id(),
                        map.optional("code").map(YamlValue::text).orElse(""),
                        name.text(),
                        map.optional("short-name").map(YamlValue::text).orElse(name.textOrEmpty()),
                        level,
                        map.required("head").text(),
                        aliases.stream().map(YamlValue::text).toList(),
                        map.optional("may-be-absent").map(YamlValue::trueOrFalse).orElse(false),
                        map.optional("predecessors").map(value -> predecessors.read(value, level)));
        names.add(name, unit.id());
        map.optional("short-name").ifPresent(shortName -> names.add(shortName, unit.id()));
        boolean coded = !unit.code().isEmpty();
        aliases.forEach(alias -> names.add(alias, unit.id(), coded));
        levels.reportTaken(unit.id(), id);
        units.add(id, unit);
        return unit;
    }

    private Level level(YamlValue id) {
        return levels.find(id).orElseGet(() -> new Level(id.textOrEmpty(), "", ""));
    }
}
