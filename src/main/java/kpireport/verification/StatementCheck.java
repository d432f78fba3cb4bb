package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.measures.Fraction;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Reading.Meaning;
import kpireport.verification.Slot.Setting;
import kpireport.verification.Written.Amount;

/** Holds what the words around a figure make of it against the results. */
final class StatementCheck {

    /** What is wanted is not what is. */
    private static final Phrases WISHES =
            Phrases.of(
                    "phấn đấu",
                    "dự kiến",
                    "bảo đảm",
                    "đảm bảo",
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
                    "để đạt ít nhất",
                    "cần đạt",
                    "phải đạt");

    private final Evidences evidences;
    private final Facts facts;
    private final Rewordings rewordings;
    private final Topics topics;
    private final Subjects subjects;
    private final Times times;

    StatementCheck(
            Evidences evidences,
            Facts facts,
            Rewordings rewordings,
            Topics topics,
            Subjects subjects,
            Times times) {
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
        return judge(slot, setting, false);
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
        if (!(slot.figure() instanceof Amount) || !setting.words().isEmpty()) {
            return Optional.empty();
        }
        Phrasing phrasing = phrasing(slot);
        Reading reading = Reading.of(phrasing);
        return reading.isPlain() != plain || isWish(slot)
                ? Optional.empty()
                : judge(slot, setting, phrasing, reading);
    }

    private static boolean isWish(Slot slot) {
        List<String> before = slot.passage().keys(0, slot.figure().start());
        return WISHES.count(String.join(" ", before)) > 0;
    }

    private Phrasing phrasing(Slot slot) {
        Passage passage = slot.passage();
        Surroundings around = Surroundings.of(passage, slot.figure(), times.list(passage));
        return Phrasing.of(slot, around, times.of(passage, slot.figure(), around));
    }

    private Optional<Claim> judge(Slot slot, Setting setting, Phrasing phrasing, Reading reading) {
        Passage passage = slot.passage();
        Set<String> indicators = indicators(slot, setting, phrasing.quantity());
        List<String> units = subjects.of(passage, slot.figure());
        List<Verdict> verdicts = new ArrayList<>();
        for (String unit : units) {
            for (String indicator : indicators) {
                verdict(slot, reading, unit, indicator).ifPresent(verdicts::add);
            }
        }
        return claim(slot, verdicts, indicators.size() == 1);
    }

    /** By name, from what the passage is about, or all where nothing else is spoken of. */
    private Set<String> indicators(Slot slot, Setting setting, Quantity quantity) {
        Passage passage = slot.passage();
        if (topics.isNamed(passage)) return topics.of(passage, slot.figure(), quantity);
        if (setting.indicator().isPresent()) return Set.of(setting.indicator().get());
        return Subjects.isOnlySubject(passage, slot.figure()) && quantity.isOfResults()
                ? topics.all(quantity)
                : Set.of();
    }

    /** What a result says about a figure. */
    private record Verdict(Optional<Boolean> holds, Fact right) {}

    private Optional<Verdict> verdict(Slot slot, Reading reading, String unit, String indicator) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Meaning meaning : reading.meanings()) {
            facts.list(unit, indicator, meaning.part()).stream()
                    .findFirst()
                    .map(fact -> new Verdict(holds(meaning, fact, (Amount) slot.figure()), fact))
                    .ifPresent(verdicts::add);
        }
        return verdicts.stream()
                .filter(verdict -> verdict.holds().equals(Optional.of(true)))
                .findFirst()
                .or(() -> verdicts.stream().filter(it -> it.holds().isEmpty()).findFirst())
                .or(() -> verdicts.stream().findFirst());
    }

    private Optional<Boolean> holds(Meaning meaning, Fact fact, Amount figure) {
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
     * @param sure whether only one indicator can be meant
     */
    private Optional<Claim> claim(Slot slot, List<Verdict> verdicts, boolean sure) {
        List<Verdict> wrong =
                verdicts.stream()
                        .filter(verdict -> verdict.holds().equals(Optional.of(false)))
                        .toList();
        boolean all = wrong.size() == verdicts.size();
        if (!wrong.isEmpty() && (sure || all)) {
            Fact right = wrong.get(0).right();
            return Optional.of(evidences.contradicted(slot, right, reason(right, slot)));
        }
        boolean holds =
                !verdicts.isEmpty()
                        && verdicts.stream().allMatch(it -> it.holds().equals(Optional.of(true)));
        return holds
                ? Optional.of(evidences.confirmed(slot, verdicts.get(0).right(), Reason.SAME))
                : Optional.empty();
    }

    private static Reason reason(Fact right, Slot slot) {
        return right.hasDirection() && right.isSaidBy(slot.figure())
                ? Reason.OPPOSITE
                : Reason.OTHER_FIGURE;
    }
}
