package kpireport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kpireport.document.NamedUnits.Claim;
import kpireport.document.NamedUnits.NamedGroup;
import kpireport.document.NamedUnits.NamedUnit;

/** The units of a list, put together by what may be said of them. */
final class NamedGroups {

    private final List<NamedUnit> units;
    private final List<String> order;

    NamedGroups(List<NamedUnit> units) {
        this.units = units;
        this.order = units.stream().map(NamedGroups::id).toList();
    }

    /** Those of whom the same is said stand together. */
    List<NamedGroup> bySame(Function<NamedUnit, List<Claim>> saying) {
        record Said(List<Claim> claims, String decision) {}
        Map<Said, List<NamedUnit>> groups = new LinkedHashMap<>();
        for (NamedUnit unit : units) {
            List<Claim> claims = saying.apply(unit);
            Said said = new Said(claims, claims.isEmpty() ? unit.decision() : "");
            groups.computeIfAbsent(said, same -> new ArrayList<>()).add(unit);
        }
        return groups.entrySet().stream()
                .map(
                        group ->
                                new NamedGroup(
                                        Stream.of(group.getKey().claims())
                                                .filter(claims -> !claims.isEmpty())
                                                .toList(),
                                        group.getKey().decision(),
                                        group.getValue()))
                .toList();
    }

    /**
     * The same, and no unit named before one that it follows: groups that would change the order
     * are one, of which one thing or the other holds (An Lão, May 2024: An Toàn with three misses
     * stands before An Hưng with a very low value, as both are of the rest).
     */
    List<NamedGroup> inOrder(Function<NamedUnit, List<Claim>> saying) {
        List<NamedGroup> inOrder = new ArrayList<>();
        for (NamedGroup group : bySame(saying)) {
            int last = inOrder.size() - 1;
            if (last >= 0 && isBroken(inOrder.get(last), group)) {
                inOrder.set(last, both(inOrder.get(last), group));
            } else {
                inOrder.add(group);
            }
        }
        return inOrder;
    }

    private boolean isBroken(NamedGroup before, NamedGroup after) {
        NamedUnit last = before.units().get(before.units().size() - 1);
        return !before.cases().isEmpty()
                && !after.cases().isEmpty()
                && place(last) > place(after.units().get(0));
    }

    private NamedGroup both(NamedGroup one, NamedGroup other) {
        List<List<Claim>> cases =
                Stream.concat(one.cases().stream(), other.cases().stream()).toList();
        return new NamedGroup(
                // Who did this and that is among those who did this.
                cases.stream().filter(each -> isLeast(each, cases)).distinct().toList(),
                "",
                Stream.concat(one.units().stream(), other.units().stream())
                        .sorted(Comparator.comparingInt(this::place))
                        .toList());
    }

    private static boolean isLeast(List<Claim> one, List<List<Claim>> cases) {
        return cases.stream()
                .noneMatch(other -> other.size() < one.size() && one.containsAll(other));
    }

    private int place(NamedUnit unit) {
        return order.indexOf(id(unit));
    }

    private static String id(NamedUnit unit) {
        return unit.unit().id();
    }
}
