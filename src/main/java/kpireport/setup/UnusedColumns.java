package kpireport.setup;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.plan.DossierColumns;
import kpireport.plan.DossierMeasure;
import kpireport.plan.HeaderPath;
import kpireport.plan.RowCondition;

/** The columns of an export that may say something more of a unit than the plan reads. */
final class UnusedColumns {

    private static final Set<Holds> SAYS_NOTHING_OF_A_UNIT =
            Set.of(Holds.UNIT, Holds.UNIT_CODE, Holds.ROW_NUMBER, Holds.PERSONAL, Holds.DOSSIER);

    private UnusedColumns() {}

    /** By their headers, from the left. */
    static List<String> of(DraftSource source) {
        return of(source, source.used()::has);
    }

    /**
     * @param used whether the plan reads the column, and not only once someone takes up what waits
     */
    static List<String> of(DraftSource source, Predicate<InspectedColumn> used) {
        Set<HeaderPath> asked =
                source.source().dossiers().map(UnusedColumns::asked).orElse(Set.of());
        boolean list = source.source().dossiers().isPresent();
        return source.columns().stream()
                .filter(it -> !SAYS_NOTHING_OF_A_UNIT.contains(it.holds()))
                .filter(it -> list || source.sense(it).isResult())
                .filter(it -> !used.test(it) && it.path().isPresent())
                .map(InspectedColumn::path)
                .map(path -> path.orElseThrow())
                .filter(path -> !asked.contains(path))
                .map(HeaderPath::toString)
                .distinct()
                .toList();
    }

    private static Set<HeaderPath> asked(DossierColumns list) {
        return Stream.concat(
                        Stream.concat(list.workList().stream(), Stream.of(list.month())),
                        list.measures().stream().flatMap(UnusedColumns::asked))
                .collect(Collectors.toSet());
    }

    private static Stream<HeaderPath> asked(DossierMeasure measure) {
        return Stream.concat(
                Stream.concat(Stream.of(measure.month()), measure.distinct().stream()),
                measure.conditions().stream().flatMap(RowCondition::listColumns));
    }
}
