package kpireport.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import kpireport.measures.Fraction;

/** Vietnamese ways of writing numbers and dates. The only place that rounds. */
public final class Numerals {

    private Numerals() {}

    /** Rounded half up: 1234.55 to one decimal is "1.234,6". */
    public static String decimal(Fraction exact, int decimals) {
        return decimal(exact.roundedHalfUp(decimals));
    }

    /** With all the decimals it has: "1.234,50". */
    static String decimal(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            text.insert(i, '.');
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return (number.signum() < 0 ? "-" : "") + text;
    }

    /** Without needless noughts: "20" for 20.00. */
    static String brief(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return decimal(stripped.setScale(Math.max(0, stripped.scale())));
    }

    /** Counts below ten take a leading nought in the official register: "02 xã". */
    static String padded(int count) {
        return (count < 10 ? "0" : "") + count;
    }

    /** Decree 30/2020: days below 10 and months 1 and 2 take a leading nought: 05/01, 10/6. */
    public static String date(LocalDate date) {
        return padded(date.getDayOfMonth())
                + "/"
                + month(date.getMonthValue())
                + "/"
                + date.getYear();
    }

    static String month(YearMonth month) {
        return month(month.getMonthValue()) + "/" + month.getYear();
    }

    private static String month(int month) {
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    /** 1 is I, 4 is IV: appendices. */
    static String roman(int number) {
        return lowerRoman(number).toUpperCase(Locale.ROOT);
    }

    /** 1 is i, 4 is iv: lists within a sentence. */
    static String lowerRoman(int number) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(letters[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
