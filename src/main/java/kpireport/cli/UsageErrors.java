package kpireport.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kpireport.diagnostics.Sentences;
import kpireport.plan.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the command line, in the language of all other messages. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Sentences sentences;

    private final NextCommand next;

    private final Supplier<CommandLine> allCommands;

    /**
     * @param allCommands are looked at only when there is nothing near in the one that was named
     */
    UsageErrors(Sentences sentences, NextCommand next, Supplier<CommandLine> allCommands) {
        this.sentences = sentences;
        this.next = next;
        this.allCommands = allCommands;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine commandLine = exception.getCommandLine();
        CommandSpec command = commandLine.getCommandSpec();
        PrintWriter err = commandLine.getErr();
        err.println(commandLine.getColorScheme().errorText(sentence(exception, command, args)));
        String help =
                command.parent() == null ? next.line("--help") : next.line("help", command.name());
        err.println(sentences.text("usage.help", "command", help));
        err.flush();
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException exception, CommandSpec command, String[] args) {
        if (command.parent() == null && isUnknownCommand(command, args)) {
            return unknownCommand(args[0], command);
        }
        boolean parsed =
                exception instanceof MissingParameterException
                        || exception instanceof UnmatchedArgumentException
                        || exception.getArgSpec() != null && exception.getArgSpec().isPositional();
        // A mistyped option leaves the one that was meant missing.
        Optional<String> unknown =
                dashTooFew(command.optionsMap().keySet(), args)
                        .or(
                                () ->
                                        parsed
                                                ? unknownOption(command.optionsMap(), args)
                                                : Optional.empty());
        if (unknown.isPresent()) return unknownOption(unknown.get(), command);
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return command.subcommands().isEmpty()
                    ? sentences.text("usage.extra", "word", word)
                    : unknownCommand(word, command);
        }
        if (exception instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), args);
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return sentences.text("usage.twice", "option", name(twice.getOverwritten()));
        }
        if (args.length > 1 && args[0].equals("help")) {
            return unknownCommand(args[1], command);
        }
        ArgSpec about = exception.getArgSpec();
        // Without one, the sentence is our own.
        return about == null
                ? exception.getMessage()
                : sentences.text(
                        "usage.value",
                        "option",
                        name(about),
                        "value",
                        String.valueOf(exception.getValue()),
                        "values",
                        values(about));
    }

    /** Its options are then not looked at: they belong to whatever was meant. */
    private static boolean isUnknownCommand(CommandSpec command, String[] args) {
        return args.length > 0
                && !args[0].startsWith("-")
                && !command.subcommands().containsKey(args[0]);
    }

    private String missing(List<ArgSpec> missing, String[] args) {
        for (ArgSpec one : missing) {
            if (one instanceof OptionSpec option && isGiven(option, args)) {
                return sentences.text(
                        "usage.noValue", "option", name(option), "values", values(option));
            }
        }
        String names =
                missing.stream()
                        .map(one -> one.isOption() ? name(one) + " " + one.paramLabel() : name(one))
                        .collect(Collectors.joining(", "));
        return sentences.text("usage.missing", "what", names);
    }

    private static boolean isGiven(OptionSpec option, String[] args) {
        return Arrays.stream(args)
                .map(UsageErrors::nameOf)
                .anyMatch(List.of(option.names())::contains);
    }

    private static Optional<String> unknownOption(Map<String, OptionSpec> known, String[] args) {
        List<String> words =
                Arrays.stream(args)
                        .takeWhile(word -> !word.equals("--"))
                        .map(UsageErrors::nameOf)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            OptionSpec before = i == 0 ? null : known.get(args[i - 1]);
            boolean value = before != null && before.arity().min() > 0;
            boolean option = word.startsWith("--") || word.matches("-\\p{L}.*") && !value;
            // "-qv" and "-wDIR" begin with a letter that is known.
            String name = option && !word.startsWith("--") ? word.substring(0, 2) : word;
            if (option && !known.containsKey(name)) return Optional.of(word);
        }
        return Optional.empty();
    }

    /** "-month", which says "onth" to -m. */
    private static Optional<String> dashTooFew(Set<String> known, String[] args) {
        return Arrays.stream(args)
                .map(UsageErrors::nameOf)
                .filter(word -> word.length() > 2 && known.contains("-" + word))
                .findFirst();
    }

    /** One letter is near to every other: "-Q" for "-q" is all that is worth a question. */
    private static String near(String word, Set<String> known) {
        return word.startsWith("--")
                ? Suggestions.of(word, known)
                : Suggestions.listed(
                        known.stream()
                                .filter(it -> it.equalsIgnoreCase(word) || it.equals("-" + word))
                                .toList());
    }

    private static String nameOf(String word) {
        return word.startsWith("-") ? word.replaceFirst("=.*", "") : word;
    }

    /** The few commands there are can all be told. */
    private String unknownCommand(String word, CommandSpec command) {
        Set<String> known = command.subcommands().keySet();
        String near = Suggestions.of(word, known);
        return near.isEmpty()
                ? sentences.text("usage.noCommand", "word", word, "all", String.join(", ", known))
                : sentences.text("usage.command", "word", word, "suggestion", near);
    }

    private String unknownOption(String word, CommandSpec command) {
        String near = near(word, command.optionsMap().keySet());
        if (!near.isEmpty()) {
            return sentences.text("usage.option", "word", word, "suggestion", near);
        }
        String owners =
                allCommands.get().getSubcommands().entrySet().stream()
                        .filter(it -> it.getValue().getCommandSpec().optionsMap().containsKey(word))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        return owners.isEmpty()
                ? sentences.text("usage.noOption", "word", word)
                : sentences.text(
                        "usage.ofOther", "word", word, "command", command.name(), "owners", owners);
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    /** What may be written there: the constants, or the kind of thing. */
    private static String values(ArgSpec spec) {
        Class<?> type = spec.auxiliaryTypes().length > 0 ? spec.auxiliaryTypes()[0] : spec.type();
        if (!type.isEnum()) return spec.paramLabel();
        return Arrays.stream(type.getEnumConstants())
                .map(it -> it.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
    }
}
