package kpireport.spreadsheet;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kpireport.diagnostics.Diagnostics;

/** A file of very many rows. None of them is held, except those asked for by their numbers. */
public final class ListFile {

    private final String name;
    private final SpreadsheetReader.Recognised recognised;
    private final List<Sheet> heads;
    private final ListRows rows;

    ListFile(
            String name,
            SpreadsheetReader.Recognised recognised,
            List<Sheet> heads,
            ListRows rows) {
        this.name = name;
        this.recognised = recognised;
        this.heads = List.copyOf(heads);
        this.rows = rows;
    }

    /** What the bytes turned out to be: see {@link Workbook#format}. */
    public String format() {
        return recognised.format();
    }

    /** Of a text file as the plan would name it; else empty. */
    public String encoding() {
        return recognised.encoding();
    }

    /** Every sheet with only its first rows that hold anything: enough to find the headers in. */
    public List<Sheet> heads() {
        return heads;
    }

    /**
     * Every row, in order, except those whose codes are all {@link CellCode#EMPTY}. Long lists are
     * read in parts at once, and the tallies of the parts added up in order.
     *
     * @param sheet from 0, as in {@link #heads}
     * @param firstRow 1-based
     * @param lastRow may be beyond the end
     * @return empty when the list is damaged; a finding says where
     */
    public <T extends Tally<T>> Optional<T> read(
            int sheet,
            int firstRow,
            int lastRow,
            List<ColumnCode> columns,
            Supplier<T> empty,
            Diagnostics diagnostics) {
        ListQuery query = new ListQuery(sheet, firstRow, lastRow, Optional.empty(), columns);
        return Refusals.reported(name, diagnostics, () -> rows.read(query, empty, diagnostics));
    }

    /**
     * The rows of these numbers, each with its cells of these columns, after a {@link #read} that
     * told what is wrong with the list.
     *
     * @param sheet from 0, as in {@link #heads}
     * @param columns 1-based
     * @return empty when the list is damaged; a finding says where
     */
    public Optional<List<Sheet.Row>> pick(
            int sheet, BitSet numbers, List<Integer> columns, Diagnostics diagnostics) {
        PickedCells cells = new PickedCells();
        ListQuery query =
                new ListQuery(
                        sheet,
                        1,
                        Integer.MAX_VALUE,
                        Optional.of(numbers),
                        columns.stream()
                                .sorted()
                                .map(column -> new ColumnCode(column, cells))
                                .toList());
        return Refusals.reported(
                        name,
                        diagnostics,
                        () -> rows.read(query, () -> new PickedRows(cells), new Diagnostics()))
                .map(PickedRows::list);
    }
}
