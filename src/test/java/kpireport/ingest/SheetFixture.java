package kpireport.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.measures.SourceCell;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.Cell.Type;
import kpireport.spreadsheet.Sheet;
import kpireport.spreadsheet.Sheet.MergedRange;
import kpireport.spreadsheet.Workbook;

/**
 * Draws a sheet as text, one line a row and {@code |} between the cells. {@code <} continues the
 * merged cell on its left, {@code ^} the one above; {@code #1.234} and {@code #0.975 0.0%} are
 * stored numbers, {@code @…} a date, {@code !…} an error, {@code =} a formula without a value.
 */
final class SheetFixture {

    static final String FILE = "exports/2024-05/form.xlsx";

    private SheetFixture() {}

    static Workbook workbook(Sheet... sheets) {
        return new Workbook(FILE, "xlsx", "", List.of(sheets));
    }

    static Grid grid(String drawing) {
        Sheet sheet = sheet("Sheet1", drawing);
        return new Grid(workbook(sheet), sheet);
    }

    static Sheet sheet(String name, String drawing) {
        return sheet(name, false, drawing);
    }

    static Sheet hidden(String name, String drawing) {
        return sheet(name, true, drawing);
    }

    private static Sheet sheet(String name, boolean hidden, String drawing) {
        List<String[]> lines = new ArrayList<>();
        for (String line : drawing.split("\n")) {
            lines.add(line.strip().split(" *\\| *", -1));
        }
        List<Sheet.Row> rows = new ArrayList<>();
        List<MergedRange> merged = new ArrayList<>();
        for (int row = 1; row <= lines.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 1; column <= lines.get(row - 1).length; column++) {
                String said = said(lines, row, column);
                if (said.isEmpty() || said.equals("<") || said.equals("^")) continue;
                cells.add(cell(name, row, column, said));
                MergedRange range = range(lines, row, column);
                if (range.lastRow() > row || range.lastColumn() > column) merged.add(range);
            }
            if (!cells.isEmpty()) rows.add(new Sheet.Row(row, false, cells));
        }
        return new Sheet(name, hidden, rows, merged, List.of(), false);
    }

    private static MergedRange range(List<String[]> lines, int row, int column) {
        int lastColumn = column;
        while (said(lines, row, lastColumn + 1).equals("<")) lastColumn++;
        int lastRow = row;
        while (said(lines, lastRow + 1, column).equals("^")) lastRow++;
        return new MergedRange(row, column, lastRow, lastColumn);
    }

    private static String said(List<String[]> lines, int row, int column) {
        return row <= lines.size() && column <= lines.get(row - 1).length
                ? lines.get(row - 1)[column - 1].strip()
                : "";
    }

    private static Cell cell(String sheet, int row, int column, String said) {
        String rest = said.substring(1);
        return switch (said.charAt(0)) {
            case '#' -> {
                String[] parts = rest.split(" ", 2);
                SourceCell where = new SourceCell(FILE, sheet, row, column, parts[0]);
                String format = parts.length > 1 ? parts[1] : "General";
                yield new Cell(where, Type.NUMBER, Optional.of(new BigDecimal(parts[0])), format);
            }
            case '@' -> other(Type.DATE, sheet, row, column, rest);
            case '!' -> other(Type.ERROR, sheet, row, column, rest);
            case '=' -> other(Type.UNCALCULATED, sheet, row, column, rest);
            default -> other(Type.TEXT, sheet, row, column, said);
        };
    }

    private static Cell other(Type type, String sheet, int row, int column, String text) {
        return new Cell(new SourceCell(FILE, sheet, row, column, text), type, Optional.empty(), "");
    }
}
