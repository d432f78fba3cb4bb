package kpireport.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.plan.Source.NumberRole;
import kpireport.spreadsheet.Cell;

/** Reads the cells of one column, whose values explain each other. */
final class ColumnReader {

    private final Grid grid;
    private final NumberReader reader;

    ColumnReader(Grid grid, NumberReader reader) {
        this.grid = grid;
        this.reader = reader;
    }

    /** What the row holds in the column, before the rest of the column has been asked. */
    Reading read(TableRow row, int column, NumberRole role) {
        return listCells(row, column).stream()
                .findFirst()
                .map(cell -> reader.read(cell, role))
                .orElseGet(() -> new Reading.Empty(grid.place(row.first(), column)));
    }

    /**
     * The filled cells of a row in that column; several only where the row is several rows of the
     * sheet. A dash merged over the columns of a row stands in each of them.
     */
    List<Cell> listCells(TableRow row, int column) {
        return row.numbers().stream()
                .map(number -> grid.findShown(number, column))
                .flatMap(Optional::stream)
                .filter(cell -> !cell.text().isBlank() || cell.type() != Cell.Type.TEXT)
                .filter(cell -> row.numbers().contains(cell.row()))
                .filter(cell -> cell.column() == column || reader.isNotApplicable(cell))
                .distinct()
                .toList();
    }

    /**
     * Decides on percentages without a sign: one above 1 says that all are percentages; where none
     * is, 0.9 can be 0.9 % or 90 %, and the counts or a person have to say which.
     */
    static List<Reading> settle(List<Reading> column) {
        boolean percentages =
                bare(column).anyMatch(amount -> amount.abs().compareTo(BigDecimal.ONE) > 0);
        return column.stream().map(reading -> settle(reading, percentages)).toList();
    }

    private static Reading settle(Reading reading, boolean percentages) {
        if (!(reading instanceof Reading.Bare bare)) return reading;
        return percentages || bare.amount().signum() == 0
                ? new Reading.Amount(bare.amount(), bare.where())
                : bare;
    }

    private static Stream<BigDecimal> bare(List<Reading> column) {
        return column.stream()
                .filter(Reading.Bare.class::isInstance)
                .map(reading -> ((Reading.Bare) reading).amount());
    }
}
