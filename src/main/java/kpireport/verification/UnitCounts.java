package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kpireport.assessment.UnitResult;
import kpireport.measures.Evidence;
import kpireport.measures.Fraction;
import kpireport.measures.Level;
import kpireport.verification.Fact.Part;

/** How many units something is true of, among those that a noun can mean. */
final class UnitCounts {

    /** Words for any unit. */
    private static final Phrases ANY = Phrases.of("đơn vị", "địa phương");

    private final Map<Level, List<UnitResult>> levels = new LinkedHashMap<>();

    UnitCounts(List<UnitResult> units, Names names) {
        for (UnitResult unit : units) {
            if (names.isOwn(unit.unit().id())) continue;
            levels.computeIfAbsent(unit.unit().level(), it -> new ArrayList<>()).add(unit);
        }
    }

    /**
     * One for each group of units that the noun can mean, with the size of the group.
     *
     * @param noun its keys: "xã", "xã thị trấn", "đơn vị"
     * @param indicator whose cells show it; empty when it is not one indicator's
     */
    List<Fact> list(String noun, Optional<String> indicator, Predicate<UnitResult> isTrue) {
        List<Fact> counts = new ArrayList<>();
        for (List<UnitResult> group : groups(noun)) {
            List<UnitResult> counted = group.stream().filter(isTrue).toList();
            counts.add(
                    new Fact(
                            "",
                            indicator.orElse(""),
                            Part.UNITS,
                            Fraction.of(counted.size()),
                            Optional.of(Fraction.of(group.size())),
                            0,
                            counted.size() + "/" + group.size(),
                            evidence(counted, indicator)));
        }
        return counts;
    }

    private Set<List<UnitResult>> groups(String noun) {
        boolean any = ANY.count(noun) > 0;
        Set<List<UnitResult>> groups = new LinkedHashSet<>();
        levels.forEach(
                (level, members) -> {
                    String words = String.join(" ", Lexicon.keys(level.members()));
                    if (any || isSaidOf(noun, words)) groups.add(members);
                    groups.add(members.stream().filter(unit -> isA(noun, unit)).toList());
                });
        if (any) groups.add(levels.values().stream().flatMap(List::stream).toList());
        groups.removeIf(List::isEmpty);
        return groups;
    }

    /** "sở, ngành" of "các sở, ban, ngành". */
    private static boolean isSaidOf(String noun, String members) {
        return Set.of(members.split(" ")).containsAll(List.of(noun.split(" ")));
    }

    private static boolean isA(String noun, UnitResult unit) {
        return String.join(" ", Lexicon.keys(unit.unit().name())).startsWith(noun + " ");
    }

    private static List<Evidence> evidence(List<UnitResult> units, Optional<String> indicator) {
        return units.stream()
                .flatMap(unit -> unit.results().stream())
                .filter(result -> indicator.equals(Optional.of(result.indicator().id())))
                .flatMap(result -> result.observation().stream())
                .flatMap(observation -> observation.evidence().stream())
                .toList();
    }
}
