package kpireport.setup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;
import kpireport.plan.Source;

/**
 * Sheets of one book, or tables of one sheet, with the same columns and units: weeks beside the
 * whole month, this period below the last one. One of them is the month's, and a name can tell
 * which.
 *
 * @param chosen its own name or title
 * @param others names of the sheets, or titles of the tables, beside the one that was chosen
 * @param clear whether its name tells that it is the month's; else nobody but a person can choose
 */
record TwinSheets(String chosen, List<String> others, boolean clear) {

    static final TwinSheets NONE = new TwinSheets("", List.of(), true);

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(ca thang|tong( (hop|cong|so))?|toan (bo|tinh|huyen)|chung$|tat ca)\\b.*"
                            + "|.*\\b(ky (nay|bao cao)|hien tai)\\b.*");

    private static final Pattern PART = Pattern.compile(".*\\b(tuan|dot|ngay) \\w{1,3}\\b.*");

    /** With its mark: "dân cư" is a field of law. */
    private static final Pattern OLD =
            Pattern.compile(
                    ".*\\bcũ\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CORRECTED =
            Pattern.compile(".*\\b(dieu chinh|sua|cap nhat|chinh thuc|chot)\\b.*");

    /** "2. Tháng 6", "I. Lũy kế", "Bảng 1. …" */
    private static final Pattern NUMBER =
            Pattern.compile("^(Bảng|Biểu)? *(\\d{1,2}|[IVX]{1,4}|[A-D])[.):] *");

    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

    TwinSheets {
        others = List.copyOf(others);
    }

    /** The sources of a file; of those that differ in nothing but the sheet, one with its twins. */
    static Map<Source, TwinSheets> choose(
            List<Source> sources, InspectedFile file, YearMonth month) {
        Map<List<Object>, List<Source>> alike = new LinkedHashMap<>();
        for (Source source : sources) {
            alike.computeIfAbsent(form(source), form -> new ArrayList<>()).add(source);
        }
        Map<Source, TwinSheets> chosen = new LinkedHashMap<>();
        for (List<Source> twins : alike.values()) {
            if (twins.size() == 1 || !shareUnits(twins, file)) {
                twins.forEach(source -> chosen.put(source, NONE));
            } else {
                choose(twins, file, month, chosen);
            }
        }
        return chosen;
    }

    private static void choose(
            List<Source> twins,
            InspectedFile file,
            YearMonth month,
            Map<Source, TwinSheets> chosen) {
        List<String> names = twins.stream().map(twin -> name(twin, file)).toList();
        List<String> best = best(names, month);
        int first = names.indexOf(best.get(0));
        List<String> others = new ArrayList<>(names);
        others.remove(first);
        chosen.put(twins.get(first), new TwinSheets(best.get(0), others, best.size() == 1));
    }

    /** Of a table among others the line above it, else of its sheet. */
    private static String name(Source twin, InspectedFile file) {
        if (twin.table().isEmpty()) return twin.sheet().orElseThrow();
        return tables(twin, file)
                .map(InspectedTable::titles)
                .filter(titles -> !titles.isEmpty())
                .map(titles -> titles.get(titles.size() - 1))
                .findFirst()
                .orElse("table " + twin.table().get());
    }

    private static Stream<InspectedTable> tables(Source twin, InspectedFile file) {
        return SourceTable.list(twin, file).map(SourceTable::table);
    }

    /** The names that are the month's as surely as any; several where nothing tells them apart. */
    static List<String> best(List<String> names, YearMonth month) {
        int least = names.stream().mapToInt(name -> rank(name, month)).min().orElseThrow();
        return names.stream().filter(name -> rank(name, month) == least).toList();
    }

    private static List<Object> form(Source source) {
        boolean hasTwins =
                (source.sheet().isPresent() || source.table().isPresent())
                        && !source.measures().isEmpty();
        if (!hasTwins) return List.of(source);
        return List.of(
                source.sheet().filter(sheet -> source.table().isPresent()),
                source.table().isPresent(),
                source.rows(),
                source.unit(),
                source.unitCode(),
                source.measures().stream()
                        .map(column -> List.of(column.header(), column.role()))
                        .collect(Collectors.toSet()));
    }

    private static boolean shareUnits(List<Source> twins, InspectedFile file) {
        Set<String> known = new HashSet<>();
        for (Source twin : twins) {
            Set<String> own =
                    tables(twin, file)
                            .flatMap(table -> table.units().stream())
                            .map(InspectedUnit::text)
                            .collect(Collectors.toSet());
            if (own.stream().anyMatch(known::contains)) return true;
            known.addAll(own);
        }
        return false;
    }

    /** The less, the more surely the month's. */
    private static int rank(String name, YearMonth month) {
        String words = Words.plain(NUMBER.matcher(name).replaceFirst(""));
        int rank = sense(name, words, month) * 2;
        return CORRECTED.matcher(words).matches() ? rank - 1 : rank;
    }

    private static int sense(String name, String words, YearMonth month) {
        ColumnSense named = ColumnSense.named(List.of(words), month);
        boolean other = named == ColumnSense.OTHER_MONTH || isOfOtherYear(words, month);
        boolean old = ColumnSense.saysBefore(List.of(words)) || OLD.matcher(name).matches();
        if (other || old) return 4;
        if (named == ColumnSense.CUMULATIVE) return 3;
        if (PART.matcher(words).matches()) return 2;
        return named == ColumnSense.OF_THE_MONTH || WHOLE.matcher(words).matches() ? 0 : 1;
    }

    private static boolean isOfOtherYear(String words, YearMonth month) {
        Matcher year = YEAR.matcher(words);
        return year.find() && Integer.parseInt(year.group(1)) != month.getYear();
    }
}
