package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A figure in its surroundings.
 *
 * @param unit id of whose figure it is, where that can be told
 * @param indicator id of what it is a figure of, where that can be told
 * @param before the two words before it
 * @param after the word behind it
 * @param grade the grade that follows it at once, or empty
 */
record Slot(
        Passage passage,
        Written figure,
        Optional<String> unit,
        Optional<String> indicator,
        String before,
        String after,
        String grade) {

    /** Where a passage names the unit of a figure. */
    enum Order {
        UNIT_FIRST,
        FIGURE_FIRST
    }

    /** Whose row and column of a table the passages stand in. */
    record Setting(Optional<String> unit, Optional<String> indicator, String words) {
        static final Setting TEXT = new Setting(Optional.empty(), Optional.empty(), "");

        Setting about(Optional<String> other) {
            return new Setting(unit, indicator.or(() -> other), words);
        }
    }

    private static final int FARTHEST = 12;
    private static final int FARTHEST_OF_THE_ONLY_UNIT = 40;
    private static final int FARTHEST_OF_A_COUNT = 3;

    static List<Slot> listOf(List<Passage> passages, Order order, Setting setting, Names names) {
        List<Slot> slots = new ArrayList<>();
        for (Passage passage : passages) {
            Series series = Series.of(passage, names);
            for (Written figure : passage.figures()) {
                slots.add(of(passage, figure, order, setting, names).in(series));
            }
        }
        return slots;
    }

    private Slot in(Series series) {
        String other = series.units().get(figure);
        String topic = series.indicators().get(figure);
        return new Slot(
                passage,
                figure,
                other == null ? unit : Optional.of(other),
                topic == null ? indicator : Optional.of(topic),
                before,
                after,
                grade);
    }

    /** A figure of which nothing but the passage is known. */
    static Slot of(Passage passage, Written figure) {
        return new Slot(passage, figure, Optional.empty(), Optional.empty(), "", "", "");
    }

    /** All words around it, to tell what it is a figure of. */
    Set<String> hints(String words) {
        Set<String> hints = new TreeSet<>(Lexicon.keys(words));
        passage.syllables().forEach(syllable -> hints.add(syllable.key()));
        return hints;
    }

    private static Slot of(
            Passage passage, Written figure, Order order, Setting setting, Names names) {
        Optional<String> unit =
                figure.isFigure()
                        ? unit(passage, figure, order, names).or(setting::unit)
                        : Optional.empty();
        Optional<String> indicator =
                figure.isFigure()
                        ? indicator(passage, figure).or(setting::indicator)
                        : Optional.empty();
        return new Slot(
                passage,
                figure,
                unit,
                indicator,
                before(passage, figure),
                after(passage, figure),
                grade(passage, figure));
    }

    private static Optional<String> unit(
            Passage passage, Written figure, Order order, Names names) {
        boolean count = figure instanceof Written.Amount amount && amount.isWhole();
        int farthest =
                count
                        ? FARTHEST_OF_A_COUNT
                        : passage.units().size() == 1 ? FARTHEST_OF_THE_ONLY_UNIT : FARTHEST;
        Mention nearest = null;
        for (Mention unit : passage.units()) {
            if (unit.ids().size() > 1 || names.isOwn(unit.id())) continue;
            boolean first = unit.end() <= figure.start();
            if (first && order == Order.UNIT_FIRST) nearest = unit;
            if (!first && order == Order.FIGURE_FIRST && nearest == null) nearest = unit;
        }
        return Optional.ofNullable(nearest)
                .filter(unit -> distance(passage, figure, unit) <= farthest)
                .map(Mention::id);
    }

    private static int distance(Passage passage, Written figure, Mention unit) {
        return unit.end() <= figure.start()
                ? passage.syllablesBetween(unit.end(), figure.start())
                : passage.syllablesBetween(figure.end(), unit.start());
    }

    private static Optional<String> indicator(Passage passage, Written figure) {
        Optional<String> before =
                passage.indicators().stream()
                        .filter(mention -> mention.end() <= figure.start())
                        .reduce((earlier, later) -> later)
                        .map(Mention::id);
        return before.isPresent() || passage.indicators().size() != 1
                ? before
                : Optional.of(passage.indicators().get(0).id());
    }

    private static String before(Passage passage, Written figure) {
        List<String> words = new ArrayList<>();
        for (Syllable syllable : passage.syllables()) {
            if (syllable.end() <= figure.start() && isWord(syllable)) words.add(syllable.key());
        }
        return String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
    }

    private static String after(Passage passage, Written figure) {
        return passage.syllables().stream()
                .filter(syllable -> syllable.start() >= figure.end() && isWord(syllable))
                .map(Syllable::key)
                .findFirst()
                .orElse("");
    }

    private static boolean isWord(Syllable syllable) {
        return !Character.isDigit(syllable.key().charAt(0));
    }

    private static String grade(Passage passage, Written figure) {
        return passage.grades().stream()
                .filter(grade -> grade.start() >= figure.end())
                .filter(grade -> passage.syllablesBetween(figure.end(), grade.start()) <= 4)
                .map(Mention::id)
                .findFirst()
                .orElse("");
    }

    boolean isOfUnit(Slot other) {
        return unit.equals(other.unit);
    }

    /** Whether the same word stands before both. */
    boolean isBehindSame(Slot other) {
        return before.equals(other.before);
    }

    /** "3 trong 7 chỉ tiêu" for "03 chỉ tiêu" says it, and more. */
    private boolean isSaidOf(Slot other) {
        return figure instanceof Written.Amount amount
                && other.figure instanceof Written.Pair pair
                && (amount.value().compareTo(pair.first()) == 0
                        || amount.value().compareTo(pair.second()) == 0);
    }

    /** How alike their surroundings are, from 0; -1 where one can be no edit of the other. */
    int likeness(Slot other) {
        // "tháng 0/2024" is no month any more, but stands where one stood.
        if (figure.isFigure() != other.figure.isFigure() && !isBehindSame(other)) return -1;
        // "ngày 17 tháng 6" without its year is the day all the same.
        boolean dayInWords =
                figure instanceof Written.Day && other.figure instanceof Written.Amount;
        if (dayInWords || isSaidOf(other)) return -1;
        int sameUnit = unit.isPresent() && isOfUnit(other) ? 3 : 0;
        int sameBefore = isBehindSame(other) ? 2 : 0;
        int sameAfter = after.equals(other.after) ? 2 : 0;
        boolean alike = figure.getClass() == other.figure.getClass();
        return sameUnit + sameBefore + sameAfter + (alike ? 1 : 0);
    }
}
