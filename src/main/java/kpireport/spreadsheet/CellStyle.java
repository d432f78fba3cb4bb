package kpireport.spreadsheet;

/**
 * What a cell's style says about its content.
 *
 * @param numberFormat the format code; empty for "General"
 * @param date whether that code shows a number as a date or a time
 */
record CellStyle(String numberFormat, boolean date) {

    static final CellStyle NONE = new CellStyle("", false);

    static CellStyle of(String numberFormat) {
        return new CellStyle(numberFormat, NumberFormats.showsDate(numberFormat));
    }
}
