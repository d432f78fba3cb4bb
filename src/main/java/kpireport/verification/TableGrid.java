package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kpireport.verification.Block.Table;

/** A table of figures, its merged cells spread over all the places they cover. */
final class TableGrid {

    /**
     * @param text of all its paragraphs
     * @param first whether this is where it starts: what is merged is looked at once
     */
    record GridCell(Place place, String text, List<Passage> passages, boolean first) {

        String key() {
            return passages.stream().map(Passage::key).collect(Collectors.joining(" "));
        }
    }

    /**
     * @param cells by column from 0; shorter where the table ends earlier
     * @param unit id of whose row it is
     */
    record GridRow(int number, boolean header, List<GridCell> cells, Optional<String> unit) {

        String text() {
            return cells.stream().map(GridCell::text).collect(Collectors.joining(" "));
        }

        Optional<GridCell> cell(int column) {
            return column < cells.size()
                    ? Optional.ofNullable(cells.get(column))
                    : Optional.empty();
        }
    }

    private final List<GridRow> rows = new ArrayList<>();

    /**
     * @param headerRows how many there are at least, where the file does not mark them
     */
    TableGrid(Table table, int headerRows, PassageReader reader) {
        List<GridCell> above = List.of();
        for (Block.Row row : table.rows()) {
            List<GridCell> cells = cells(row, above, reader);
            boolean header = row.header() || rows.size() < headerRows;
            rows.add(
                    new GridRow(
                            rows.size() + 1,
                            header,
                            cells,
                            header ? Optional.empty() : unit(cells)));
            above = cells;
        }
    }

    List<GridRow> body() {
        return rows.stream().filter(row -> !row.header()).toList();
    }

    List<GridRow> header() {
        return rows.stream().filter(GridRow::header).toList();
    }

    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** What stands above a column, outermost first. */
    String headerText(int column) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (GridRow row : header()) {
            row.cell(column).ifPresent(cell -> texts.putIfAbsent(cell.key(), cell.text()));
        }
        return String.join(" ", texts.values());
    }

    private static List<GridCell> cells(Block.Row row, List<GridCell> above, PassageReader reader) {
        List<GridCell> cells = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            while (cells.size() < cell.column() - 1) cells.add(null);
            for (int i = 0; i < cell.span(); i++) {
                int column = cells.size();
                GridCell spread =
                        cell.continued() && column < above.size() && above.get(column) != null
                                ? above.get(column)
                                : read(cell, reader);
                boolean first = !cell.continued() && i == 0;
                cells.add(new GridCell(cell.place(), spread.text(), spread.passages(), first));
            }
        }
        return cells;
    }

    private static GridCell read(Block.Cell cell, PassageReader reader) {
        List<Passage> passages = cell.paragraphs().stream().map(reader::cell).toList();
        String text = passages.stream().map(Passage::text).collect(Collectors.joining(" "));
        return new GridCell(cell.place(), text, passages, true);
    }

    /** The unit of the first cell that holds the name of one and nothing else. */
    private static Optional<String> unit(List<GridCell> cells) {
        for (GridCell cell : cells) {
            if (cell == null || cell.passages().size() != 1) continue;
            Passage passage = cell.passages().get(0);
            if (passage.units().size() != 1 || passage.units().get(0).ids().size() != 1) continue;
            Mention unit = passage.units().get(0);
            int inside = passage.syllablesBetween(unit.start(), unit.end());
            if (inside * 2 > passage.syllables().size()) return Optional.of(unit.id());
        }
        return Optional.empty();
    }
}
