package kpireport.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.measures.Fraction;
import kpireport.plan.Plan;
import kpireport.verification.Fact.Part;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/** Other ways to write the same figure, and words that take a figure's place. */
final class Rewordings {

    private static final Phrases ABOUT =
            Phrases.of("gần", "khoảng", "xấp xỉ", "hơn", "trên", "chừng");
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Facts facts;
    private final Phrases nothingArose;

    Rewordings(Facts facts, Plan plan) {
        this.facts = facts;
        this.nothingArose = nothingArose(plan);
    }

    /** The words of the plan, and those that documents use. */
    static Phrases nothingArose(Plan plan) {
        return Phrases.of(
                Stream.concat(
                        Stream.of("không phát sinh", "chưa phát sinh", "không áp dụng", "KPS"),
                        plan.notApplicable().stream()
                                .filter(
                                        token ->
                                                Lexicon.keys(token).stream()
                                                        .anyMatch(key -> key.length() > 1))));
    }

    /** Words that say something else than the figure did, and where. */
    record Said(Passage passage, String words) {}

    /**
     * "39%" for 39,1 %, "gần 40%" for 39,1 %; but not "100%" for 99,6 %: a miss is not rounded to
     * its target, and little is not rounded to nothing.
     */
    boolean isRounding(Slot expected, Slot written, Optional<Fact> fact) {
        if (isBounded(expected, written)) return true;
        if (!(expected.figure() instanceof Amount right)
                || !(written.figure() instanceof Amount amount)
                || right.decimals() == 0 && fact.isEmpty()) {
            return false;
        }
        Fraction exact = fact.map(Fact::exact).orElse(Fraction.of(right.value()));
        Fraction said = Fraction.of(amount.value());
        String lastWord = written.before().substring(written.before().lastIndexOf(' ') + 1);
        boolean about =
                ABOUT.count(lastWord) > 0 && said.minus(exact).abs().compareTo(Fraction.of(1)) < 0;
        // Of the exact value, or of the figure that whoever edited the draft had before him.
        boolean rounded =
                Stream.of(exact, Fraction.of(right.value()))
                        .map(value -> value.roundedHalfUp(amount.decimals()))
                        .anyMatch(value -> value.compareTo(amount.value()) == 0);
        return (about || rounded) && !isFlattering(exact, said, fact);
    }

    /** "hơn 30.000 bản" for 30.204 bản. */
    private static boolean isBounded(Slot expected, Slot written) {
        Bound bound = bound(written);
        return expected.figure() instanceof Amount right
                && written.figure() instanceof Amount amount
                && bound(expected) == Bound.EXACTLY
                && bound != Bound.EXACTLY
                && right.percent() == amount.percent()
                && expected.after().equals(written.after())
                && bound.holds(Fraction.of(right.value()), amount.value()).orElse(false);
    }

    private static Bound bound(Slot slot) {
        List<String> before =
                slot.before().isEmpty() ? List.of() : List.of(slot.before().split(" "));
        return Bound.find(new Surroundings(before, List.of())).bound();
    }

    /** "100%" for 99,6 %. */
    boolean isFlattering(Fact fact, Amount written) {
        return isFlattering(fact.exact(), Fraction.of(written.value()), Optional.of(fact));
    }

    private boolean isFlattering(Fraction exact, Fraction said, Optional<Fact> fact) {
        if (exact.compareTo(said) == 0) return false;
        boolean target =
                fact.filter(it -> it.part() == Part.VALUE).stream()
                        .flatMap(it -> facts.list(it.unit(), it.indicator()).stream())
                        .anyMatch(
                                it -> it.part() == Part.TARGET && it.exact().compareTo(said) == 0);
        return target || said.signum() == 0 || said.compareTo(HUNDRED) == 0;
    }

    /** "trong 23 hồ sơ có 9 hồ sơ" for 9/23. */
    boolean isPartOf(Slot said, Slot written) {
        return said.figure() instanceof Pair pair
                && written.figure() instanceof Amount amount
                && Stream.of(pair.first(), pair.second())
                        .anyMatch(number -> number.compareTo(amount.value()) == 0);
    }

    /** "ba xã" where "02 xã" stood; "không phát sinh" where "0,0%" stood. */
    Optional<Said> otherWords(Slot gone, List<Passage> draft) {
        if (gone.unit().isPresent()
                && nothingArose.count(gone.passage().key()) == 0
                && nothingArose.isIn(draft)) {
            Passage passage =
                    draft.stream().filter(it -> nothingArose.isIn(List.of(it))).findFirst().get();
            if (passage.mentions(gone.unit().get())) {
                return Optional.of(new Said(passage, passage.text()));
            }
        }
        return gone.figure() instanceof Amount amount && amount.isWhole() && !gone.after().isEmpty()
                ? draft.stream().flatMap(it -> otherNumber(amount, gone, it)).findFirst()
                : Optional.empty();
    }

    private static Stream<Said> otherNumber(Amount amount, Slot gone, Passage passage) {
        List<Syllable> words = passage.syllables();
        List<Said> others = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            Integer number = Phrases.NUMBERS.get(words.get(i).key());
            boolean counts = words.get(i + 1).key().equals(gone.after());
            if (number == null || !counts || isFigure(words.get(i), passage)) continue;
            BigDecimal value = BigDecimal.valueOf(number);
            if (amount.value().compareTo(value) == 0) return Stream.of();
            boolean wasThere =
                    Phrases.of(text(passage, i)).count(gone.passage().key()) > 0
                            || gone.passage().figures().stream().anyMatch(it -> isWhole(it, value));
            if (!wasThere) others.add(new Said(passage, text(passage, i)));
        }
        return others.stream();
    }

    private static boolean isFigure(Syllable word, Passage passage) {
        return passage.figures().stream()
                .anyMatch(it -> it.start() <= word.start() && word.end() <= it.end());
    }

    private static boolean isWhole(Written figure, BigDecimal value) {
        return figure instanceof Amount amount && amount.value().compareTo(value) == 0;
    }

    private static String text(Passage passage, int i) {
        List<Syllable> words = passage.syllables();
        return passage.text().substring(words.get(i).start(), words.get(i + 1).end());
    }
}
