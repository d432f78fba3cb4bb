package kpireport.setup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedUnit;
import kpireport.plan.Source;

/** One form of export as the first plan reads it: what its columns and rows hold. */
final class DraftSource {

    private static final Pattern COUNTED = Pattern.compile("(so|tong|ho so|hs|da|duoc)\\b.*");

    private final Source source;
    private final TwinSheets twins;
    private final String files;
    private final YearMonth month;
    private final boolean ofReportMonth;
    private final Set<String> exports;
    private final SourceTitles titles;
    private final List<InspectedColumn> columns;
    private final Map<Integer, TargetNote> notes = new HashMap<>();
    private final List<String> indicators;
    private final List<InspectedUnit> rows;
    private final Set<String> names = new HashSet<>();
    private final ColumnSenses senses;
    private final SourceMatters matters;
    private final boolean cumulative;
    private final List<InspectedColumn> results;
    private final Map<Topic, List<InspectedColumn>> topics = new EnumMap<>(Topic.class);
    private final UsedColumns used;

    /**
     * @param files file name pattern
     * @param month that the exports are about
     * @param exports the files of the form
     * @param columns those of numbers; of a list of dossiers all
     * @param indicators names in a long layout
     * @param rows names in the column of units
     */
    DraftSource(
            Source source,
            String files,
            YearMonth month,
            boolean ofReportMonth,
            Set<String> exports,
            List<InspectedColumn> columns,
            List<String> indicators,
            List<InspectedUnit> rows,
            SourceTitles titles,
            TwinSheets twins) {
        this.source = source;
        this.twins = twins;
        this.files = files;
        this.month = month;
        this.ofReportMonth = ofReportMonth;
        this.exports = exports;
        this.titles = titles;
        List<InspectedColumn> named = new ArrayList<>();
        for (InspectedColumn column : columns) {
            Optional<TargetNote> note = TargetNote.of(column, columns);
            named.add(note.isPresent() ? TargetNote.without(column) : column);
            note.ifPresent(it -> notes.put(column.number(), it));
        }
        this.columns = List.copyOf(named);
        this.indicators = indicators;
        this.rows = rows;
        rows.forEach(row -> names.add(row.text()));
        this.senses = new ColumnSenses(this.columns, rows.size(), month);
        this.matters = new SourceMatters(this.columns, titles.nearest());
        this.used = new UsedColumns(this.columns);
        List<InspectedColumn> anyTime =
                this.columns.stream().filter(it -> sense(it).isResult()).toList();
        List<InspectedColumn> ofTheMonth =
                anyTime.stream().filter(it -> sense(it) != ColumnSense.CUMULATIVE).toList();
        // Sums since January are taken where there is nothing of the month.
        this.cumulative = ofTheMonth.stream().noneMatch(this::isKnown);
        this.results = cumulative ? anyTime : ofTheMonth;
        for (InspectedColumn column : results) {
            known(column)
                    .ifPresent(
                            it -> topics.computeIfAbsent(it, all -> new ArrayList<>()).add(column));
        }
    }

    /** "Số hồ sơ" are counts, even where an English Excel has made 1,234 of 1.234. */
    private Optional<Topic> known(InspectedColumn column) {
        boolean counted =
                column.holds() == Holds.AMOUNT
                        && !titles.areOfPoints()
                        && COUNTED.matcher(Words.plain(ColumnName.last(column))).matches();
        if (column.holds() != Holds.COUNT && !counted) return Optional.empty();
        boolean other = matters.other(column).isPresent();
        return Vocabulary.topic(column).filter(it -> !other || it.isOfProgress());
    }

    private boolean isKnown(InspectedColumn column) {
        return column.holds() == Holds.PERCENT
                || column.holds() == Holds.AMOUNT
                || known(column).isPresent();
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

    YearMonth month() {
        return month;
    }

    Set<String> exports() {
        return exports;
    }

    /** The sheets of the same form beside the one it is read from. */
    TwinSheets twins() {
        return twins;
    }

    SourceTitles titles() {
        return titles;
    }

    /** What its figures are about. */
    SourceMatters matters() {
        return matters;
    }

    /** What the plan takes of its columns. */
    UsedColumns used() {
        return used;
    }

    /** Of a long layout. */
    List<String> indicators() {
        return indicators;
    }

    List<InspectedUnit> rows() {
        return rows;
    }

    /** Whether it has a row of the unit. */
    boolean covers(DraftUnit unit) {
        return unit.isIn(exports) && unit.found().spellings().stream().anyMatch(names::contains);
    }

    List<InspectedColumn> columns() {
        return columns;
    }

    /**
     * Those of numbers that may be what units have done in the month: neither the plan, nor another
     * month, nor what a person makes of it.
     */
    List<InspectedColumn> results() {
        return results;
    }

    ColumnSense sense(InspectedColumn column) {
        return senses.of(column);
    }

    /** The line that a row below the headers draws for the column. */
    Optional<TargetNote> note(InspectedColumn column) {
        return Optional.ofNullable(notes.get(column.number()));
    }

    /**
     * The columns that the topic could be, from the left.
     *
     * @param matter see {@link SourceMatters#other}
     */
    List<InspectedColumn> listFitting(Topic topic, Optional<Matter> matter) {
        return topics.getOrDefault(topic, List.of()).stream()
                .filter(it -> matters.other(it).equals(matter))
                .toList();
    }

    boolean hasTopic(InspectedColumn column) {
        return topicOf(column).isPresent();
    }

    /** What its numbers are known as, of those that may be results. */
    Optional<Topic> topicOf(InspectedColumn column) {
        return topics.entrySet().stream()
                .filter(it -> it.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The rates in time of something else than dossiers that its counts may make. */
    List<RateIdea> otherIdeas() {
        Map<String, RateIdea> ideas = new LinkedHashMap<>();
        results.stream()
                .filter(this::hasTopic)
                .flatMap(column -> matters.onTime(column).stream())
                .forEach(idea -> ideas.putIfAbsent(idea.id(), idea));
        return List.copyOf(ideas.values());
    }

    /** Takes the column for the topic into the plan, and says which others fit as well. */
    void use(Topic topic, InspectedColumn column, String id) {
        listFitting(topic, matters.other(column)).stream()
                .filter(other -> !other.equals(column) && !used.has(other))
                .forEach(other -> used.fitsToo(column, other));
        use(column, id);
    }

    /** Takes the column into the plan under the id, unless it has one there already. */
    String use(InspectedColumn column, String id) {
        if (cumulative && sense(column) == ColumnSense.CUMULATIVE) {
            used.doubt(column, "số lũy kế, không phải của riêng tháng");
        }
        return used.take(column, id);
    }

    /** Whether what stands above the table, or a name, says that it is about dossiers. */
    boolean isTitledOfDossiers() {
        return titles.areOfIndexSet() || matters.areTitledDossiers();
    }

    /** Titles that say another thing than what the columns are read as. */
    List<String> doubtfulTitles() {
        if (source.dossiers().isPresent()) return titles.partial().stream().toList();
        boolean ofTheMonth = results.stream().anyMatch(it -> sense(it) == ColumnSense.OF_THE_MONTH);
        if (ofTheMonth || month.getMonthValue() == 1) return List.of();
        return titles.sinceJanuary().stream().toList();
    }

    /** Whether its figures are sums since January, by a title or by the columns themselves. */
    boolean isCumulative() {
        boolean said = source.dossiers().isEmpty() && !doubtfulTitles().isEmpty();
        return said || results.stream().anyMatch(it -> sense(it) == ColumnSense.CUMULATIVE);
    }

    /** Whether the titles leave no doubt that every late dossier is in the list. */
    boolean listsLateDossiers() {
        return doubtfulTitles().stream().allMatch(PartialList::isOfLate);
    }
}
