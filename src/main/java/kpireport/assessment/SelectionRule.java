package kpireport.assessment;

import java.util.Comparator;
import java.util.List;
import kpireport.measures.Fraction;
import kpireport.plan.Selection;

/** Draws the lists that sentences name. */
final class SelectionRule {

    private SelectionRule() {}

    static Selected select(Selection selection, List<UnitResult> units) {
        List<IndicatorResult> fitting =
                units.stream()
                        .filter(unit -> isAtLevel(unit, selection))
                        .flatMap(unit -> unit.results().stream())
                        .filter(result -> result.indicator().id().equals(selection.indicator()))
                        .filter(result -> fits(result, selection))
                        .sorted(order(selection))
                        .toList();
        int named = Math.min(fitting.size(), selection.top().orElse(fitting.size()));
        return new Selected(selection, fitting.subList(0, named), fitting.size());
    }

    private static boolean isAtLevel(UnitResult unit, Selection selection) {
        return selection.level().isEmpty()
                || selection.level().get().equals(unit.unit().level().id());
    }

    private static boolean fits(IndicatorResult result, Selection selection) {
        return result.measured().isPresent()
                && switch (selection.test()) {
                    case ALL -> true;
                    case MISSED -> result.isMissed();
                    case ABOVE -> value(result).compareTo(selection.bound()) > 0;
                    case BELOW -> value(result).compareTo(selection.bound()) < 0;
                    case UP -> result.delta().isPresent() && change(result).signum() > 0;
                    case DOWN -> result.delta().isPresent() && change(result).signum() < 0;
                };
    }

    /** Equals stay in the plan's order. */
    private static Comparator<IndicatorResult> order(Selection selection) {
        Comparator<IndicatorResult> bestFirst =
                (one, other) ->
                        one.indicator()
                                .direction()
                                .bestFirst()
                                .compare(weight(one, selection), weight(other, selection));
        return switch (selection.order()) {
            case PLAN -> (one, other) -> 0;
            case BEST_FIRST -> bestFirst;
            case WORST_FIRST -> bestFirst.reversed();
        };
    }

    private static Fraction weight(IndicatorResult result, Selection selection) {
        return switch (selection.test()) {
            case ALL, MISSED, ABOVE, BELOW -> value(result);
            case UP, DOWN -> change(result);
        };
    }

    private static Fraction value(IndicatorResult result) {
        return result.measured().orElseThrow().value().exact();
    }

    private static Fraction change(IndicatorResult result) {
        return result.delta().orElseThrow().change();
    }
}
