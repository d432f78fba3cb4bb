package kpireport.setup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.setup.Remark.Kind;

/** What whoever sets up the plan is told of the exports beside the plan itself. */
final class DraftRemarks {

    private final List<DraftSource> sources;
    private final List<DraftIndicator> indicators;
    private final SourceUse use;

    DraftRemarks(List<DraftSource> sources, List<DraftIndicator> indicators, SourceUse use) {
        this.sources = sources;
        this.indicators = indicators;
        this.use = use;
    }

    /** What the exports say that the plan does not, or says otherwise. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (DraftSource source : sources) {
            Kind kind =
                    source.source().dossiers().isPresent()
                            ? Kind.SOME_DOSSIERS
                            : Kind.SINCE_JANUARY;
            source.doubtfulTitles()
                    .forEach(title -> remarks.add(new Remark(kind, source.files(), title)));
            if (source.source().addsParts() && use.isNeeded(source)) {
                remarks.add(new Remark(Kind.ADDED_PARTS, source.files(), ""));
            }
            if (!source.twins().others().isEmpty() && use.isNeeded(source)) {
                remarks.add(
                        new Remark(
                                source.twins().clear() ? Kind.OTHER_SHEETS : Kind.SHEETS_ALIKE,
                                source.files(),
                                sheets(source)));
            }
            if (!source.ofReportMonth() && use.isAlone(source)) {
                remarks.add(
                        new Remark(
                                Kind.NOT_THIS_MONTH,
                                source.files(),
                                String.join(", ", source.exports())));
            }
            List<String> unused = UnusedColumns.of(source, column -> use.isInUse(source, column));
            if (source.ofReportMonth() && use.isNeeded(source) && !unused.isEmpty()) {
                remarks.add(
                        new Remark(Kind.UNUSED_COLUMNS, source.files(), String.join("; ", unused)));
            }
        }
        for (DraftIndicator indicator : indicators) {
            indicator
                    .question()
                    .map(it -> new Remark(Kind.QUESTION, indicator.name(), it))
                    .ifPresent(remarks::add);
            if (!indicator.active()) continue;
            indicator
                    .aim()
                    .stated()
                    .map(it -> new Remark(Kind.STATED_TARGETS, indicator.name(), it.column()))
                    .ifPresent(remarks::add);
            indicator
                    .ratio()
                    .flatMap(it -> PartialRate.of(it, sources))
                    .map(it -> new Remark(Kind.PARTIAL_RATE, indicator.name(), it.columns()))
                    .ifPresent(remarks::add);
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
    List<ColumnChoice> choices() {
        List<ColumnChoice> choices = new ArrayList<>();
        for (DraftIndicator indicator : indicators) {
            if (!indicator.active()) continue;
            Set<String> used = new LinkedHashSet<>();
            Set<String> others = new LinkedHashSet<>();
            for (DraftSource source : sources) {
                indicator
                        .listMeasures()
                        .flatMap(it -> source.used().find(it).stream())
                        .forEach(
                                column -> {
                                    List<String> fitting =
                                            source.used().alternatives(column).stream()
                                                    .filter(it -> !use.isInUse(source, it))
                                                    .map(ColumnName::path)
                                                    .toList();
                                    if (!fitting.isEmpty()) used.add(ColumnName.path(column));
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
}
