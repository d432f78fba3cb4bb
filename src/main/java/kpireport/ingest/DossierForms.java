package kpireport.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kpireport.inspection.InspectedFile;
import kpireport.plan.DossierColumns;
import kpireport.plan.DossierMeasure;
import kpireport.plan.HeaderPath;
import kpireport.plan.RowCondition;
import kpireport.plan.RowCondition.OneOf;
import kpireport.plan.Source;

/**
 * Lists of one form in several files, "Danh sach T8.xlsx" and "danh-sach_26-31.8.csv", are one
 * source: each may hold words that the others lack.
 */
public final class DossierForms {

    /** By these headers a form is known. */
    private record Form(
            HeaderPath unit,
            Optional<HeaderPath> code,
            HeaderPath month,
            Optional<HeaderPath> dossier,
            Set<HeaderPath> shown) {

        static Optional<Form> of(Source source) {
            return source.dossiers()
                    .map(
                            it ->
                                    new Form(
                                            source.unit(),
                                            source.unitCode(),
                                            it.month(),
                                            it.dossier(),
                                            new LinkedHashSet<>(it.workList())));
        }
    }

    private DossierForms() {}

    /** The same files; those of one form have the same source. */
    public static List<InspectedFile> join(Collection<InspectedFile> files) {
        Map<Form, List<Source>> forms = new LinkedHashMap<>();
        files.stream()
                .flatMap(file -> file.sources().stream())
                .forEach(
                        source ->
                                Form.of(source)
                                        .ifPresent(
                                                form ->
                                                        forms.computeIfAbsent(
                                                                        form,
                                                                        it -> new ArrayList<>())
                                                                .add(source)));
        Map<Form, Source> joined = new LinkedHashMap<>();
        forms.forEach(
                (form, sources) ->
                        pattern(form, sources, files)
                                .ifPresent(it -> joined.put(form, join(sources, it))));
        return files.stream().map(file -> with(file, joined)).toList();
    }

    private static InspectedFile with(InspectedFile file, Map<Form, Source> joined) {
        List<Source> sources =
                file.sources().stream()
                        .map(
                                it ->
                                        Form.of(it)
                                                .map(form -> joined.getOrDefault(form, it))
                                                .orElse(it))
                        .distinct()
                        .toList();
        return new InspectedFile(
                file.file(),
                file.format(),
                file.encoding(),
                file.sheets(),
                sources,
                file.findings());
    }

    /** Of the names of all files of the form and of no other; empty where there is none. */
    private static Optional<String> pattern(
            Form form, List<Source> sources, Collection<InspectedFile> files) {
        List<String> patterns = sources.stream().map(Source::files).distinct().toList();
        if (patterns.size() == 1) return Optional.of(patterns.get(0));
        List<List<String>> words = patterns.stream().map(DossierForms::words).toList();
        int shortest = words.stream().mapToInt(List::size).min().orElse(0);
        String common =
                IntStream.range(0, shortest)
                        .takeWhile(i -> words.stream().map(it -> it.get(i)).distinct().count() == 1)
                        .mapToObj(i -> words.get(0).get(i) + "*")
                        .collect(Collectors.joining());
        boolean taken =
                files.stream()
                        .filter(file -> file.sources().stream().noneMatch(it -> isOf(form, it)))
                        .map(file -> file.file().substring(file.file().lastIndexOf('/') + 1))
                        .anyMatch(name -> new FilePattern(common).matches(name));
        return Optional.of(common).filter(it -> !it.isEmpty() && !taken);
    }

    private static boolean isOf(Form form, Source source) {
        return Form.of(source).filter(form::equals).isPresent();
    }

    private static List<String> words(String pattern) {
        String stem = pattern.substring(0, Math.max(pattern.lastIndexOf('.'), 0));
        return Stream.of(stem.split("[^\\p{L}\\p{N}]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Source join(List<Source> sources, String files) {
        Source first = sources.get(0);
        DossierColumns columns = first.dossiers().orElseThrow();
        Map<String, DossierMeasure> measures = new LinkedHashMap<>();
        sources.stream()
                .flatMap(source -> source.dossiers().orElseThrow().measures().stream())
                .forEach(it -> measures.merge(it.measure(), it, DossierForms::join));
        return new Source(
                files,
                first.sheet(),
                first.table(),
                first.rows(),
                first.unit(),
                first.unitCode(),
                first.measures(),
                first.indicatorColumns(),
                Optional.of(
                        new DossierColumns(
                                columns.month(),
                                columns.dossier(),
                                List.copyOf(measures.values()),
                                columns.workList(),
                                columns.personal())),
                first.encoding(),
                first.optional(),
                first.empty(),
                first.otherUnits(),
                first.repeatedUnits(),
                first.includes(),
                first.where());
    }

    private static DossierMeasure join(DossierMeasure one, DossierMeasure other) {
        Map<HeaderPath, RowCondition> conditions = new LinkedHashMap<>();
        Stream.concat(one.conditions().stream(), other.conditions().stream())
                .forEach(it -> conditions.merge(it.column(), it, DossierForms::join));
        return new DossierMeasure(
                one.measure(),
                one.month(),
                one.span(),
                one.distinct(),
                List.copyOf(conditions.values()),
                one.where());
    }

    private static RowCondition join(RowCondition one, RowCondition other) {
        if (!(one instanceof OneOf first) || !(other instanceof OneOf second)) return one;
        Set<String> words = new LinkedHashSet<>(first.words());
        words.addAll(second.words());
        return new OneOf(first.column(), List.copyOf(words), first.none());
    }
}
