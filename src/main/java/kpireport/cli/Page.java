package kpireport.cli;

import java.io.PrintWriter;

/** Prints lines that fit a screen of 80 columns; what is longer goes on below, further in. */
final class Page {

    private static final int WIDTH = 80;

    private final PrintWriter out;

    Page(PrintWriter out) {
        this.out = out;
    }

    /**
     * @param indent of the first line, in spaces; those that follow stand two further in
     */
    void line(int indent, String text) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        int start = line.length();
        for (String word : Console.printable(text).split(" ")) {
            boolean first = line.length() == start;
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent + 2));
                start = line.length();
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            // A word wider than the screen is cut where the screen ends.
            while (line.length() > WIDTH) {
                int end = line.offsetByCodePoints(0, line.codePointCount(0, WIDTH));
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
