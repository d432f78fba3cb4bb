package kpireport.ingest;

import java.text.Normalizer;
import java.util.Locale;

/** When two cells of a list say the same: by their words, or sign by sign as codes. */
final class WordKey {

    private static final char END = '\n';

    /** Grades: C-, A1-. A longer word with a dash behind it was typed in haste. */
    private static final int LONGEST_GRADE = 2;

    private WordKey() {}

    /**
     * Equal words are the same, however they are spelt; but "C+" is not "C-", "> 5" not "< 5" and
     * "1/5" not "1-5".
     */
    static String of(String text) {
        String key = Spelling.key(text);
        if (key.isEmpty()) return text.strip();
        String signs = hasSigns(text) ? signs(text) : "";
        return signs.isEmpty() ? key : key + END + signs;
    }

    /** Equal codes are the same: every sign counts, but capitals, spaces and kinds of dashes. */
    static String ofCode(String text) {
        StringBuilder code = new StringBuilder(text.length());
        // Excel's mark for "this is text".
        int start = !text.isEmpty() && "'’`".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '！' && sign <= '～') sign = (char) (sign - '！' + '!');
            if (sign > ' ' && sign < 127) code.append(sign);
            else if (isDash(sign)) code.append('-');
            else if (!Character.isSpaceChar(sign) && !Character.isWhitespace(sign)) {
                code.append(sign);
            }
        }
        return code.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean hasSigns(String text) {
        return text.chars().anyMatch(sign -> !Character.isLetterOrDigit(sign) && sign != ' ');
    }

    /** The signs that say something, each with the number of letters and digits before it. */
    private static String signs(String text) {
        String plain = plain(text);
        StringBuilder signs = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (Character.isLetterOrDigit(sign)) letters++;
            else if (says(plain, i)) signs.append(sign).append((char) letters);
        }
        return signs.toString();
    }

    /** Letters, digits and the signs that may say something, without spaces around those. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char sign : Normalizer.normalize(text, Normalizer.Form.NFKD).toCharArray()) {
            if (Character.isLetterOrDigit(sign) || "+<>=±./:".indexOf(sign) >= 0) {
                plain.append(sign);
            } else if (sign == '≤') {
                plain.append("<=");
            } else if (sign == '≥') {
                plain.append(">=");
            } else if (sign == ',') {
                plain.append('.');
            } else if (sign == '⁄') {
                plain.append('/');
            } else if (isDash(sign)) {
                plain.append('-');
            } else if (Character.isWhitespace(sign)) {
                plain.append(' ');
            }
        }
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static boolean says(String text, int at) {
        return switch (text.charAt(at)) {
            case '<', '>', '=', '±' -> true;
            case '+' -> at > 0 || isDigit(text, 1);
            case '-' ->
                    isBetweenDigits(text, at) || at == 0 && isDigit(text, 1) || isGrade(text, at);
            case '.', '/', ':' -> isBetweenDigits(text, at);
            default -> false;
        };
    }

    private static boolean isBetweenDigits(String text, int at) {
        int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        int behind = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        return isDigit(text, before) && isDigit(text, behind);
    }

    private static boolean isGrade(String text, int at) {
        int begin = text.lastIndexOf(' ', at) + 1;
        return at == text.length() - 1 && at > begin && at - begin <= LONGEST_GRADE;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isDash(char sign) {
        return sign == '−' || Character.getType(sign) == Character.DASH_PUNCTUATION;
    }
}
