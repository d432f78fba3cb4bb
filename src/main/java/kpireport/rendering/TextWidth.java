package kpireport.rendering;

import java.text.Normalizer;

/**
 * How long a text is in Times New Roman, for the lines that the decree measures by the text above
 * them. Accents do not widen a letter; the horn of ơ and ư does.
 */
final class TextWidth {

    private static final int UNITS_PER_EM = 2048;
    static final int TWIPS_PER_HALF_POINT = 10;

    // Advance widths from the space (U+0020) to the tilde (U+007E).
    private static final int[] UPRIGHT = {
        512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024,
        1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886,
        1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479,
        1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024,
        682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024,
        1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108
    };
    private static final int[] BOLD = {
        512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024,
        1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024,
        1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479,
        1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190,
        1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139,
        1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065
    };

    private TextWidth() {}

    /** In twips. */
    static int of(String text, int halfPoints, boolean bold) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int[] widths = bold ? BOLD : UPRIGHT;
        long units = 0;
        for (int at = 0, letter; at < composed.length(); at += Character.charCount(letter)) {
            letter = composed.codePointAt(at);
            // Most letters have no accent to look behind.
            boolean plain = letter >= ' ' && letter - ' ' < widths.length;
            units += plain ? widths[letter - ' '] : units(letter, bold);
        }
        return (int) (units * halfPoints * TWIPS_PER_HALF_POINT / UNITS_PER_EM);
    }

    private static int units(int letter, boolean bold) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        boolean horn = parts.indexOf('\u031B') > 0;
        char base = parts.charAt(0);
        if (horn) {
            switch (base) {
                case 'o':
                    return bold ? 1134 : 1083;
                case 'O':
                    return bold ? 1593 : 1479;
                case 'u':
                    return bold ? 1229 : 1110;
                case 'U':
                    return bold ? 1630 : 1589;
                default:
            }
        }
        base = base == 'đ' ? 'd' : base == 'Đ' ? 'D' : base == '\u00A0' ? ' ' : base;
        if (base == '\u2026') {
            return UNITS_PER_EM;
        }
        int[] widths = bold ? BOLD : UPRIGHT;
        return base >= ' ' && base - ' ' < widths.length ? widths[base - ' '] : UNITS_PER_EM / 2;
    }
}
