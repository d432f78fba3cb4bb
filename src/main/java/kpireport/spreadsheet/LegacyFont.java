package kpireport.spreadsheet;

import java.util.Locale;
import java.util.Optional;

/**
 * The fonts that drew Vietnamese before Unicode: the file holds Western letters, "Céng hßa", and
 * the font shows others in their place, "Cộng hòa".
 */
enum LegacyFont {
    /** {@code .VnTime} and its family, the national standard TCVN 5712. */
    TCVN3 {
        @Override
        String letters(String western) {
            return Tcvn3.decode(western);
        }
    },
    /** {@code .VnTimeH}: the same letters, all drawn as capitals. */
    TCVN3_CAPITALS {
        @Override
        String letters(String western) {
            return Tcvn3.decode(western).toUpperCase(Locale.ROOT);
        }
    },
    /** {@code VNI-Times} and its family. */
    VNI {
        @Override
        String letters(String western) {
            return Vni.decode(western);
        }
    };

    /** Letters that windows-1258 puts where Western Windows has others. */
    private static final String OF_1258 = "ĂăĐđƠơƯư\u20AB\u0300\u0301\u0303\u0309\u0323";

    private static final String IN_LATIN_1 = "ÃãÐðÕõÝýþÌìÞÒò";

    static Optional<LegacyFont> ofName(String font) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return Optional.of(name.endsWith("h") ? TCVN3_CAPITALS : TCVN3);
        }
        return name.startsWith("vni-") || name.startsWith("vni ")
                ? Optional.of(VNI)
                : Optional.empty();
    }

    abstract String letters(String western);

    /**
     * What the office sees, when that is clearly more Vietnamese than what the file holds. Text
     * pasted from elsewhere is in Unicode, although its cell still has the old font.
     */
    String decode(String text) {
        return gain(text) > 0 ? reading(text) : text;
    }

    /** The text with its letters as this font draws them. */
    String reading(String text) {
        return letters(western(text));
    }

    /** By how many syllables the reading is more Vietnamese than the text as it stands. */
    int gain(String text) {
        return Syllables.count(reading(text)) - Syllables.count(text);
    }

    /** Whether there are letters that no old font was ever asked to draw: ũ, ộ. */
    static boolean isUnicode(String text) {
        // Beyond them are dashes and quotation marks, which every font has.
        return western(text).chars().anyMatch(sign -> sign >= 0x100 && sign < 0x2000);
    }

    private static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            int at = OF_1258.indexOf(sign);
            western.append(at < 0 ? sign : IN_LATIN_1.charAt(at));
        }
        return western.toString();
    }
}
