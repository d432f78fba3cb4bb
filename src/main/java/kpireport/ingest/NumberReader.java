package kpireport.ingest;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.measures.SourceCell;
import kpireport.plan.Source.NumberRole;
import kpireport.spreadsheet.Cell;

/**
 * Reads the number in a cell by what its column holds, never by one rule for all: the same table
 * writes counts as "1.234" and percentages as "97.5%".
 */
final class NumberReader {

    // "12 hồ sơ" is a number; "39,1O" is not, whatever it was meant to be.
    private static final Pattern WHAT_IS_COUNTED =
            Pattern.compile(
                    "(?<=\\d) ?(hồ sơ|hs|thủ tục|tthc|dịch vụ|dvc|lượt|bản|đơn vị|trường hợp|điểm)\\.?$");

    // What a number format prints as it stands.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

    /** What is reached of a plan may be more than all of it. */
    private static final BigDecimal MOST_OF_ONE = new BigDecimal(2);

    private static final Pattern SPACE = Pattern.compile("\\s");

    private final Set<String> notApplicable = new HashSet<>();
    private final boolean tokensHaveDigits;

    /**
     * @param notApplicable tokens that say there was nothing to measure
     */
    NumberReader(Set<String> notApplicable) {
        notApplicable.forEach(token -> this.notApplicable.add(token(token)));
        tokensHaveDigits =
                notApplicable.stream().flatMapToInt(String::chars).anyMatch(Character::isDigit);
    }

    Reading read(Cell cell, NumberRole role) {
        SourceCell where = cell.where();
        if (isNotApplicable(cell)) return new Reading.NotApplicable(where);
        return switch (cell.type()) {
            case TEXT -> cell.text().isBlank() ? new Reading.Empty(where) : text(where, role);
            case NUMBER ->
                    cell.number()
                            .map(number -> number(number, isPercent(cell), where, role))
                            .orElseGet(() -> faulty(Code.UNREADABLE_NUMBER, where));
            case DATE -> faulty(Code.DATE_FOR_NUMBER, where);
            case BOOLEAN -> faulty(Code.UNREADABLE_NUMBER, where);
            case ERROR -> faulty(Code.ERROR_CELL, where);
            case UNCALCULATED -> faulty(Code.FORMULA_WITHOUT_VALUE, where);
        };
    }

    boolean isNotApplicable(Cell cell) {
        // Of a million codes of dossiers none is a token; they hold digits, and tokens do not.
        boolean digits = cell.text().chars().anyMatch(Character::isDigit);
        return (!digits || tokensHaveDigits) && notApplicable.contains(token(cell.text()));
    }

    private static Reading number(
            BigDecimal number, boolean percent, SourceCell where, NumberRole role) {
        if (percent && role.isRate()) return amount(number.movePointRight(2), where);
        if (role == NumberRole.PERCENT) return new Reading.Bare(number, where);
        if (role == NumberRole.FRACTION) return fraction(number, where);
        // A rate in a column of counts: the plan names the wrong column, or the export moved one.
        if (percent) return faulty(Code.UNREADABLE_NUMBER, where);
        return role == NumberRole.COUNT ? count(number, where) : amount(number, where);
    }

    private static Reading text(SourceCell where, NumberRole role) {
        String text = plainDigits(where.text()).toLowerCase(Locale.ROOT).strip();
        boolean negative = text.startsWith("-");
        boolean percent = text.endsWith("%");
        String digits = text.replaceFirst("^[+-] ?", "");
        digits =
                percent
                        ? digits.substring(0, digits.length() - 1).stripTrailing()
                        : WHAT_IS_COUNTED.matcher(digits).replaceFirst("");
        Numeral numeral = Numeral.parse(digits).signed(negative);
        if (percent && !role.isRate()) return faulty(Code.UNREADABLE_NUMBER, where);
        return switch (role) {
            case COUNT ->
                    numeral.grouped()
                            .or(numeral::decimal)
                            .map(number -> count(number, where))
                            .orElseGet(() -> faulty(Code.UNREADABLE_NUMBER, where));
            case PERCENT ->
                    numeral.decimal()
                            .map(
                                    number ->
                                            percent
                                                    ? amount(number, where)
                                                    : new Reading.Bare(number, where))
                            .orElseGet(() -> faulty(Code.UNREADABLE_NUMBER, where));
            case FRACTION ->
                    numeral.decimal()
                            .map(
                                    number ->
                                            percent
                                                    ? amount(number, where)
                                                    : fraction(number, where))
                            .orElseGet(() -> faulty(Code.UNREADABLE_NUMBER, where));
            case AMOUNT -> amount(numeral, where);
        };
    }

    /** 97.5 in a column of parts of one was typed as a percentage. */
    private static Reading fraction(BigDecimal number, SourceCell where) {
        return number.compareTo(MOST_OF_ONE) > 0
                ? faulty(Code.FRACTION_TOO_LARGE, where)
                : amount(number.movePointRight(2), where);
    }

    private static Reading amount(Numeral numeral, SourceCell where) {
        if (numeral.isAmbiguous()) return faulty(Code.AMBIGUOUS_NUMBER, where);
        Optional<BigDecimal> number = numeral.decimal().or(numeral::grouped);
        return number.map(found -> amount(found, where))
                .orElseGet(() -> faulty(Code.UNREADABLE_NUMBER, where));
    }

    private static Reading count(BigDecimal number, SourceCell where) {
        if (number.stripTrailingZeros().scale() > 0) return faulty(Code.COUNT_NOT_WHOLE, where);
        if (number.signum() < 0) return faulty(Code.COUNT_NEGATIVE, where);
        return amount(number.setScale(0), where);
    }

    private static Reading amount(BigDecimal number, SourceCell where) {
        return new Reading.Amount(number, where);
    }

    private static Reading faulty(Code code, SourceCell where) {
        return new Reading.Faulty(code, where);
    }

    static boolean isPercent(Cell cell) {
        return cell.numberFormat().contains("%")
                && LITERAL.matcher(cell.numberFormat()).replaceAll("").contains("%");
    }

    /** Tokens are compared without case, spaces and the length of a dash. */
    private static String token(String text) {
        return SPACE.matcher(plainDigits(text).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("...", "…");
    }

    /**
     * Full-width signs and the several dashes as the plain ones. Nothing else is folded: a footnote
     * mark (12¹) must not become a digit.
     */
    static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars()
                .map(sign -> sign >= '！' && sign <= '～' ? sign - '！' + '!' : sign)
                .map(sign -> Character.isSpaceChar(sign) ? ' ' : sign)
                .map(sign -> "‐‑‒–—−".indexOf(sign) >= 0 ? '-' : sign)
                .forEach(sign -> plain.append((char) sign));
        // Excel's mark for "this is text".
        return !plain.isEmpty() && "'’`".indexOf(plain.charAt(0)) >= 0
                ? plain.substring(1)
                : plain.toString();
    }
}
