package kpireport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was typed, whatever the code page: on Windows Java is handed arguments with a question mark
 * for each letter that the system's code page lacks, such as ũ or ế. The launcher therefore leaves
 * the command line in the environment, which has all letters.
 */
final class TypedArguments {

    static final String VARIABLE = "KPI_REPORT_ARGUMENTS";

    private TypedArguments() {}

    /** The arguments given, unless the environment has the same ones with more of their letters. */
    static String[] of(String[] given, Map<String, String> environment) {
        List<String> typed = split(environment.getOrDefault(VARIABLE, ""));
        if (typed.size() != given.length) return given;
        for (int i = 0; i < given.length; i++) {
            if (!isTheSame(given[i], typed.get(i))) return given;
        }
        return typed.toArray(String[]::new);
    }

    /** But for letters that are no ASCII. */
    private static boolean isTheSame(String given, String typed) {
        if (given.length() != typed.length()) return false;
        for (int i = 0; i < given.length(); i++) {
            boolean plain = typed.charAt(i) < 128;
            if (plain && given.charAt(i) != typed.charAt(i)) return false;
        }
        return true;
    }

    /** As programs of Windows take a command line apart: quotes, and backslashes before them. */
    static List<String> split(String line) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean begun = false;
        boolean quoted = false;
        int backslashes = 0;
        for (char c : line.toCharArray()) {
            if (c == '\\') {
                backslashes++;
                begun = true;
                continue;
            }
            if (c == '"') {
                argument.append("\\".repeat(backslashes / 2));
                if (backslashes % 2 == 1) argument.append('"');
                else quoted = !quoted;
                begun = true;
            } else {
                argument.append("\\".repeat(backslashes));
                if (!quoted && (c == ' ' || c == '\t')) {
                    if (begun) arguments.add(argument.toString());
                    argument.setLength(0);
                    begun = false;
                } else {
                    argument.append(c);
                    begun = true;
                }
            }
            backslashes = 0;
        }
        argument.append("\\".repeat(backslashes));
        if (begun) arguments.add(argument.toString());
        return arguments;
    }
}
