package kpireport.spreadsheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * Takes the cells of a file as they are met: sheet by sheet, row by row, from the left. A reader of
 * one format pushes, a sink decides what to keep, so that a long list never has to be held whole.
 * Rows and columns are 1-based.
 */
interface CellSink {

    /** Whether further rows of the sheet are of no use. A reader that can end early does so. */
    default boolean hasEnough() {
        return false;
    }

    /** Whether what stands in this column is of any use; one that is not need not be sent. */
    default boolean wants(int column) {
        return true;
    }

    /**
     * Whether rows of XML may be read by their bytes, with {@link SheetBytes.Unusual} to expect.
     */
    default boolean takesBytes() {
        return false;
    }

    /** Whether what stands below the rows is of no use either. */
    default boolean isDone() {
        return false;
    }

    /** Comes before the first sheet of a file whose cells point into a table of texts. */
    void sharedStrings(SharedStrings strings) throws IOException, XMLStreamException;

    void beginSheet(String name, boolean hidden, boolean date1904);

    /** A damaged file may repeat a number or go back to a smaller one. */
    void beginRow(int number, boolean hidden);

    /**
     * @param type never {@link Cell.Type#DATE}: that is a number whose style shows a date
     * @param raw as the file has it: digits, text, error, {@code TRUE}, or the formula without
     *     value
     */
    void cell(int column, Cell.Type type, String raw, CellStyle style);

    /**
     * @param index into the table of texts, from 0
     */
    void sharedText(int column, int index, CellStyle style);

    void merged(Sheet.MergedRange range);

    void hiddenColumns(int first, int last);

    /** The sheet shows only the rows that meet a criterion. */
    void filter();

    void endSheet();
}
