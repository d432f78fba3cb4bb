package kpireport.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.ingest.Wanted.Holds;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Sheet.MergedRange;

/**
 * Columns of the grid that are one column to the eye: forms drawn on narrow columns merge two or
 * three of them in the head and in every row below.
 */
final class MergedColumns {

    private final Grid grid;
    private final int bottom;
    private final Holds holds;

    MergedColumns(Grid grid, HeaderBlock head, Holds holds) {
        this.grid = grid;
        this.bottom = head.lastRow();
        this.holds = holds;
    }

    /** The columns, those under one merged header as the one of them that is filled. */
    List<Integer> asSeen(List<Integer> columns) {
        if (columns.size() < 2) return columns;
        Map<Optional<MergedRange>, List<Integer>> byHeader = new LinkedHashMap<>();
        columns.forEach(
                column ->
                        byHeader.computeIfAbsent(
                                        grid.findMerged(bottom, column), range -> new ArrayList<>())
                                .add(column));
        List<Integer> seen = new ArrayList<>();
        byHeader.forEach((range, under) -> seen.addAll(range.isEmpty() ? under : filled(under)));
        return seen.stream().sorted().toList();
    }

    /** All of them when several hold something: then a person has to say which is meant. */
    private List<Integer> filled(List<Integer> columns) {
        List<Integer> filled = columns.stream().filter(this::isFilled).toList();
        return filled.isEmpty() ? columns.subList(0, 1) : filled;
    }

    private boolean isFilled(int column) {
        return grid.sheet().rows().stream()
                .map(Sheet.Row::number)
                .filter(row -> row > bottom)
                .flatMap(row -> grid.find(row, column).stream())
                .anyMatch(this::isContent);
    }

    /** "Đơn vị" over the numbers of the rows and the names is the column of the names. */
    private boolean isContent(Cell cell) {
        return switch (holds) {
            case UNIT, INDICATOR ->
                    cell.type() == Cell.Type.TEXT && !Signs.isNumbering(cell.text());
            case CODE, NUMBER, FIELD -> cell.type() != Cell.Type.TEXT || !cell.text().isBlank();
        };
    }
}
