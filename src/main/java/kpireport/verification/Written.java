package kpireport.verification;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A figure, date or number of a document as it is written in a text. */
sealed interface Written {

    /** As it stands there. */
    String text();

    /** Index of its first letter in the passage. */
    int start();

    /** Index behind its last letter. */
    int end();

    /** Whether both say the same, however each is written. */
    boolean says(Written other);

    /** The same for figures that say the same; to look for passages that belong together. */
    String key();

    /** Whether it can be the figure of a unit. */
    default boolean isFigure() {
        return false;
    }

    /**
     * A number: 39,1%, 02, -0,4.
     *
     * @param otherwise how it can be read too: "33,784" is 33784 as well
     */
    record Amount(
            String text,
            int start,
            int end,
            BigDecimal value,
            Optional<BigDecimal> otherwise,
            boolean percent)
            implements Written {

        @Override
        public boolean says(Written other) {
            if (other instanceof Month month) return value.compareTo(month.asAmount()) == 0;
            return other instanceof Amount amount
                    && (is(amount.value)
                            || amount.otherwise.filter(this::is).isPresent()
                            || otherwise.filter(amount::is).isPresent());
        }

        private boolean is(BigDecimal number) {
            return value.compareTo(number) == 0;
        }

        Amount negated() {
            return new Amount(
                    text, start, end, value.negate(), otherwise.map(BigDecimal::negate), percent);
        }

        int decimals() {
            return Math.max(0, value.scale());
        }

        boolean isWhole() {
            return decimals() == 0 && !percent;
        }

        @Override
        public String key() {
            return value.stripTrailingZeros().toPlainString();
        }

        @Override
        public boolean isFigure() {
            return true;
        }
    }

    /** Two numbers with a stroke: 9/23 dossiers, 5/7 indicators, 88,03/100 points. */
    record Pair(String text, int start, int end, BigDecimal first, BigDecimal second)
            implements Written {

        /** The first of them alone. */
        Amount amount() {
            return new Amount(text, start, end, first, Optional.empty(), false);
        }

        @Override
        public boolean says(Written other) {
            return other instanceof Pair pair
                    && first.compareTo(pair.first) == 0
                    && second.compareTo(pair.second) == 0;
        }

        @Override
        public String key() {
            return first.stripTrailingZeros().toPlainString()
                    + "/"
                    + second.stripTrailingZeros().toPlainString();
        }

        @Override
        public boolean isFigure() {
            return true;
        }
    }

    /** A day; what is left blank in it is {@link #BLANK}. */
    record Day(String text, int start, int end, int day, int month, int year) implements Written {

        static final int BLANK = -1;

        @Override
        public boolean says(Written other) {
            return other instanceof Day date
                    && fits(day, date.day)
                    && fits(month, date.month)
                    && (fits(year, date.year) || isYearAfter(date));
        }

        // What is reported in December may be signed in January.
        private boolean isYearAfter(Day filled) {
            return day == BLANK && filled.day > 0 && filled.month <= 2 && filled.year == year + 1;
        }

        private static boolean fits(int one, int other) {
            return one == BLANK || other == BLANK || one == other;
        }

        @Override
        public String key() {
            return day + "." + month + "." + year;
        }
    }

    /** A month of a year, 5/2024. */
    record Month(String text, int start, int end, int month, int year) implements Written {

        @Override
        public boolean says(Written other) {
            return other instanceof Month same
                    ? month == same.month && year == same.year
                    : other instanceof Amount amount && amount.says(this);
        }

        BigDecimal asAmount() {
            return BigDecimal.valueOf(month);
        }

        @Override
        public String key() {
            return month + "." + year;
        }
    }

    /**
     * A number of a document: 58/BC-VP.
     *
     * @param number "58", "45/2020", or empty where it is left blank
     */
    record DocumentNumber(String text, int start, int end, String number, String symbol)
            implements Written {

        @Override
        public boolean says(Written other) {
            return other instanceof DocumentNumber document
                    && symbol.toUpperCase(Locale.ROOT)
                            .equals(document.symbol.toUpperCase(Locale.ROOT))
                    && (number.isEmpty()
                            || document.number.isEmpty()
                            || withoutNoughts(number).equals(withoutNoughts(document.number)));
        }

        private static String withoutNoughts(String number) {
            return number.replaceFirst("^0+(?=\\d)", "");
        }

        @Override
        public String key() {
            return withoutNoughts(number) + "/" + symbol;
        }
    }

    /** A number that only names something: quý II, Phụ lục I, tiêu chí 7.3.2. */
    record Label(String text, int start, int end, String name) implements Written {

        @Override
        public boolean says(Written other) {
            return other instanceof Label label && name.equals(label.name);
        }

        @Override
        public String key() {
            return name;
        }
    }
}
