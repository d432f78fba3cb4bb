package kpireport.spreadsheet;

/**
 * What was counted in one part of a text file.
 *
 * @param rows how many the part has, empty ones too
 * @param begin of its first row, in bytes
 * @param end of its last row, in bytes
 */
record CsvPart<T extends Tally<T>>(T tally, RowWidths widths, int rows, long begin, long end) {

    /** This part and the one that follows it. */
    CsvPart<T> with(CsvPart<T> later) {
        tally.add(later.tally, rows);
        widths.add(later.widths, rows);
        return new CsvPart<>(tally, widths, rows + later.rows, begin, later.end);
    }
}
