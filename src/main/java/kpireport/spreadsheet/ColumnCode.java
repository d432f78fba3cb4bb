package kpireport.spreadsheet;

/**
 * A column of a list, and what its cells mean.
 *
 * @param column 1-based
 */
public record ColumnCode(int column, CellCode code) {

    public ColumnCode {
        if (column < 1) throw new IllegalArgumentException("column " + column + ": starts at 1");
    }
}
