package kpireport.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import kpireport.plan.PlanReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The command {@code kpi-report}; its texts are in {@code help_vi} and {@code help_en}. */
@Command(
        name = "kpi-report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        addMethodSubcommands = false)
final class KpiReport implements Callable<Integer> {

    static final List<Class<?>> COMMANDS =
            List.of(
                    InitCommand.class,
                    GenerateCommand.class,
                    CheckCommand.class,
                    InspectCommand.class,
                    ExplainCommand.class,
                    HistoryCommand.class,
                    VerifyCommand.class,
                    SchemaCommand.class,
                    DoctorCommand.class);

    private static final String ATTENDED = "KPI_REPORT_ATTENDED";

    /** These speak of the others. */
    private static final List<Class<?>> GUIDES =
            List.of(CompletionCommand.class, HelpCommand.class);

    /** Options and what they mean stand side by side in it. */
    private static final int NARROWEST_HELP = 55;

    @Mixin private CommonOptions options;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, String> environment;
    private Language language;
    private CommandLine commandLine;

    KpiReport(PrintWriter out, PrintWriter err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /**
     * @return the exit code
     */
    int run(String... args) {
        language = LanguageChoice.of(args, environment);
        Ansi colours = Console.wantsColour(args, environment) ? Ansi.AUTO : Ansi.OFF;
        tellOfUnknownLanguage(args);
        commandLine =
                withWidth(commandLine(args))
                        .setResourceBundle(Sentences.load("kpireport.cli.help", language))
                        .setOut(out)
                        .setErr(err)
                        .setColorScheme(Help.defaultColorScheme(colours))
                        .setParameterExceptionHandler(
                                new UsageErrors(sentences(), next(), this::everyCommand))
                        .setExecutionExceptionHandler(new Failures(sentences()));
        return commandLine.execute(args);
    }

    private void tellOfUnknownLanguage(String... args) {
        List<String> words = List.of(args);
        if (words.contains("-q") || words.contains("--quiet") || words.contains("--lang")) return;
        LanguageChoice.unknown(environment)
                .ifPresent(
                        word ->
                                err.println(
                                        sentences()
                                                .text(
                                                        "language.unknown",
                                                        "word",
                                                        Console.printable(word))));
        err.flush();
    }

    /** Where nobody says how wide the terminal is, the help asks it itself. */
    private CommandLine withWidth(CommandLine commandLine) {
        return Width.columns(environment).isEmpty()
                ? commandLine
                : commandLine
                        .setUsageHelpAutoWidth(false)
                        .setUsageHelpWidth(Math.max(NARROWEST_HELP, Width.of(environment)));
    }

    /** A command line apart, of which only the shape is looked at. */
    private CommandLine everyCommand() {
        return new KpiReport(out, err, environment).commandLine();
    }

    // To look at all commands takes longer than to start Java, so the one that is named has to do;
    // a person who names none, or mistypes it, is told of them all.
    CommandLine commandLine(String... args) {
        CommandLine known = new CommandLine(this);
        Optional<Class<?>> named =
                COMMANDS.stream()
                        .filter(type -> args.length > 0 && name(type).equals(args[0]))
                        .findFirst();
        if (named.isPresent()) {
            known.addSubcommand(named.get());
        } else {
            // No method references: they keep picocli's largest class out of the start-up archive.
            for (Class<?> command : COMMANDS) known.addSubcommand(command);
            for (Class<?> guide : GUIDES) known.addSubcommand(guide);
        }
        return known.setCaseInsensitiveEnumValuesAllowed(true);
    }

    static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /**
     * Without a command there is nothing to do: how to begin, and a failure a scheduler notices.
     */
    @Override
    public Integer call() {
        err.println(sentences().text("short"));
        err.flush();
        return ExitCode.USAGE;
    }

    /** The folder of the plan, which has to be there: a mistyped one is not made. */
    Path workspace() {
        if (options.workspace.endsWith(PlanReader.FILE) && Files.isRegularFile(options.workspace)) {
            // Who names the plan means the folder around it.
            Path folder = options.workspace.resolveSibling("");
            options.workspace = folder.toString().isEmpty() ? Path.of(".") : folder;
        }
        if (!Files.isDirectory(options.workspace)) {
            throw new ParameterException(
                    commandLine,
                    new Sentences("kpireport.cli.console", language)
                            .text("noWorkspace", "folder", options.workspace));
        }
        return options.workspace;
    }

    /** Where a person said LibreOffice is: the option, else {@code KPI_REPORT_SOFFICE}. */
    Optional<Path> libreOffice(Path option) {
        return Optional.ofNullable(option).or(() -> path("KPI_REPORT_SOFFICE"));
    }

    /** A path that stands in the environment, such as {@code KPI_REPORT_LOG}. */
    Optional<Path> path(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    Map<String, String> environment() {
        return environment;
    }

    NextCommand next() {
        return new NextCommand(environment);
    }

    PrintWriter out() {
        return out;
    }

    /** What fits the screen. */
    Page page(PrintWriter to) {
        return new Page(to, Width.of(environment));
    }

    Console console() {
        boolean colours = isAttended() && commandLine.getColorScheme().ansi().enabled();
        return new Console(out, err, language, options, next(), colours);
    }

    ProgressLine progress() {
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        int columns =
                isAttended() && !dumb
                        ? Width.columns(environment).orElse(Width.of(environment))
                        : 0;
        return new ProgressLine(err, sentences(), columns, options.quiet, System::nanoTime);
    }

    /** Whether a person reads the messages; the launcher knows, Java only guesses. */
    private boolean isAttended() {
        String said = environment.get(ATTENDED);
        return said == null ? System.console() != null : said.equals("yes");
    }

    Sentences sentences() {
        return new Sentences("kpireport.cli.console", language);
    }

    Language language() {
        return language;
    }

    boolean noColour() {
        return options.noColour;
    }

    boolean quiet() {
        return options.quiet;
    }
}
