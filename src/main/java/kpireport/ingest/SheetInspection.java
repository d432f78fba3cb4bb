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
    private final List<Integer> furtherTables;

    SheetInspection(
            Workbook workbook,
            Sheet sheet,
            Optional<UnitDirectory> directory,
            NumberReader numbers) {
        this.sheet = sheet;
        this.grid = new Grid(workbook, sheet);
        Optional<HeaderBlock> head = new HeadFinder(grid).find();
        this.table = head.map(it -> new TableInspection(grid, it, directory, numbers));
        this.furtherTables =
                head.map(it -> new FurtherTables(workbook, sheet, it).list()).orElse(List.of());
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
                table.map(it -> it.describe(measures)),
                furtherTables);
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
