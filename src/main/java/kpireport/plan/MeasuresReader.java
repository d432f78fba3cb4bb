package kpireport.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kpireport.diagnostics.Code;
import kpireport.measures.Indicator;
import kpireport.measures.Kind;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.NumberRole;

/** Reads {@code measures:}, the columns of a wide export. */
final class MeasuresReader {

    private final List<Indicator> indicators;

    MeasuresReader(List<Indicator> indicators) {
        this.indicators = indicators;
    }

    List<MeasureColumn> read(YamlValue value) {
        return value.filledEntries().stream().map(this::measure).toList();
    }

    private MeasureColumn measure(YamlMap.Entry entry) {
        String id = entry.key().id();
        NumberRole usual = roleByUse(id);
        YamlValue column = entry.value();
        if (!column.isMap()) {
            HeaderPath header = HeaderPathReader.read(column);
            return new MeasureColumn(id, header, usual, Optional.empty(), column.where());
        }
        return column.map(map -> measure(id, usual, map));
    }

    private MeasureColumn measure(String id, NumberRole usual, YamlMap map) {
        HeaderPath header = HeaderPathReader.read(map.required("header"));
        Optional<YamlValue> type = map.optional("type");
        Optional<String> checks = map.optional("checks").map(this::checked);
        if (checks.isPresent()) {
            type.ifPresent(given -> given.oneOf(List.of("percent")));
            return new MeasureColumn(id, header, NumberRole.PERCENT, checks, map.where());
        }
        NumberRole role = type.map(given -> given.choice(NumberRole.class)).orElse(usual);
        return new MeasureColumn(id, header, role, checks, map.where());
    }

    /** Only what is computed from counts can be held against something. */
    private String checked(YamlValue value) {
        String id = value.text();
        List<String> computed = listIds(indicator -> indicator.formula().isRatio());
        if (!id.isBlank() && !computed.contains(id)) {
            if (listIds(indicator -> true).contains(id)) {
                value.report(Code.PLAN_NOTHING_TO_CHECK, "text", id);
            } else {
                References.reportUnknown(value, computed);
            }
        }
        return id;
    }

    private List<String> listIds(Predicate<Indicator> test) {
        return indicators.stream().filter(test).map(Indicator::id).toList();
    }

    /**
     * What is divided was counted; a ready value is of its indicator's kind; a change may have
     * decimals whatever it is a change of.
     */
    private NumberRole roleByUse(String measure) {
        List<Indicator> users =
                indicators.stream()
                        .filter(
                                indicator ->
                                        indicator.formula().measures().anyMatch(measure::equals))
                        .toList();
        if (users.isEmpty() && isPrintedChange(measure)) {
            return NumberRole.AMOUNT;
        }
        if (users.isEmpty() || users.stream().anyMatch(user -> user.formula().isRatio())) {
            return NumberRole.COUNT;
        }
        return role(users.get(0).kind());
    }

    private boolean isPrintedChange(String measure) {
        return indicators.stream()
                .anyMatch(
                        indicator -> indicator.printedChange().filter(measure::equals).isPresent());
    }

    private static NumberRole role(Kind kind) {
        return switch (kind) {
            case RATE -> NumberRole.PERCENT;
            case SCORE -> NumberRole.AMOUNT;
            case COUNT, TEXT -> NumberRole.COUNT;
        };
    }
}
