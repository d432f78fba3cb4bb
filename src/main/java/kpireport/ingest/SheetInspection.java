package kpireport.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kpireport.inspection.InspectedSheet;
import kpireport.inspection.InspectedTable;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Workbook;

/** One sheet of a file, and the tables in it. */
final class SheetInspection {

    private static final int MOST_TITLES = 40;

    private final Sheet sheet;
    private final Grid grid;
    private final List<TableInspection> tables;

    SheetInspection(
            Workbook workbook,
            Sheet sheet,
            Optional<UnitDirectory> directory,
            NumberReader numbers) {
        this.sheet = sheet;
        this.grid = new Grid(workbook, sheet);
        List<SheetTables.Part> parts = SheetTables.list(grid);
        this.tables =
                IntStream.range(0, parts.size())
                        .mapToObj(
                                index ->
                                        new TableInspection(
                                                grid,
                                                parts.get(index),
                                                parts.size() == 1 ? 0 : index + 1,
                                                directory,
                                                numbers))
                        .toList();
    }

    Sheet sheet() {
        return sheet;
    }

    /** From the top. */
    List<TableInspection> tables() {
        return tables;
    }

    /**
     * @param measures proposed ids of each table, by column
     */
    InspectedSheet describe(Map<TableInspection, Map<Integer, String>> measures) {
        List<InspectedTable> described =
                tables.stream()
                        .map(table -> table.describe(measures.getOrDefault(table, Map.of())))
                        .toList();
        return new InspectedSheet(
                sheet.name(),
                sheet.hidden(),
                sheet.rows().size(),
                grid.lastColumn(),
                titles(tables.isEmpty() ? Integer.MAX_VALUE : tables.get(0).firstRow()),
                (int) sheet.rows().stream().filter(Sheet.Row::hidden).count(),
                sheet.hiddenColumns().size(),
                described);
    }

    private List<String> titles(int firstHeaderRow) {
        return sheet.rows().stream()
                .filter(row -> row.number() < firstHeaderRow)
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .limit(MOST_TITLES)
                .toList();
    }
}
