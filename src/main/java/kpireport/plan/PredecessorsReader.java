package kpireport.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.measures.Predecessors;

/** Reads {@code predecessors:} of a unit: what it was called before, or what was merged into it. */
final class PredecessorsReader {

    /** A former unit, and the last month that it was there. */
    private record Former(OrgUnit unit, YearMonth last, YamlValue id, YamlValue name) {}

    private final List<Former> formers = new ArrayList<>();

    /**
     * @param level of the new unit; the former ones are counted with it
     */
    Predecessors read(YamlValue value, Level level) {
        return value.map(
                map -> {
                    YearMonth from = map.required("from").month();
                    return new Predecessors(
                            from,
                            map.required("units").filledList().stream()
                                    .map(unit -> unit.map(one -> former(one, level, from)))
                                    .toList(),
                            value.where());
                });
    }

    private OrgUnit former(YamlMap map, Level level, YearMonth until) {
        YamlValue id = map.required("id");
        YamlValue name = map.required("name");
        Optional<YamlValue> earlier = map.optional("predecessors");
        OrgUnit unit =
                new OrgUnit(
                        id.id(),
                        map.optional("code").map(YamlValue::text).orElse(""),
                        name.text(),
                        map.optional("short-name").map(YamlValue::text).orElse(name.textOrEmpty()),
                        level,
                        "",
                        map.list("aliases").stream().map(YamlValue::text).toList(),
                        false,
                        earlier.map(value -> read(value, level)));
        if (unit.predecessors().isPresent() && !unit.predecessors().get().from().isBefore(until)) {
            earlier.get().report(Code.PLAN_PREDECESSOR_LATER, "unit", unit.name(), "from", until);
        }
        formers.add(new Former(unit, until.minusMonths(1), id, name));
        return unit;
    }

    /**
     * Reports former units that share an id or a name with another unit of their own time. A unit
     * of a later time may be called as they were.
     */
    void reportTaken(List<OrgUnit> units) {
        for (Former former : formers) {
            List<OrgUnit> beside =
                    units.stream().flatMap(unit -> unit.asOf(former.last()).stream()).toList();
            beside.stream()
                    .filter(other -> other.id().equals(former.unit().id()))
                    .skip(1)
                    .findFirst()
                    .ifPresent(
                            other ->
                                    former.id()
                                            .report(
                                                    Code.PLAN_PREDECESSOR_TWICE,
                                                    "text",
                                                    other.id(),
                                                    "month",
                                                    former.last()));
            beside.stream()
                    .filter(other -> !other.id().equals(former.unit().id()))
                    .filter(other -> names(other).anyMatch(former.unit().name()::equalsIgnoreCase))
                    .findFirst()
                    .ifPresent(
                            other ->
                                    former.name()
                                            .report(
                                                    Code.PLAN_PREDECESSOR_TWICE,
                                                    "text",
                                                    former.unit().name(),
                                                    "month",
                                                    former.last()));
        }
    }

    private static Stream<String> names(OrgUnit unit) {
        return Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.aliases().stream());
    }
}
