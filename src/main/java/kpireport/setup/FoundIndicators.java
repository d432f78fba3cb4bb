package kpireport.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;

/** The indicators found so far in the exports at hand, and which ids and names are still free. */
final class FoundIndicators {

    private static final String UNSAID =
            "các tệp không ghi đây là hồ sơ hay việc khác; xem lại name";

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

    /** Under a name of its own: the plan tells indicators apart by it. */
    void add(DraftIndicator indicator) {
        ids.add(indicator.id());
        String name = freeName(within(indicator), List.of());
        DraftIndicator named = indicator.named(name);
        indicators.add(isOfUnsaidMatter(named) ? named.doubted(UNSAID) : named);
    }

    /** With the part that all its counts stand under: "DVCTT toàn trình". */
    private String within(DraftIndicator indicator) {
        if (indicator.ratio().isEmpty()) return indicator.name();
        List<InspectedColumn> columns =
                sources.stream()
                        .flatMap(
                                source ->
                                        indicator
                                                .listMeasures()
                                                .flatMap(it -> source.used().find(it).stream()))
                        .toList();
        String name = indicator.name();
        if (columns.isEmpty()) return name;
        for (String header : ColumnName.parents(columns.get(0))) {
            boolean shared = columns.stream().allMatch(it -> it.headers().contains(header));
            if (shared) name = RateName.within(name, header);
        }
        return name;
    }

    /** Whether it is called one of dossiers, and nothing in its exports says so. */
    private boolean isOfUnsaidMatter(DraftIndicator indicator) {
        List<DraftSource> from =
                sources.stream()
                        .filter(
                                source ->
                                        indicator
                                                .listMeasures()
                                                .anyMatch(source.used()::hasMeasure))
                        .toList();
        return Matter.in(indicator.name()).filter(Matter.DOSSIERS::equals).isPresent()
                && !from.isEmpty()
                && from.stream().map(DraftSource::matters).noneMatch(SourceMatters::nameDossiers);
    }

    void replace(String id, UnaryOperator<DraftIndicator> change) {
        indicators.replaceAll(it -> it.id().equals(id) ? change.apply(it) : it);
    }

    Optional<DraftIndicator> find(String id) {
        return indicators.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    String free(String id) {
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? id : id + "-" + it)
                .filter(it -> !ids.contains(it))
                .filter(it -> sources.stream().noneMatch(s -> s.used().hasMeasure(it)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param headers above the one it is named for, which tell it from another of the same name
     */
    String freeName(String name, List<String> headers) {
        Stream<String> told =
                IntStream.rangeClosed(1, headers.size())
                        .mapToObj(it -> headers.get(headers.size() - it))
                        .filter(header -> !Words.plain(name).contains(Words.plain(header)))
                        .map(header -> name + " (" + header + ")");
        Stream<String> counted =
                IntStream.iterate(2, it -> it + 1).mapToObj(it -> name + " (" + it + ")");
        return Stream.of(Stream.of(name), told, counted)
                .flatMap(names -> names)
                .filter(it -> indicators.stream().noneMatch(other -> isSame(other.name(), it)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSame(String one, String other) {
        return Words.plain(one).equals(Words.plain(other));
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
