package kpireport.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Standing;
import kpireport.document.Figures;
import kpireport.measures.Direction;
import kpireport.measures.Fraction;

/** Orders units by what a sentence ranks them by. */
final class Ranks {

    /** What comes first. */
    enum By {
        BEST,
        WORST,
        HIGHEST,
        LOWEST,
        /** The largest rise, in the value itself. */
        RISE,
        FALL,
        /** The smallest rise among those that rose. */
        LEAST_RISE,
        LEAST_FALL,
        /** The number of targets missed. */
        FEWEST_MISSED,
        MOST_MISSED
    }

    private final Outcomes outcomes;

    Ranks(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * The place of a unit, from 1; equals share the better one. Empty without a value.
     *
     * @param indicator id; empty for the number of targets met
     */
    Optional<Integer> place(String unit, List<String> field, String indicator, By by) {
        Optional<Fraction> own = number(unit, indicator, by);
        if (own.isEmpty() || !field.contains(unit)) return Optional.empty();
        Comparator<Fraction> firstFirst = order(indicator, by);
        long before =
                field.stream()
                        .flatMap(other -> number(other, indicator, by).stream())
                        .filter(other -> firstFirst.compare(other, own.get()) < 0)
                        .count();
        return Optional.of((int) before + 1);
    }

    /** The last place that the unit can be said to have: behind all it is equal to. */
    Optional<Integer> lastPlace(String unit, List<String> field, String indicator, By by) {
        Optional<Fraction> own = number(unit, indicator, by);
        return place(unit, field, indicator, by)
                .map(
                        place ->
                                place
                                        - 1
                                        + (int)
                                                field.stream()
                                                        .flatMap(
                                                                it ->
                                                                        number(it, indicator, by)
                                                                                .stream())
                                                        .filter(it -> it.compareTo(own.get()) == 0)
                                                        .count());
    }

    int ranked(List<String> field, String indicator, By by) {
        return (int) field.stream().filter(unit -> number(unit, indicator, by).isPresent()).count();
    }

    /** Those that take the first places, the first of them first. */
    List<String> first(List<String> field, String indicator, By by, int places) {
        return field.stream()
                .filter(unit -> placeOrLast(unit, field, indicator, by) <= places)
                .sorted(Comparator.comparing(unit -> placeOrLast(unit, field, indicator, by)))
                .toList();
    }

    private int placeOrLast(String unit, List<String> field, String indicator, By by) {
        return place(unit, field, indicator, by).orElse(Integer.MAX_VALUE);
    }

    /** What a unit is ranked by, as the documents write it. */
    String text(String unit, String indicator, By by) {
        if (indicator.isEmpty()) {
            return outcomes.unit(unit).map(Outcomes::standing).orElse("");
        }
        return outcomes.find(unit, indicator)
                .map(it -> isChange(by) ? Figures.change(it).text() : Figures.value(it).text())
                .orElse("");
    }

    private Optional<Fraction> number(String unit, String indicator, By by) {
        if (indicator.isEmpty()) {
            return isChange(by)
                    ? Optional.empty()
                    : outcomes.unit(unit).map(it -> Fraction.of(targets(it.standing(), by)));
        }
        Optional<IndicatorResult> result = outcomes.find(unit, indicator);
        return isChange(by)
                ? result.flatMap(IndicatorResult::delta)
                        .map(delta -> delta.change())
                        .filter(change -> isMeant(change, by))
                : result.flatMap(IndicatorResult::measured).map(it -> it.value().exact());
    }

    static boolean isOfMissed(By by) {
        return by == By.FEWEST_MISSED || by == By.MOST_MISSED;
    }

    private static int targets(Standing standing, By by) {
        return isOfMissed(by) ? standing.missed() : standing.met();
    }

    private static boolean isChange(By by) {
        return switch (by) {
            case RISE, FALL, LEAST_RISE, LEAST_FALL -> true;
            case BEST, WORST, HIGHEST, LOWEST, FEWEST_MISSED, MOST_MISSED -> false;
        };
    }

    /** Who fell has no place among those that rose least. */
    private static boolean isMeant(Fraction change, By by) {
        return by == By.LEAST_RISE
                ? change.signum() > 0
                : by != By.LEAST_FALL || change.signum() < 0;
    }

    private Comparator<Fraction> order(String indicator, By by) {
        Comparator<Fraction> rising = Comparator.naturalOrder();
        return switch (by) {
            case HIGHEST, RISE, LEAST_FALL, MOST_MISSED -> rising.reversed();
            case LOWEST, FALL, LEAST_RISE, FEWEST_MISSED -> rising;
            case BEST -> outcomes.direction(indicator).bestFirst();
            case WORST -> outcomes.direction(indicator).bestFirst().reversed();
        };
    }

    /** Whether the least of it is the best. */
    boolean isLowerBetter(String indicator) {
        return outcomes.direction(indicator) == Direction.LOWER;
    }
}
