package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows that head a table, and what they say over each column, from the top.
 *
 * <p>A merged cell speaks for all its columns and rows. An export without merged cells (a .csv of a
 * form that had them) leaves the columns to the right blank: they belong to the header on their
 * left, in every row but the last.
 */
final class HeaderBlock {

    /** No form is wider; a stray cell in the last column of a sheet is no part of one. */
    static final int MOST_COLUMNS = 512;

    private final int firstRow;
    private final int lastRow;
    private final List<List<Header>> stacks = new ArrayList<>();

    HeaderBlock(Grid grid, int firstRow, int lastRow) {
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        int columns = Math.min(grid.lastColumn(), MOST_COLUMNS);
        String[][] texts = new String[lastRow - firstRow + 1][columns];
        boolean merged = false;
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = 1; column <= columns; column++) {
                texts[row - firstRow][column - 1] = grid.textShown(row, column);
                merged |= grid.findMerged(row, column).isPresent();
            }
        }
        String[][] own = merged ? texts : inherited(texts);
        for (int column = 0; column < columns; column++) {
            stacks.add(isBlank(texts, column) ? List.of() : stack(grid, own, column));
        }
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    int columns() {
        return stacks.size();
    }

    /** The header texts over the column, outermost first; none over a column without header. */
    List<Header> stack(int column) {
        return stacks.get(column - 1);
    }

    /** The headers over the column as one path. */
    String describe(int column) {
        return stack(column).stream().map(Header::text).collect(Collectors.joining(" > "));
    }

    /** The columns, from the left, that the path can mean. */
    List<Integer> match(HeaderMatch wanted) {
        return IntStream.rangeClosed(1, columns())
                .filter(column -> wanted.fits(stack(column)))
                .boxed()
                .toList();
    }

    private static String[][] inherited(String[][] texts) {
        String[][] full = new String[texts.length][];
        full[texts.length - 1] = texts[texts.length - 1];
        for (int row = 0; row < texts.length - 1; row++) {
            full[row] = texts[row].clone();
            for (int column = 1; column < full[row].length; column++) {
                if (full[row][column].isEmpty() && !startsColumn(texts, row, column)) {
                    full[row][column] = full[row][column - 1];
                }
            }
        }
        return full;
    }

    /** Whether a header further up begins at this column: then nothing comes in from the left. */
    private static boolean startsColumn(String[][] texts, int row, int column) {
        return IntStream.range(0, row).anyMatch(above -> !texts[above][column].isEmpty());
    }

    private static boolean isBlank(String[][] texts, int column) {
        return IntStream.range(0, texts.length).allMatch(row -> texts[row][column].isEmpty());
    }

    private static List<Header> stack(Grid grid, String[][] texts, int column) {
        List<Header> stack = new ArrayList<>();
        for (String[] row : texts) {
            Header header = grid.header(row[column]);
            boolean again =
                    !stack.isEmpty() && stack.get(stack.size() - 1).text().equals(header.text());
            if (!header.key().isEmpty() && !again) {
                stack.add(header);
            }
        }
        return List.copyOf(stack);
    }
}
