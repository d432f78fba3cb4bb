package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.plan.NamedList;
import kpireport.verification.Claim.Reason;

/** Which units a list names: those that belong there, all of them and no others. */
final class ListCheck {

    private static final Map<NamedList, Phrases> VERBS = verbs();

    private final Evidences evidences;
    private final Facts facts;
    private final Names names;

    ListCheck(Evidences evidences, Facts facts, Names names) {
        this.evidences = evidences;
        this.facts = facts;
        this.names = names;
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
                    boolean listed = isList(expected) || !missing.isEmpty();
                    if (listed || isWronglyNamed(unit, passage)) {
                        String right = missing.size() == 1 ? names.unitName(missing.get(0)) : "";
                        claims.add(stranger(passage, unit, right));
                    }
                }
            }
        }
        if (isList(expected) || !strangers.isEmpty()) {
            missing.forEach(unit -> claims.add(missing(unit, draft.get(0))));
        }
        return claims;
    }

    /** A passage that nothing was expected like. */
    List<Claim> check(Passage passage) {
        return passage.units().stream()
                .filter(unit -> isWronglyNamed(unit, passage))
                .map(unit -> stranger(passage, unit, ""))
                .toList();
    }

    /** Whether it would be noticed if a unit were left out. */
    boolean isList(List<Passage> expected) {
        Set<String> wanted = units(expected);
        return wanted.size() > 1
                || facts.isNamedList(wanted)
                || !wanted.isEmpty() && hasFigure(expected);
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
        return evidences.contradicted(passage, Reason.UNIT_MISSING, unit, "", names.unitName(unit));
    }

    private Claim stranger(Passage passage, Mention unit, String right) {
        return evidences.contradicted(
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

    /** Criticised, commended or asked to explain without being in that list. */
    private boolean isWronglyNamed(Mention unit, Passage passage) {
        Optional<NamedList> list = list(passage);
        return list.isPresent()
                && unit.ids().stream().noneMatch(names::isOwn)
                && unit.ids().stream().noneMatch(id -> id.startsWith("agency:"))
                && unit.ids().stream().noneMatch(facts.listNamed(list.get())::contains);
    }

    /** The one list that the passage speaks of. */
    private static Optional<NamedList> list(Passage passage) {
        List<NamedList> lists =
                VERBS.entrySet().stream()
                        .filter(verb -> verb.getValue().count(passage.key()) > 0)
                        .map(Map.Entry::getKey)
                        .toList();
        return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
    }

    private static Map<NamedList, Phrases> verbs() {
        Map<NamedList, Phrases> verbs = new LinkedHashMap<>();
        verbs.put(NamedList.CRITICISED, Phrases.of("phê bình", "kiểm điểm"));
        verbs.put(NamedList.COMMENDED, Phrases.of("biểu dương", "tuyên dương", "khen ngợi"));
        verbs.put(NamedList.MUST_EXPLAIN, Phrases.of("giải trình"));
        return verbs;
    }
}
