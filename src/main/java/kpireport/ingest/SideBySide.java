package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.spreadsheet.Cell;

/**
 * Tables beside each other under one head, as a long one is folded to fit on a page: each begins
 * with a column of units, and no unit stands in two of them.
 */
final class SideBySide {

    private SideBySide() {}

    /** The columns of each, from the left; all in one where nothing is folded. */
    static List<List<BodyColumn>> split(List<BodyColumn> columns) {
        List<Integer> units = unitColumns(columns);
        if (units.size() < 2) return List.of(columns);
        List<List<BodyColumn>> tables = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            int first = i == 0 ? 0 : start(columns, units.get(i));
            int end = i + 1 < units.size() ? start(columns, units.get(i + 1)) : columns.size();
            tables.add(columns.subList(first, end));
        }
        return tables;
    }

    /** Their places among the columns. */
    private static List<Integer> unitColumns(List<BodyColumn> columns) {
        List<Integer> units = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            BodyColumn column = columns.get(i);
            boolean unit = HeaderWords.say(HeaderWords.UNIT, column) && column.holdsTexts();
            if (!unit) continue;
            boolean alike = units.isEmpty() || columns.get(units.get(0)).key().equals(column.key());
            Set<String> names = names(column);
            if (alike && names.stream().noneMatch(named::contains)) units.add(i);
            named.addAll(names);
        }
        return units;
    }

    /** The numbers of the rows stand before the units. */
    private static int start(List<BodyColumn> columns, int unit) {
        boolean numbered = HeaderWords.say(HeaderWords.ROW_NUMBER, columns.get(unit - 1));
        return numbered ? unit - 1 : unit;
    }

    private static Set<String> names(BodyColumn column) {
        return column.cells().stream()
                .map(Cell::text)
                .map(Spelling::key)
                .filter(key -> !key.isEmpty() && !Signs.isTotal(key))
                .collect(Collectors.toSet());
    }
}
