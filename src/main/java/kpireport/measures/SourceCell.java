package kpireport.measures;

/**
 * One cell of an exported spreadsheet.
 *
 * @param sheet the sheet's name; empty for formats that have none
 * @param row 1-based, as the office sees it
 * @param column 1-based; column 2 is shown as B
 * @param text what the cell holds, before any reading of it
 */
public record SourceCell(String file, String sheet, int row, int column, String text)
        implements SourceRef {

    public SourceCell {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "row " + row + ", column " + column + ": both start at 1");
        }
    }

    /** The address as spreadsheets show it: row 9, column 4 is {@code D9}. */
    public String address() {
        return columnLetters(column) + row;
    }

    @Override
    public String describe() {
        return file + " · " + (sheet.isEmpty() ? "" : sheet + "!") + address();
    }

    /** Column 1 is A, 27 is AA. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
