package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.assessment.IndicatorResult;
import kpireport.assessment.Status;
import kpireport.plan.NamedList;
import kpireport.verification.Claim.Reason;

/** Which units a list names: those that belong there, all of them and no others. */
final class ListCheck {

    private final Evidences evidences;
    private final Facts facts;
    private final Names names;
    private final Outcomes outcomes;

    ListCheck(Evidences evidences, Facts facts, Names names, Outcomes outcomes) {
        this.evidences = evidences;
        this.facts = facts;
        this.names = names;
        this.outcomes = outcomes;
    }

    /** Passages against those that say the same. */
    List<Claim> check(List<Passage> expected, List<Passage> draft) {
        Set<String> wanted = units(expected);
        List<String> missing = wanted.stream().filter(unit -> !isNamed(unit, draft)).toList();
        List<Claim> claims = new ArrayList<>();
        List<Mention> strangers = new ArrayList<>();
        for (Passage passage : draft) {
            for (Mention unit : passage.units()) {
                if (isStranger(unit, expected)) {
                    strangers.add(unit);
                    if (isList(expected) || !missing.isEmpty()) {
                        String right = missing.size() == 1 ? names.unitName(missing.get(0)) : "";
                        claims.add(stranger(expected, passage, unit, right));
                    }
                }
            }
        }
        if (isList(expected) || !strangers.isEmpty()) {
            missing.forEach(unit -> claims.add(missing(unit, draft.get(0))));
        }
        return claims;
    }

    /** Whether it would be noticed if a unit were left out. */
    boolean isList(List<Passage> expected) {
        Set<String> wanted = units(expected);
        return wanted.size() > 1
                || facts.isNamedList(wanted)
                || !wanted.isEmpty() && hasFigure(expected);
    }

    boolean isNamedList(Passage expected) {
        return facts.isNamedList(units(List.of(expected)));
    }

    /** Whether the passage as a whole is a statement of results: figures of units, or a list. */
    boolean isStatement(Passage expected) {
        Set<String> wanted = units(List.of(expected));
        return facts.isNamedList(wanted) || !wanted.isEmpty() && hasFigure(List.of(expected));
    }

    Set<String> units(List<Passage> passages) {
        Set<String> units = new LinkedHashSet<>();
        for (Passage passage : passages) {
            passage.units().stream()
                    .filter(unit -> unit.ids().size() == 1 && !names.isOwn(unit.id()))
                    .forEach(unit -> units.add(unit.id()));
        }
        return units;
    }

    Claim missing(String unit, Passage passage) {
        return evidences.missing(passage, unit, grounds(unit, passage));
    }

    /** Why it belongs in the list that the passage speaks of. */
    private List<String> grounds(String unit, Passage passage) {
        return Stream.of(NamedList.values())
                .filter(list -> outcomes.isListed(unit, list))
                .filter(list -> NamedListCheck.speaksOf(list, sentence(passage)))
                .findFirst()
                .map(list -> outcomes.grounds(unit, list))
                .orElse(List.of());
    }

    private Sentence sentence(Passage passage) {
        return new Sentence(passage, List.of(), names);
    }

    private Claim stranger(List<Passage> expected, Passage passage, Mention unit, String right) {
        Set<String> listed = new LinkedHashSet<>();
        expected.forEach(it -> it.indicators().forEach(topic -> listed.addAll(topic.ids())));
        Optional<IndicatorResult> met =
                listed.size() == 1
                        ? outcomes.find(unit.id(), listed.iterator().next())
                                .filter(result -> result.status() == Status.MET)
                        : Optional.empty();
        return met.isPresent() && right.isEmpty()
                ? evidences.notAmongMissed(passage, unit, met.get())
                : evidences.contradicted(
                        passage, Reason.UNIT_NOT_IN_LIST, unit.id(), unit.text(), right);
    }

    private boolean hasFigure(List<Passage> passages) {
        return Slot.listOf(passages, Slot.Order.UNIT_FIRST, Slot.Setting.TEXT, names).stream()
                .anyMatch(
                        slot ->
                                slot.unit().isPresent()
                                        && !facts.said(slot.unit().get(), slot.figure()).isEmpty());
    }

    private static boolean isNamed(String unit, List<Passage> draft) {
        return draft.stream().anyMatch(passage -> passage.mentions(unit));
    }

    private boolean isStranger(Mention unit, List<Passage> expected) {
        return unit.ids().stream().noneMatch(names::isOwn)
                && expected.stream()
                        .flatMap(passage -> passage.units().stream())
                        .noneMatch(other -> other.ids().stream().anyMatch(unit::canBe));
    }
}
