package kpireport.setup;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.plan.Source;

/** One form of export as the first plan reads it: the columns that are of use, under clear ids. */
final class DraftSource {

    private static final Pattern OF_POINTS =
            Pattern.compile(
                    ".*\\b((bang|cham|tong|so|muc|ket qua) diem|diem (so|thanh phan|danh gia|cac nhom|nhom)"
                            + "|xep (hang|loai)|bo chi so)\\b.*");

    private final Source source;
    private final String files;
    private final boolean ofReportMonth;
    private final Set<String> exports;
    private final List<InspectedColumn> columns;
    private final List<String> indicators;
    private final boolean ofPoints;
    private final boolean ofIndexSet;
    private final Map<Topic, InspectedColumn> topics = new EnumMap<>(Topic.class);
    private final Map<InspectedColumn, String> measures = new LinkedHashMap<>();
    private final Map<InspectedColumn, String> checks = new LinkedHashMap<>();

    /**
     * @param files file name pattern
     * @param exports the files of the form
     * @param columns those of numbers; of a list of dossiers all
     * @param indicators names in a long layout
     * @param titles what stands above the table, and the names of sheet and file
     */
    DraftSource(
            Source source,
            String files,
            boolean ofReportMonth,
            Set<String> exports,
            List<InspectedColumn> columns,
            List<String> indicators,
            List<String> titles) {
        this.source = source;
        this.files = files;
        this.ofReportMonth = ofReportMonth;
        this.exports = exports;
        this.columns = columns;
        this.indicators = indicators;
        this.ofPoints =
                titles.stream().map(Words::plain).anyMatch(it -> OF_POINTS.matcher(it).matches());
        this.ofIndexSet = titles.stream().anyMatch(it -> it.matches(".*(?<!\\d)766(?!\\d).*"));
        for (InspectedColumn column : columns) {
            if (column.holds() == Holds.COUNT) {
                Vocabulary.topic(column).ifPresent(topic -> topics.putIfAbsent(topic, column));
            }
        }
    }

    Source source() {
        return source;
    }

    String files() {
        return files;
    }

    boolean ofReportMonth() {
        return ofReportMonth;
    }

    Set<String> exports() {
        return exports;
    }

    List<InspectedColumn> columns() {
        return columns;
    }

    /** Of a long layout. */
    List<String> indicators() {
        return indicators;
    }

    /** Whether a title says that points are given. */
    boolean isOfPoints() {
        return ofPoints;
    }

    /** Whether a title names Decision 766, or the file does. */
    boolean isOfIndexSet() {
        return ofIndexSet;
    }

    Optional<InspectedColumn> find(Topic topic) {
        return Optional.ofNullable(topics.get(topic));
    }

    boolean has(List<Topic> wanted) {
        return topics.keySet().containsAll(wanted);
    }

    boolean hasTopic(InspectedColumn column) {
        return topics.containsValue(column);
    }

    /** Takes the column into the plan under the id, unless it has one there already. */
    String use(InspectedColumn column, String id) {
        return measures.computeIfAbsent(column, it -> id);
    }

    boolean isUsed(InspectedColumn column) {
        return measures.containsKey(column);
    }

    /** The columns in use and their ids, from the left. */
    Map<InspectedColumn, String> measures() {
        Map<InspectedColumn, String> used = new LinkedHashMap<>();
        columns.stream()
                .filter(this::isUsed)
                .forEach(column -> used.put(column, measures.get(column)));
        return used;
    }

    /** Holds a printed rate against the one computed. */
    void check(InspectedColumn column, String indicator) {
        checks.put(column, indicator);
    }

    Optional<String> checked(InspectedColumn column) {
        return Optional.ofNullable(checks.get(column));
    }
}
