package kpireport.setup;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kpireport.inspection.FoundUnit;

/** The first plan of an office, as far as the exports at hand tell it. */
public final class PlanDraft {

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
        UnitDrafts units = new UnitDrafts(found, CommuneColumns.files(exports), office);
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
                ? Optional.of(with(indicators.stream().map(DraftIndicator::inUse).toList()))
                : Optional.empty();
    }

    /** Whether there is anything to make a report of. */
    public boolean isUsable() {
        return !units.isEmpty() && indicators.stream().anyMatch(DraftIndicator::active);
    }

    /**
     * The same with all figures as measures, where they fit no known indicator and a person has to
     * say what they make; empty where there is none of a unit.
     */
    public Optional<PlanDraft> toBeFilled() {
        IndicatorsToFill filling = new IndicatorsToFill(sources, units);
        if (isUsable() || !filling.arePossible()) return Optional.empty();
        filling.takeMeasures();
        return Optional.of(this);
    }

    /** Whether a source of the plan reads the export. */
    public boolean reads(ExportAtHand export) {
        return use().reads(export);
    }

    /** Also one of the same form as another of its month, which a person has to choose from. */
    public boolean needs(ExportAtHand export) {
        return use().needs(export);
    }

    /** The same export for each earlier month that it holds beside its own. */
    public List<ExportAtHand> earlierMonths(ExportAtHand export) {
        return use().earlierMonths(export);
    }

    /** What the exports say that the plan does not, or says otherwise. */
    public List<Remark> remarks() {
        return new DraftRemarks(sources, indicators, use()).remarks();
    }

    /** For each indicator in use that could be read from other columns as well. */
    public List<ColumnChoice> choices() {
        return new DraftRemarks(sources, indicators, use()).choices();
    }

    private SourceUse use() {
        return new SourceUse(sources, units, indicators);
    }

    /** The file {@code kpi-report.yaml}. */
    public String text(Concessions concessions) {
        return new PlanText(granting(concessions), concessions).write();
    }

    /** The same, where what nobody can tell how to read waits, unless there is nothing else. */
    public PlanDraft granting(Concessions concessions) {
        List<DraftIndicator> rest =
                indicators.stream().map(it -> lacks(it, concessions) ? it.waiting() : it).toList();
        return rest.stream().anyMatch(DraftIndicator::active) ? with(rest) : this;
    }

    private PlanDraft with(List<DraftIndicator> others) {
        return new PlanDraft(office, levels, units, sources, others);
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

    /** By name of an indicator in use the header of its column, where that says it otherwise. */
    public Map<String, String> otherHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (DraftIndicator it : indicators) {
            if (!it.active() || it.score().isPresent()) continue;
            sources.stream()
                    .flatMap(source -> it.value().flatMap(source.used()::find).stream())
                    .findFirst()
                    .map(ColumnName::path)
                    .filter(
                            header ->
                                    !Words.plain(header)
                                            .replace(" %", "")
                                            .equals(Words.plain(it.name())))
                    .ifPresent(header -> headers.put(it.name(), header));
        }
        return headers;
    }

    /** Whether an indicator in use is one of dossiers and procedures, as most are. */
    boolean isOfProcedures() {
        return indicators.stream()
                .filter(DraftIndicator::active)
                .anyMatch(it -> isOfProcedures(it));
    }

    private boolean isOfProcedures(DraftIndicator indicator) {
        boolean known =
                RateIdea.ALL.stream().map(RateIdea::id).anyMatch(indicator.id()::equals)
                        || Matter.in(indicator.name()).filter(Matter.DOSSIERS::equals).isPresent();
        return known
                || sources.stream()
                        .filter(
                                source ->
                                        indicator
                                                .listMeasures()
                                                .anyMatch(source.used()::hasMeasure))
                        .anyMatch(DraftSource::isTitledOfDossiers);
    }

    /** The score by which units are ranked; empty where the exports hold none. */
    Optional<DraftIndicator> ranking() {
        List<DraftIndicator> scores =
                indicators.stream().filter(it -> it.active() && it.score().isPresent()).toList();
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
    private boolean lacks(DraftIndicator indicator, Concessions concessions) {
        return sources.stream()
                .anyMatch(
                        source ->
                                source.used().measures().entrySet().stream()
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
}
