package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Of whom a sentence says something.
 *
 * @param units ids: those named
 * @param fields who can be meant together: any one of these sets of ids
 * @param except ids of those left out of the field
 * @param from where the words for it begin
 */
record Subject(
        Scope scope, Set<String> units, List<List<String>> fields, Set<String> except, int from) {

    enum Scope {
        /** Each of the named. */
        NAMED,
        /** The named and no others. */
        ONLY,
        /** All of the field that are not left out. */
        ALL,
        NONE,
        /** More than half of the field. */
        MOST,
        /** Less than half of the field. */
        FEW
    }

    /**
     * A unit by which something said is right, or is not.
     *
     * @param unit id; empty where all of many show it
     * @param so of a part of many, ids of those of whom it is so; else empty
     * @param share how many those are: "2/10"; else empty
     */
    record Witness(String unit, boolean right, List<String> so, String share) {
        Witness(String unit, boolean right) {
            this(unit, right, List.of(), "");
        }
    }

    /**
     * One for each named unit, or one for all that are meant together.
     *
     * @param isSo of a unit what is said; empty where that is not known
     */
    List<Witness> witnesses(Function<String, Optional<Boolean>> isSo, Crowds crowds) {
        return switch (scope) {
            case NAMED -> named(isSo);
            case ONLY -> {
                List<Witness> witnesses = new ArrayList<>(named(isSo));
                units.stream()
                        .flatMap(unit -> crowds.smallestFieldOf(unit).stream())
                        .filter(other -> !units.contains(other) && isSaid(isSo, other, true))
                        .findFirst()
                        .ifPresent(other -> witnesses.add(new Witness(other, false)));
                yield witnesses;
            }
            case ALL -> together(isSo, true);
            case NONE -> together(isSo, false);
            case MOST, FEW -> partly(isSo);
        };
    }

    private List<Witness> named(Function<String, Optional<Boolean>> isSo) {
        return units.stream()
                .flatMap(unit -> isSo.apply(unit).map(so -> new Witness(unit, so)).stream())
                .toList();
    }

    /** Right when it is so in one of the fields that can be meant. */
    private List<Witness> together(Function<String, Optional<Boolean>> isSo, boolean wanted) {
        List<Optional<String>> against = new ArrayList<>();
        for (List<String> field : fields) {
            List<String> meant =
                    field.stream()
                            .filter(unit -> !except.contains(unit))
                            .filter(unit -> isSo.apply(unit).isPresent())
                            .toList();
            if (meant.isEmpty()) continue;
            against.add(meant.stream().filter(it -> isSaid(isSo, it, !wanted)).findFirst());
        }
        if (against.isEmpty()) return List.of();
        boolean right = against.stream().anyMatch(Optional::isEmpty);
        return List.of(new Witness(right ? "" : against.get(0).get(), right));
    }

    /** Right when it is so of that part of one of the fields; which units decide is not said. */
    private List<Witness> partly(Function<String, Optional<Boolean>> isSo) {
        List<Witness> readings = new ArrayList<>();
        for (List<String> field : fields) {
            List<String> so = field.stream().filter(unit -> isSaid(isSo, unit, true)).toList();
            long not = field.stream().filter(unit -> isSaid(isSo, unit, false)).count();
            if (so.isEmpty() && not == 0) continue;
            String share = so.size() + "/" + (so.size() + not);
            readings.add(new Witness("", isPart(so.size(), not), so, share));
        }
        return readings.stream()
                .filter(Witness::right)
                .findFirst()
                .or(() -> readings.stream().findFirst())
                .stream()
                .toList();
    }

    /** Whether those of whom something is so are the part that is meant. */
    boolean isPart(long so, long not) {
        return scope == Scope.MOST ? so > not : so < not;
    }

    private static boolean isSaid(
            Function<String, Optional<Boolean>> isSo, String unit, boolean wanted) {
        return isSo.apply(unit).equals(Optional.of(wanted));
    }
}
