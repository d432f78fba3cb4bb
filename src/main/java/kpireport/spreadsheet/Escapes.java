package kpireport.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that XML cannot hold, as Excel spells them: {@code _x000D_} is a line end. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String decode(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPE.matcher(text).replaceAll(Escapes::sign);
    }

    private static String sign(java.util.regex.MatchResult escape) {
        char sign = (char) Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(sign));
    }
}
