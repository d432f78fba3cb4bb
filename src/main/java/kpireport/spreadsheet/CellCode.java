package kpireport.spreadsheet;

/**
 * What a cell means, as a number that its reader chose. It looks at what the cell holds and not at
 * where it stands: of a content that comes again, the code of its first cell may serve for all. A
 * text comes without number format. Several threads may ask at once.
 */
@FunctionalInterface
public interface CellCode {

    /**
     * The code of a cell that holds nothing, for which {@link #of} is not asked. A row with no
     * other code is left out.
     */
    long EMPTY = 0;

    long of(Cell cell);

    /** Whether one of them stands for a cell that holds anything. */
    static boolean any(long[] codes) {
        for (long code : codes) if (code != EMPTY) return true;
        return false;
    }
}
