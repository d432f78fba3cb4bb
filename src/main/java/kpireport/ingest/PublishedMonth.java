package kpireport.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.Fraction;
import kpireport.measures.Observations.InputFile;

/**
 * What the office published for a month, from its {@code results.json}.
 *
 * @param unitNames by id, as the units were called then
 * @param formulas in ids, by indicator, as they were then; an indicator whose formula is not given
 *     has none
 * @param inputs the files it was made from
 * @param provisional whether targets or rules of its plan waited for confirmation, so that it can
 *     hardly have been sent
 */
record PublishedMonth(
        List<Result> results,
        Map<String, String> unitNames,
        Map<String, String> formulas,
        List<InputFile> inputs,
        boolean provisional) {

    PublishedMonth {
        results = List.copyOf(results);
        unitNames = Map.copyOf(unitNames);
        formulas = Map.copyOf(formulas);
        inputs = List.copyOf(inputs);
    }

    /**
     * One unit's result on one indicator.
     *
     * @param unit id
     * @param indicator id
     * @param value a number that was printed without its counts
     * @param status as it was published: "met", "not-applicable" …
     * @param reason why there was nothing to measure
     * @param target what it was held against
     */
    record Result(
            String unit,
            String indicator,
            String status,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> value,
            Optional<String> reason,
            Optional<Fraction> target) {

        private static final String NOT_APPLICABLE = "not-applicable";
        private static final Set<String> VALUED = Set.of("met", "missed", "no-target");
        private static final Set<String> WITHOUT_VALUE =
                Set.of(NOT_APPLICABLE, "absent", "text-only");

        boolean isApplicable() {
            return !status.equals(NOT_APPLICABLE);
        }

        /** Whether its status is known and its numbers can belong to it. */
        boolean isWhole() {
            boolean counted = numerator.isPresent() && denominator.isPresent();
            return WITHOUT_VALUE.contains(status)
                    || VALUED.contains(status) && (counted || value.isPresent());
        }
    }
}
