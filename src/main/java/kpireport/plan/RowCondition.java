package kpireport.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.measures.ConfigKey;

/** What a row of a list of dossiers has to meet in one of its columns to be counted. */
public sealed interface RowCondition {

    HeaderPath column();

    /** Every column that is looked at. */
    default Stream<HeaderPath> listColumns() {
        return Stream.of(column());
    }

    /** In the plan's words, in one line: {@code Ngày trả kết quả ≤ Ngày hẹn trả}. */
    String describe();

    /**
     * The cell says one of the words, compared without case, spaces and the place of tone marks.
     *
     * @param none whether it must say none of them; an empty cell says none
     * @param places where the plan has each of the words; none while it is not written yet
     */
    record OneOf(HeaderPath column, List<String> words, boolean none, List<ConfigKey> places)
            implements RowCondition {
        public OneOf {
            words = List.copyOf(words);
            places = List.copyOf(places);
        }

        public OneOf(HeaderPath column, List<String> words, boolean none) {
            this(column, words, none, List.of());
        }

        @Override
        public String describe() {
            return column + (none ? " ≠ " : " = ") + String.join(" | ", words);
        }
    }

    /**
     * Whether the cell holds anything; spaces, dashes, dots and what is not applicable are nothing.
     *
     * @param filled whether it must, or must not
     */
    record Filled(HeaderPath column, boolean filled) implements RowCondition {
        @Override
        public String describe() {
            return column + (filled ? " ≠ ∅" : " = ∅");
        }
    }

    /** The cell's date lies in the days that are counted. */
    record InPeriod(HeaderPath column) implements RowCondition {
        @Override
        public String describe() {
            return column + " ∈ [" + PeriodEdge.START + ", " + PeriodEdge.END + "]";
        }
    }

    /**
     * The cell's date lies on the wanted side of another. Both to the minute where both have a time
     * of day, else both to the day; never met by an empty cell that nothing stands in for.
     *
     * @param whenEmpty what stands in for an empty cell, the first that has a date
     */
    record DateCompared(
            HeaderPath column, Comparison comparison, Moment other, List<Moment> whenEmpty)
            implements RowCondition {
        public DateCompared {
            whenEmpty = List.copyOf(whenEmpty);
        }

        @Override
        public Stream<HeaderPath> listColumns() {
            Stream<HeaderPath> others =
                    Stream.concat(Stream.of(other), whenEmpty.stream())
                            .filter(DateColumn.class::isInstance)
                            .map(moment -> ((DateColumn) moment).column());
            return Stream.concat(Stream.of(column), others);
        }

        @Override
        public String describe() {
            StringBuilder text = new StringBuilder(column.toString());
            whenEmpty.forEach(moment -> text.append(" | ").append(moment));
            return text + " " + comparison.sign() + " " + other;
        }
    }

    /**
     * The cell's number lies on the wanted side of a bound; never met by an empty cell that nothing
     * stands in for.
     */
    record NumberCompared(
            HeaderPath column,
            Comparison comparison,
            BigDecimal bound,
            Optional<BigDecimal> whenEmpty)
            implements RowCondition {
        @Override
        public String describe() {
            return column
                    + whenEmpty.map(number -> " | " + number.toPlainString()).orElse("")
                    + " "
                    + comparison.sign()
                    + " "
                    + bound.toPlainString();
        }
    }

    /** On which side of the other. */
    enum Comparison {
        BELOW("<"),
        AT_MOST("≤"),
        ABOVE(">"),
        AT_LEAST("≥");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /**
         * @param difference below zero when the one is below the other, as comparators say it
         */
        public boolean holds(int difference) {
            return switch (this) {
                case BELOW -> difference < 0;
                case AT_MOST -> difference <= 0;
                case ABOVE -> difference > 0;
                case AT_LEAST -> difference >= 0;
            };
        }
    }

    /** What a date is compared with: another column of the row, or an edge of the period. */
    sealed interface Moment {}

    record DateColumn(HeaderPath column) implements Moment {
        @Override
        public String toString() {
            return column.toString();
        }
    }

    /** The first or the last day that is counted. */
    enum PeriodEdge implements Moment {
        START("start-of-period"),
        END("end-of-period");

        private final String word;

        PeriodEdge(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
