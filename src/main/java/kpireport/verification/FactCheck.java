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

    private static final Phrases EARLIER = Phrases.of("trước", "so với");
    private static final Phrases RISE = Phrases.of("tăng");
    private static final Phrases FALL = Phrases.of("giảm");

    private static final Phrases INDICATORS = Phrases.of("chỉ tiêu", "tiêu chí", "chỉ số");

    private static final Phrases DOSSIERS = Phrases.of("hồ sơ");

    private final Evidences evidences;
    private final Facts facts;
    private final Names names;
    private final StatementCheck statementCheck;

    FactCheck(Evidences evidences, Facts facts, Names names, StatementCheck statementCheck) {
        this.statementCheck = statementCheck;
        this.evidences = evidences;
        this.facts = facts;
        this.names = names;
    }

    /** Confirmed, contradicted or unknown. */
    Claim judge(Slot slot, Setting setting) {
        if (Multiple.is(slot.passage(), slot.figure())) {
            return evidences.unknown(slot, Reason.NO_DATA);
        }
        return statementCheck
                .judge(slot, setting)
                .or(() -> confirm(slot, setting))
                .or(() -> contradictDirection(slot))
                .or(() -> contradict(slot))
                .or(() -> statementCheck.judgeValue(slot, setting))
                .orElseGet(() -> evidences.unknown(slot, Reason.NO_DATA));
    }

    /** Empty when the results do not say so. */
    Optional<Claim> confirm(Slot slot, Setting setting) {
        if (!slot.figure().isFigure()) return Optional.empty();
        Set<String> hints = slot.hints(setting.words());
        Set<String> indicators = indicators(slot);
        Optional<Fact> fact =
                slot.unit().isPresent()
                        ? facts.said(slot.unit().get(), slot.figure()).stream()
                                .filter(it -> !isEarlier(it) || speaksOfEarlier(slot, setting))
                                .filter(it -> !isOppositeOf(it, slot))
                                .filter(it -> isSameSort(slot))
                                .filter(it -> isCountedAlike(it, slot))
                                .filter(
                                        it ->
                                                indicators.isEmpty()
                                                        || it.indicator().isEmpty()
                                                        || indicators.contains(it.indicator()))
                                .max(Comparator.comparingInt(it -> facts.overlap(it, hints)))
                        : facts.findTarget(slot.indicator(), slot.figure(), Set.of());
        return fact.map(it -> evidences.confirmed(slot, it, Reason.SAME));
    }

    /** "01 chỉ tiêu" is no rounding of a change, "5 đơn vị" no number of dossiers. */
    private static boolean isSameSort(Slot slot) {
        boolean whole = slot.figure() instanceof Amount amount && amount.isWhole();
        if (!whole || ((Amount) slot.figure()).percent()) return true;
        String behind = wordBehind(slot);
        boolean ofOthers = StatementCheck.OTHER_COUNTS.count(behind) > 0;
        return !ofOthers;
    }

    /** "25 hồ sơ" is no rate, "7/7 chỉ tiêu" no number of procedures; "100% hồ sơ" is a rate. */
    private static boolean isCountedAlike(Fact fact, Slot slot) {
        String behind = wordBehind(slot);
        if (slot.figure() instanceof Pair) {
            boolean standing =
                    fact.part() == Part.STANDING || fact.part() == Part.PREVIOUS_STANDING;
            return standing || INDICATORS.count(behind) == 0;
        }
        boolean whole = fact.decimals() == 0 && !fact.text().endsWith("%");
        boolean percent = slot.figure() instanceof Amount amount && amount.percent();
        return whole || percent || DOSSIERS.count(behind) == 0;
    }

    private static String wordBehind(Slot slot) {
        List<String> words =
                slot.passage().keys(slot.figure().end(), slot.passage().text().length());
        return String.join(" ", words.subList(0, Math.min(2, words.size())));
    }

    private Optional<Claim> contradict(Slot slot) {
        Optional<Claim> standing = standing(slot);
        if (standing.isPresent()) return standing;
        Set<String> indicators = indicators(slot);
        if (slot.unit().isEmpty() || !statementCheck.isValue(slot)) return Optional.empty();
        String unit = slot.unit().get();
        if (indicators.size() != 1 || !isPrecise(slot)) return Optional.empty();
        String indicator = indicators.iterator().next();
        if (facts.isNotApplicable(unit, indicator)) {
            return Optional.of(evidences.nothing(slot, Reason.NO_FIGURE));
        }
        Part part = slot.figure() instanceof Pair ? Part.COUNTS : Part.VALUE;
        return facts.list(unit, indicator).stream()
                .filter(fact -> fact.part() == part && fact.canBeWrittenAs(slot.figure()))
                .findFirst()
                .map(fact -> evidences.contradicted(slot, fact, Reason.OTHER_FIGURE));
    }

    /** "5/7 chỉ tiêu", of this month or of the month before. */
    private Optional<Claim> standing(Slot slot) {
        if (slot.unit().isEmpty()
                || !(slot.figure() instanceof Pair pair)
                || INDICATORS.count(slot.passage().key()) == 0) {
            return Optional.empty();
        }
        Moment moment = statementCheck.moment(slot);
        Part part = moment == Moment.NOW ? Part.STANDING : Part.PREVIOUS_STANDING;
        return facts.list(slot.unit().get(), "", part).stream()
                .filter(fact -> moment != Moment.OTHER)
                .filter(fact -> fact.second().get().equals(Fraction.of(pair.second())))
                .findFirst()
                .map(it -> evidences.contradicted(slot, it, Reason.OTHER_FIGURE));
    }

    /** "tăng 4,7" where it fell by as much. */
    private Optional<Claim> contradictDirection(Slot slot) {
        if (slot.unit().isEmpty() || !slot.figure().isFigure() || !isSameSort(slot)) {
            return Optional.empty();
        }
        Set<String> indicators = indicators(slot);
        return facts.said(slot.unit().get(), slot.figure()).stream()
                .filter(fact -> indicators.isEmpty() || indicators.contains(fact.indicator()))
                .filter(fact -> isOppositeOf(fact, slot))
                .findFirst()
                .map(fact -> evidences.contradicted(slot, fact, Reason.OPPOSITE));
    }

    private static boolean isOppositeOf(Fact fact, Slot slot) {
        if (fact.part() != Part.CHANGE) return false;
        String before = wordsBefore(slot, 2);
        return fact.exact().signum() < 0 && RISE.count(before) > 0
                || fact.exact().signum() > 0 && FALL.count(before) > 0;
    }

    private static boolean isEarlier(Fact fact) {
        return fact.part() == Part.PREVIOUS || fact.part() == Part.PREVIOUS_STANDING;
    }

    /** A sentence that names no earlier month speaks of this one; a table says it in its header. */
    private boolean speaksOfEarlier(Slot slot, Setting setting) {
        String key = slot.passage().key();
        return !setting.words().isEmpty()
                || EARLIER.count(key) > 0
                || facts.monthBefore().count(key) > 0;
    }

    private static String wordsBefore(Slot slot, int most) {
        List<String> words =
                slot.passage().syllables().stream()
                        .filter(syllable -> syllable.end() <= slot.figure().start())
                        .map(Syllable::key)
                        .toList();
        return String.join(" ", words.subList(Math.max(0, words.size() - most), words.size()));
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
