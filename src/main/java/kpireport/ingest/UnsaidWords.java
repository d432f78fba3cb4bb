package kpireport.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.DossierCounts.Counted;
import kpireport.measures.ConfigKey;
import kpireport.measures.Period;
import kpireport.plan.HeaderPath;
import kpireport.plan.RowCondition.OneOf;
import kpireport.plan.Source;

/**
 * Finds the words of the plan's conditions that no row of a source's lists says: the portal has
 * changed its words, or the plan is mistyped, and whoever is counted by them has nothing.
 */
final class UnsaidWords {

    private record Asked(HeaderPath column, String word) {}

    private final Source source;
    private final Period period;
    private final Diagnostics diagnostics;
    private final Set<Asked> told = new HashSet<>();

    UnsaidWords(Source source, Period period, Diagnostics diagnostics) {
        this.source = source;
        this.period = period;
        this.diagnostics = diagnostics;
    }

    void report(List<Counted> lists) {
        source.dossiers().orElseThrow().measures().stream()
                .flatMap(measure -> measure.conditions().stream())
                .filter(OneOf.class::isInstance)
                .map(OneOf.class::cast)
                .filter(condition -> lists.stream().anyMatch(list -> isFilled(list, condition)))
                .forEach(condition -> report(lists, condition));
    }

    /** A column that is still empty this month, say in its first days, proves nothing. */
    private static boolean isFilled(Counted list, OneOf condition) {
        return list.questions().columns().placesOfTests(condition.column()).stream()
                .anyMatch(list.tally()::isFilled);
    }

    /** Of several words one may be rare, and a month without what is left out is a good one. */
    private void report(List<Counted> lists, OneOf condition) {
        boolean countsNothing =
                !condition.none()
                        && condition.words().stream()
                                .noneMatch(word -> isSaid(lists, condition, word));
        Code code = countsNothing ? Code.WORD_NEVER_SAID : Code.OTHER_WORD_NEVER_SAID;
        for (int i = 0; i < condition.places().size(); i++) {
            String word = condition.words().get(i);
            boolean isNew = told.add(new Asked(condition.column(), WordKey.of(word)));
            if (isNew && !isSaid(lists, condition, word)) {
                report(code, lists, condition, word, condition.places().get(i));
            }
        }
    }

    private static boolean isSaid(List<Counted> lists, OneOf condition, String word) {
        return lists.stream()
                .map(list -> list.questions().columns())
                .anyMatch(columns -> columns.isSaid(condition.column(), word));
    }

    private void report(
            Code code, List<Counted> lists, OneOf condition, String word, ConfigKey where) {
        diagnostics.report(
                code,
                where,
                "text",
                word,
                "header",
                condition.column(),
                "files",
                source.files(),
                "period",
                period.describe(),
                "words",
                new CommonWords(condition.column())
                        .list(lists.stream().map(Counted::list).toList()).stream()
                                .map(common -> '"' + common + '"')
                                .collect(Collectors.joining(", ")));
    }
}
