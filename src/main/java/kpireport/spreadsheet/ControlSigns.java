package kpireport.spreadsheet;

import java.util.regex.Pattern;

/** Signs below the space that are neither tabs nor line ends. Text has hardly any. */
final class ControlSigns {

    private static final Pattern ANY =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x19\\x1B-\\x1F\\x0C]");

    private static final int LOOKED_AT = 1 << 14;

    private ControlSigns() {}

    /**
     * Whether so many are among the first bytes that this is no text; one in a hundred is a slip.
     */
    static boolean prevail(byte[] head) {
        int controls = 0;
        int looked = Math.min(head.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) if (isControl(head[i] & 0xFF)) controls++;
        return controls * 100 > looked;
    }

    /** Excel writes them into XML as they are, where they must not be. */
    static String blanked(String text) {
        return ANY.matcher(text).replaceAll(" ");
    }

    private static boolean isControl(int sign) {
        return sign < ' '
                && sign != '\t'
                && sign != '\n'
                && sign != '\r'
                && sign != '\f'
                && sign != 0x1A;
    }
}
