package kpireport.spreadsheet;

import java.text.Normalizer;

/** Text as people read it: composed letters, single spaces, nothing invisible. */
final class CleanText {

    private CleanText() {}

    static String clean(String raw) {
        if (isClean(raw)) return raw;
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(sign -> append(clean, sign));
        int end = clean.length();
        return end > 0 && clean.charAt(end - 1) == ' '
                ? clean.substring(0, end - 1)
                : clean.toString();
    }

    private static void append(StringBuilder clean, int sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') clean.append(' ');
        } else if (!isInvisible(sign)) {
            clean.appendCodePoint(sign);
        }
    }

    /** Zero-width spaces and joiners, soft hyphens, direction marks, control characters. */
    private static boolean isInvisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    /** Most cells are codes and digits; they need no second look. */
    private static boolean isClean(String raw) {
        char previous = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && previous == ' ') return false;
            previous = sign;
        }
        return raw.isEmpty() || previous != ' ';
    }
}
