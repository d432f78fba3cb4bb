package kpireport.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.ingest.FileVersion;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;

/**
 * Exports of one month that are the same table twice: the same headers over the same units, with
 * some figures changed. Parts of a month share headers and units as well, but not their figures.
 */
public final class Versions {

    /** The same table in both files where half of the units have the same figures. */
    private static final int SHARE = 2;

    private static final Pattern NAMES_PART =
            Pattern.compile(".*\\b(tuan|dot|ky|kenh|phan|ngay|buoi|quy|lan nop)\\b.*");

    /** "so lieu (1).xlsx": a browser that finds the name taken counts on. */
    private static final Pattern AGAIN = Pattern.compile("(.*\\S) ?\\((\\d)\\)(\\.[^.]+)");

    private Versions() {}

    /**
     * By the export that the plan leaves the one that it reads: the later by name or title, else
     * the first.
     */
    public static Map<ExportAtHand, ExportAtHand> find(List<ExportAtHand> exports) {
        Map<ExportAtHand, ExportAtHand> left = new LinkedHashMap<>();
        for (int i = 0; i < exports.size(); i++) {
            for (int j = 0; j < i; j++) {
                ExportAtHand one = exports.get(j);
                ExportAtHand other = exports.get(i);
                if (left.containsKey(one) || left.containsKey(other)) continue;
                if (!areVersions(one, other)) continue;
                boolean later = isLater(other, one);
                left.put(later ? one : other, later ? other : one);
            }
        }
        return left;
    }

    /** Whether the name, or else the title, says that it comes after the other. */
    public static boolean isLater(ExportAtHand one, ExportAtHand other) {
        if (FileVersion.isLater(name(one), name(other)) || isAgain(one, other)) return true;
        return !FileVersion.isLater(name(other), name(one))
                && !isAgain(other, one)
                && FileVersion.rank(titles(one)) > FileVersion.rank(titles(other));
    }

    private static boolean isAgain(ExportAtHand one, ExportAtHand other) {
        Matcher again = AGAIN.matcher(name(one));
        return again.matches() && name(other).equals(again.group(1) + again.group(3));
    }

    private static boolean areVersions(ExportAtHand one, ExportAtHand other) {
        boolean alike =
                one.month().equals(other.month())
                        && !forms(one).isEmpty()
                        && forms(one).equals(forms(other))
                        && !new PartTitles(List.of(one, other)).tellApart();
        if (!alike) return false;
        Map<List<String>, Map<List<String>, String>> first = rows(one);
        Map<List<String>, Map<List<String>, String>> second = rows(other);
        if (!first.keySet().equals(second.keySet()) || first.isEmpty()) return false;
        if (FileVersion.isLater(name(one), name(other))
                || FileVersion.isLater(name(other), name(one))) return true;
        long same = first.keySet().stream().filter(it -> isSame(it, first, second)).count();
        return same * SHARE >= first.size()
                || titles(one).equals(titles(other)) && !isPart(one) && !isPart(other);
    }

    private static boolean isSame(
            List<String> unit,
            Map<List<String>, Map<List<String>, String>> first,
            Map<List<String>, Map<List<String>, String>> second) {
        return first.get(unit).equals(second.get(unit));
    }

    private static boolean isPart(ExportAtHand export) {
        String words = Words.plain(name(export)) + " " + titles(export);
        return NAMES_PART.matcher(words).matches();
    }

    /** What the cells of units show in one of the versions and in the other. */
    public static List<Difference> differences(ExportAtHand one, ExportAtHand other) {
        Map<List<String>, Map<List<String>, String>> second = rows(other);
        List<Difference> found = new ArrayList<>();
        rows(one)
                .forEach(
                        (unit, figures) ->
                                figures.forEach(
                                        (header, text) -> {
                                            String shown =
                                                    second.getOrDefault(unit, Map.of())
                                                            .getOrDefault(header, "");
                                            if (shown.equals(text)) return;
                                            found.add(
                                                    new Difference(
                                                            unit.get(unit.size() - 1),
                                                            String.join(" > ", header),
                                                            text,
                                                            shown));
                                        }));
        return found;
    }

    /**
     * A cell that two versions show otherwise.
     *
     * @param one empty where the cell is
     * @param other empty where the cell is
     */
    public record Difference(String unit, String header, String one, String other) {}

    /** The headers that its tables are read by; none of a list of dossiers. */
    private static Set<SourceForm> forms(ExportAtHand export) {
        return export.file().sources().stream()
                .filter(source -> source.dossiers().isEmpty() && !source.measures().isEmpty())
                .map(SourceForm::of)
                .collect(Collectors.toSet());
    }

    /** By the place of its table and the name of the unit what the row shows, by header. */
    private static Map<List<String>, Map<List<String>, String>> rows(ExportAtHand export) {
        Map<List<String>, Map<List<String>, String>> rows = new LinkedHashMap<>();
        List<InspectedTable> tables = export.file().listTables().toList();
        for (int table = 0; table < tables.size(); table++) {
            Map<Integer, List<String>> headers =
                    tables.get(table).columns().stream()
                            .collect(
                                    Collectors.toMap(
                                            InspectedColumn::number, InspectedColumn::headers));
            for (InspectedUnit unit : tables.get(table).units()) {
                Map<List<String>, String> figures = new LinkedHashMap<>();
                unit.figures().forEach((column, text) -> figures.put(headers.get(column), text));
                rows.put(List.of(String.valueOf(table), unit.text()), figures);
            }
        }
        return rows;
    }

    private static String titles(ExportAtHand export) {
        return export.file().sheets().stream()
                .flatMap(sheet -> Stream.concat(sheet.titles().stream(), Stream.of(sheet.name())))
                .map(Words::plain)
                .collect(Collectors.joining(" "));
    }

    private static String name(ExportAtHand export) {
        return export.path().getFileName().toString();
    }
}
