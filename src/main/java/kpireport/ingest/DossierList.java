package kpireport.ingest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.measures.SourceFile;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.ColumnCode;
import kpireport.spreadsheet.ListFile;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Tally;

/**
 * One list of dossiers: a sheet of a file, or the part of it that stands below one of its heads.
 *
 * @param table with the columns that were found in its first rows
 * @param lastRow 1-based; may be beyond the end
 */
record DossierList(ListFile file, Table table, int lastRow) {

    DossierList(ListFile file, Table table) {
        this(file, table, Integer.MAX_VALUE);
    }

    /** The part above another head. */
    DossierList above(Table other) {
        return new DossierList(file, table, other.head().firstRow() - 1);
    }

    /** The part that another head begins. */
    DossierList below(Table other) {
        return new DossierList(file, other);
    }

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

    /** Every row of a dossier, by what is asked of its columns. */
    <T extends Tally<T>> Optional<T> read(
            List<ColumnCode> columns, Supplier<T> empty, Diagnostics diagnostics) {
        return file.read(sheet(), firstRow(), lastRow, columns, empty, diagnostics);
    }

    /** From 0, among the sheets of the file. */
    private int sheet() {
        List<String> names = file.heads().stream().map(Sheet::name).toList();
        return names.indexOf(table.grid().sheet().name());
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
