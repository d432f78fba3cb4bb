package kpireport.verification;

import java.util.List;
import java.util.Set;
import kpireport.measures.Kind;

/** What a figure is a number of, by what is written behind it. */
enum Quantity {
    PERCENT(Set.of(Kind.RATE)),
    /** "điểm phần trăm": the difference of two percentages. */
    PERCENTAGE_POINTS(Set.of(Kind.RATE)),
    POINTS(Set.of(Kind.SCORE)),
    THINGS(Set.of(Kind.RATE, Kind.COUNT)),
    /** Nothing is written behind it. */
    BARE(Set.of(Kind.RATE, Kind.SCORE, Kind.COUNT));

    private static final Phrases OF_PERCENT = Phrases.of("điểm phần trăm");
    private static final Phrases HUNDREDTHS = Phrases.of("phần trăm");
    private static final Phrases OF_SCORES = Phrases.of("điểm");
    private static final Phrases TOTALS =
            Phrases.of("tổng điểm", "điểm tổng hợp", "tổng số điểm", "chỉ số tổng hợp");
    private static final Phrases COUNTED =
            Phrases.of(
                    "hồ sơ",
                    "kết quả",
                    "thủ tục",
                    "bản",
                    "bản sao",
                    "doanh nghiệp",
                    "sáng kiến",
                    "đơn vị",
                    "giao dịch");
    private static final Phrases ALL =
            Phrases.of("điểm phần trăm", "điểm", "phần trăm", "hồ sơ", "kết quả", "doanh nghiệp");

    private final Set<Kind> kinds;

    Quantity(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Of what sorts of indicators it can be a figure. */
    Set<Kind> kinds() {
        return kinds;
    }

    /** What comes behind the words that tell it. */
    static List<String> behind(List<String> words) {
        return ALL.cutFromStart(words);
    }

    /** Whether it needs no name of what it is a figure of. */
    boolean isOfResults() {
        return this != THINGS && this != BARE;
    }

    static Quantity of(Slot slot, Surroundings around) {
        boolean sign = slot.figure() instanceof Written.Amount amount && amount.percent();
        if (OF_PERCENT.lengthAtStart(around.after()) > 0 || isPercentSign(slot)) {
            return PERCENTAGE_POINTS;
        }
        if (sign || HUNDREDTHS.lengthAtStart(around.after()) > 0) return PERCENT;
        if (OF_SCORES.lengthAtStart(around.after()) > 0) return POINTS;
        if (COUNTED.lengthAtStart(around.after()) > 0) return THINGS;
        boolean whole = slot.figure() instanceof Written.Amount amount && amount.isWhole();
        boolean ofTotal = TOTALS.count(String.join(" ", around.before())) > 0;
        return ofTotal && !whole ? POINTS : BARE;
    }

    /** "15,9 điểm %" */
    private static boolean isPercentSign(Slot slot) {
        String behind = slot.passage().text().substring(slot.figure().end());
        return behind.stripLeading().startsWith("điểm %");
    }
}
