package kpireport.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedUnit;

/**
 * The number that a cell of rates or targets shows: "97,5%", "97.5 %", "0,975".
 *
 * @param value as it stands there, with all its decimals: of "97,50%" 97.50
 * @param signed whether a sign says that it is a percentage
 */
record PrintedNumber(BigDecimal value, boolean signed) {

    /** Up to 999, and as many decimals as a computer prints of a share. */
    private static final Pattern SHOWN = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,15}))?\\s*(%)?");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** More decimals are a quotient's, which nobody was given to reach. */
    private static final int FINEST_TARGET = 6;

    /**
     * The share that some have of all, finer than any is printed.
     *
     * @param all not nought
     */
    static BigDecimal share(BigDecimal some, BigDecimal all) {
        return some.divide(all, 20, RoundingMode.HALF_UP);
    }

    /** Empty where the cell shows anything else: nothing, a word, a count of thousands. */
    static Optional<PrintedNumber> of(String text) {
        Matcher shown = SHOWN.matcher(text.strip());
        if (!shown.matches()) return Optional.empty();
        String decimals = shown.group(2) == null ? "" : "." + shown.group(2);
        return Optional.of(
                new PrintedNumber(
                        new BigDecimal(shown.group(1) + decimals), shown.group(3) != null));
    }

    static Optional<PrintedNumber> in(InspectedUnit row, InspectedColumn column) {
        return of(row.figures().getOrDefault(column.number(), ""));
    }

    /** Whether a plan could give it as a percentage to be reached. */
    boolean mayBeTarget() {
        return value.compareTo(HUNDRED) <= 0 && value.scale() <= FINEST_TARGET;
    }

    /** To one unit of the last place in print. */
    boolean isNear(BigDecimal exact) {
        BigDecimal place = BigDecimal.ONE.movePointLeft(value.scale());
        return value.subtract(exact).abs().compareTo(place) <= 0;
    }
}
