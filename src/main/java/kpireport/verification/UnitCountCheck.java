package kpireport.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kpireport.assessment.UnitResult;
import kpireport.measures.Fraction;
import kpireport.plan.NamedList;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/** "09 xã chưa đạt chỉ tiêu …", "có 6 đơn vị bị phê bình", "hai xã An Quang và An Toàn". */
final class UnitCountCheck {

    private static final Phrases NOUNS =
            Phrases.of(
                    "xã",
                    "phường",
                    "thị trấn",
                    "đặc khu",
                    "sở",
                    "ban",
                    "ngành",
                    "cơ quan",
                    "phòng",
                    "đơn vị",
                    "địa phương");
    private static final Map<NamedList, Phrases> LISTS =
            Map.of(
                    NamedList.CRITICISED, Phrases.of("phê bình", "kiểm điểm"),
                    NamedList.COMMENDED, Phrases.of("biểu dương", "tuyên dương", "khen ngợi"),
                    NamedList.MUST_EXPLAIN, Phrases.of("giải trình"));

    /** "Thêm 2 xã" counts what is new, "mỗi 2 xã" nothing. */
    private static final Phrases UNCOUNTED =
            Phrases.of(
                    "thêm", "trong", "trên", "tổng số", "mỗi", "cả", "trừ", "ngoài", "thứ", "hạng",
                    "số", "tháng", "phụ lục", "vị trí", "top", "nhóm");

    /** How many there are, not of how many something is true. */
    private static final Phrases OF_ALL =
            Phrases.of("trong", "trong số", "trên tổng số", "trong tổng số");

    private static final Phrases GRADED = Phrases.of("xếp loại", "loại", "đạt loại");
    static final Phrases IS = Phrases.of("đạt", "bằng", "là", "cùng đạt");
    private static final Phrases MET_ALL =
            Phrases.of("đạt cả", "đạt đủ", "hoàn thành cả", "hoàn thành đủ");
    private static final List<String> HAS = Lexicon.keys("có");

    /** "Hai xã này": those that were named, and not all of whom it is true. */
    private static final Phrases BACK = Phrases.of("này", "nói trên", "nêu trên", "kể trên");

    private static final Phrases INDICATORS = Phrases.of("chỉ tiêu", "tiêu chí");
    private static final Phrases POINTS = Phrases.of("điểm");

    /** Who is counted in it is no more than said by the number; "xếp loại Trung bình" is none. */
    private static final Phrases AVERAGES =
            Phrases.of(
                    "bình quân",
                    "điểm trung bình",
                    "tỷ lệ trung bình",
                    "mức trung bình",
                    "trung bình của",
                    "trung bình cộng",
                    "trung bình chung");

    private final Evidences evidences;
    private final NamedCount namedCount;
    private final Facts facts;
    private final Topics topics;
    private final UnitCounts counts;
    private final BoundedCounts bounded;
    private final Times times;

    UnitCountCheck(
            Evidences evidences, Facts facts, Topics topics, UnitCounts counts, Times times) {
        this.evidences = evidences;
        this.namedCount = new NamedCount(evidences);
        this.facts = facts;
        this.topics = topics;
        this.counts = counts;
        this.bounded = new BoundedCounts(facts, topics, counts, times);
        this.times = times;
    }

    /** Empty where it counts no units, or nothing that the results tell. */
    Optional<Claim> judge(Slot slot, Phrasing phrasing) {
        boolean whole =
                slot.figure() instanceof Pair
                        || slot.figure() instanceof Amount amount && amount.isWhole();
        if (!whole || phrasing.moment() != Moment.NOW) return Optional.empty();
        Passage passage = slot.passage();
        int end = endOfNoun(passage, slot.figure().end());
        String noun = String.join(" ", passage.keys(slot.figure().end(), end));
        if (phrasing.endsWith(OF_ALL) && !noun.isEmpty()) return all(slot, noun);
        if (phrasing.endsWith(UNCOUNTED)) return Optional.empty();
        Optional<Claim> listed = namedCount.judge(slot, end);
        boolean named = BACK.lengthAtStart(passage.keys(end, passage.text().length())) > 0;
        if (listed.isPresent() || noun.isEmpty() || named) return listed;
        if (phrasing.has(AVERAGES)) return all(slot, noun);
        List<Fact> right = property(slot, end, noun);
        return right.isEmpty() ? Optional.empty() : Optional.of(claim(slot, phrasing, right));
    }

    /** "Bình quân của 15 xã": as many as there are; it can be said of some of them too. */
    private Optional<Claim> all(Slot slot, String noun) {
        return counts.list(noun, Optional.empty(), any -> true).stream()
                .map(Fact::first)
                .filter(all -> all.isSaidBy(slot.figure()))
                .map(all -> evidences.confirmed(slot, all, Reason.SAME))
                .findFirst();
    }

    /** Behind "xã, thị trấn"; where the figure ends when no noun follows. */
    private static int endOfNoun(Passage passage, int start) {
        int end = start;
        List<String> words = passage.keys(start, passage.text().length());
        if (!passage.text().substring(start).startsWith(" ")) return end;
        for (int length = NOUNS.lengthAtStart(words); length > 0; ) {
            int from = end;
            Syllable last =
                    passage.syllables().stream()
                            .filter(syllable -> syllable.start() >= from)
                            .skip(length - 1)
                            .findFirst()
                            .get();
            if (passage.units().stream().anyMatch(unit -> isIn(last, unit))) break;
            end = last.end();
            words = words.subList(length, words.size());
            length = NOUNS.lengthAtStart(words);
        }
        return end;
    }

    private static boolean isIn(Syllable syllable, Mention unit) {
        return unit.start() <= syllable.start() && syllable.end() <= unit.end();
    }

    /** Of how many units it is true what is said of the counted ones. */
    private List<Fact> property(Slot slot, int end, String noun) {
        Passage passage = slot.passage();
        Written next = next(passage, end);
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
     * "80" of "73 đơn vị đạt từ 80 điểm trở lên", "6/7" of "04 đơn vị đạt 6/7 chỉ tiêu": right
     * where it is true of as many units as are counted before it.
     */
    Optional<Claim> judgeLimit(Slot slot) {
        Passage passage = slot.passage();
        List<Written> before =
                passage.figures().stream()
                        .filter(it -> it.end() <= slot.figure().start())
                        .filter(it -> it instanceof Amount || it instanceof Pair)
                        .toList();
        if (before.isEmpty()) return Optional.empty();
        Written number = before.get(before.size() - 1);
        int end = endOfNoun(passage, number.end());
        String noun = String.join(" ", passage.keys(number.end(), end));
        Slot counting = Slot.of(passage, number);
        if (noun.isEmpty() || !slot.figure().equals(next(passage, end))) return Optional.empty();
        boolean standing = slot.figure() instanceof Pair && isStanding(passage, slot.figure());
        List<Fact> limited =
                standing
                        ? property(counting, end, noun)
                        : bounded.list(passage, end, slot.figure(), noun);
        return limited.isEmpty()
                ? Optional.empty()
                : Optional.of(claim(counting, Phrasing.of(counting, times), limited))
                        .filter(it -> it.verdict() == Verdict.CONFIRMED)
                        .map(it -> evidences.confirmed(slot, limited.get(0), Reason.SAME));
    }

    private static Written next(Passage passage, int end) {
        return passage.figures().stream()
                .filter(figure -> figure.start() >= end)
                .filter(figure -> figure instanceof Amount || figure instanceof Pair)
                .findFirst()
                .orElse(null);
    }

    private Claim claim(Slot slot, Phrasing phrasing, List<Fact> counted) {
        if (slot.figure() instanceof Pair pair) {
            List<Fact> ofSize =
                    counted.stream()
                            .filter(it -> it.second().get().equals(Fraction.of(pair.second())))
                            .toList();
            List<Fact> right = ofSize.isEmpty() ? counted : ofSize;
            return right.stream()
                    .filter(fact -> fact.isSaidBy(pair))
                    .findFirst()
                    .map(fact -> evidences.confirmed(slot, fact, Reason.SAME))
                    .orElseGet(
                            () -> evidences.contradicted(slot, right.get(0), Reason.OTHER_FIGURE));
        }
        Amount amount = (Amount) slot.figure();
        return counted.stream()
                .filter(fact -> phrasing.bound().holds(fact.exact(), amount.value()).orElse(true))
                .findFirst()
                .map(fact -> evidences.confirmed(slot, fact.first(), Reason.SAME))
                .orElseGet(
                        () ->
                                evidences.contradicted(
                                        slot, likeliest(counted, amount), Reason.OTHER_FIGURE));
    }

    /** Of all that the noun can mean, the count that a slip makes the written one of. */
    private static Fact likeliest(List<Fact> counted, Amount written) {
        Fraction number = Fraction.of(written.value());
        return counted.stream()
                .min(Comparator.comparing(fact -> fact.exact().minus(number).abs()))
                .orElseThrow()
                .first();
    }
}
