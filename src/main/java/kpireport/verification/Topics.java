package kpireport.verification;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.measures.Derivation;
import kpireport.measures.Indicator;
import kpireport.plan.Plan;

/** Which indicators a figure of running text can be one of. */
final class Topics {

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> partsOfOthers;
    private final Names names;
    private final IndicatorNames indicatorNames;

    Topics(Plan plan, Names names) {
        this.names = names;
        indicatorNames = new IndicatorNames(plan);
        plan.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        partsOfOthers =
                plan.indicators().stream()
                        .flatMap(indicator -> indicator.derivation().stream())
                        .map(Derivation::parts)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
    }

    /** Whether the passage names an indicator. */
    boolean isNamed(Passage passage) {
        return !mentions(passage).isEmpty();
    }

    /** What the name nearest to the figure can mean, with such a figure; empty without a name. */
    Set<String> of(Passage passage, Written figure, Quantity quantity) {
        String inTurn = Series.of(passage, names).indicators().get(figure);
        if (inTurn != null) return Set.of(inTurn);
        return nearest(passage, figure, quantity)
                .map(mention -> meant(mention, quantity))
                .orElse(Set.of());
    }

    /** All indicators that can have such a figure, those first that no other is made of. */
    Set<String> all(Quantity quantity) {
        return indicators.values().stream()
                .filter(indicator -> quantity.kinds().contains(indicator.kind()))
                .sorted(Comparator.comparing(indicator -> partsOfOthers.contains(indicator.id())))
                .map(Indicator::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that no other is made of. */
    Set<String> whole(Quantity quantity) {
        Set<String> whole = new LinkedHashSet<>(all(quantity));
        whole.removeAll(partsOfOthers);
        return whole;
    }

    private List<Mention> mentions(Passage passage) {
        List<Mention> loose = names.findLooseIndicators(passage.text(), passage.syllables());
        return loose.isEmpty() ? indicatorNames.find(passage) : loose;
    }

    /** The last name before the figure; where figures come first, the next one behind it. */
    private Optional<Mention> nearest(Passage passage, Written figure, Quantity quantity) {
        List<Mention> mentions = mentions(passage);
        Optional<Mention> before =
                mentions.stream()
                        .filter(mention -> mention.end() <= figure.start())
                        .reduce((earlier, later) -> later);
        if (before.isPresent()) return before;
        return mentions.stream()
                .filter(mention -> mention.start() >= figure.end())
                .findFirst()
                .filter(it -> quantity != Quantity.THINGS || !isApart(passage, figure, it));
    }

    /** "giải quyết 95 hồ sơ, không để hồ sơ quá hạn" counts two things. */
    private static boolean isApart(Passage passage, Written figure, Mention behind) {
        String between = passage.text().substring(figure.end(), behind.start());
        return between.contains(",") || between.contains(";");
    }

    /** "Tỷ lệ thanh toán trực tuyến 55%" is no group of scores that has this name. */
    private Set<String> meant(Mention mention, Quantity quantity) {
        Set<String> named =
                mention.ids().stream()
                        .filter(id -> quantity.kinds().contains(indicators.get(id).kind()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!named.isEmpty()) return named;
        Phrases words = Phrases.of(mention.text());
        List<Indicator> alike =
                indicators.values().stream()
                        .filter(indicator -> quantity.kinds().contains(indicator.kind()))
                        .filter(indicator -> words.count(String.join(" ", words(indicator))) > 0)
                        .toList();
        int shortest = alike.stream().mapToInt(it -> words(it).size()).min().orElse(0);
        return alike.stream()
                .filter(indicator -> words(indicator).size() == shortest)
                .map(Indicator::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> words(Indicator indicator) {
        return Lexicon.keys(indicator.name());
    }
}
