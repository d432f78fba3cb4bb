package kpireport.setup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.FoundUnit;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedTable;
import kpireport.plan.Source;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.Rows;
import kpireport.setup.Remark.Kind;

/** The first plan of an office, as far as the exports at hand tell it. */
public final class PlanDraft {

    private static final Set<String> COMMUNE_HEADERS =
            Set.of(
                    "xa",
                    "phuong",
                    "xa phuong",
                    "phuong xa",
                    "xa thi tran",
                    "xa phuong thi tran",
                    "dia phuong",
                    "ten xa",
                    "xa phuong dac khu");

    /** Of one level, in a text. */
    private static final int MOST_NAMED = 40;

    private final OfficeGuess office;
    private final List<DraftLevel> levels;
    private final List<DraftUnit> units;
    private final List<DraftSource> sources;
    private final List<DraftIndicator> indicators;

    private PlanDraft(
            OfficeGuess office,
            List<DraftLevel> levels,
            List<DraftUnit> units,
            List<DraftSource> sources,
            List<DraftIndicator> indicators) {
        this.office = office;
        this.levels = levels;
        this.units = units;
        this.sources = sources;
        this.indicators = indicators;
    }

    /**
     * @param month whose exports decide; those of earlier months only add to them
     */
    public static PlanDraft of(
            List<ExportAtHand> exports,
            List<FoundUnit> found,
            OfficeGuess office,
            YearMonth month) {
        UnitDrafts units = new UnitDrafts(found, communesByHeader(exports), office);
        List<DraftSource> sources = new SourceDrafts(exports, month).list();
        List<DraftIndicator> indicators = new IndicatorDrafts(sources, units.units()).list();
        return new PlanDraft(
                office.orOf(units.units()), units.levels(), units.units(), sources, indicators);
    }

    /**
     * With every indicator in use, also those that wait; empty where none of printed rates does.
     */
    public Optional<PlanDraft> inFull() {
        boolean waiting =
                indicators.stream().anyMatch(it -> !it.active() && it.value().isPresent());
        return waiting
                ? Optional.of(
                        new PlanDraft(
                                office,
                                levels,
                                units,
                                sources,
                                indicators.stream().map(DraftIndicator::inUse).toList()))
                : Optional.empty();
    }

    /** Whether there is anything to make a report of. */
    public boolean isUsable() {
        return !units.isEmpty() && indicators.stream().anyMatch(DraftIndicator::active);
    }

    /** Whether a source of the plan reads the export. */
    public boolean reads(ExportAtHand export) {
        return sources.stream()
                .filter(this::isNeeded)
                .anyMatch(
                        source ->
                                source.exports().contains(export.file().file())
                                        || !export.month().equals(source.month())
                                                && export.file().sources().stream()
                                                        .map(Source::files)
                                                        .anyMatch(source.source().files()::equals));
    }

    /** Also one of the same form as another of its month, which a person has to choose from. */
    public boolean needs(ExportAtHand export) {
        return reads(export)
                || sources.stream().filter(this::isNeeded).anyMatch(it -> isLike(it, export));
    }

    private static boolean isLike(DraftSource source, ExportAtHand export) {
        return export.month().equals(source.month())
                && export.file().sources().stream()
                        .anyMatch(other -> headers(other).equals(headers(source.source())));
    }

    private static List<Object> headers(Source source) {
        return List.of(
                source.rows(),
                source.unit(),
                source.measures().stream().map(MeasureColumn::header).toList());
    }

    /** Whether it feeds an indicator, or could feed one of the units that others list. */
    private boolean isNeeded(DraftSource source) {
        if (source.source().rows() != Rows.UNITS || feeds(source)) return true;
        return !source.measures().isEmpty()
                && units.stream()
                        .filter(source::covers)
                        .allMatch(
                                unit ->
                                        sources.stream()
                                                .filter(this::feeds)
                                                .anyMatch(it -> it.covers(unit)));
    }

    private boolean feeds(DraftSource source) {
        return indicators.stream()
                .filter(DraftIndicator::active)
                .flatMap(DraftIndicator::listMeasures)
                .anyMatch(source.measures()::containsValue);
    }

    /** The file {@code kpi-report.yaml}. */
    public String text(Concessions concessions) {
        return new PlanText(this, concessions).write();
    }

    public List<String> unitNames() {
        return units.stream().map(DraftUnit::name).toList();
    }

    /** "Cấp xã: 10". */
    public List<String> levelSizes() {
        return levels.stream()
                .map(level -> level.label() + ": " + listUnits(level).size())
                .toList();
    }

    public List<String> indicatorNames() {
        return indicators.stream()
                .filter(DraftIndicator::active)
                .map(DraftIndicator::name)
                .toList();
    }

    /** What the exports say that the plan does not, or says otherwise. */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (DraftSource source : sources) {
            Kind kind =
                    source.source().dossiers().isPresent()
                            ? Kind.SOME_DOSSIERS
                            : Kind.SINCE_JANUARY;
            source.doubtfulTitles()
                    .forEach(title -> remarks.add(new Remark(kind, source.files(), title)));
            if (source.source().addsParts() && isNeeded(source)) {
                remarks.add(new Remark(Kind.ADDED_PARTS, source.files(), ""));
            }
            if (!source.twins().others().isEmpty() && isNeeded(source)) {
                remarks.add(
                        new Remark(
                                source.twins().clear() ? Kind.OTHER_SHEETS : Kind.SHEETS_ALIKE,
                                source.files(),
                                sheets(source)));
            }
            if (!source.ofReportMonth() && isAlone(source)) {
                remarks.add(
                        new Remark(
                                Kind.NOT_THIS_MONTH,
                                source.files(),
                                String.join(", ", source.exports())));
            }
            List<String> unused = UnusedColumns.of(source, column -> isInUse(source, column));
            if (source.ofReportMonth() && isNeeded(source) && !unused.isEmpty()) {
                remarks.add(
                        new Remark(Kind.UNUSED_COLUMNS, source.files(), String.join("; ", unused)));
            }
        }
        return remarks;
    }

    /** The one that is read, or would be, goes first. */
    private static String sheets(DraftSource source) {
        return Stream.concat(Stream.of(source.twins().chosen()), source.twins().others().stream())
                .map(name -> '"' + name + '"')
                .collect(Collectors.joining(", "));
    }

    /** For each indicator in use that could be read from other columns as well. */
    public List<ColumnChoice> choices() {
        List<ColumnChoice> choices = new ArrayList<>();
        for (DraftIndicator indicator : indicators) {
            if (!indicator.active()) continue;
            Set<String> used = new LinkedHashSet<>();
            Set<String> others = new LinkedHashSet<>();
            for (DraftSource source : sources) {
                indicator
                        .listMeasures()
                        .flatMap(it -> source.column(it).stream())
                        .forEach(
                                column -> {
                                    List<String> fitting =
                                            source.alternatives(column).stream()
                                                    .filter(it -> !isInUse(source, it))
                                                    .map(DraftSource::header)
                                                    .toList();
                                    if (!fitting.isEmpty()) used.add(DraftSource.header(column));
                                    others.addAll(fitting);
                                });
            }
            if (!others.isEmpty()) {
                choices.add(
                        new ColumnChoice(indicator.name(), List.copyOf(used), List.copyOf(others)));
            }
        }
        return choices;
    }

    /** Whether an indicator of the plan as it stands is made of the column or held against it. */
    private boolean isInUse(DraftSource source, InspectedColumn column) {
        String measure = source.measures().get(column);
        String checked = source.checked(column).orElse("");
        return indicators.stream()
                .filter(DraftIndicator::active)
                .anyMatch(
                        it ->
                                it.id().equals(checked)
                                        || it.listMeasures().anyMatch(id -> id.equals(measure)));
    }

    /** Whether something that an indicator needs is in no export of the report month. */
    private boolean isAlone(DraftSource source) {
        return feeds(source)
                && sources.stream()
                        .filter(DraftSource::ofReportMonth)
                        .noneMatch(
                                other ->
                                        other.measures()
                                                .values()
                                                .containsAll(source.measures().values()));
    }

    /** The score by which units are ranked; empty where the exports hold none. */
    Optional<DraftIndicator> ranking() {
        List<DraftIndicator> scores =
                indicators.stream().filter(it -> it.active() && it.isScore()).toList();
        return scores.stream()
                .filter(it -> it.id().equals(ScoreDrafts.TOTAL))
                .findFirst()
                .or(() -> scores.stream().filter(it -> scores.size() == 1).findFirst());
    }

    /** Scores are published; and of many units no text can name each that misses something. */
    boolean isPublication() {
        return ranking().isPresent()
                || levels.stream().anyMatch(level -> listUnits(level).size() > MOST_NAMED);
    }

    /** The unit that the others belong to. */
    Optional<DraftUnit> whole() {
        return units.stream().filter(DraftUnit::isWhole).findFirst();
    }

    List<DraftUnit> listUnits(DraftLevel level) {
        return units.stream().filter(it -> it.level().equals(level.id())).toList();
    }

    /** Whether its column is one that nobody can tell how to read. */
    boolean lacks(DraftIndicator indicator, Concessions concessions) {
        return sources.stream()
                .anyMatch(
                        source ->
                                source.measures().entrySet().stream()
                                        .filter(
                                                it ->
                                                        indicator
                                                                .value()
                                                                .filter(it.getValue()::equals)
                                                                .isPresent())
                                        .anyMatch(
                                                it ->
                                                        concessions.drops(
                                                                source, it.getKey().number())));
    }

    OfficeGuess office() {
        return office;
    }

    List<DraftLevel> levels() {
        return levels;
    }

    List<DraftUnit> units() {
        return units;
    }

    List<DraftSource> sources() {
        return sources;
    }

    List<DraftIndicator> indicators() {
        return indicators;
    }

    /** "các cơ quan và các xã, thị trấn". */
    String everyone() {
        return levels.stream()
                .filter(level -> !level.id().equals(DraftUnit.WHOLE))
                .sorted(Comparator.comparing(DraftLevel::id))
                .map(DraftLevel::members)
                .collect(Collectors.joining(" và "))
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> communesByHeader(List<ExportAtHand> exports) {
        Set<String> files = new HashSet<>();
        for (ExportAtHand export : exports) {
            InspectedFile file = export.file();
            boolean communes =
                    file.sheets().stream()
                            .flatMap(sheet -> sheet.tables().stream())
                            .anyMatch(PlanDraft::listsCommunes);
            if (communes) files.add(file.file());
        }
        return files;
    }

    private static boolean listsCommunes(InspectedTable table) {
        return table.columns().stream()
                .filter(column -> column.holds() == Holds.UNIT)
                .map(column -> Words.plain(column.headers().get(column.headers().size() - 1)))
                .anyMatch(COMMUNE_HEADERS::contains);
    }
}
