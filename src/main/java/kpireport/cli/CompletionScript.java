package kpireport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What bash and zsh go by to complete the command line: picocli's script, mended, which also knows
 * the months, units and indicators of the workspace.
 */
final class CompletionScript {

    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    /** The names of constants, which help and examples write in small letters. */
    private static final Pattern CONSTANTS = Pattern.compile("_args=\\((\"[A-Z]+\" ?)+\\)");

    private static final String OUTSIDE_ZSH =
            "$( [ -n \"${ZSH_VERSION:-}\" ] || compgen -f -- \"${curr_word}\" )";

    /** Options whose values the workspace has; nothing of the tool is started to tell them. */
    private static final Map<String, String> OFFERS =
            Map.of(
                    "'-m'|'--month'",
                    "_kpi_report_offer < <(_kpi_report_months \"$(_kpi_report_workspace)\")",
                    "'-u'|'--unit'",
                    "_kpi_report_offer < <(_kpi_report_names \"$(_kpi_report_workspace)\" units)",
                    "'-i'|'--indicator'",
                    "_kpi_report_offer < <(_kpi_report_names \"$(_kpi_report_workspace)\" indicators)");

    private CompletionScript() {}

    static String of(CommandLine commandLine) {
        String name = commandLine.getCommandName();
        String script = AutoComplete.bash(name, commandLine);
        script = CONSTANTS.matcher(script).replaceAll(it -> it.group().toLowerCase(Locale.ROOT));
        for (CommandLine command : commandLine.getSubcommands().values()) {
            if (takesPatterns(command.getCommandSpec())) {
                script = withFiles(script, name, command.getCommandName());
            }
        }
        for (Map.Entry<String, String> offer : OFFERS.entrySet()) {
            script =
                    script.replace(
                            offer.getKey() + ")\n      return\n",
                            offer.getKey() + ")\n      " + offer.getValue() + "\n      return\n");
        }
        script = script.replaceFirst("(?m)^fi\n", Matcher.quoteReplacement("fi\n" + functions()));
        // Where it is offered nothing, zsh itself ends a folder with a slash and not with a space.
        return script.replace("$( compgen -f -- \"${curr_word}\" )", OUTSIDE_ZSH);
    }

    /** Patterns of file names are texts to picocli, which offers no files for them. */
    private static boolean takesPatterns(CommandSpec spec) {
        return spec.args().stream()
                .filter(arg -> arg.paramLabel().contains("FILE"))
                .anyMatch(arg -> List.of(arg.auxiliaryTypes()).contains(String.class));
    }

    private static String withFiles(String script, String name, String command) {
        int function = script.indexOf("function _picocli_" + name + "_" + command + "()");
        int line = script.indexOf(NO_FILES, function);
        return script.substring(0, line) + script.substring(line + NO_FILES.length());
    }

    private static String functions() {
        try (InputStream script = CompletionScript.class.getResourceAsStream("completion.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
