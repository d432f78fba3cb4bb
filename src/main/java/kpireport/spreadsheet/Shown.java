package kpireport.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a cell shows of what the file holds.
 *
 * @param text empty when the cell shows nothing
 */
record Shown(Cell.Type type, String text, Optional<BigDecimal> number) {

    static Shown text(Cell.Type type, String clean) {
        return new Shown(type, clean, Optional.empty());
    }

    /** A number, or the date that its format makes of it. */
    static Shown number(String digits, CellStyle style, boolean date1904) {
        Optional<BigDecimal> number = StoredNumber.parse(digits);
        if (number.isEmpty()) return text(Cell.Type.ERROR, CleanText.clean(digits));
        Optional<String> date =
                style.date() ? SerialDate.text(number.get(), date1904) : Optional.empty();
        return date.isPresent()
                ? new Shown(Cell.Type.DATE, date.get(), number)
                : new Shown(Cell.Type.NUMBER, number.get().toPlainString(), number);
    }
}
