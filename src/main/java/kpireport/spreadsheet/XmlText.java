package kpireport.spreadsheet;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it stands in XML without document types, which has five names for signs of its own. */
final class XmlText {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([a-z]+));|&");

    private XmlText() {}

    static String decode(String text) {
        if (text.indexOf('&') < 0) return text;
        Matcher references = REFERENCE.matcher(text);
        return references.replaceAll(found -> Matcher.quoteReplacement(sign(found)));
    }

    private static String sign(MatchResult reference) {
        if (reference.group(1) != null) return sign(Integer.parseInt(reference.group(1), 16));
        if (reference.group(2) != null) return sign(Integer.parseInt(reference.group(2)));
        return switch (Objects.requireNonNullElse(reference.group(3), "")) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> throw new SheetBytes.Unusual();
        };
    }

    private static String sign(int codePoint) {
        if (!Character.isValidCodePoint(codePoint)) throw new SheetBytes.Unusual();
        return Character.toString(codePoint);
    }
}
