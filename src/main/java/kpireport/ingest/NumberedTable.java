package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.plan.HeaderPath;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;

/** The part of a sheet that one of its tables takes up; each begins with its header of units. */
final class NumberedTable {

    private NumberedTable() {}

    /**
     * @param unit header of the column of units
     * @param number from the top, 1-based
     * @return empty where the sheet has fewer
     */
    static Optional<Grid> find(Grid grid, HeaderPath unit, int number) {
        List<Integer> starts = starts(grid, new HeaderMatch(unit).lastKey());
        if (starts.size() < number) return Optional.empty();
        int start = starts.get(number - 1);
        int before = number == 1 ? 0 : starts.get(number - 2);
        // Headers that stand higher than that of the units belong to it, too.
        int first = Math.max(before + 1, start - TableFinder.MOST_HEADER_ROWS + 1);
        int last = starts.size() == number ? Integer.MAX_VALUE : starts.get(number) - 1;
        return Optional.of(grid.part(first, last));
    }

    /**
     * What begins with each further header of units below the head, down to the end of the sheet.
     */
    static List<Grid> below(Grid grid, HeaderPath unit, HeaderBlock head) {
        int before = head.lastRow();
        List<Grid> below = new ArrayList<>();
        for (int start : starts(grid, new HeaderMatch(unit).lastKey())) {
            if (start <= before) continue;
            int first = Math.max(before + 1, start - TableFinder.MOST_HEADER_ROWS + 1);
            below.add(grid.part(first, Integer.MAX_VALUE));
            before = start;
        }
        return below;
    }

    private static List<Integer> starts(Grid grid, String key) {
        return grid.sheet().rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> isHeader(grid, cell, key)))
                .map(Sheet.Row::number)
                .toList();
    }

    private static boolean isHeader(Grid grid, Cell cell, String key) {
        return cell.type() == Cell.Type.TEXT && grid.header(cell.text()).key().equals(key);
    }
}
