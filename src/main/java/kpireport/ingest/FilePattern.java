package kpireport.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A source's file name pattern, with {@code *} and {@code ?}. Capitals and the composition of
 * letters do not count, so that a plan works alike on Windows, Linux and a disk from a Mac.
 */
final class FilePattern {

    private final Pattern pattern;

    FilePattern(String files) {
        StringBuilder regex = new StringBuilder();
        for (String part : plain(files).split("(?<=[*?])|(?=[*?])")) {
            regex.append(
                    switch (part) {
                        case "*" -> "[^/]*";
                        case "?" -> "[^/]";
                        default -> Pattern.quote(part);
                    });
        }
        pattern = Pattern.compile(regex.toString());
    }

    boolean matches(String name) {
        return pattern.matcher(plain(name)).matches();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\\', '/');
    }
}
