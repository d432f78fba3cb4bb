package kpireport.setup;

import java.util.List;
import kpireport.inspection.InspectedColumn;
import kpireport.plan.Source;
import kpireport.plan.Source.Rows;

/** What the indicators of a draft need of the exports: which sources, files and columns. */
final class SourceUse {

    private final List<DraftSource> sources;
    private final List<DraftUnit> units;
    private final List<DraftIndicator> indicators;

    SourceUse(List<DraftSource> sources, List<DraftUnit> units, List<DraftIndicator> indicators) {
        this.sources = sources;
        this.units = units;
        this.indicators = indicators;
    }

    /** Whether a source of the plan reads the export. */
    boolean reads(ExportAtHand export) {
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

    /** The same export for each earlier month that all sources find in it, the latest first. */
    List<ExportAtHand> earlierMonths(ExportAtHand export) {
        return sources.stream()
                .filter(this::isNeeded)
                .filter(source -> source.exports().contains(export.file().file()))
                .map(source -> new BookMonths(source).before(export))
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of())
                .stream()
                .map(month -> new ExportAtHand(export.path(), export.file(), month))
                .toList();
    }

    /** Also one of the same form as another of its month, which a person has to choose from. */
    boolean needs(ExportAtHand export) {
        return reads(export)
                || sources.stream().filter(this::isNeeded).anyMatch(it -> isLike(it, export));
    }

    private static boolean isLike(DraftSource source, ExportAtHand export) {
        return export.month().equals(source.month())
                && export.file().sources().stream()
                        .anyMatch(
                                other ->
                                        SourceForm.of(other)
                                                .equals(SourceForm.of(source.source())));
    }

    /** Whether it feeds an indicator, or could feed one of the units that others list. */
    boolean isNeeded(DraftSource source) {
        if (source.source().rows() != Rows.UNITS || feeds(source)) return true;
        return !source.used().isEmpty()
                && units.stream()
                        .filter(source::covers)
                        .allMatch(
                                unit ->
                                        sources.stream()
                                                .filter(this::feeds)
                                                .anyMatch(it -> it.covers(unit)));
    }

    private boolean feeds(DraftSource source) {
        if (isToBeFilled()) return !source.used().isEmpty();
        return indicators.stream()
                .filter(DraftIndicator::active)
                .flatMap(DraftIndicator::listMeasures)
                .anyMatch(source.used()::hasMeasure);
    }

    /** Whether an indicator of the plan as it stands is made of the column or held against it. */
    boolean isInUse(DraftSource source, InspectedColumn column) {
        if (isToBeFilled()) return source.used().has(column);
        String measure = source.used().measures().get(column);
        String checked = source.used().checked(column).orElse("");
        return indicators.stream()
                .filter(DraftIndicator::active)
                .anyMatch(
                        it ->
                                it.id().equals(checked)
                                        || it.listMeasures().anyMatch(id -> id.equals(measure)));
    }

    /** Whether something that an indicator needs is in no export of the report month. */
    boolean isAlone(DraftSource source) {
        return feeds(source)
                && sources.stream()
                        .filter(DraftSource::ofReportMonth)
                        .noneMatch(
                                other ->
                                        other.used()
                                                .measures()
                                                .values()
                                                .containsAll(source.used().measures().values()));
    }

    /** Whether a person has yet to say which indicators the measures make. */
    private boolean isToBeFilled() {
        return indicators.stream().noneMatch(DraftIndicator::active);
    }
}
