package kpireport.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.inspection.InspectedSheet;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Workbook;

/** One sheet of a file, and the table in it. */
final class SheetInspection {

    private static final int MOST_TITLES = 40;

    private final Sheet sheet;
    private final Grid grid;
    private final Optional<TableInspection> table;

    SheetInspection(
            Workbook workbook,
            Sheet sheet,
            Optional<UnitDirectory> directory,
            NumberReader numbers) {
        this.sheet = sheet;
        this.grid = new Grid(workbook, sheet);
        this.table =
                new HeadFinder(grid)
                        .find()
                        .map(head -> new TableInspection(grid, head, directory, numbers));
    }

    Sheet sheet() {
        return sheet;
    }

    Optional<ProposedTable> propose() {
        return table.flatMap(TableInspection::propose);
    }

    /**
     * @param measures proposed ids, by column
     */
    InspectedSheet describe(Map<Integer, String> measures) {
        return new InspectedSheet(
                sheet.name(),
                sheet.hidden(),
                sheet.rows().size(),
                grid.lastColumn(),
                titles(table.map(TableInspection::firstRow).orElse(Integer.MAX_VALUE)),
                (int) sheet.rows().stream().filter(Sheet.Row::hidden).count(),
                sheet.hiddenColumns().size(),
                table.map(it -> it.describe(measures)));
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
