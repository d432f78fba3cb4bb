package kpireport.verification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kpireport.measures.Fraction;

/**
 * How the words before a figure relate it to what it speaks of: "dưới 40%", "gần 40%".
 *
 * <p>What is said to be near a number is so within a twentieth of it, and within one at least: "gần
 * 40%" is true from 38 on. As far away again it may be meant, and beyond that it is not.
 */
enum Bound {
    EXACTLY(Phrases.of()),
    BELOW(
            Phrases.of(
                    "dưới",
                    "chưa đến",
                    "chưa tới",
                    "chưa đạt",
                    "chưa được",
                    "chưa bảo đảm",
                    "chưa đảm bảo",
                    "không bảo đảm",
                    "không đảm bảo",
                    "chưa quá",
                    "không đến",
                    "không tới",
                    "không đạt",
                    "không được",
                    "thấp hơn",
                    "nhỏ hơn",
                    "ít hơn")),
    ABOVE(Phrases.of("trên", "hơn", "quá", "vượt quá", "vượt trên", "cao hơn", "lớn hơn")),
    /** By as much, or more than that. */
    EXCEEDING(Phrases.of("vượt")),
    AT_LEAST(
            Phrases.of(
                    "ít nhất",
                    "tối thiểu",
                    "không dưới",
                    "không thấp hơn",
                    "không ít hơn",
                    "không kém",
                    "từ")),
    AT_MOST(
            Phrases.of(
                    "không quá",
                    "chưa vượt quá",
                    "không vượt quá",
                    "không vượt",
                    "chưa vượt",
                    "không hơn",
                    "không trên",
                    "không cao hơn",
                    "tối đa",
                    "nhiều nhất")),
    ALMOST(Phrases.of("gần", "ngót", "suýt soát")),
    ABOUT(Phrases.of("khoảng", "xấp xỉ", "chừng", "tầm"));

    private static final Phrases OR_MORE = Phrases.of("trở lên");
    private static final Phrases OR_LESS = Phrases.of("trở xuống", "đổ lại");

    /** Between the word and the figure: "dưới mức 40%". */
    private static final Phrases FILLERS = Phrases.of("mức", "ngưỡng", "con số");

    private static final Phrases FROM = Phrases.of("từ");

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final Phrases words;

    Bound(Phrases words) {
        this.words = words;
    }

    /**
     * What the words say, and those that are left before them.
     *
     * @param words with those that say it, in their order
     */
    record Found(Bound bound, List<String> before) {}

    static Found find(Surroundings around) {
        List<String> words = FILLERS.cutFromEnd(around.before());
        List<String> after = Quantity.behind(around.after());
        Found found = new Found(EXACTLY, around.before());
        int longest = 0;
        for (Bound bound : values()) {
            int length = bound.words.lengthAtEnd(words);
            if (length > longest && (bound != AT_LEAST || !isFrom(words, after))) {
                longest = length;
                found = new Found(bound, words.subList(0, words.size() - length));
            }
        }
        if (OR_MORE.lengthAtStart(after) > 0) return new Found(AT_LEAST, found.before());
        if (OR_LESS.lengthAtStart(after) > 0) return new Found(AT_MOST, found.before());
        return found;
    }

    /** "từ 52,4% xuống": where a change began, and no bound. */
    private static boolean isFrom(List<String> words, List<String> after) {
        return FROM.lengthAtEnd(words) == 1 && OR_MORE.lengthAtStart(after) == 0;
    }

    /** Whether it is true of a value; empty where that is a matter of taste. */
    Optional<Boolean> holds(Fraction value, BigDecimal number) {
        Fraction bound = Fraction.of(number);
        int order = value.compareTo(bound);
        return switch (this) {
            case EXACTLY -> Optional.of(order == 0);
            case BELOW -> Optional.of(order < 0);
            case ABOVE, EXCEEDING -> Optional.of(order > 0);
            case AT_LEAST -> Optional.of(order >= 0);
            case AT_MOST -> Optional.of(order <= 0);
            case ALMOST -> order > 0 ? Optional.of(false) : isNear(value, bound);
            case ABOUT -> isNear(value, bound);
        };
    }

    private static Optional<Boolean> isNear(Fraction value, Fraction bound) {
        Fraction away = value.minus(bound).abs();
        return away.compareTo(tolerance(bound)) <= 0 ? Optional.of(true) : notFar(value, bound);
    }

    private static Optional<Boolean> notFar(Fraction value, Fraction bound) {
        Fraction away = value.minus(bound).abs();
        Fraction tolerance = tolerance(bound);
        return away.compareTo(tolerance.plus(tolerance)) <= 0
                ? Optional.empty()
                : Optional.of(false);
    }

    private static Fraction tolerance(Fraction bound) {
        Fraction part = bound.abs().dividedBy(Fraction.of(TWENTY));
        return part.compareTo(Fraction.of(1)) < 0 ? Fraction.of(1) : part;
    }
}
