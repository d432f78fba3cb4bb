package kpireport.setup;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;

/**
 * Files of one form, each of one unit that only its title names, as one table: a row for each unit,
 * with the figures of the file's row of totals.
 *
 * @param text of a .csv file
 */
public record OneTable(Set<Path> files, String text) {

    private static final Set<Holds> FIGURES = Set.of(Holds.COUNT, Holds.AMOUNT, Holds.PERCENT);

    /** Empty where fewer than two files of different units have the same headers. */
    public static Optional<OneTable> of(Map<Path, InspectedFile> files) {
        Map<List<List<String>>, Map<Path, InspectedTable>> forms = new LinkedHashMap<>();
        files.forEach(
                (path, file) ->
                        find(file)
                                .ifPresent(
                                        table ->
                                                forms.computeIfAbsent(
                                                                headers(table),
                                                                it -> new LinkedHashMap<>())
                                                        .put(path, table)));
        return forms.entrySet().stream()
                .filter(it -> it.getValue().size() > 1 && areDifferent(it.getValue().values()))
                .findFirst()
                .map(
                        it ->
                                new OneTable(
                                        it.getValue().keySet(),
                                        text(it.getKey(), it.getValue(), files)));
    }

    private static Optional<InspectedTable> find(InspectedFile file) {
        List<InspectedTable> tables =
                file.sheets().stream()
                        .filter(sheet -> !sheet.hidden())
                        .flatMap(sheet -> sheet.tables().stream())
                        .toList();
        boolean one = file.sources().isEmpty() && tables.size() == 1;
        return one && tables.get(0).units().size() == 1 && !headers(tables.get(0)).isEmpty()
                ? Optional.of(tables.get(0))
                : Optional.empty();
    }

    private static List<List<String>> headers(InspectedTable table) {
        return figures(table).map(InspectedColumn::headers).toList();
    }

    private static Stream<InspectedColumn> figures(InspectedTable table) {
        return table.columns().stream().filter(it -> FIGURES.contains(it.holds()));
    }

    private static boolean areDifferent(Collection<InspectedTable> tables) {
        Set<String> units = new HashSet<>();
        return tables.stream().allMatch(it -> units.add(it.units().get(0).text()));
    }

    private static String text(
            List<List<String>> headers,
            Map<Path, InspectedTable> tables,
            Map<Path, InspectedFile> files) {
        List<String> lines = new ArrayList<>();
        Set<Optional<YearMonth>> months =
                tables.keySet().stream()
                        .map(path -> MonthGuess.of(files.get(path), path))
                        .collect(Collectors.toSet());
        Optional<YearMonth> month =
                months.size() == 1 ? months.iterator().next() : Optional.empty();
        month.ifPresent(it -> lines.add("Tháng " + it.getMonthValue() + "/" + it.getYear()));
        lines.addAll(head(headers));
        for (InspectedTable table : tables.values()) {
            InspectedUnit unit = table.units().get(0);
            lines.add(
                    line(
                            unit.text(),
                            figures(table).toList(),
                            it -> unit.figures().getOrDefault(it.number(), "")));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A header over several columns stands over the first of them, as in a .csv of any form. */
    private static List<String> head(List<List<String>> headers) {
        int depth = headers.get(0).size();
        if (headers.stream().anyMatch(it -> it.size() != depth)) {
            return List.of(line("Đơn vị", headers, it -> String.join(" - ", it)));
        }
        List<String> lines = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < headers.size(); i++) {
                List<String> over = headers.get(i).subList(0, level + 1);
                boolean same =
                        level < depth - 1
                                && i > 0
                                && headers.get(i - 1).subList(0, level + 1).equals(over);
                cells.add(same ? "" : over.get(level));
            }
            lines.add(line(level == 0 ? "Đơn vị" : "", cells, Function.identity()));
        }
        return lines;
    }

    private static <T> String line(String first, List<T> rest, Function<T, String> cell) {
        return cell(first)
                + rest.stream().map(cell).map(it -> ";" + cell(it)).collect(Collectors.joining());
    }

    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.matches(".*[;\"].*") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
