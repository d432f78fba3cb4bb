package kpireport.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Diagnostics;

/**
 * Reads a list by holding the columns asked for: for formats that end at 65 536 rows or that are
 * held whole anyway, and whose cells may come in any order.
 *
 * @param name as findings name the file
 */
record GridRows(Path file, String name, Optional<String> encoding) implements ListRows {

    private static final GridLimits LIMITS = new GridLimits(20_000_000, 500_000_000);

    @Override
    public <T extends Tally<T>> T read(ListQuery query, Supplier<T> empty, Diagnostics diagnostics)
            throws IOException, XMLStreamException {
        Grid grid = new Grid(name, LIMITS, diagnostics);
        SpreadsheetReader.push(file, name, encoding, new OneSheet(query, grid), diagnostics);
        T tally = empty.get();
        for (Sheet.Row row : grid.workbook("", "").sheets().get(0).rows()) {
            if (query.wants(row.number())) count(row, query.columns(), tally);
        }
        return tally;
    }

    private static void count(Sheet.Row row, List<ColumnCode> columns, Tally<?> tally) {
        long[] codes = new long[columns.size()];
        for (int i = 0; i < codes.length; i++) {
            for (Cell cell : row.cells()) {
                if (cell.column() != columns.get(i).column()) continue;
                codes[i] = columns.get(i).code().of(cell);
            }
        }
        if (CellCode.any(codes)) tally.row(row.number(), row.hidden(), codes);
    }
}
