package kpireport.verification;

import java.util.List;
import java.util.Optional;
import kpireport.measures.Fraction;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/**
 * How many times as much something is: "gấp đôi", "gấp hơn 1,5 lần", "chỉ bằng một nửa".
 *
 * @param decimals with how many it is written; 0 where the word says it roughly
 * @param from the first of its words
 * @param to behind the last, where what it is compared with begins
 */
record Multiple(Fraction times, int decimals, Bound bound, int from, int to) {

    private static final Turns<Boolean> TIMES_AS_MUCH =
            new Turns<Boolean>().add(true, "gấp|cao gấp|tăng gấp|lớn gấp|nhiều gấp");

    private static final Turns<Boolean> AS_MUCH_AS =
            new Turns<Boolean>()
                    .add(true, "bằng|chỉ bằng|mới bằng|còn|chỉ còn|giảm còn|chưa bằng|không bằng");

    private static final Turns<Bound> BOUNDS =
            new Turns<Bound>()
                    .add(Bound.ABOVE, "hơn|trên|quá|cao hơn")
                    .add(Bound.ALMOST, "gần")
                    .add(Bound.ABOUT, "khoảng|xấp xỉ|chừng|tới|đến")
                    .add(Bound.BELOW, "chưa đến|chưa tới|chưa được|dưới|chưa bằng|không bằng|chưa");

    private static final Turns<Integer> NAMED = new Turns<Integer>().add(20, "đôi").add(15, "rưỡi");
    private static final Turns<Boolean> TIMES = new Turns<Boolean>().add(true, "lần");
    private static final Turns<Boolean> HALF =
            new Turns<Boolean>().add(true, "một nửa|nửa|phân nửa");
    private static final Phrases TIMES_BEHIND = Phrases.of("lần", "lần lượt");
    private static final Phrases BASES = Phrases.of("so với", "của", "mức", "kết quả", "tỷ lệ");
    private static final Phrases BEFORE_PARTS =
            Phrases.of("bằng", "bằng gần", "bằng hơn", "bằng khoảng", "còn", "chưa bằng", "giảm");
    private static final Fraction TEN = Fraction.of(10);

    /** The one whose words begin there. */
    static Optional<Multiple> at(Sentence sentence, int word) {
        Turns.Said<Boolean> times = TIMES_AS_MUCH.at(sentence, word, sentence.size());
        if (times != null) return behind(sentence, word, times.to(), bound(sentence, word), false);
        Turns.Said<Boolean> part = AS_MUCH_AS.at(sentence, word, sentence.size());
        Bound bound = part == null ? Bound.EXACTLY : bound(sentence, part.to());
        return part == null ? Optional.empty() : behind(sentence, word, part.to(), bound, true);
    }

    /** What the word before says: "hơn gấp đôi", "chưa bằng". */
    private static Bound bound(Sentence sentence, int word) {
        for (int from = Math.max(0, word - 2); from < word; from++) {
            Turns.Said<Bound> said = BOUNDS.at(sentence, from, word);
            if (said != null && said.to() == word) return said.meaning();
        }
        return Bound.EXACTLY;
    }

    private static Optional<Multiple> behind(
            Sentence sentence, int from, int start, Bound before, boolean part) {
        Turns.Said<Bound> said = BOUNDS.at(sentence, start, sentence.size());
        int at = said == null ? start : said.to();
        Bound bound = said == null ? before : said.meaning();
        if (part) {
            Turns.Said<Boolean> half = HALF.at(sentence, at, sentence.size());
            if (half != null) {
                return Optional.of(new Multiple(tenths(5), 0, bound, from, half.to()));
            }
        } else {
            Turns.Said<Integer> named = NAMED.at(sentence, at, sentence.size());
            if (named != null) {
                return Optional.of(
                        new Multiple(tenths(named.meaning()), 0, bound, from, named.to()));
            }
        }
        return number(sentence, from, at, bound);
    }

    /** "1,5 lần", "ba lần", "2/3". */
    private static Optional<Multiple> number(Sentence sentence, int from, int at, Bound bound) {
        if (at >= sentence.size()) return Optional.empty();
        for (Written figure : sentence.figures(at, sentence.size())) {
            if (sentence.wordAt(figure.start()) != at) continue;
            int end = sentence.wordAt(figure.end());
            boolean share =
                    StatementCheck.OTHER_COUNTS.lengthAtStart(sentence.keys(end, sentence.size()))
                            == 0;
            if (share && figure instanceof Pair pair && isPart(pair)) {
                Fraction part = Fraction.of(pair.first()).dividedBy(Fraction.of(pair.second()));
                return Optional.of(new Multiple(part, 0, bound, from, end));
            }
            if (figure instanceof Amount amount
                    && TIMES.at(sentence, end, sentence.size()) != null) {
                Fraction times = Fraction.of(amount.value());
                return Optional.of(new Multiple(times, amount.decimals(), bound, from, end + 1));
            }
        }
        List<String> key = sentence.keys(at, at + 1);
        return TIMES.at(sentence, at + 1, sentence.size()) == null
                ? Optional.empty()
                : Numbers.of(key.get(0))
                        .map(it -> new Multiple(Fraction.of(it), 0, bound, from, at + 2));
    }

    private static boolean isPart(Pair pair) {
        return pair.first().compareTo(pair.second()) < 0;
    }

    /** Whether a figure is no value, but how many times another one. */
    static boolean is(Passage passage, Written figure) {
        List<String> behind = passage.keys(figure.end(), passage.text().length());
        if (TIMES_BEHIND.lengthAtStart(behind) == 1) return true;
        boolean compared =
                BASES.lengthAtStart(behind) > 0
                        || Comparisons.ALL.lengthAtStart(behind) > 0
                        || passage.units().stream().anyMatch(it -> it.start() == figure.end() + 1);
        return SpelledNumbers.isRough(figure)
                && compared
                && BEFORE_PARTS.lengthAtEnd(passage.keys(0, figure.start())) > 0;
    }

    private static Fraction tenths(int number) {
        return Fraction.of(number).dividedBy(TEN);
    }

    /** Whether it is true of a ratio; empty where that is a matter of taste. */
    Optional<Boolean> holds(Fraction ratio) {
        boolean written = bound == Bound.EXACTLY && decimals > 0;
        if (written) {
            return Optional.of(Fraction.of(ratio.roundedHalfUp(decimals)).compareTo(times) == 0);
        }
        // Within a twentieth, as percentages are.
        Fraction hundred = Fraction.of(100);
        Bound rough = bound == Bound.EXACTLY ? Bound.ABOUT : bound;
        return rough.holds(ratio.times(hundred), times.times(hundred).roundedHalfUp(2));
    }
}
