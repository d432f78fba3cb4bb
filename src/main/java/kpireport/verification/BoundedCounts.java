package kpireport.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kpireport.verification.Fact.Part;
import kpireport.verification.Written.Amount;

/** How many units have a value that a figure limits: "04 đơn vị dưới 60%", "10 xã đạt 100%". */
final class BoundedCounts {

    private static final Phrases HAVE = Phrases.of("đạt", "cùng đạt", "đều đạt", "có");

    /** A figure behind them is the target, or only that of some. */
    private static final Phrases OF_OTHERS =
            Phrases.of(
                    "chỉ tiêu",
                    "tiêu chí",
                    "mức giao",
                    "mức yêu cầu",
                    "kế hoạch",
                    "kết quả chung",
                    "bình quân",
                    "nhất",
                    "lần lượt",
                    "tăng",
                    "giảm",
                    "tháng");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Facts facts;
    private final Topics topics;
    private final UnitCounts counts;
    private final Times times;

    BoundedCounts(Facts facts, Topics topics, UnitCounts counts, Times times) {
        this.facts = facts;
        this.topics = topics;
        this.counts = counts;
        this.times = times;
    }

    /**
     * One for each group that the noun can mean; empty where the figure limits no value.
     *
     * @param start behind the noun that is counted
     * @param noun its keys
     */
    List<Fact> list(Passage passage, int start, Written figure, String noun) {
        if (!(figure instanceof Amount amount) || namesUnits(passage, start, figure)) {
            return List.of();
        }
        Phrasing phrasing = Phrasing.of(Slot.of(passage, figure), times);
        boolean named = isOfNamed(passage.keys(start, figure.start()));
        if (phrasing.bound() == Bound.EXACTLY && !phrasing.endsWith(PropertyCounts.IS) && !named) {
            return List.of();
        }
        Reading reading = Reading.of(phrasing);
        boolean ofValue =
                reading.meanings().size() == 1
                        && reading.isOf(Part.VALUE)
                        && phrasing.quantity().isOfResults();
        Set<String> indicators =
                topics.isNamed(passage)
                        ? topics.of(passage, figure, phrasing.quantity())
                        : topics.whole(phrasing.quantity());
        if (!ofValue || indicators.size() != 1) return List.of();
        String indicator = indicators.iterator().next();
        Optional<String> topic = Optional.of(indicator);
        Bound bound = phrasing.bound();
        if (bound != Bound.EXACTLY) {
            return counted(
                    noun,
                    indicator,
                    fact -> bound.holds(fact.exact(), amount.value()).orElse(false));
        }
        List<Fact> counted = new ArrayList<>(counted(noun, indicator, it -> isPrinted(it, amount)));
        if (amount.value().compareTo(ALL) != 0) {
            counted.addAll(counted(noun, indicator, it -> it.isSaidBy(amount)));
        }
        if (named && isTarget(indicator, amount)) {
            counted.addAll(counts.list(noun, topic, UnitProperty.MET.of(indicator)));
        }
        return counted;
    }

    /** "đạt tỷ lệ đúng hạn" before "100%" */
    private static boolean isOfNamed(List<String> words) {
        return HAVE.lengthAtStart(words) > 0 && OF_OTHERS.count(String.join(" ", words)) == 0;
    }

    private boolean isTarget(String indicator, Amount amount) {
        return facts.targets(indicator, "").stream().anyMatch(it -> it.isSaidBy(amount));
    }

    private List<Fact> counted(String noun, String indicator, Predicate<Fact> isSo) {
        return counts.list(
                noun,
                Optional.of(indicator),
                unit ->
                        facts.list(unit.unit().id(), indicator, Part.VALUE).stream()
                                .anyMatch(isSo));
    }

    /** 99,6 % may be written "100%" nowhere. */
    private static boolean isPrinted(Fact fact, Amount amount) {
        return fact.exact().roundedHalfUp(fact.decimals()).compareTo(amount.value()) == 0;
    }

    private static boolean namesUnits(Passage passage, int start, Written figure) {
        return passage.units().stream()
                .anyMatch(unit -> unit.start() >= start && unit.end() <= figure.start());
    }
}
