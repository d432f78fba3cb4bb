package kpireport.machine;

/**
 * One thing that was looked at.
 *
 * @param name never translated: "font"
 * @param value what was found; empty when nothing was
 * @param reason a word of the program's own that says what it means, or why; never translated,
 *     empty where the value says enough
 */
public record Condition(String name, State state, String value, String reason) {

    public enum State {
        GOOD,
        /** The program does its work, but something is missing or out of the ordinary. */
        LACKING,
        /** No report can be made like this. */
        BAD
    }

    static Condition of(String name, boolean good, State otherwise, String value) {
        return new Condition(name, good ? State.GOOD : otherwise, value, "");
    }
}
