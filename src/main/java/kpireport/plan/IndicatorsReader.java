package kpireport.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.measures.Direction;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;

/** Reads {@code indicators:} with their grades and targets. */
final class IndicatorsReader {

    /** Keys that speak of a figure, which a text criterion does not have. */
    private static final List<String> OF_FIGURES =
            List.of(
                    "direction",
                    "unit-of-measure",
                    "cumulative",
                    "printed-change",
                    "grades",
                    "targets");

    private final References<Level> levels;
    private final Optional<References<Agency>> agencies;
    private final FormulaReader formulas = new FormulaReader();
    private final References<Indicator> indicators = new References<>();
    private final UniqueNames names = new UniqueNames();
    private final References<Indicator> codes = new References<>();
    private final DerivationCheck derivations;
    private final TargetsReader targets;

    /**
     * @param agencies empty when the plan lists none
     */
    IndicatorsReader(
            References<Level> levels,
            References<OrgUnit> units,
            Optional<References<Agency>> agencies) {
        this.levels = levels;
        this.agencies = agencies;
        this.derivations = new DerivationCheck(indicators, levels);
        this.targets = new TargetsReader(levels, units);
    }

    References<Indicator> read(YamlValue value) {
        if (value.isNothing()) {
            value.report(Code.PLAN_NO_INDICATOR);
            return indicators;
        }
        value.filledList().forEach(indicator -> indicator.map(this::indicator));
        derivations.report();
        return indicators;
    }

    List<Target> targets() {
        return targets.list();
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
                        definition.derived().map(DerivationReader.Derived::derivation),
                        levels(map.optional("levels")),
                        map.optional("cumulative").map(YamlValue::trueOrFalse).orElse(false),
                        map.optional("printed-change").map(formulas::measure),
                        map.optional("grades").map(new GradesReader()::read).orElse(List.of()),
                        map.optional("code").map(YamlValue::text).orElse(""),
                        agencies(map.optional("agency")));
        checkKeys(map, definition);
        Stream.concat(Stream.of(name), aliases.stream())
                .forEach(called -> names.add(called, indicator.id()));
        map.optional("targets").ifPresent(value -> targets.read(value, indicator));
        map.optional("code").ifPresent(code -> codes.add(code, indicator));
        definition.derived().ifPresent(derived -> derivations.add(indicator, derived.parts()));
        indicators.add(id, indicator);
        return indicator;
    }

    /** Only counts can be added up from month to month. */
    private static void checkKeys(YamlMap map, FormulaReader.Definition definition) {
        switch (definition.kind()) {
            case TEXT -> OF_FIGURES.forEach(key -> map.reportConflict(key, "text"));
            case SCORE -> map.reportConflict("cumulative", "score");
            case RATE -> {
                if (!definition.formula().isRatio()) {
                    map.reportConflict("cumulative", "rate: {value}");
                }
            }
            case COUNT -> {}
        }
    }

    private List<String> agencies(Optional<YamlValue> value) {
        List<YamlValue> ids = value.map(YamlValue::oneOrMore).orElse(List.of());
        References.checkDistinct(ids);
        if (agencies.isEmpty()) {
            value.ifPresent(
                    agency ->
                            agency.report(
                                    Code.PLAN_USELESS_KEY, "key", "agency", "choices", "agencies"));
            return List.of();
        }
        return ids.stream()
                .flatMap(id -> agencies.get().find(id).stream())
                .map(Agency::id)
                .toList();
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
}
