package kpireport.spreadsheet;

/**
 * How much of a file is held in memory at once. The form of a whole province has some thousand
 * cells; what goes beyond is a list for a streaming reader, or an attack.
 *
 * @param cells that hold anything, in all sheets together
 * @param characters in all cells together
 */
record GridLimits(int cells, int characters) {

    static final GridLimits DEFAULT = new GridLimits(2_000_000, 50_000_000);

    /** Characters that Excel shows of one cell. */
    static final int TEXT = 32_767;

    /** As many as Excel has. */
    static final int ROWS = 1_048_576;

    /** As many as Excel has: the last is XFD. */
    static final int COLUMNS = 16_384;
}
