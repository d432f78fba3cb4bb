package kpireport.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a score follows from other indicators of the same unit and month. */
public sealed interface Derivation {

    /** In ids: {@code min(20, 20 × dung-han / 90)}, or {@code tien-do + hai-long}. */
    String formulaText();

    /** Ids of the indicators it follows from. */
    List<String> parts();

    /**
     * Points for a rate, as the index set of Decision 766/QĐ-TTg gives them: the maximum times the
     * rate, in full from a threshold on, rounded half up to two decimals.
     *
     * @param rates ids; several are multiplied as shares
     * @param fullFrom percent from which the maximum is earned
     * @param whenNothing points where the rate is not applicable; empty leaves the score not
     *     applicable too
     * @param capped whether more than the maximum is cut off
     */
    record Points(
            List<String> rates,
            BigDecimal maximum,
            BigDecimal fullFrom,
            Optional<BigDecimal> whenNothing,
            boolean capped)
            implements Derivation {
        public Points {
            rates = List.copyOf(rates);
        }

        @Override
        public String formulaText() {
            String earned =
                    plain(maximum) + " × " + String.join(" × ", rates) + " / " + plain(fullFrom);
            return (capped ? "min(" + plain(maximum) + ", " + earned + ")" : earned)
                    + whenNothing.map(points -> "; n/a = " + plain(points)).orElse("");
        }

        /** 20 and 20.00 in the plan are the same formula. */
        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }

        @Override
        public List<String> parts() {
            return rates;
        }
    }

    /**
     * The sum of scores: a group's subtotal, the total. Parts that are not applicable add nothing.
     *
     * @param scores ids
     * @param maximum what the scores can add up to, for print
     */
    record Sum(List<String> scores, Optional<BigDecimal> maximum) implements Derivation {
        public Sum {
            scores = List.copyOf(scores);
        }

        @Override
        public String formulaText() {
            return String.join(" + ", scores);
        }

        @Override
        public List<String> parts() {
            return scores;
        }
    }
}
