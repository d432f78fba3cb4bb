package kpireport.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The indicators found so far in the exports at hand, and which ids and names are still free. */
final class FoundIndicators {

    private final List<DraftSource> sources;
    private final List<DraftUnit> units;
    private final List<DraftIndicator> indicators = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    FoundIndicators(List<DraftSource> sources, List<DraftUnit> units) {
        this.sources = sources;
        this.units = units;
    }

    List<DraftIndicator> list() {
        return indicators;
    }

    Set<String> ids() {
        return ids;
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    void add(DraftIndicator indicator) {
        ids.add(indicator.id());
        indicators.add(indicator);
    }

    Optional<DraftIndicator> find(String id) {
        return indicators.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    String free(String id) {
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? id : id + "-" + it)
                .filter(it -> !ids.contains(it))
                .filter(it -> sources.stream().noneMatch(s -> s.measures().containsValue(it)))
                .findFirst()
                .orElseThrow();
    }

    String freeName(String name) {
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? name : name + " (" + it + ")")
                .filter(it -> indicators.stream().noneMatch(other -> other.name().equals(it)))
                .findFirst()
                .orElseThrow();
    }

    /** The levels of the units that these sources have. */
    Set<String> levels(List<DraftSource> from) {
        Set<String> levels = new LinkedHashSet<>();
        units.stream()
                .filter(unit -> from.stream().anyMatch(source -> source.covers(unit)))
                .forEach(it -> levels.add(it.level()));
        return levels;
    }
}
