package kpireport.verification;

import java.util.List;
import java.util.Optional;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Slot.Setting;

/** A figure that is right by itself: does it still belong to the same unit, indicator, grade? */
final class SlotCheck {

    private final Evidences evidences;
    private final Facts facts;

    SlotCheck(Evidences evidences, Facts facts) {
        this.evidences = evidences;
        this.facts = facts;
    }

    /** Empty when it does. */
    Optional<Claim> check(Slot expected, Slot written, Setting setting) {
        Optional<Fact> fact = evidences.fact(expected, setting);
        return otherUnit(expected, written, fact)
                .or(() -> otherIndicator(expected, written, fact, setting))
                .or(() -> otherGrade(expected, written));
    }

    private Optional<Claim> otherUnit(Slot expected, Slot written, Optional<Fact> fact) {
        boolean moved =
                fact.isPresent()
                        && expected.unit().isPresent()
                        && written.unit().isPresent()
                        && !expected.unit().equals(written.unit());
        if (!moved) return Optional.empty();
        List<Fact> own =
                facts.list(written.unit().get(), fact.get().indicator()).stream()
                        .filter(it -> it.part() == fact.get().part())
                        .toList();
        if (own.stream().anyMatch(it -> it.isSaidBy(written.figure()))) return Optional.empty();
        return own.stream()
                .findFirst()
                .map(right -> evidences.contradicted(written, right, Reason.OTHER_UNIT))
                .or(() -> Optional.of(evidences.nothing(written, Reason.OTHER_UNIT)));
    }

    private Optional<Claim> otherIndicator(
            Slot expected, Slot written, Optional<Fact> fact, Setting setting) {
        boolean moved =
                fact.isPresent()
                        && written.indicator().isPresent()
                        && !expected.indicator().equals(written.indicator())
                        && expected.indicator().equals(Optional.of(fact.get().indicator()));
        if (!moved) return Optional.empty();
        boolean holds =
                written.unit().isPresent()
                        ? facts.list(written.unit().get(), written.indicator().get()).stream()
                                .anyMatch(it -> it.isSaidBy(written.figure()))
                        : facts.findTarget(
                                        written.indicator(),
                                        written.figure(),
                                        written.hints(setting.words()))
                                .isPresent();
        return holds
                ? Optional.empty()
                : Optional.of(evidences.nothing(written, Reason.OTHER_INDICATOR));
    }

    private Optional<Claim> otherGrade(Slot expected, Slot written) {
        boolean moved =
                !expected.grade().isEmpty()
                        && !written.grade().isEmpty()
                        && !expected.grade().equals(written.grade());
        return moved
                ? Optional.of(
                        evidences.contradicted(
                                written.passage(),
                                Reason.OTHER_GRADE,
                                "",
                                written.figure().text() + " … " + written.grade(),
                                expected.figure().text() + " … " + expected.grade()))
                : Optional.empty();
    }
}
