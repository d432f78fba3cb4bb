package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.diagnostics.Diagnostics;
import kpireport.inspection.InspectedSheet;
import kpireport.inspection.InspectedTable;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Workbook;

/** One sheet of a file, and the tables in it. */
final class SheetInspection {

    private static final int MOST_TITLES = 40;

    private final Sheet sheet;
    private final Grid grid;
    private final List<TableInspection> tables = new ArrayList<>();

    SheetInspection(
            Workbook workbook,
            Sheet sheet,
            Optional<UnitDirectory> directory,
            NumberReader numbers) {
        this.sheet = sheet;
        this.grid = new Grid(workbook, sheet);
        List<SheetTables.Part> parts = SheetTables.list(grid);
        boolean apart = parts.stream().filter(part -> !part.continues()).count() > 1;
        for (SheetTables.Part part : parts) {
            int number = apart ? parts.indexOf(part) + 1 : 0;
            for (List<BodyColumn> columns :
                    SideBySide.split(BodyColumn.list(part.grid(), part.head()))) {
                tables.add(new TableInspection(grid, part, number, columns, directory, numbers));
            }
        }
    }

    void reportComposite(Diagnostics diagnostics) {
        if (!sheet.hidden()) tables.forEach(table -> table.reportComposite(diagnostics));
    }

    void reportSubtotals(Diagnostics diagnostics) {
        if (!sheet.hidden()) tables.forEach(table -> table.reportSubtotals(diagnostics));
    }

    void report(Diagnostics diagnostics) {
        if (sheet.hidden() || tables.isEmpty()) return;
        String title =
                titles(tables.get(0).firstRow()).stream()
                        .filter(BodyColumn::isUnit)
                        .findFirst()
                        .orElse("");
        tables.forEach(table -> table.report(title.isEmpty() ? "-" : title, diagnostics));
    }

    Sheet sheet() {
        return sheet;
    }

    /** From the top, those side by side from the left. */
    List<TableInspection> tables() {
        return tables;
    }

    /**
     * @param measures proposed ids of each table, by column
     */
    InspectedSheet describe(Map<TableInspection, Map<Integer, String>> measures) {
        List<InspectedTable> described =
                tables.stream()
                        .map(
                                table ->
                                        table.describe(
                                                measures.getOrDefault(table, Map.of()),
                                                titles(table.firstRow())))
                        .toList();
        return new InspectedSheet(
                sheet.name(),
                sheet.hidden(),
                sheet.rows().size(),
                grid.lastColumn(),
                titles(
                        tables.stream().allMatch(TableInspection::isEmpty)
                                ? Integer.MAX_VALUE
                                : tables.get(0).firstRow()),
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
