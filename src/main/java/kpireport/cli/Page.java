package kpireport.cli;

import java.io.PrintWriter;

/** Prints lines that fit the screen; what is longer goes on below, further in. */
final class Page {

    private final PrintWriter out;
    private final int width;

    /**
     * @param width in columns
     */
    Page(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    /**
     * @param indent of the first line, in spaces; those that follow stand two further in
     */
    void line(int indent, String text) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        int start = line.length();
        for (String word : Console.printable(text).split(" ")) {
            boolean first = line.length() == start;
            if (!first && line.length() + 1 + word.length() > width) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent + 2));
                start = line.length();
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            // A word wider than the screen is cut where the screen ends.
            while (line.length() > width) {
                int end = line.offsetByCodePoints(0, line.codePointCount(0, width));
                out.println(line.substring(0, end));
                line = new StringBuilder(" ".repeat(indent + 2)).append(line, end, line.length());
            }
        }
        out.println(line);
    }

    /** As it is: to be copied. */
    void copy(String text) {
        text.lines().map(Console::printable).forEach(out::println);
    }

    void gap() {
        out.println();
    }

    /** What is written is on the screen before the next file is read. */
    void flush() {
        out.flush();
    }
}
