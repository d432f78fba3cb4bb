package kpireport.verification;

import java.util.List;
import kpireport.measures.Fraction;
import kpireport.verification.Fact.Part;
import kpireport.verification.Reading.Meaning;
import kpireport.verification.Written.Pair;

/** What the two numbers of "9/23", "5/7 chỉ tiêu" and "88,03/100 điểm" can be of the results. */
final class PairFacts {

    private static final Phrases INDICATORS = Phrases.of("chỉ tiêu", "tiêu chí", "chỉ số");

    private final Facts facts;

    PairFacts(Facts facts) {
        this.facts = facts;
    }

    /** Of points the first number is the score, and the second the most there is. */
    static Written scored(Written figure, Quantity quantity) {
        return figure instanceof Pair pair && quantity == Quantity.POINTS ? pair.amount() : figure;
    }

    List<Fact> list(Slot slot, Pair pair, Meaning meaning, String unit, String indicator) {
        Part part = meaning.part() == Part.PREVIOUS ? Part.PREVIOUS_STANDING : Part.STANDING;
        List<Fact> standing =
                facts.list(unit, "", part).stream()
                        .filter(fact -> fact.second().get().equals(Fraction.of(pair.second())))
                        .toList();
        boolean ofIndicators = INDICATORS.count(slot.passage().key()) > 0 && !standing.isEmpty();
        return ofIndicators ? standing : facts.list(unit, indicator, Part.COUNTS);
    }
}
