package kpireport.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.document.DocumentData.IndicatorText;
import kpireport.measures.Derivation;
import kpireport.measures.Indicator;

/** What the indicators are called, and what their scores are out of. */
final class IndicatorTexts {

    private IndicatorTexts() {}

    static Map<String, IndicatorText> byId(List<Indicator> indicators) {
        Map<String, IndicatorText> byId = new LinkedHashMap<>();
        indicators.forEach(indicator -> byId.put(indicator.id(), text(indicator)));
        return byId;
    }

    private static IndicatorText text(Indicator indicator) {
        return new IndicatorText(
                indicator.id(),
                indicator.code(),
                indicator.name(),
                indicator
                        .derivation()
                        .flatMap(IndicatorTexts::maximum)
                        .map(Numerals::brief)
                        .orElse(""),
                indicator.derivation().map(IndicatorTexts::parts).orElse(List.of()));
    }

    private static Optional<BigDecimal> maximum(Derivation derivation) {
        return derivation instanceof Derivation.Points points
                ? Optional.of(points.maximum())
                : ((Derivation.Sum) derivation).maximum();
    }

    private static List<String> parts(Derivation derivation) {
        return derivation instanceof Derivation.Sum sum ? sum.scores() : List.of();
    }
}
