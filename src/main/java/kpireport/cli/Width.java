package kpireport.cli;

import java.util.Map;
import java.util.OptionalInt;

/**
 * How many columns messages may take. The launcher asks the terminal and hands its answer on in
 * {@code COLUMNS}, unless a person has set that.
 */
final class Width {

    private static final int NARROWEST = 40;

    /** Longer lines are hard to read, however wide the screen. */
    private static final int WIDEST = 100;

    private static final int USUAL = 80;

    private Width() {}

    /** Of what is printed. */
    static int of(Map<String, String> environment) {
        int columns = columns(environment).orElse(USUAL);
        return Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** Of the terminal; empty where nobody says. */
    static OptionalInt columns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        return columns.matches("[1-9]\\d{0,3}")
                ? OptionalInt.of(Integer.parseInt(columns))
                : OptionalInt.empty();
    }
}
