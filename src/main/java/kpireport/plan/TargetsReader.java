package kpireport.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;

/** Reads {@code targets:} of an indicator. */
final class TargetsReader {

    private static final String VALUE_OF = "value-of";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private final References<Level> levels;
    private final References<OrgUnit> units;
    private final List<Target> targets = new ArrayList<>();

    TargetsReader(References<Level> levels, References<OrgUnit> units) {
        this.levels = levels;
        this.units = units;
    }

    /** Of all indicators that were read. */
    List<Target> list() {
        return targets;
    }

    void read(YamlValue value, Indicator indicator) {
        for (YamlMap.Entry set : value.entries()) {
            YamlValue scope = set.key();
            checkScope(scope, indicator);
            if (set.value().isMap() && !isValueOf(set.value())) {
                for (YamlMap.Entry change : set.value().filledEntries()) {
                    target(scope, change.key().month(), change.value(), indicator);
                }
            } else {
                target(scope, Target.ALWAYS, set.value(), indicator);
            }
        }
    }

    private static boolean isValueOf(YamlValue value) {
        return value.entries().stream()
                .anyMatch(entry -> entry.key().textOrEmpty().equals(VALUE_OF));
    }

    private void target(YamlValue scope, YearMonth from, YamlValue value, Indicator indicator) {
        String id = scope.textOrEmpty();
        if (value.isMap()) {
            String unit = value.map(map -> unit(map.required(VALUE_OF), indicator));
            targets.add(
                    new Target(
                            indicator.id(),
                            id,
                            from,
                            Optional.empty(),
                            Optional.of(unit),
                            value.where()));
        } else {
            BigDecimal most = indicator.kind() == Kind.RATE ? HUNDRED : MOST;
            BigDecimal threshold = value.number(BigDecimal.ZERO, most);
            targets.add(Target.of(indicator.id(), id, from, threshold, value.where()));
        }
    }

    /** The unit whose own value is the target: it has to be measured, too. */
    private String unit(YamlValue id, Indicator indicator) {
        units.find(id).ifPresent(unit -> checkLevel(indicator, unit.level(), id));
        return id.textOrEmpty();
    }

    /** A target is set for a level or for one unit, and the indicator has to apply there. */
    private void checkScope(YamlValue scope, Indicator indicator) {
        String id = scope.text();
        Optional<Level> level = levels.peek(id).or(() -> units.peek(id).map(OrgUnit::level));
        if (level.isPresent()) {
            checkLevel(indicator, level.get(), scope);
        } else {
            References.reportUnknown(
                    scope, Stream.concat(levels.ids().stream(), units.ids().stream()).toList());
        }
    }

    /** A unit's level that is not in the plan has been reported with the unit. */
    private void checkLevel(Indicator indicator, Level level, YamlValue where) {
        if (levels.ids().contains(level.id())) {
            References.checkLevel(indicator, level, where);
        }
    }
}
