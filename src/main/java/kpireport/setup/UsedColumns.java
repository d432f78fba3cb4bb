package kpireport.setup;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;

/**
 * What the first plan takes of the columns of a form: under which ids, how they are read, and what
 * a person has to look at before they are believed.
 */
final class UsedColumns {

    private final List<InspectedColumn> columns;
    private final Map<InspectedColumn, String> measures = new LinkedHashMap<>();
    private final Map<InspectedColumn, String> checks = new LinkedHashMap<>();
    private final Set<InspectedColumn> ofOne = new HashSet<>();
    private final Map<InspectedColumn, Set<String>> doubts = new LinkedHashMap<>();
    private final Map<InspectedColumn, Set<InspectedColumn>> alternatives = new LinkedHashMap<>();

    /**
     * @param columns of the form, from the left
     */
    UsedColumns(List<InspectedColumn> columns) {
        this.columns = columns;
    }

    /** Takes the column under the id, unless it has one already; the id it has. */
    String take(InspectedColumn column, String id) {
        return measures.computeIfAbsent(column, it -> id);
    }

    boolean has(InspectedColumn column) {
        return measures.containsKey(column);
    }

    boolean isEmpty() {
        return measures.isEmpty();
    }

    /** The columns in use and their ids, from the left. */
    Map<InspectedColumn, String> measures() {
        Map<InspectedColumn, String> used = new LinkedHashMap<>();
        columns.stream().filter(this::has).forEach(it -> used.put(it, measures.get(it)));
        return used;
    }

    boolean hasMeasure(String measure) {
        return measures.containsValue(measure);
    }

    /** The column in which the plan reads the measure. */
    Optional<InspectedColumn> find(String measure) {
        return measures.entrySet().stream()
                .filter(it -> it.getValue().equals(measure))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Holds a printed rate against the one computed. */
    void check(InspectedColumn column, String indicator) {
        checks.put(column, indicator);
    }

    /** Id of the indicator that the column is held against. */
    Optional<String> checked(InspectedColumn column) {
        return Optional.ofNullable(checks.get(column));
    }

    /** The printed rates that are held against the indicator. */
    Stream<InspectedColumn> listChecksOf(String indicator) {
        return columns.stream().filter(it -> indicator.equals(checks.get(it)));
    }

    /** From the left those that print the indicator: read as its measure, or held against it. */
    Stream<InspectedColumn> listPrinting(String indicator, Optional<String> measure) {
        return columns.stream()
                .filter(
                        it ->
                                measure.filter(id -> id.equals(measures.get(it))).isPresent()
                                        || indicator.equals(checks.get(it)));
    }

    /** Reads its numbers as parts of one: 0,975 is 97,5%. */
    void readAsPartsOfOne(InspectedColumn column) {
        ofOne.add(column);
    }

    boolean isOfOne(InspectedColumn column) {
        return ofOne.contains(column);
    }

    /** What a person has to look at before the column is believed. */
    void doubt(InspectedColumn column, String doubt) {
        doubts.computeIfAbsent(column, it -> new LinkedHashSet<>()).add(doubt);
    }

    /** Marks that the other column could stand for the one that is read. */
    void fitsToo(InspectedColumn column, InspectedColumn other) {
        alternatives.computeIfAbsent(column, it -> new LinkedHashSet<>()).add(other);
    }

    Set<InspectedColumn> alternatives(InspectedColumn column) {
        return alternatives.getOrDefault(column, Set.of());
    }

    /** Those that it could be as well first. */
    List<String> doubts(InspectedColumn column) {
        Stream<String> others =
                alternatives(column).stream()
                        .map(it -> "cột \"" + ColumnName.path(it) + "\" cũng khớp");
        return Stream.concat(others, doubts.getOrDefault(column, Set.of()).stream()).toList();
    }
}
