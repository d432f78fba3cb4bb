package kpireport.ingest;

import java.util.List;
import java.util.function.Predicate;
import kpireport.ingest.Wanted.Holds;
import kpireport.plan.Source;

/**
 * How well a file suits a source.
 *
 * @param tables those of its sheets that hold the wanted headers; one with only some of them when
 *     there is none with all, and those that look like a part of a list beside it
 */
record Fit(Source source, ExportFile file, List<Table> tables) {

    Fit {
        tables = List.copyOf(tables);
    }

    boolean isComplete() {
        return !tables.isEmpty() && tables.stream().allMatch(Table::isComplete);
    }

    /** Whether a part of a list lacks headers that another has. */
    boolean isPartlyComplete() {
        return !isComplete() && tables.stream().anyMatch(Table::isComplete);
    }

    /** The same without some of the tables that lack headers. */
    Fit without(Predicate<Table> needless) {
        return new Fit(
                source,
                file,
                tables.stream()
                        .filter(table -> table.isComplete() || !needless.test(table))
                        .toList());
    }

    /** Whether any of the source's columns of numbers is there, or of what a list says. */
    boolean hasNumbers() {
        return tables.stream().anyMatch(table -> table.hasAny(Holds.NUMBER, Holds.FIELD));
    }

    int score() {
        return tables.stream().mapToInt(Table::score).max().orElse(0);
    }
}
