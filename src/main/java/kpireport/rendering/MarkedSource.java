package kpireport.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template whose every tag says where it stands: {@code <p at=0:12:5 class="NoiDung">}. What is
 * wrong with the finished page can then be told by the template's own line, also through macros.
 */
final class MarkedSource {

    static final String ATTRIBUTE = "at";

    // What would let a template look behind the data, and the clock: a month is the same whenever
    // it is printed.
    private static final Pattern REFUSED =
            Pattern.compile("\\?\\s*(new|api|interpret|eval)\\b|(?<![\\w)\\]}])\\.now\\b");

    /** A place in the template as its author wrote it; both 1-based. */
    record Place(int line, int column) {}

    private record Insertion(int line, int column, int length) {}

    private final StringBuilder marked = new StringBuilder();
    private final List<Insertion> insertions = new ArrayList<>();
    private final List<Place> refused = new ArrayList<>();
    private final String source;
    private final int file;
    private int line = 1;
    private int lineStart = 0;

    /**
     * @param file a number that stands for the template's name in the marks
     * @param source with lines ended by a bare line feed
     */
    MarkedSource(int file, String source) {
        this.file = file;
        this.source = source;
        int at = 0;
        while (at < source.length()) {
            at = copy(at, endOfPiece(at));
        }
    }

    String text() {
        return marked.toString();
    }

    /** Where the template asks for what no template may have. */
    List<Place> refused() {
        return refused;
    }

    /** The line as the author wrote it, without the spaces around it; empty beyond the end. */
    String line(int number) {
        return source.lines().skip(Math.max(0, number - 1L)).findFirst().orElse("").strip();
    }

    /** The author's column for a column of the marked text; both 1-based. */
    int column(int line, int markedColumn) {
        int before =
                insertions.stream()
                        .filter(mark -> mark.line == line && mark.column < markedColumn)
                        .mapToInt(Insertion::length)
                        .sum();
        return Math.max(1, markedColumn - before);
    }

    // Copies one piece that is either code, which stays as it is, or text or a tag.
    private int copy(int from, int to) {
        marked.append(source, from, to);
        if (isCode(from)) {
            refuse(from, to);
        } else if (isTag(from)) {
            String mark = " at=" + file + ":" + line + ":" + (from - lineStart + 1) + " ";
            int markedColumn = marked.length() - marked.lastIndexOf("\n");
            insertions.add(new Insertion(line, markedColumn, mark.length()));
            marked.append(mark);
        }
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return to;
    }

    private boolean isCode(int at) {
        return source.startsWith("${", at)
                || source.startsWith("<@", at)
                || source.startsWith("<#", at) && !source.startsWith("<#--", at);
    }

    private void refuse(int from, int to) {
        String code = withoutStrings(from, to);
        for (Matcher found = REFUSED.matcher(code); found.find(); ) {
            String before = code.substring(0, found.start());
            int newline = before.lastIndexOf('\n');
            refused.add(
                    new Place(
                            line + (int) before.chars().filter(c -> c == '\n').count(),
                            newline < 0
                                    ? from - lineStart + found.start() + 1
                                    : found.start() - newline));
        }
    }

    // What stands in quotes is words; blanks in its place keep the columns.
    private String withoutStrings(int from, int to) {
        StringBuilder code = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            int end = c == '"' || c == '\'' ? Math.min(endOfString(i), to - 1) : i;
            code.append(end > i ? " ".repeat(end - i + 1) : c);
            i = end;
        }
        return code.toString();
    }

    private boolean isTag(int at) {
        return source.charAt(at) == '<'
                && at + 1 < source.length()
                && isLetter(source.charAt(at + 1));
    }

    private int endOfPiece(int at) {
        if (source.startsWith("<#--", at)) {
            return after("-->", at);
        }
        if (source.startsWith("<#noparse>", at)) {
            return after("</#noparse>", at);
        }
        if (source.startsWith("${", at)) {
            return endOfCode(at + 2, '}');
        }
        for (String code : List.of("<#", "</#", "<@", "</@")) {
            if (source.startsWith(code, at)) {
                return endOfCode(at + code.length(), '>');
            }
        }
        int end = at + 1;
        if (isTag(at)) {
            while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private int after(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }

    // Freemarker's own rule: a closing sign counts outside of strings and brackets only.
    private int endOfCode(int from, char end) {
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == end && depth == 0) {
                return i + 1;
            }
            switch (c) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                case '"', '\'' -> i = endOfString(i);
                default -> {}
            }
        }
        return source.length();
    }

    private int endOfString(int quote) {
        boolean raw = quote > 0 && source.charAt(quote - 1) == 'r';
        for (int i = quote + 1; i < source.length(); i++) {
            if (source.charAt(i) == '\\' && !raw) {
                i++;
            } else if (source.charAt(i) == source.charAt(quote)) {
                return i;
            }
        }
        return source.length();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
