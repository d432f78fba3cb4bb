package kpireport.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kpireport.measures.Derivation;

/** Reads how a score follows from other indicators: {@code points-from:} or {@code sum-of:}. */
final class DerivationReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A score is rounded to two decimals: nothing smaller can be earned. */
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    /**
     * @param parts the ids of the derivation where they stand, to be looked up when all indicators
     *     are known
     */
    record Derived(Derivation derivation, List<YamlValue> parts) {}

    private DerivationReader() {}

    /** Empty for a score that is read from an export. */
    static Optional<Derived> read(YamlMap score) {
        for (String key : List.of("full-from", "nothing", "capped")) {
            score.reportUseless(key, List.of("points-from"));
        }
        score.reportUseless("maximum", List.of("points-from", "sum-of"));
        if (score.has("points-from")) {
            score.reportConflict("sum-of", "points-from");
            score.reportConflict("value", "points-from");
            return Optional.of(points(score));
        }
        if (score.has("sum-of")) {
            score.reportConflict("value", "sum-of");
            return Optional.of(sum(score));
        }
        return Optional.empty();
    }

    private static Derived points(YamlMap score) {
        List<YamlValue> rates = parts(score.required("points-from"));
        return new Derived(
                new Derivation.Points(
                        ids(rates),
                        score.required("maximum").number(LEAST, MOST),
                        score.optional("full-from")
                                .map(value -> value.number(LEAST, HUNDRED))
                                .orElse(HUNDRED),
                        score.optional("nothing").map(value -> value.number(BigDecimal.ZERO, MOST)),
                        score.optional("capped").map(YamlValue::trueOrFalse).orElse(true)),
                rates);
    }

    private static Derived sum(YamlMap score) {
        List<YamlValue> scores = parts(score.required("sum-of"));
        return new Derived(
                new Derivation.Sum(
                        ids(scores),
                        score.optional("maximum").map(value -> value.number(LEAST, MOST))),
                scores);
    }

    private static List<YamlValue> parts(YamlValue value) {
        List<YamlValue> parts = value.oneOrMore();
        References.checkDistinct(parts);
        return parts;
    }

    private static List<String> ids(List<YamlValue> parts) {
        return parts.stream().map(YamlValue::text).toList();
    }
}
