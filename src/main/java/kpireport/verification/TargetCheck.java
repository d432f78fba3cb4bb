package kpireport.verification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.verification.Claim.Reason;

/** "Mức giao cấp xã đối với … là 65%": a target that is said of no unit. */
final class TargetCheck {

    private final Evidences evidences;
    private final Facts facts;

    TargetCheck(Evidences evidences, Facts facts) {
        this.evidences = evidences;
        this.facts = facts;
    }

    /** Empty where no unit has such a target. */
    Optional<Claim> judge(Slot slot, Set<String> indicators) {
        List<Fact> targets =
                indicators.stream()
                        .flatMap(it -> facts.targets(it, slot.passage().key()).stream())
                        .toList();
        return targets.stream()
                .filter(target -> target.isSaidBy(slot.figure()))
                .findFirst()
                .map(target -> evidences.confirmed(slot, target, Reason.SAME))
                .or(
                        () ->
                                targets.stream()
                                        .filter(target -> target.canBeWrittenAs(slot.figure()))
                                        .findFirst()
                                        .map(
                                                target ->
                                                        evidences.contradicted(
                                                                slot,
                                                                target,
                                                                Reason.OTHER_FIGURE)));
    }
}
