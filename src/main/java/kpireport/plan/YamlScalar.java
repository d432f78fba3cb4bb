package kpireport.plan;

import java.util.regex.Pattern;

/** Writes a text so that YAML reads it back as it is. */
public final class YamlScalar {

    /** What YAML takes as it stands: words, with signs between them that mean nothing to it. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._/()%,>-]*[\\p{L}\\p{N}.)%]|\\p{L}");

    private static final Pattern NOT_A_TEXT =
            Pattern.compile("true|false|yes|no|on|off|y|n|null", Pattern.CASE_INSENSITIVE);

    private YamlScalar() {}

    /** As it stands where YAML takes it so, else in quotes. */
    public static String of(String value) {
        return PLAIN.matcher(value).matches() && !NOT_A_TEXT.matcher(value).matches()
                ? value
                : quoted(value);
    }

    /** Inside brackets or braces, where a comma ends a text. */
    public static String inside(String value) {
        return value.matches(".*[,\\[\\]{}].*") ? quoted(value) : of(value);
    }

    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints()
                .forEach(
                        sign -> {
                            if (sign == '"' || sign == '\\') quoted.append('\\');
                            if (isPrintable(sign)) quoted.appendCodePoint(sign);
                            else quoted.append("\\U%08x".formatted(sign));
                        });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
