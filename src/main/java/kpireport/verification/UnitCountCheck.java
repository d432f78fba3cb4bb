package kpireport.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/** "09 xã chưa đạt chỉ tiêu …", "có 6 đơn vị bị phê bình", "hai xã An Quang và An Toàn". */
final class UnitCountCheck {

    /** "Thêm 2 xã" counts what is new, "mỗi 2 xã" nothing. */
    private static final Phrases UNCOUNTED =
            Phrases.of(
                    "thêm", "trong", "trên", "tổng số", "mỗi", "cả", "trừ", "ngoài", "thứ", "hạng",
                    "số", "tháng", "phụ lục", "vị trí", "top", "nhóm");

    /** How many there are, not of how many something is true. */
    private static final Phrases OF_ALL =
            Phrases.of("trong", "trong số", "trên tổng số", "trong tổng số");

    /** "Hai xã này": those that were named, and not all of whom it is true. */
    private static final Phrases BACK = Phrases.of("này", "nói trên", "nêu trên", "kể trên");

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
    private final UnitCounts counts;
    private final PropertyCounts properties;
    private final Times times;

    UnitCountCheck(
            Evidences evidences, Facts facts, Topics topics, UnitCounts counts, Times times) {
        this.evidences = evidences;
        this.namedCount = new NamedCount(evidences);
        this.counts = counts;
        this.properties = new PropertyCounts(facts, topics, counts, times);
        this.times = times;
    }

    /** Empty where it counts no units, or nothing that the results tell. */
    Optional<Claim> judge(Slot slot, Phrasing phrasing) {
        boolean whole =
                slot.figure() instanceof Pair
                        || slot.figure() instanceof Amount amount && amount.isWhole();
        if (!whole || phrasing.moment() != Moment.NOW) return Optional.empty();
        CountedNoun noun = CountedNoun.of(slot);
        if (phrasing.endsWith(OF_ALL) && !noun.isEmpty()) return all(slot, noun);
        if (phrasing.endsWith(UNCOUNTED)) return Optional.empty();
        Optional<Claim> listed = namedCount.judge(slot, noun.end());
        Passage passage = slot.passage();
        boolean named = BACK.lengthAtStart(passage.keys(noun.end(), passage.text().length())) > 0;
        if (listed.isPresent() || noun.isEmpty() || named) return listed;
        if (phrasing.has(AVERAGES)) return all(slot, noun);
        List<Fact> right = properties.list(slot, noun);
        return right.isEmpty() ? Optional.empty() : Optional.of(claim(slot, phrasing, right));
    }

    /** "Bình quân của 15 xã": as many as there are; it can be said of some of them too. */
    private Optional<Claim> all(Slot slot, CountedNoun noun) {
        return counts.list(noun.key(), Optional.empty(), any -> true).stream()
                .map(Fact::first)
                .filter(all -> all.isSaidBy(slot.figure()))
                .map(all -> evidences.confirmed(slot, all, Reason.SAME))
                .findFirst();
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
        Slot counting = Slot.of(passage, number);
        CountedNoun noun = CountedNoun.of(counting);
        boolean next = noun.next(passage).filter(slot.figure()::equals).isPresent();
        if (noun.isEmpty() || !next) return Optional.empty();
        List<Fact> limited = properties.listLimited(counting, noun, slot.figure());
        return limited.isEmpty()
                ? Optional.empty()
                : Optional.of(claim(counting, Phrasing.of(counting, times), limited))
                        .filter(it -> it.verdict() == Verdict.CONFIRMED)
                        .map(it -> evidences.confirmed(slot, limited.get(0), Reason.SAME));
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
