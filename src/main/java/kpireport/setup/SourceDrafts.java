package kpireport.setup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedTable;
import kpireport.plan.Source;

/** Takes the forms of all exports, each once, those of the report month first. */
final class SourceDrafts {

    private final List<ExportAtHand> exports;
    private final YearMonth month;
    private final Map<Source, TwinSheets> twins = new LinkedHashMap<>();

    SourceDrafts(List<ExportAtHand> exports, YearMonth month) {
        this.exports = exports;
        this.month = month;
    }

    List<DraftSource> list() {
        Map<Source, Set<ExportAtHand>> forms = new LinkedHashMap<>();
        for (boolean current : List.of(true, false)) {
            for (ExportAtHand export : exports) {
                if (export.month().equals(month) != current) continue;
                Map<Source, TwinSheets> chosen =
                        TwinSheets.choose(sources(export), export.file(), export.month());
                chosen.forEach(twins::putIfAbsent);
                for (Source source : chosen.keySet()) {
                    forms.computeIfAbsent(source, it -> new LinkedHashSet<>()).add(export);
                }
            }
        }
        List<DraftSource> drafts = new ArrayList<>();
        List<Source> outdated =
                forms.keySet().stream().filter(source -> isOutdated(source, forms)).toList();
        outdated.forEach(forms::remove);
        Map<Source, Map<ExportAtHand, Source>> own = new SameForms(forms, month).join();
        own.forEach((source, files) -> forms.put(source, files.keySet()));
        forms.keySet().retainAll(own.keySet());
        forms.forEach(
                (source, files) -> {
                    ExportAtHand first = files.iterator().next();
                    SourceTable.list(own.get(source).get(first), first.file())
                            .findFirst()
                            .ifPresent(
                                    found ->
                                            drafts.add(
                                                    draft(
                                                            source,
                                                            own.get(source),
                                                            first,
                                                            found,
                                                            forms)));
                });
        return drafts;
    }

    /** Of a book with a sheet for each month the month's own. */
    private static List<Source> sources(ExportAtHand export) {
        List<Source> all = export.file().sources();
        boolean monthly =
                all.stream()
                        .flatMap(source -> source.sheet().stream())
                        .anyMatch(sheet -> ColumnSense.isOfMonth(sheet, export.month()));
        return all.stream()
                .filter(
                        source ->
                                !monthly
                                        || source.sheet()
                                                .filter(
                                                        it ->
                                                                ColumnSense.isOfOtherMonth(
                                                                        it, export.month()))
                                                .isEmpty())
                .toList();
    }

    /** An earlier month's form under the name of a present one: that one is read by the present. */
    private boolean isOutdated(Source source, Map<Source, Set<ExportAtHand>> forms) {
        return !isCurrent(forms.get(source))
                && forms.keySet().stream()
                        .filter(other -> other.files().equals(source.files()))
                        .anyMatch(other -> isCurrent(forms.get(other)));
    }

    private boolean isCurrent(Set<ExportAtHand> files) {
        return files.stream().anyMatch(file -> file.month().equals(month));
    }

    private DraftSource draft(
            Source source,
            Map<ExportAtHand, Source> files,
            ExportAtHand first,
            SourceTable found,
            Map<Source, Set<ExportAtHand>> forms) {
        InspectedTable table = found.table();
        List<InspectedColumn> numbers =
                table.columns().stream()
                        .filter(column -> column.path().isPresent())
                        .filter(column -> column.measure().isPresent())
                        .toList();
        Set<String> names = new LinkedHashSet<>();
        files.keySet().forEach(file -> names.add(file.file().file()));
        return new DraftSource(
                source,
                isShared(source, first, forms)
                        ? first.path().getFileName().toString()
                        : source.files(),
                first.month(),
                first.month().equals(month),
                names,
                source.dossiers().isPresent() ? table.columns() : numbers,
                table.indicators(),
                files.entrySet().stream()
                        .flatMap(file -> SourceTable.list(file.getValue(), file.getKey().file()))
                        .flatMap(it -> it.table().units().stream())
                        .toList(),
                titles(first, found),
                twins.getOrDefault(source, TwinSheets.NONE));
    }

    private static SourceTitles titles(ExportAtHand export, SourceTable found) {
        String sheet = found.sheet().name();
        String file = export.path().getFileName().toString();
        List<String> lines = new ArrayList<>(found.sheet().titles());
        lines.addAll(List.of(sheet, file));
        List<String> nearest = new ArrayList<>(found.table().titles());
        Collections.reverse(nearest);
        nearest.add(sheet);
        nearest.addAll(found.sheet().titles());
        nearest.add(file);
        return new SourceTitles(lines, nearest);
    }

    /** Two forms of one month under one name, "bao cao (1).xls" and "(2)": each keeps its own. */
    private static boolean isShared(
            Source source, ExportAtHand first, Map<Source, Set<ExportAtHand>> forms) {
        return forms.entrySet().stream()
                .filter(form -> !form.getKey().equals(source))
                .filter(form -> form.getKey().files().equals(source.files()))
                .flatMap(form -> form.getValue().stream())
                .anyMatch(
                        other ->
                                !other.path().equals(first.path())
                                        && other.month().equals(first.month()));
    }
}
