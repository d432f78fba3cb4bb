package kpireport.verification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;

/**
 * One number that the results hold of a unit.
 *
 * @param indicator id; empty for what is said of the unit as a whole
 * @param part what of the result it is
 * @param second present for two numbers with a stroke: 9 of 23
 * @param decimals how many the documents print
 * @param text as the documents write it
 */
record Fact(
        String unit,
        String indicator,
        Part part,
        Fraction exact,
        Optional<Fraction> second,
        int decimals,
        String text,
        List<Evidence> evidence) {

    enum Part {
        VALUE,
        COUNTS,
        SHORTFALL,
        DOSSIERS,
        PREVIOUS,
        CHANGE,
        TARGET,
        /** The value less its target. */
        OVER_TARGET,
        /** What is missing to all points there are. */
        TO_MAXIMUM,
        STANDING,
        PREVIOUS_STANDING,
        RANK,
        NUMERATOR,
        DENOMINATOR,
        /** How many units something is true of. */
        UNITS
    }

    /** Whether the figure says this, to the decimals it is written with. */
    boolean isSaidBy(Written figure) {
        if (figure instanceof Written.Pair pair) {
            return second.isPresent() && is(pair.first(), exact) && is(pair.second(), second.get());
        }
        return figure instanceof Written.Amount amount
                && second.isEmpty()
                && (is(amount.value(), exact)
                        || amount.otherwise().filter(value -> is(value, exact)).isPresent()
                        || hasDirection() && is(amount.value(), exact.abs()))
                && !(amount.percent() && isCount());
    }

    Fact ofNobody() {
        return new Fact("", indicator, part, exact, second, decimals, text, evidence);
    }

    /** The first of its two numbers. */
    Fact first() {
        String number = text.substring(0, text.indexOf('/'));
        return new Fact(unit, indicator, part, exact, Optional.empty(), decimals, number, evidence);
    }

    /** Whether words may say its sign: "giảm 13,3". */
    boolean hasDirection() {
        return part == Part.CHANGE || part == Part.OVER_TARGET;
    }

    /** A share in percent is no number of points. */
    boolean canBeWrittenAs(Written figure) {
        return !(figure instanceof Written.Amount amount)
                || !amount.percent()
                || text.endsWith("%");
    }

    boolean isCount() {
        return switch (part) {
            case UNITS, DOSSIERS, RANK, NUMERATOR, DENOMINATOR, STANDING, PREVIOUS_STANDING -> true;
            case VALUE, COUNTS, SHORTFALL, PREVIOUS, CHANGE, TARGET, OVER_TARGET, TO_MAXIMUM ->
                    false;
        };
    }

    /** A correct rounding is no lie, unless it makes something nought that is not. */
    private static boolean is(BigDecimal written, Fraction exact) {
        BigDecimal rounded = exact.roundedHalfUp(Math.max(0, written.scale()));
        return rounded.compareTo(written) == 0 && (written.signum() != 0 || exact.signum() == 0);
    }
}
