package kpireport.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kpireport.assessment.UnitResult;
import kpireport.measures.Fraction;
import kpireport.plan.NamedList;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/**
 * Of how many units it is true what is said of those that are counted: that they are criticised,
 * have a grade, met so many indicators, missed one.
 */
final class PropertyCounts {

    private static final Map<NamedList, Phrases> LISTS =
            Map.of(
                    NamedList.CRITICISED, Phrases.of("phê bình", "kiểm điểm"),
                    NamedList.COMMENDED, Phrases.of("biểu dương", "tuyên dương", "khen ngợi"),
                    NamedList.MUST_EXPLAIN, Phrases.of("giải trình"));

    private static final Phrases GRADED = Phrases.of("xếp loại", "loại", "đạt loại");
    static final Phrases IS = Phrases.of("đạt", "bằng", "là", "cùng đạt");
    private static final Phrases MET_ALL =
            Phrases.of("đạt cả", "đạt đủ", "hoàn thành cả", "hoàn thành đủ");
    private static final List<String> HAS = Lexicon.keys("có");

    private static final Phrases INDICATORS = Phrases.of("chỉ tiêu", "tiêu chí");
    private static final Phrases POINTS = Phrases.of("điểm");

    private final Facts facts;
    private final Topics topics;
    private final UnitCounts counts;
    private final BoundedCounts bounded;
    private final Times times;

    PropertyCounts(Facts facts, Topics topics, UnitCounts counts, Times times) {
        this.facts = facts;
        this.topics = topics;
        this.counts = counts;
        this.bounded = new BoundedCounts(facts, topics, counts, times);
        this.times = times;
    }

    /**
     * One for each group that the noun can mean; empty where nothing is said that can be counted.
     */
    List<Fact> list(Slot slot, CountedNoun counted) {
        Passage passage = slot.passage();
        int end = counted.end();
        String noun = counted.key();
        Written next = counted.next(passage).orElse(null);
        int stop = next == null ? passage.text().length() : next.start();
        String behind = String.join(" ", passage.keys(end, stop));
        Surroundings around = Surroundings.of(passage, slot.figure(), times.list(passage));
        String before = String.join(" ", around.before());
        Optional<NamedList> list = named(behind).or(() -> named(before));
        if (list.isPresent()) {
            Set<String> named = facts.listNamed(list.get());
            return counts.list(noun, Optional.empty(), it -> named.contains(it.unit().id()));
        }
        Optional<String> grade =
                grade(passage, end, stop).or(() -> gradeBefore(passage, slot.figure()));
        if (grade.isPresent()) return counts.list(noun, Optional.empty(), isOf(grade.get()));
        if (next instanceof Pair pair && isStanding(passage, next)) {
            return counts.list(noun, Optional.empty(), isAt(pair));
        }
        if (next instanceof Amount amount && amount.isWhole() && isWhole(passage, next)) {
            return counts.list(
                    noun,
                    Optional.empty(),
                    unit -> unit.standing().met() == amount.value().intValue());
        }
        if (next != null) {
            List<Fact> ofLimit = bounded.list(passage, end, next, noun);
            if (!ofLimit.isEmpty()) return ofLimit;
        }
        Optional<UnitProperty> property =
                UnitProperty.find(behind).or(() -> UnitProperty.find(before));
        Optional<String> indicator =
                property.flatMap(it -> indicator(passage, slot.figure(), behind, it.isOfTarget()));
        return indicator
                .map(it -> counts.list(noun, indicator, property.get().of(it)))
                .orElse(List.of());
    }

    /** "05 xã đạt 6/7 chỉ tiêu" */
    private static boolean isStanding(Passage passage, Written next) {
        List<String> behind = passage.keys(next.end(), passage.text().length());
        List<String> before = passage.keys(0, next.start());
        return INDICATORS.lengthAtStart(behind) > 0 && IS.lengthAtEnd(before) > 0;
    }

    /** "hai đơn vị đạt cả 7 chỉ tiêu" */
    private static boolean isWhole(Passage passage, Written next) {
        List<String> behind = passage.keys(next.end(), passage.text().length());
        return INDICATORS.lengthAtStart(behind) > 0
                && MET_ALL.lengthAtEnd(passage.keys(0, next.start())) > 0;
    }

    private static Predicate<UnitResult> isAt(Pair pair) {
        return unit ->
                Fraction.of(unit.standing().met()).equals(Fraction.of(pair.first()))
                        && Fraction.of(unit.standing().total()).equals(Fraction.of(pair.second()));
    }

    private static Optional<String> grade(Passage passage, int start, int end) {
        return passage.grades().stream()
                .filter(it -> it.start() >= start && it.end() <= end)
                .filter(it -> GRADED.lengthAtEnd(passage.keys(start, it.start())) > 0)
                .map(Mention::id)
                .findFirst();
    }

    /** "Xếp loại Yếu có ba xã" */
    private static Optional<String> gradeBefore(Passage passage, Written figure) {
        return passage.grades().stream()
                .filter(it -> it.end() <= figure.start())
                .filter(it -> HAS.equals(passage.keys(it.end(), figure.start())))
                .filter(it -> GRADED.lengthAtEnd(passage.keys(0, it.start())) > 0)
                .map(Mention::id)
                .findFirst();
    }

    private static Predicate<UnitResult> isOf(String grade) {
        return unit ->
                unit.results().stream()
                        .flatMap(result -> result.grade().stream())
                        .anyMatch(it -> it.name().equals(grade));
    }

    /** The one list that the words speak of. */
    private static Optional<NamedList> named(String key) {
        List<NamedList> lists =
                LISTS.entrySet().stream()
                        .filter(list -> list.getValue().count(key) > 0)
                        .map(Map.Entry::getKey)
                        .toList();
        return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
    }

    private Optional<String> indicator(
            Passage passage, Written figure, String behind, boolean ofTarget) {
        Set<String> indicators = Set.of();
        if (topics.isNamed(passage)) {
            indicators = topics.of(passage, figure, Quantity.PERCENT);
            if (indicators.isEmpty()) indicators = topics.of(passage, figure, Quantity.BARE);
        } else if (!ofTarget && POINTS.count(behind) > 0) {
            indicators = topics.whole(Quantity.POINTS);
        }
        return indicators.size() == 1
                ? Optional.of(indicators.iterator().next())
                : Optional.empty();
    }

    /**
     * The same of nothing but the figure behind the noun.
     *
     * @param limit "6/7", "80 điểm"
     */
    List<Fact> listLimited(Slot slot, CountedNoun counted, Written limit) {
        boolean standing = limit instanceof Pair && isStanding(slot.passage(), limit);
        return standing
                ? list(slot, counted)
                : bounded.list(slot.passage(), counted.end(), limit, counted.key());
    }
}
