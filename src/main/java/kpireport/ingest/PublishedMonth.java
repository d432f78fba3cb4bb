package kpireport.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.measures.Formula;
import kpireport.measures.Observations.InputFile;

/**
 * What the office published for a month, from its {@code results.json}.
 *
 * @param formulas by indicator, as they were then; an indicator whose formula is not given has none
 * @param inputs the files it was made from
 */
record PublishedMonth(List<Result> results, Map<String, Formula> formulas, List<InputFile> inputs) {

    PublishedMonth {
        results = List.copyOf(results);
        formulas = Map.copyOf(formulas);
        inputs = List.copyOf(inputs);
    }

    /**
     * One unit's result on one indicator.
     *
     * @param unit id
     * @param indicator id
     * @param value a number that was printed without its counts
     * @param reason why there was nothing to measure
     */
    record Result(
            String unit,
            String indicator,
            boolean applicable,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> value,
            Optional<String> reason) {}
}
