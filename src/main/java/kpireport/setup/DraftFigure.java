package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an indicator of the first plan shows of a unit: a rate, a score or a count. */
sealed interface DraftFigure {

    /** The measures it is made of. */
    Stream<String> listMeasures();

    /**
     * The line of the plan that says how it is made.
     *
     * @param id of the indicator
     */
    String yaml(String id);

    /** The one measure it is, where it is computed from no others. */
    default Optional<String> value() {
        return Optional.empty();
    }

    /** Measure of the printed change since last month. */
    default Optional<String> change() {
        return Optional.empty();
    }

    /** As the plan writes it, where it is not a percentage. */
    default Optional<String> unitOfMeasure() {
        return Optional.empty();
    }

    /** A rate of counts that are added up on both sides. */
    record Ratio(List<String> numerator, List<String> denominator) implements DraftFigure {

        @Override
        public Stream<String> listMeasures() {
            return Stream.concat(numerator.stream(), denominator.stream());
        }

        @Override
        public String yaml(String id) {
            return "rate: {numerator: "
                    + sum(numerator)
                    + ", denominator: "
                    + sum(denominator)
                    + ", decimals: 1}";
        }

        private static String sum(List<String> measures) {
            return measures.size() == 1 ? measures.get(0) : "[" + String.join(", ", measures) + "]";
        }
    }

    /** What one column of the export prints. */
    sealed interface OneColumn extends DraftFigure {

        String measure();

        @Override
        default Stream<String> listMeasures() {
            return Stream.of(measure());
        }

        @Override
        default Optional<String> value() {
            return Optional.of(measure());
        }
    }

    /**
     * A rate that the export prints.
     *
     * @param decimals in print
     */
    record Printed(String measure, int decimals) implements OneColumn {

        @Override
        public String yaml(String id) {
            return "rate: {value: " + measure + ", decimals: " + decimals + "}";
        }
    }

    /**
     * A rate that a long layout has rows of, which bring their own figures.
     *
     * @param counted whether they bring two counts; else the rate is printed there
     */
    record OfRows(boolean counted) implements DraftFigure {

        @Override
        public Stream<String> listMeasures() {
            return Stream.empty();
        }

        @Override
        public String yaml(String id) {
            return "rate: {" + (counted ? "" : "value: " + id + ".value, ") + "decimals: 1}";
        }
    }

    /** Dossiers of which there should be few. */
    record Count(String measure) implements OneColumn {

        @Override
        public Optional<String> unitOfMeasure() {
            return Optional.of(" hồ sơ");
        }

        @Override
        public String yaml(String id) {
            return "count: {value: " + measure + "}";
        }
    }

    /** Points. */
    sealed interface Score extends DraftFigure {

        /** The most there are to be had, where the export says it. */
        Optional<String> maximum();

        @Override
        default Optional<String> unitOfMeasure() {
            return Optional.of("");
        }
    }

    /** Points that the export prints. */
    record PrintedScore(String measure, Optional<String> maximum, Optional<String> change)
            implements Score, OneColumn {

        @Override
        public Stream<String> listMeasures() {
            return Stream.concat(Stream.of(measure), change.stream());
        }

        @Override
        public String yaml(String id) {
            return "score: {value: " + measure + ", decimals: 2}";
        }
    }

    /**
     * A total that no export prints.
     *
     * @param scores ids of the indicators that make it up
     */
    record SumOfScores(List<String> scores, Optional<String> maximum) implements Score {

        @Override
        public Stream<String> listMeasures() {
            return scores.stream();
        }

        @Override
        public String yaml(String id) {
            return "score: {sum-of: ["
                    + String.join(", ", scores)
                    + "]"
                    + maximum.map(it -> ", maximum: " + it).orElse("")
                    + "} # CẦN XEM: các tệp không có cột tổng; đây là tổng của các điểm trên";
        }
    }
}
