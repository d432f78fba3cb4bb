package kpireport.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;
import kpireport.measures.SourceCell;

/**
 * One cell as the file holds it, before anyone decides what it means.
 *
 * @param where its text is cleaned for reading: NFC, no-break and zero-width spaces gone, trimmed
 * @param number present when the file stores a number: with all its digits up to fifteen, which is
 *     what a spreadsheet shows, {@code 0.28999999999999998} as 0.29; of a date its serial day
 * @param numberFormat the spreadsheet's format code ({@code 0.0%}); empty when there is none
 */
public record Cell(SourceCell where, Type type, Optional<BigDecimal> number, String numberFormat) {

    /** What the file says the cell holds. */
    public enum Type {
        TEXT,
        NUMBER,
        /** A number whose format shows a date; the text is {@code 05/06/2024 14:30}. */
        DATE,
        BOOLEAN,
        /** {@code #REF!} and its kind; the text is the error. */
        ERROR,
        /** A formula that was never calculated: the file holds no value for it. */
        UNCALCULATED
    }

    // Enough to tell them apart; to hash every part is felt at each start.
    @Override
    public int hashCode() {
        return 31 * row() + column();
    }

    public String text() {
        return where.text();
    }

    public int row() {
        return where.row();
    }

    public int column() {
        return where.column();
    }
}
