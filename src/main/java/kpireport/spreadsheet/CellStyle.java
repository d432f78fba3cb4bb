package kpireport.spreadsheet;

import java.util.Optional;

/**
 * What a cell's style says about its content.
 *
 * @param numberFormat the format code; empty for "General"
 * @param date whether that code shows a number as a date or a time
 * @param font set when the font draws other letters than the file holds
 */
record CellStyle(String numberFormat, boolean date, Optional<LegacyFont> font) {

    static final CellStyle NONE = of("");

    static CellStyle of(String numberFormat) {
        return of(numberFormat, Optional.empty());
    }

    static CellStyle of(String numberFormat, Optional<LegacyFont> font) {
        String code = numberFormat.equalsIgnoreCase("General") ? "" : numberFormat;
        return new CellStyle(code, NumberFormats.showsDate(code), font);
    }

    /** The same, for a value that is a date whatever its format says. */
    CellStyle asDate() {
        return date ? this : new CellStyle(NumberFormats.builtIn(14), true, font);
    }
}
