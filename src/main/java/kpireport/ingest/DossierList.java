package kpireport.ingest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.ListFile;
import kpireport.spreadsheet.Sheet;

/**
 * One list of dossiers: a sheet of a file.
 *
 * @param table with the columns that were found in its first rows
 */
record DossierList(ListFile file, Table table) {

    /** The first row below the headers and the numbers of the columns; 1-based. */
    int firstRow() {
        int first = table.head().lastRow() + 1;
        return table.grid().sheet().rows().stream()
                .filter(row -> row.number() >= first)
                .findFirst()
                .filter(RowSorter::isNumbering)
                .map(row -> row.number() + 1)
                .orElse(first);
    }

    Optional<DossierTally> count(ListQuestions questions, int units, Diagnostics diagnostics) {
        return file.read(
                sheet(),
                firstRow(),
                questions.columns().codes(),
                () -> new DossierTally(questions, units),
                diagnostics);
    }

    /** From 0, among the sheets of the file. */
    int sheet() {
        return file.heads().indexOf(table.grid().sheet());
    }

    SourceFile place() {
        return table.place();
    }

    /** The place of a cell, without a look at what it holds. */
    SourceCell place(int row, int column) {
        return new SourceCell(table.grid().file(), table.grid().sheet().name(), row, column, "");
    }

    /**
     * What some cells say; no entry for an empty one.
     *
     * @param column 1-based
     */
    Map<Integer, Cell> texts(BitSet rows, int column) {
        Map<Integer, Cell> cells = new HashMap<>();
        if (rows.isEmpty()) return cells;
        for (Sheet.Row row : pick(rows, List.of(column))) {
            row.cells().stream()
                    .filter(cell -> cell.column() == column)
                    .forEach(cell -> cells.put(row.number(), cell));
        }
        return cells;
    }

    /** The rows of these numbers; they were read before, and what was wrong is told. */
    List<Sheet.Row> pick(BitSet rows, List<Integer> columns) {
        return file.pick(sheet(), rows, columns, new Diagnostics()).orElse(List.of());
    }
}
