package kpireport.ingest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kpireport.ingest.Wanted.Holds;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;

/**
 * A table inside a sheet: its head, and the columns in which each wanted header was found.
 *
 * @param names the head with the rows above it that may hold further headers: for messages
 * @param columns one where all is well; none or several where it is not. 1-based
 */
record Table(Grid grid, HeaderBlock head, HeaderBlock names, Map<Wanted, List<Integer>> columns) {

    Table {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Whether every wanted column is there, and only once. */
    boolean isComplete() {
        return columns.values().stream().allMatch(found -> found.size() == 1);
    }

    /** How many of the wanted columns are there; one that is there twice counts half. */
    int score() {
        return columns.values().stream()
                .mapToInt(found -> found.isEmpty() ? 0 : found.size() == 1 ? 2 : 1)
                .sum();
    }

    /** Empty when the column is not there or not clear. */
    Optional<Integer> find(Wanted wanted) {
        List<Integer> found = columns.getOrDefault(wanted, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<Integer> find(Holds holds) {
        return columns.keySet().stream()
                .filter(wanted -> wanted.holds() == holds)
                .findFirst()
                .flatMap(this::find);
    }

    /** Whether a column is there, and clear, that holds one of these. */
    boolean hasAny(Holds... holds) {
        return columns.keySet().stream()
                .filter(wanted -> List.of(holds).contains(wanted.holds()))
                .anyMatch(wanted -> find(wanted).isPresent());
    }

    /** The columns of numbers, by measure; those that are not clear are left out. */
    Map<String, Integer> listNumberColumns() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        columns.keySet().stream()
                .filter(wanted -> wanted.holds() == Holds.NUMBER)
                .forEach(
                        wanted ->
                                find(wanted)
                                        .ifPresent(
                                                column -> numbers.put(wanted.measure(), column)));
        return numbers;
    }

    SourceFile place() {
        return new SourceFile(grid.file(), grid.sheet().name());
    }

    /** "D (Tiếp nhận > Tổng số)". */
    String describe(int column) {
        return SourceCell.columnLetters(column) + " (" + names.describe(column) + ")";
    }

    String describe(List<Integer> found) {
        return found.stream().map(this::describe).collect(Collectors.joining(", "));
    }
}
