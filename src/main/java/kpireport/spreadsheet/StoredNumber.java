package kpireport.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as files store them, outside any language: {@code 1234.5}, {@code 9.75E-1}. */
final class StoredNumber {

    // Excel computes with 15 digits and writes 17, so 0.29 may be stored as 0.28999999999999998;
    // fifteen give back what was typed and what the office sees.
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 400;

    private StoredNumber() {}

    /** Up to fifteen digits exactly as written, more than that as the spreadsheet shows them. */
    static Optional<BigDecimal> parse(String digits) {
        if (digits.isEmpty() || digits.length() > LONGEST) return Optional.empty();
        try {
            BigDecimal number = new BigDecimal(digits);
            // 1E999999999 is nine letters here and a gigabyte of zeros when printed.
            if (Math.abs((long) number.precision() - number.scale()) > LONGEST)
                return Optional.empty();
            return Optional.of(shown(number));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    static BigDecimal shown(BigDecimal number) {
        BigDecimal shown =
                number.precision() > SHOWN.getPrecision()
                        ? number.round(SHOWN).stripTrailingZeros()
                        : number;
        return shown.scale() < 0 ? shown.setScale(0, RoundingMode.UNNECESSARY) : shown;
    }
}
