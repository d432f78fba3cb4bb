package kpireport.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Expands {@code *} and {@code ?}, which the command line of Windows leaves to the program. */
final class Wildcards {

    private Wildcards() {}

    /**
     * The paths that match, in the order of their names; none when nothing does. What has no
     * wildcard, or is the name of a file as it stands, is itself.
     *
     * @throws InvalidPathException for what can be no path on this system
     */
    static List<Path> expand(String argument) throws IOException {
        int end = -1;
        for (int i = 0; i < argument.length() && end < 0; i++) {
            if (isWildcard(argument.charAt(i))) end = i;
        }
        if (end < 0 || new File(argument).exists()) return List.of(Path.of(argument));
        int folder = end;
        while (folder > 0 && !isSeparator(argument.charAt(folder - 1))) folder--;
        List<Path> found = List.of(Path.of(argument.substring(0, folder)));
        for (String name :
                argument.substring(folder).split("[/" + Pattern.quote(File.separator) + "]+")) {
            found = matching(found, name);
        }
        return found;
    }

    private static List<Path> matching(List<Path> folders, String name) throws IOException {
        Pattern pattern = pattern(name);
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            Path there = folder.toString().isEmpty() ? Path.of(".") : folder;
            if (!Files.isDirectory(there)) continue;
            try (Stream<Path> inside = Files.list(there)) {
                inside.filter(path -> pattern.matcher(path.getFileName().toString()).matches())
                        .sorted()
                        .map(path -> folder.resolve(path.getFileName()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Pattern pattern(String name) {
        StringBuilder regex = new StringBuilder();
        for (String part : name.split("(?<=[*?])|(?=[*?])")) {
            regex.append(
                    switch (part) {
                        case "*" -> ".*";
                        case "?" -> ".";
                        default -> Pattern.quote(part);
                    });
        }
        return Pattern.compile(
                regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static boolean isWildcard(char sign) {
        return sign == '*' || sign == '?';
    }

    private static boolean isSeparator(char sign) {
        return sign == '/' || sign == File.separatorChar;
    }
}
