package kpireport.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A command to run next, ready to be pasted into the shell that this one was typed in. */
final class NextCommand {

    /** What the launcher was called as; set by it. */
    private static final String STARTED_AS = "KPI_REPORT_COMMAND";

    /** No shell makes anything of these. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_@:./+=,-]+");

    private static final Pattern PLAIN_ON_WINDOWS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_@:./\\\\+-]+");

    private final String program;
    private final boolean windows;

    NextCommand(Map<String, String> environment) {
        this(
                environment.getOrDefault(STARTED_AS, "kpi-report"),
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows"));
    }

    NextCommand(String program, boolean windows) {
        this.program = program.isBlank() ? "kpi-report" : program;
        this.windows = windows;
    }

    /**
     * @param words quoted where the shell would otherwise take them apart
     */
    String line(Object... words) {
        StringBuilder line = new StringBuilder(quoted(program));
        for (Object word : words) line.append(' ').append(quoted(word.toString()));
        return line.toString();
    }

    private String quoted(String word) {
        if ((windows ? PLAIN_ON_WINDOWS : PLAIN).matcher(word).matches()) return word;
        // No name on Windows holds a double quote.
        return windows ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
}
