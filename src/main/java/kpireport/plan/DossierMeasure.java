package kpireport.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.measures.ConfigKey;

/**
 * A count over the rows of a list of dossiers.
 *
 * @param month header of the date that says whether a row belongs to the days that are counted
 * @param distinct header of the column whose different values are counted, instead of rows
 * @param conditions all of them must hold
 */
public record DossierMeasure(
        String measure,
        HeaderPath month,
        Span span,
        Optional<HeaderPath> distinct,
        List<RowCondition> conditions,
        ConfigKey where) {

    public DossierMeasure {
        conditions = List.copyOf(conditions);
    }

    /** Which rows are looked at. */
    public enum Span {
        /** Those of the report month's period. */
        MONTH,
        /** Those from the first day of January's period to the last of the report month's. */
        YEAR,
        /** All of the list, whatever their dates. */
        LIST
    }

    /** Whether the counts of several months make one count together. */
    boolean isAddable() {
        return span == Span.MONTH && distinct.isEmpty();
    }

    Stream<HeaderPath> listHeaders() {
        return Stream.of(
                        Stream.of(month),
                        distinct.stream(),
                        conditions.stream().flatMap(RowCondition::listColumns))
                .flatMap(headers -> headers);
    }

    /** What is counted, in one line; empty when every row is. */
    public String describe() {
        String met =
                conditions.stream().map(RowCondition::describe).collect(Collectors.joining("; "));
        return distinct.map(
                        column ->
                                Stream.of("#" + column, met)
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining("; ")))
                .orElse(met);
    }
}
