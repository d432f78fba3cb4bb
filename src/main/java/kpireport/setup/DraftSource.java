package kpireport.setup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedUnit;
import kpireport.plan.Source;

/** One form of export as the first plan reads it: the columns that are of use, under clear ids. */
final class DraftSource {

    private static final Pattern OF_POINTS =
            Pattern.compile(
                    ".*\\b((bang|cham|tong|so|muc|ket qua) diem|diem (so|thanh phan|danh gia|cac nhom|nhom)"
                            + "|xep (hang|loai)|bo chi so)\\b.*");

    private static final Pattern COUNTED = Pattern.compile("(so|tong|ho so|hs|da|duoc)\\b.*");

    private final Source source;
    private final TwinSheets twins;
    private final String files;
    private final boolean ofReportMonth;
    private final Set<String> exports;
    private final List<InspectedColumn> columns;
    private final List<String> indicators;
    private final List<InspectedUnit> rows;
    private final Set<String> names = new HashSet<>();
    private final boolean ofPoints;
    private final boolean ofIndexSet;
    private final YearMonth month;
    private final ColumnSenses senses;
    private final List<String> titles;
    private final boolean cumulative;
    private final List<InspectedColumn> results;
    private final SourceMatters matters;
    private final Map<Topic, List<InspectedColumn>> topics = new EnumMap<>(Topic.class);
    private final Map<InspectedColumn, Set<String>> doubts = new LinkedHashMap<>();
    private final Map<InspectedColumn, Set<InspectedColumn>> alternatives = new LinkedHashMap<>();
    private final Map<InspectedColumn, String> measures = new LinkedHashMap<>();
    private final Map<Integer, TargetNote> notes = new HashMap<>();
    private final Map<InspectedColumn, String> checks = new LinkedHashMap<>();
    private final Set<InspectedColumn> ofOne = new HashSet<>();

    /**
     * @param files file name pattern
     * @param month that the exports are about
     * @param exports the files of the form
     * @param columns those of numbers; of a list of dossiers all
     * @param indicators names in a long layout
     * @param rows names in the column of units
     * @param titles what stands above the table, and the names of sheet and file
     * @param context the same, what is nearest to the table first
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
            List<String> titles,
            List<String> context,
            TwinSheets twins) {
        this.source = source;
        this.twins = twins;
        this.files = files;
        this.ofReportMonth = ofReportMonth;
        this.exports = exports;
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
        this.ofPoints =
                titles.stream().map(Words::plain).anyMatch(it -> OF_POINTS.matcher(it).matches());
        this.ofIndexSet = titles.stream().anyMatch(it -> it.matches(".*(?<!\\d)766(?!\\d).*"));
        this.month = month;
        this.senses = new ColumnSenses(this.columns, rows.size(), month);
        this.titles = titles;
        this.matters = new SourceMatters(this.columns, context);
        List<InspectedColumn> ofTheMonth =
                listResults().stream().filter(it -> sense(it) != ColumnSense.CUMULATIVE).toList();
        // Sums since January are taken where there is nothing of the month.
        this.cumulative = ofTheMonth.stream().noneMatch(this::isKnown);
        this.results = cumulative ? listResults() : ofTheMonth;
        for (InspectedColumn column : results) {
            topic(column)
                    .ifPresent(
                            it -> topics.computeIfAbsent(it, all -> new ArrayList<>()).add(column));
        }
    }

    private List<InspectedColumn> listResults() {
        return columns.stream().filter(it -> sense(it).isResult()).toList();
    }

    /** "Số hồ sơ" are counts, even where an English Excel has made 1,234 of 1.234. */
    private Optional<Topic> topic(InspectedColumn column) {
        boolean counted =
                column.holds() == Holds.AMOUNT
                        && !ofPoints
                        && COUNTED.matcher(Words.plain(ColumnName.last(column))).matches();
        if (column.holds() != Holds.COUNT && !counted) return Optional.empty();
        boolean other = matters.other(column).isPresent();
        return Vocabulary.topic(column).filter(it -> !other || it.isOfProgress());
    }

    /** The rates in time of something else than dossiers that its counts may make. */
    List<RateIdea> otherIdeas() {
        Map<String, RateIdea> ideas = new LinkedHashMap<>();
        for (InspectedColumn column : results) {
            RateIdea idea = matters.onTime(column).orElse(null);
            if (idea != null && hasTopic(column)) ideas.putIfAbsent(idea.id(), idea);
        }
        return List.copyOf(ideas.values());
    }

    /** Whether what stands above the table, or a name, says that it is about dossiers. */
    boolean isTitledOfDossiers() {
        return ofIndexSet || matters.areTitledDossiers();
    }

    private boolean isKnown(InspectedColumn column) {
        return column.holds() == Holds.PERCENT
                || column.holds() == Holds.AMOUNT
                || topic(column).isPresent();
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

    /** The sheets of the same form beside the one it is read from. */
    TwinSheets twins() {
        return twins;
    }

    Set<String> exports() {
        return exports;
    }

    /** What its figures are about. */
    SourceMatters matters() {
        return matters;
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

    YearMonth month() {
        return month;
    }

    ColumnSense sense(InspectedColumn column) {
        return senses.of(column);
    }

    /** Titles that say another thing than what the columns are read as. */
    List<String> doubtfulTitles() {
        if (source.dossiers().isPresent()) return PartialList.title(titles).stream().toList();
        boolean ofTheMonth = results.stream().anyMatch(it -> sense(it) == ColumnSense.OF_THE_MONTH);
        if (ofTheMonth || month.getMonthValue() == 1) return List.of();
        return SinceJanuary.title(titles).stream().toList();
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

    List<InspectedUnit> rows() {
        return rows;
    }

    /** Whether it has a row of the unit. */
    boolean covers(DraftUnit unit) {
        return unit.isIn(exports) && unit.found().spellings().stream().anyMatch(names::contains);
    }

    boolean reads(String measure) {
        return measures.containsValue(measure);
    }

    /** The column in which the plan reads the measure. */
    Optional<InspectedColumn> column(String measure) {
        return measures.entrySet().stream()
                .filter(it -> it.getValue().equals(measure))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The columns that the topic could be, from the left. */
    List<InspectedColumn> listFitting(Topic topic) {
        return listFitting(topic, Optional.empty());
    }

    /**
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

    /** Takes the column for the topic into the plan, and says which others fit as well. */
    void use(Topic topic, InspectedColumn column, String id) {
        listFitting(topic, matters.other(column)).stream()
                .filter(other -> !other.equals(column) && !isUsed(other))
                .forEach(other -> fitsToo(column, other));
        use(column, id);
    }

    /** Takes the column into the plan under the id, unless it has one there already. */
    String use(InspectedColumn column, String id) {
        if (cumulative && sense(column) == ColumnSense.CUMULATIVE) {
            doubt(column, "số lũy kế, không phải của riêng tháng");
        }
        return measures.computeIfAbsent(column, it -> id);
    }

    /** What a person has to look at before the column is believed. */
    void doubt(InspectedColumn column, String doubt) {
        doubts.computeIfAbsent(column, it -> new LinkedHashSet<>()).add(doubt);
    }

    List<String> doubts(InspectedColumn column) {
        Stream<String> others =
                alternatives(column).stream().map(it -> "cột \"" + header(it) + "\" cũng khớp");
        return Stream.concat(others, doubts.getOrDefault(column, Set.of()).stream()).toList();
    }

    /** Reads its numbers as parts of one: 0,975 is 97,5%. */
    void readAsPartsOfOne(InspectedColumn column) {
        ofOne.add(column);
    }

    boolean isOfOne(InspectedColumn column) {
        return ofOne.contains(column);
    }

    /** Marks that the other column could stand for the one that is read. */
    void fitsToo(InspectedColumn column, InspectedColumn other) {
        alternatives.computeIfAbsent(column, it -> new LinkedHashSet<>()).add(other);
    }

    Set<InspectedColumn> alternatives(InspectedColumn column) {
        return alternatives.getOrDefault(column, Set.of());
    }

    static String header(InspectedColumn column) {
        return String.join(" > ", column.headers());
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

    /** The line that a row below the headers draws for the column. */
    Optional<TargetNote> note(InspectedColumn column) {
        return Optional.ofNullable(notes.get(column.number()));
    }

    Optional<String> checked(InspectedColumn column) {
        return Optional.ofNullable(checks.get(column));
    }
}
