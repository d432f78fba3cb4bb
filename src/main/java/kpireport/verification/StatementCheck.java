package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Fact.Part;
import kpireport.verification.Reading.Meaning;
import kpireport.verification.Slot.Setting;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Pair;

/** Holds what the words around a figure make of it against the results. */
final class StatementCheck {

    /** What is wanted is not what is. */
    private static final Phrases WISHES =
            Phrases.of(
                    "phấn đấu",
                    "dự kiến",
                    "bảo đảm đạt",
                    "bảo đảm tỷ lệ",
                    "để bảo đảm",
                    "đảm bảo đạt",
                    "đảm bảo tỷ lệ",
                    "để đảm bảo",
                    "đề nghị",
                    "yêu cầu các",
                    "yêu cầu ubnd",
                    "yêu cầu chủ tịch",
                    "yêu cầu đơn vị",
                    "chỉ đạo",
                    "giao cho",
                    "nâng tỷ lệ",
                    "đưa tỷ lệ",
                    "nâng",
                    "đưa",
                    "nếu",
                    "mục tiêu đến",
                    "mức tối thiểu",
                    "để đạt ít nhất",
                    "cần đạt",
                    "phải đạt");

    /** "5/7 chỉ tiêu", "8/10 xã", "88,03/100 điểm" count something else than dossiers. */
    static final Phrases OTHER_COUNTS =
            Phrases.of(
                    "chỉ tiêu",
                    "tiêu chí",
                    "chỉ số",
                    "đơn vị",
                    "xã",
                    "cơ quan",
                    "sở",
                    "phường",
                    "địa phương");

    private static final Phrases INDICATORS = Phrases.of("chỉ tiêu", "tiêu chí", "chỉ số");

    private final Evidences evidences;
    private final Facts facts;
    private final Rewordings rewordings;
    private final Topics topics;
    private final Subjects subjects;
    private final Times times;
    private final UnitCountCheck unitCountCheck;
    private final TargetCheck targetCheck;
    private final PairFacts pairFacts;

    StatementCheck(
            Evidences evidences,
            Facts facts,
            Rewordings rewordings,
            Topics topics,
            Subjects subjects,
            Times times,
            UnitCountCheck unitCountCheck) {
        this.unitCountCheck = unitCountCheck;
        this.targetCheck = new TargetCheck(evidences, facts);
        this.pairFacts = new PairFacts(facts);
        this.evidences = evidences;
        this.facts = facts;
        this.rewordings = rewordings;
        this.topics = topics;
        this.subjects = subjects;
        this.times = times;
    }

    /**
     * What words say of a figure that makes it more than the plain value. Confirmed, contradicted,
     * or empty where they do not tell for sure.
     */
    Optional<Claim> judge(Slot slot, Setting setting) {
        if (subjects.isUnpaired(slot.passage(), slot.figure())) {
            return Optional.of(evidences.unknown(slot, Reason.UNPAIRED));
        }
        Optional<Claim> counted =
                setting.words().isEmpty() && !isWish(slot)
                        ? unitCountCheck
                                .judge(slot, phrasing(slot))
                                .or(() -> unitCountCheck.judgeLimit(slot))
                        : Optional.empty();
        return counted.or(() -> judge(slot, setting, false));
    }

    /** A figure that is nothing but the value. */
    Optional<Claim> judgeValue(Slot slot, Setting setting) {
        return judge(slot, setting, true);
    }

    /** Whether the words leave no doubt that a figure is the value of this month. */
    boolean isValue(Slot slot) {
        return Reading.of(phrasing(slot)).isPlain() && !isWish(slot);
    }

    Moment moment(Slot slot) {
        return phrasing(slot).moment();
    }

    private Optional<Claim> judge(Slot slot, Setting setting, boolean plain) {
        if (!slot.figure().isFigure() || !setting.words().isEmpty()) return Optional.empty();
        Phrasing phrasing = phrasing(slot);
        boolean share = slot.figure() instanceof Pair && phrasing.bound() != Bound.EXACTLY;
        boolean compared =
                UnitDifference.is(slot.passage(), slot.figure())
                        || Multiple.is(slot.passage(), slot.figure());
        if (share || compared) return Optional.empty();
        Reading reading = Reading.of(phrasing);
        boolean ofOthers =
                slot.figure() instanceof Pair && phrasing.isFollowedBy(OTHER_COUNTS)
                        || isWhole(slot) && phrasing.isFollowedBy(INDICATORS);
        return ofOthers
                        || reading.isPlain() != plain
                        || isWish(slot)
                        || isOfOtherTime(slot, reading)
                ? Optional.empty()
                : judge(slot, setting, phrasing, reading);
    }

    private static boolean isWhole(Slot slot) {
        return slot.figure() instanceof Amount amount && amount.isWhole();
    }

    /** "So với cùng kỳ, … giảm 5,5 điểm phần trăm" */
    private boolean isOfOtherTime(Slot slot, Reading reading) {
        return reading.isOf(Part.CHANGE)
                && times.list(slot.passage()).stream()
                        .anyMatch(time -> time.moment() == Moment.OTHER);
    }

    private static boolean isWish(Slot slot) {
        List<String> before = slot.passage().keys(0, slot.figure().start());
        return WISHES.count(String.join(" ", before)) > 0;
    }

    private Phrasing phrasing(Slot slot) {
        return Phrasing.of(slot, times);
    }

    private Optional<Claim> judge(Slot slot, Setting setting, Phrasing phrasing, Reading reading) {
        Passage passage = slot.passage();
        Set<String> indicators = indicators(slot, setting, phrasing.quantity(), reading);
        List<String> units = subjects.of(passage, slot.figure());
        boolean ofNobody = passage.units().isEmpty() && topics.isNamed(passage);
        if (ofNobody && reading.isOf(Part.TARGET) && reading.meanings().size() == 1) {
            return targetCheck.judge(slot, indicators);
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (String unit : units) {
            List<Verdict> ofUnit =
                    indicators.stream()
                            .flatMap(it -> verdict(slot, reading, unit, it).stream())
                            .toList();
            Verdict.together(ofUnit).ifPresent(verdicts::add);
        }
        return claim(slot, verdicts);
    }

    /** By name, from what the passage is about, or all where nothing else is spoken of. */
    private Set<String> indicators(Slot slot, Setting setting, Quantity quantity, Reading reading) {
        Passage passage = slot.passage();
        if (topics.isNamed(passage)) return topics.of(passage, slot.figure(), quantity);
        if (setting.indicator().isPresent()) return Set.of(setting.indicator().get());
        boolean told = quantity.isOfResults() || !reading.isOf(Part.VALUE);
        return told && Subjects.isOnlySubject(passage, slot.figure())
                ? topics.all(quantity)
                : Set.of();
    }

    /** What a result says about a figure; empty where it is not sure. */
    private record Verdict(Optional<Boolean> holds, Fact right) {

        boolean is(boolean truth) {
            return holds.equals(Optional.of(truth));
        }

        /** Of several indicators that can be meant, the likeliest first. */
        static Optional<Verdict> together(List<Verdict> verdicts) {
            if (verdicts.isEmpty()) return Optional.empty();
            Verdict first = verdicts.get(0);
            boolean sure = first.is(true) || verdicts.stream().allMatch(it -> it.is(false));
            return Optional.of(sure ? first : new Verdict(Optional.empty(), first.right()));
        }
    }

    private Optional<Verdict> verdict(Slot slot, Reading reading, String unit, String indicator) {
        List<Verdict> verdicts = new ArrayList<>();
        Written written = PairFacts.scored(slot.figure(), phrasing(slot).quantity());
        for (Meaning meaning : reading.meanings()) {
            List<Fact> comparable =
                    written instanceof Pair pair
                            ? pairFacts.list(slot, pair, meaning, unit, indicator)
                            : facts.list(unit, indicator, meaning.part());
            comparable.stream()
                    .filter(fact -> isComparable(fact, written))
                    .findFirst()
                    .map(fact -> new Verdict(holds(meaning, fact, written), fact))
                    .ifPresent(verdicts::add);
        }
        return verdicts.stream()
                .filter(verdict -> verdict.is(true))
                .findFirst()
                .or(() -> verdicts.stream().filter(it -> it.holds().isEmpty()).findFirst())
                .or(() -> verdicts.stream().findFirst());
    }

    /** A plain whole number can count anything. */
    private static boolean isComparable(Fact fact, Written figure) {
        boolean ofResult = fact.part() == Part.VALUE || fact.part() == Part.PREVIOUS;
        return !ofResult
                || !(figure instanceof Amount amount)
                || !amount.isWhole()
                || !fact.text().endsWith("%");
    }

    private Optional<Boolean> holds(Meaning meaning, Fact fact, Written written) {
        if (!(written instanceof Amount figure)) return Optional.of(fact.isSaidBy(written));
        if (fact.hasDirection()
                && meaning.direction() != 0
                && fact.exact().signum() != meaning.direction()) {
            return Optional.of(false);
        }
        if (meaning.bound() == Bound.EXACTLY) {
            return Optional.of(fact.isSaidBy(figure) && !rewordings.isFlattering(fact, figure));
        }
        Fraction exact = fact.hasDirection() ? fact.exact().abs() : fact.exact();
        return meaning.bound().holds(exact, figure.value());
    }

    /**
     * @param verdicts one for each unit that it is said of
     */
    private Optional<Claim> claim(Slot slot, List<Verdict> verdicts) {
        Optional<Fact> wrong =
                verdicts.stream().filter(it -> it.is(false)).map(Verdict::right).findFirst();
        if (wrong.isPresent()) {
            return wrong.map(it -> evidences.contradicted(slot, it, reason(it, slot)));
        }
        return verdicts.stream()
                .filter(first -> verdicts.stream().allMatch(it -> it.is(true)))
                .map(first -> evidences.confirmed(slot, first.right(), Reason.SAME))
                .findFirst();
    }

    private static Reason reason(Fact right, Slot slot) {
        return right.hasDirection() && right.isSaidBy(slot.figure())
                ? Reason.OPPOSITE
                : Reason.OTHER_FIGURE;
    }
}
