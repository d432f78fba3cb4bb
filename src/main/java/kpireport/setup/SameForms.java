package kpireport.setup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedUnit;
import kpireport.plan.Source;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.RepeatedUnits;

/**
 * Makes one source of the files of a month that have one form: a file for each week or channel,
 * whose counts are added up, or one for each commune. Only where nothing can be counted twice.
 */
final class SameForms {

    /** Two files of different units are two sources with clear names; of many that is no plan. */
    private static final int MANY = 3;

    private static final Pattern SEPARATOR = Pattern.compile("[ _.*-]");

    private final Map<Source, Set<ExportAtHand>> forms;
    private final YearMonth month;

    SameForms(Map<Source, Set<ExportAtHand>> forms, YearMonth month) {
        this.forms = forms;
        this.month = month;
    }

    /** By source the exports that it reads, with the source that was proposed for each alone. */
    Map<Source, Map<ExportAtHand, Source>> join() {
        Map<List<Object>, List<Source>> alike = new LinkedHashMap<>();
        forms.keySet()
                .forEach(it -> alike.computeIfAbsent(form(it), form -> new ArrayList<>()).add(it));
        Map<Source, Map<ExportAtHand, Source>> joined = new LinkedHashMap<>();
        for (List<Source> sources : alike.values()) {
            Optional<Source> one = join(sources);
            for (Source source : sources) {
                Map<ExportAtHand, Source> files =
                        joined.computeIfAbsent(one.orElse(source), it -> new LinkedHashMap<>());
                forms.get(source).forEach(file -> files.put(file, source));
            }
        }
        return inOrder(joined);
    }

    /** Those of the report month first, as they came. */
    private Map<Source, Map<ExportAtHand, Source>> inOrder(
            Map<Source, Map<ExportAtHand, Source>> joined) {
        Map<Source, Map<ExportAtHand, Source>> sorted = new LinkedHashMap<>();
        for (Source source : forms.keySet()) {
            joined.entrySet().stream()
                    .filter(it -> it.getValue().containsValue(source))
                    .forEach(it -> sorted.put(it.getKey(), it.getValue()));
        }
        return sorted;
    }

    private static List<Object> form(Source source) {
        // Lists of dossiers are counted, however many files they come in.
        if (source.dossiers().isPresent()) return List.of(source);
        return List.of(
                source.rows(),
                source.sheet(),
                source.table(),
                source.unit(),
                source.unitCode(),
                source.indicatorColumns(),
                source.measures().stream()
                        .map(column -> List.of(column.header(), column.role()))
                        .toList(),
                source.measures().stream().map(MeasureColumn::checks).toList());
    }

    private Optional<Source> join(List<Source> sources) {
        List<ExportAtHand> files =
                sources.stream()
                        .flatMap(source -> forms.get(source).stream())
                        .filter(file -> file.month().equals(month))
                        .toList();
        boolean once = files.size() == Set.copyOf(files).size();
        if (files.size() < 2 || !once || sources.get(0).dossiers().isPresent()) {
            return Optional.empty();
        }
        Source first = sources.get(0);
        if (shareNoUnit(files)) {
            return sources.size() < MANY
                    ? Optional.empty()
                    : pattern(sources).map(it -> first.reading(it, first.repeatedUnits()));
        }
        if (!new PartTitles(files).tellApart()) return Optional.empty();
        return pattern(sources).map(it -> first.reading(it, RepeatedUnits.ADD));
    }

    private static boolean shareNoUnit(List<ExportAtHand> files) {
        Set<String> all = new LinkedHashSet<>();
        for (ExportAtHand file : files) {
            Set<String> own =
                    units(file).map(it -> Words.plain(it.text())).collect(Collectors.toSet());
            if (own.stream().anyMatch(all::contains)) return false;
            all.addAll(own);
        }
        return true;
    }

    private static Stream<InspectedUnit> units(ExportAtHand file) {
        return file.file().listTables().flatMap(table -> table.units().stream());
    }

    /** What the names have in common, in whole words; empty where it takes in another form. */
    private Optional<String> pattern(List<Source> sources) {
        List<String> patterns = sources.stream().map(Source::files).distinct().toList();
        if (patterns.size() == 1) return Optional.of(patterns.get(0));
        String start = patterns.get(0);
        String end = start;
        for (String pattern : patterns) {
            start = start.substring(0, common(start, pattern));
            String turned = new StringBuilder(pattern).reverse().toString();
            String turnedEnd = new StringBuilder(end).reverse().toString();
            end = end.substring(end.length() - common(turnedEnd, turned));
        }
        while (!start.isEmpty() && !isSeparator(start.charAt(start.length() - 1))) {
            start = start.substring(0, start.length() - 1);
        }
        while (!end.isEmpty() && !isSeparator(end.charAt(0))) end = end.substring(1);
        // "Tuan 1.xlsx" and "Tuan 1.1.xlsx" share more than the shorter one is long.
        int shortest = patterns.stream().mapToInt(String::length).min().orElseThrow();
        if (start.length() + end.length() > shortest) return Optional.empty();
        String joined = (start + "*" + end).replaceAll("[*]{2,}", "*");
        return takesInOthers(joined, sources) ? Optional.empty() : Optional.of(joined);
    }

    private boolean takesInOthers(String pattern, List<Source> sources) {
        Pattern names =
                Pattern.compile(
                        Stream.of(pattern.split("[*]", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Set<ExportAtHand> own =
                sources.stream()
                        .flatMap(source -> forms.get(source).stream())
                        .collect(Collectors.toSet());
        return forms.values().stream()
                .flatMap(Collection::stream)
                .filter(file -> !own.contains(file))
                .anyMatch(file -> names.matcher(file.path().getFileName().toString()).matches());
    }

    private static int common(String one, String other) {
        int length = 0;
        int most = Math.min(one.length(), other.length());
        while (length < most && one.charAt(length) == other.charAt(length)) length++;
        return length;
    }

    private static boolean isSeparator(char sign) {
        return SEPARATOR.matcher(String.valueOf(sign)).matches();
    }
}
