package kpireport.spreadsheet;

import java.text.Normalizer;

/** Text as people read it: composed letters, single spaces, nothing invisible. */
public final class CleanText {

    private CleanText() {}

    public static String clean(String raw) {
        if (isClean(raw)) return raw;
        String composed =
                mayBeDecomposed(raw) ? Normalizer.normalize(raw, Normalizer.Form.NFC) : raw;
        StringBuilder clean = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            append(clean, composed.codePointAt(i));
        }
        int end = clean.length();
        return end > 0 && clean.charAt(end - 1) == ' '
                ? clean.substring(0, end - 1)
                : clean.toString();
    }

    /**
     * Western and Vietnamese letters, as most files have them, are composed; to look at them is
     * quicker than to load the tables of all scripts.
     */
    private static boolean mayBeDecomposed(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            boolean composed =
                    sign < 0x300
                            || sign >= 0x1EA0 && sign <= 0x1EF9
                            || sign >= 0x2000 && sign < 0x2100;
            if (!composed) return true;
        }
        return false;
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
