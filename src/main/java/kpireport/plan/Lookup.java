package kpireport.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;

/**
 * Finds the unit or the indicator that a person names on the command line: by id, name, short name,
 * alias or code, whatever the case, the accents and the way of joining words.
 *
 * @param <T> what is looked for
 */
public final class Lookup<T> {

    /** From the strictest to the most forgiving; each decides only when it leaves one. */
    private static final List<BiPredicate<String, String>> WAYS =
            List.of(
                    String::equals,
                    String::equalsIgnoreCase,
                    (word, name) -> Suggestions.fold(word).equals(Suggestions.fold(name)),
                    // "An Dũng" is "xã An Dũng", when no other unit ends so.
                    (word, name) -> Suggestions.fold(name).endsWith("-" + Suggestions.fold(word)));

    private final Map<T, List<String>> names;

    private Lookup(Map<T, List<String>> names) {
        this.names = names;
    }

    public static Lookup<OrgUnit> ofUnits(List<OrgUnit> units) {
        Map<OrgUnit, List<String>> names = new LinkedHashMap<>();
        for (OrgUnit unit : units) {
            names.put(
                    unit,
                    spoken(
                            Stream.of(unit.id(), unit.name(), unit.shortName(), unit.code()),
                            unit.aliases()));
        }
        return new Lookup<>(names);
    }

    public static Lookup<Indicator> ofIndicators(List<Indicator> indicators) {
        Map<Indicator, List<String>> names = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            names.put(
                    indicator,
                    spoken(
                            Stream.of(indicator.id(), indicator.name(), indicator.code()),
                            indicator.aliases()));
        }
        return new Lookup<>(names);
    }

    private static List<String> spoken(Stream<String> own, List<String> aliases) {
        return Stream.concat(own, aliases.stream()).filter(name -> !name.isEmpty()).toList();
    }

    /** Empty when nothing is called so, or several are. */
    public Optional<T> find(String word) {
        Set<T> fitting = fitting(word);
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /**
     * In quotes, for a word that finds nothing: those it could mean, else the near ones; empty when
     * nothing is near.
     */
    public String suggest(String word) {
        List<String> several = fitting(word).stream().map(this::shownName).toList();
        if (!several.isEmpty()) {
            return Suggestions.listed(several);
        }
        return Suggestions.near(word, names.values().stream().flatMap(List::stream).toList())
                .stream()
                .map(this::owner)
                .distinct()
                .map(this::shownName)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Suggestions::listed));
    }

    /** Of how many there are. */
    public int size() {
        return names.size();
    }

    private T owner(String name) {
        return names.keySet().stream()
                .filter(one -> names.get(one).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Set<T> fitting(String word) {
        for (BiPredicate<String, String> way : WAYS) {
            Set<T> fitting = new LinkedHashSet<>();
            names.forEach(
                    (one, spoken) -> {
                        if (spoken.stream().anyMatch(name -> way.test(word.strip(), name))) {
                            fitting.add(one);
                        }
                    });
            if (!fitting.isEmpty()) return fitting;
        }
        return Set.of();
    }

    /** The name after the id; the id alone would say little to an office. */
    private String shownName(T one) {
        List<String> spoken = new ArrayList<>(names.get(one));
        return spoken.get(Math.min(1, spoken.size() - 1));
    }
}
