package kpireport.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.measures.Direction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;

/** Reads {@code indicators:} with their targets. */
final class IndicatorsReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private final References<Level> levels;
    private final References<OrgUnit> units;
    private final FormulaReader formulas = new FormulaReader();
    private final References<Indicator> indicators = new References<>();
    private final UniqueNames names = new UniqueNames();
    private final List<Target> targets = new ArrayList<>();

    IndicatorsReader(References<Level> levels, References<OrgUnit> units) {
        this.levels = levels;
        this.units = units;
    }

    References<Indicator> read(YamlValue value) {
        value.filledList().forEach(indicator -> indicator.map(this::indicator));
        return indicators;
    }

    List<Target> targets() {
        return targets;
    }

    List<FormulaReader.MeasureUse> measureUses() {
        return formulas.uses();
    }

    private Indicator indicator(YamlMap map) {
        YamlValue id = map.required("id");
        YamlValue name = map.required("name");
        List<YamlValue> aliases = map.list("aliases");
        FormulaReader.Definition definition = formulas.read(map, id);
        Indicator indicator =
                new Indicator(
                        id.id(),
                        name.text(),
                        aliases.stream().map(YamlValue::text).toList(),
                        definition.kind(),
                        map.optional("direction")
                                .map(direction -> direction.choice(Direction.class))
                                .orElse(Direction.HIGHER),
                        definition.decimals(),
                        map.optional("unit-of-measure")
                                .map(YamlValue::textOrEmpty)
                                .orElse(unitOfMeasure(definition.kind())),
                        definition.formula(),
                        Optional.empty(),
                        levels(map.optional("levels")),
                        false,
                        Optional.empty(),
                        List.of(),
                        "",
                        List.of());
        Stream.concat(Stream.of(name), aliases.stream())
                .forEach(called -> names.add(called, indicator.id()));
        map.optional("targets").ifPresent(value -> targets(value, indicator));
        indicators.add(id, indicator);
        return indicator;
    }

    private static String unitOfMeasure(Kind kind) {
        return switch (kind) {
            case RATE -> "%";
            case SCORE -> " điểm";
            case COUNT, TEXT -> "";
        };
    }

    private Set<String> levels(Optional<YamlValue> value) {
        if (value.isEmpty()) {
            return levels.ids();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (YamlValue id : value.get().filledList()) {
            levels.find(id).ifPresent(level -> ids.add(level.id()));
        }
        return ids.isEmpty() ? levels.ids() : ids;
    }

    private void targets(YamlValue value, Indicator indicator) {
        for (YamlMap.Entry set : value.entries()) {
            YamlValue scope = set.key();
            checkScope(scope, indicator);
            if (set.value().isMap()) {
                for (YamlMap.Entry change : set.value().filledEntries()) {
                    target(scope, change.key().month(), change.value(), indicator);
                }
            } else {
                target(scope, Target.ALWAYS, set.value(), indicator);
            }
        }
    }

    private void target(YamlValue scope, YearMonth from, YamlValue value, Indicator indicator) {
        BigDecimal most = indicator.kind() == Kind.RATE ? HUNDRED : MOST;
        BigDecimal threshold = value.number(BigDecimal.ZERO, most);
        targets.add(Target.of(indicator.id(), scope.textOrEmpty(), from, threshold, value.where()));
    }

    /** A target is set for a level or for one unit, and the indicator has to apply there. */
    private void checkScope(YamlValue scope, Indicator indicator) {
        String id = scope.text();
        Optional<Level> level = levels.peek(id).or(() -> units.peek(id).map(OrgUnit::level));
        if (level.isPresent()) {
            References.checkLevel(indicator, level.get(), scope);
        } else {
            References.reportUnknown(
                    scope, Stream.concat(levels.ids().stream(), units.ids().stream()).toList());
        }
    }
}
