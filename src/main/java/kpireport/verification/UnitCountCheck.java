package kpireport.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.Fraction;
import kpireport.plan.NamedList;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Fact.Part;
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

    private static final Phrases NAMELY = Phrases.of("gồm", "bao gồm", "là", "sau");

    /** The list goes on, or is one of examples. */
    private static final Phrases OTHERS = Phrases.of("khác", "như", "nhất là", "trong đó");

    /** "Thêm 2 xã" counts what is new, "mỗi 2 xã" nothing. */
    private static final Phrases UNCOUNTED =
            Phrases.of(
                    "thêm", "trong", "trên", "tổng số", "mỗi", "cả", "trừ", "ngoài", "thứ", "hạng",
                    "số", "tháng", "phụ lục", "vị trí", "top", "nhóm");

    private static final Phrases BETWEEN =
            Phrases.of(
                    "và",
                    "với",
                    "xã",
                    "phường",
                    "thị trấn",
                    "sở",
                    "ubnd",
                    "chủ tịch",
                    "đạt",
                    "điểm",
                    "hồ sơ",
                    "từ",
                    "xuống",
                    "lên",
                    "còn");

    private static final Phrases IS = Phrases.of("đạt", "bằng", "là", "cùng đạt");
    private static final Phrases POINTS = Phrases.of("điểm");

    private final Evidences evidences;
    private final Facts facts;
    private final Topics topics;
    private final UnitCounts counts;
    private final Times times;

    UnitCountCheck(
            Evidences evidences, Facts facts, Topics topics, UnitCounts counts, Times times) {
        this.evidences = evidences;
        this.facts = facts;
        this.topics = topics;
        this.counts = counts;
        this.times = times;
    }

    /** Empty where it counts no units, or nothing that the results tell. */
    Optional<Claim> judge(Slot slot, Phrasing phrasing) {
        boolean whole =
                slot.figure() instanceof Pair
                        || slot.figure() instanceof Amount amount && amount.isWhole();
        if (!whole || phrasing.moment() != Moment.NOW || phrasing.endsWith(UNCOUNTED)) {
            return Optional.empty();
        }
        Passage passage = slot.passage();
        int end = endOfNoun(passage, slot.figure().end());
        String noun = String.join(" ", passage.keys(slot.figure().end(), end));
        Optional<Claim> listed = listed(slot, end);
        if (listed.isPresent() || noun.isEmpty()) return listed;
        List<Fact> right = property(slot, end, noun);
        return right.isEmpty() ? Optional.empty() : Optional.of(claim(slot, phrasing, right));
    }

    /** Behind "xã, thị trấn"; where the figure ends when no noun follows. */
    private static int endOfNoun(Passage passage, int start) {
        int end = start;
        List<String> words = passage.keys(start, passage.text().length());
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

    /** "ba xã An Quang, An Toàn": as many as are named. */
    private Optional<Claim> listed(Slot slot, int end) {
        Passage passage = slot.passage();
        List<Mention> row = passage.units().stream().filter(unit -> unit.start() >= end).toList();
        if (row.isEmpty() || !(slot.figure() instanceof Amount amount)) return Optional.empty();
        int start = row.get(0).start();
        boolean follows = NAMELY.cutFromEnd(passage.keys(end, start)).isEmpty();
        String rest = String.join(" ", passage.keys(start, passage.text().length()));
        if (!follows || OTHERS.count(rest) > 0) return Optional.empty();
        for (int i = 1; i < row.size(); i++) {
            List<String> between =
                    passage.keys(row.get(i - 1).end(), row.get(i).start()).stream()
                            .filter(word -> !Character.isDigit(word.charAt(0)))
                            .toList();
            if (!BETWEEN.cutFromEnd(between).isEmpty()) return Optional.empty();
        }
        Fact named = count(row.size());
        return Optional.of(
                named.isSaidBy(amount)
                        ? evidences.confirmed(slot, named, Reason.SAME)
                        : evidences.contradicted(slot, named, Reason.OTHER_FIGURE));
    }

    private static Fact count(int number) {
        return new Fact(
                "",
                "",
                Part.UNITS,
                Fraction.of(number),
                Optional.empty(),
                0,
                String.valueOf(number),
                List.of());
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
        if (next != null) {
            List<Fact> bounded = bounded(passage, end, next, noun);
            if (!bounded.isEmpty()) return bounded;
        }
        Optional<UnitProperty> property =
                UnitProperty.find(behind).or(() -> UnitProperty.find(before));
        Optional<String> indicator =
                property.flatMap(it -> indicator(passage, slot.figure(), behind, it.isOfTarget()));
        return indicator
                .map(it -> counts.list(noun, indicator, property.get().of(it)))
                .orElse(List.of());
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

    /** "04 đơn vị dưới 60%" */
    private List<Fact> bounded(Passage passage, int start, Written figure, String noun) {
        if (!(figure instanceof Amount amount) || namesUnits(passage, start, figure)) {
            return List.of();
        }
        Phrasing phrasing = Phrasing.of(Slot.of(passage, figure), times);
        if (phrasing.bound() == Bound.EXACTLY && !phrasing.endsWith(IS)) return List.of();
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
        return counts.list(
                noun,
                Optional.of(indicator),
                unit ->
                        facts.list(unit.unit().id(), indicator, Part.VALUE).stream()
                                .anyMatch(fact -> isWithin(fact, phrasing.bound(), amount)));
    }

    private static boolean namesUnits(Passage passage, int start, Written figure) {
        return passage.units().stream()
                .anyMatch(unit -> unit.start() >= start && unit.end() <= figure.start());
    }

    private static boolean isWithin(Fact fact, Bound bound, Amount amount) {
        return bound == Bound.EXACTLY
                ? fact.isSaidBy(amount)
                : bound.holds(fact.exact(), amount.value()).orElse(false);
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
                                        slot, counted.get(0).first(), Reason.OTHER_FIGURE));
    }
}
