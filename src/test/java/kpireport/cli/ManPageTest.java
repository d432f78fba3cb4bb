package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page says what the help says, in English and in the order of manual pages. Run with
 * {@code -Dexpected=write} to write it anew.
 */
class ManPageTest {

    private static final Path PAGE = Path.of("src/man/kpi-report.1");

    private static final Pattern VARIABLE = Pattern.compile("^  ([A-Z_]+) +(.+)$");

    private static final String DESCRIPTION =
            """
            Each month an office downloads spreadsheets from the one-stop system. kpi-report reads \
            them as they are, applies the plan of the workspace, and writes the draft of the \
            dispatch in Word with its appendix; every figure leads back to its cell. Nothing is \
            fetched from anywhere, and a draft that somebody edited is not overwritten.
            """;

    private static final Map<String, String> FILES =
            Map.of(
                    "1 kpi-report.yaml",
                    "the plan: office, units, sources, indicators, targets, rules, documents",
                    "2 exports/2024-05/",
                    "what was downloaded for the month; month.yaml beside it: causes, deadline",
                    "3 reports/2024-05/",
                    "what is written; results.json in it is what the next month is compared with",
                    "4 templates/",
                    "of the office's own; they go before those that come along",
                    "5 logs/kpi-report.log",
                    "a line for each step of a run that writes",
                    "6 ~/.cache/kpi-report/",
                    "the archive for a quick start, where the program's folder cannot be written");

    private static final List<String> EXAMPLES =
            List.of(
                    "kpi-report init reports --from \"Downloads/*.xlsx\"",
                    "kpi-report check --month 2024-05 --workspace reports",
                    "kpi-report generate --month 2024-05 --workspace reports",
                    "kpi-report generate --month last --workspace reports --quiet --fail-on warning",
                    "kpi-report explain --month 2024-05 --unit an-hoa --workspace reports",
                    "kpi-report verify dispatch.docx --month 2024-05 --workspace reports");

    private final StringBuilder page = new StringBuilder();

    @Test
    void theManualPageSaysWhatTheHelpSays() throws IOException {
        CommandLine commandLine = english();
        CommandSpec spec = commandLine.getCommandSpec();
        Set<String> common = spec.optionsMap().keySet();
        page.append(".TH KPI\\-REPORT 1 \"\" \"\" \"User Commands\"\n.nh\n.ad l\n");
        section("NAME", "kpi-report \\- monthly index reports from one-stop exports");
        section("SYNOPSIS", "kpi-report COMMAND [OPTION]...");
        section("DESCRIPTION", DESCRIPTION);
        page.append(".SH COMMANDS\n");
        for (CommandLine command : commandLine.getSubcommands().values()) {
            if (!command.getCommandName().equals("help")) tell(command.getCommandSpec(), common);
        }
        page.append(".SH OPTIONS\nOf every command, before its name or after it.\n");
        spec.options().forEach(this::tell);
        page.append(".SH EXIT STATUS\n");
        spec.usageMessage().exitCodeList().forEach(this::item);
        page.append(".SH ENVIRONMENT\n");
        for (String line : spec.usageMessage().footer()) {
            VARIABLE.matcher(line).results().forEach(it -> item(it.group(1), it.group(2)));
        }
        page.append(".SH FILES\n");
        FILES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> item(file.getKey().substring(2), file.getValue()));
        page.append(".SH EXAMPLES\n.nf\n");
        EXAMPLES.forEach(line -> page.append(plain(line)).append('\n'));
        page.append(".fi\n");

        if ("write".equals(System.getProperty("expected"))) {
            Files.writeString(PAGE, page.toString());
        }
        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void theHelpNamesEveryVariableThatIsAskedFor() throws IOException {
        String help = String.join("\n", english().getCommandSpec().usageMessage().footer());
        List<String> asked =
                Pattern.compile("KPI_REPORT_(LANG|LOG|SOFFICE)\\b|NO_COLOR|COLUMNS")
                        .matcher(sources())
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
        assertThat(asked).hasSize(5).allSatisfy(name -> assertThat(help).contains(name));
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : List.of("KpiReport", "LanguageChoice", "MonthRun", "Console", "Width")) {
            text.append(Files.readString(Path.of("src/main/java/kpireport/cli/" + file + ".java")));
        }
        return text.toString();
    }

    private void section(String title, String text) {
        page.append(".SH ").append(title).append('\n').append(plain(text)).append('\n');
    }

    private void tell(CommandSpec command, Set<String> common) {
        page.append(".SS ").append(plain(command.name())).append('\n');
        page.append(plain(String.join(" ", command.usageMessage().header()))).append("\n.PP\n");
        String synopsis = new Help(command).synopsis(0).replaceAll("\\s+", " ");
        page.append(plain(synopsis)).append('\n');
        command.positionalParameters().forEach(this::tell);
        command.options().stream()
                .filter(option -> !common.contains(option.longestName()))
                .forEach(this::tell);
    }

    private void tell(ArgSpec arg) {
        String name =
                arg instanceof OptionSpec option
                        ? String.join(", ", option.names())
                                + (option.arity().max() > 0 ? "=" + option.paramLabel() : "")
                        : arg.paramLabel();
        item(name, String.join(" ", arg.description()));
    }

    private void item(String name, String text) {
        page.append(".TP\n").append(plain(name)).append('\n').append(plain(text)).append('\n');
    }

    /** As it stands: no dash breaks a line, and what starts with a dot or quote is no command. */
    private static String plain(String text) {
        return text.strip()
                .replaceAll("\\\\(?!-)", "\\\\e")
                .replaceAll("(?<!\\\\)-", "\\\\-")
                .replaceAll("(?m)^([.'])", "\\\\&$1");
    }

    private static CommandLine english() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new KpiReport(nowhere, nowhere, Map.of())
                .commandLine()
                .setResourceBundle(Sentences.load("kpireport.cli.help", Language.EN));
    }
}
