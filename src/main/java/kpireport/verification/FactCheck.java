package kpireport.verification;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Fact.Part;
import kpireport.verification.Slot.Setting;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/** Holds a figure that no passage of the expected document has against the results alone. */
final class FactCheck {

    /** What is wanted is not what is. */
    private static final Phrases WISHES =
            Phrases.of(
                    "phấn đấu",
                    "mục tiêu",
                    "ít nhất",
                    "tối thiểu",
                    "dự kiến",
                    "bảo đảm đạt",
                    "chỉ tiêu giao",
                    "mức giao");

    private static final Phrases INDICATORS = Phrases.of("chỉ tiêu", "tiêu chí", "chỉ số");

    private final Evidences evidences;
    private final Facts facts;
    private final Names names;

    FactCheck(Evidences evidences, Facts facts, Names names) {
        this.evidences = evidences;
        this.facts = facts;
        this.names = names;
    }

    /** Confirmed, contradicted or unknown. */
    Claim judge(Slot slot, Setting setting) {
        return confirm(slot, setting)
                .or(() -> contradict(slot))
                .orElseGet(() -> evidences.unknown(slot));
    }

    /** Empty when the results do not say so. */
    Optional<Claim> confirm(Slot slot, Setting setting) {
        if (!slot.figure().isFigure()) return Optional.empty();
        Set<String> hints = slot.hints(setting.words());
        Set<String> indicators = indicators(slot);
        Optional<Fact> fact =
                slot.unit().isPresent()
                        ? facts.said(slot.unit().get(), slot.figure()).stream()
                                .filter(
                                        it ->
                                                indicators.isEmpty()
                                                        || it.indicator().isEmpty()
                                                        || indicators.contains(it.indicator()))
                                .max(Comparator.comparingInt(it -> facts.overlap(it, hints)))
                        : facts.findTarget(slot.indicator(), slot.figure(), Set.of());
        return fact.map(it -> evidences.confirmed(slot, it, Reason.SAME));
    }

    private Optional<Claim> contradict(Slot slot) {
        Set<String> indicators = indicators(slot);
        if (slot.unit().isEmpty() || isWish(slot)) return Optional.empty();
        String unit = slot.unit().get();
        if (slot.figure() instanceof Pair pair && INDICATORS.count(slot.passage().key()) > 0) {
            Optional<Fact> standing =
                    facts.list(unit, "").stream()
                            .filter(fact -> fact.part() == Part.STANDING)
                            .filter(fact -> fact.second().get().equals(Fraction.of(pair.second())))
                            .findFirst();
            if (standing.isPresent()) {
                return standing.map(it -> evidences.contradicted(slot, it, Reason.OTHER_FIGURE));
            }
        }
        if (indicators.size() != 1 || !isPrecise(slot)) return Optional.empty();
        String indicator = indicators.iterator().next();
        if (facts.isNotApplicable(unit, indicator)) {
            return Optional.of(evidences.nothing(slot, Reason.NO_FIGURE));
        }
        Part part = slot.figure() instanceof Pair ? Part.COUNTS : Part.VALUE;
        return facts.list(unit, indicator).stream()
                .filter(fact -> fact.part() == part)
                .findFirst()
                .map(fact -> evidences.contradicted(slot, fact, Reason.OTHER_FIGURE));
    }

    private static boolean isWish(Slot slot) {
        return WISHES.count(slot.passage().key()) > 0;
    }

    /** A plain whole number can count anything. */
    private static boolean isPrecise(Slot slot) {
        return slot.figure() instanceof Pair
                || slot.figure() instanceof Amount amount && !amount.isWhole();
    }

    private Set<String> indicators(Slot slot) {
        if (slot.indicator().isPresent()) return Set.of(slot.indicator().get());
        Passage passage = slot.passage();
        List<Mention> mentions = names.findLooseIndicators(passage.text(), passage.syllables());
        Set<String> ids = new LinkedHashSet<>();
        mentions.forEach(mention -> ids.addAll(mention.ids()));
        return ids;
    }
}
