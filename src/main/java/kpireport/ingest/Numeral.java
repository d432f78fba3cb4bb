package kpireport.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits with dots, commas and spaces between them, read in every way that makes sense: "1.234" is
 * 1234 with its thousands grouped, or a little more than one.
 *
 * @param grouped the number when every separator groups thousands
 * @param decimal the number when the last separator is a decimal sign, or there is none
 */
record Numeral(Optional<BigDecimal> grouped, Optional<BigDecimal> decimal) {

    private static final int LONGEST = 40;
    private static final Pattern WHOLE = Pattern.compile("\\d+");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}([., ])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d+|[1-9]\\d{0,2}([., ])\\d{3}(?:\\2\\d{3})*)([.,])(\\d+)");

    private static final Numeral NONE = new Numeral(Optional.empty(), Optional.empty());

    /** Neither way when it is no number. */
    static Numeral parse(String text) {
        if (text.length() > LONGEST) return NONE;
        if (WHOLE.matcher(text).matches()) {
            Optional<BigDecimal> whole = Optional.of(new BigDecimal(text));
            return new Numeral(whole, whole);
        }
        return new Numeral(grouped(text), decimal(text));
    }

    /** Whether the two ways give different numbers. */
    boolean isAmbiguous() {
        return grouped.isPresent() && decimal.isPresent() && !grouped.equals(decimal);
    }

    Numeral signed(boolean negative) {
        return negative
                ? new Numeral(grouped.map(BigDecimal::negate), decimal.map(BigDecimal::negate))
                : this;
    }

    private static Optional<BigDecimal> grouped(String text) {
        return GROUPED.matcher(text).matches()
                ? Optional.of(new BigDecimal(digits(text)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        Matcher parts = DECIMAL.matcher(text);
        // The sign that groups cannot be the decimal sign as well.
        if (!parts.matches() || parts.group(3).equals(parts.group(2))) return Optional.empty();
        return Optional.of(new BigDecimal(digits(parts.group(1)) + "." + parts.group(4)));
    }

    private static String digits(String text) {
        return text.replaceAll("[., ]", "");
    }
}
