package kpireport.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kpireport.diagnostics.Language;

/**
 * The language of help and messages: {@code --lang}, else {@code KPI_REPORT_LANG}, else the
 * system's. What names no language that is spoken here decides nothing.
 */
final class LanguageChoice {

    static final String VARIABLE = "KPI_REPORT_LANG";

    private LanguageChoice() {}

    /** Looks before the arguments are parsed, as parsing already speaks. */
    static Language of(String[] args, Map<String, String> environment) {
        return Stream.of(option(args), environment.getOrDefault(VARIABLE, ""))
                .flatMap(tag -> named(tag).stream())
                .findFirst()
                .or(() -> named(Locale.getDefault().getLanguage()))
                .orElse(Language.EN);
    }

    /** What the variable holds, should it be no language that is spoken here. */
    static Optional<String> unknown(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(tag -> !tag.isBlank() && named(tag).isEmpty());
    }

    private static String option(String[] args) {
        return IntStream.range(0, args.length)
                .filter(i -> args[i].startsWith("--lang=") || args[i].equals("--lang"))
                .mapToObj(
                        i ->
                                args[i].equals("--lang")
                                        ? i + 1 < args.length ? args[i + 1] : ""
                                        : args[i].substring("--lang=".length()))
                .findFirst()
                .orElse("");
    }

    /** "vi", "vi_VN.UTF-8", "EN-us". */
    private static Optional<Language> named(String tag) {
        String name = tag.strip().split("[-_.@]", 2)[0];
        return Stream.of(Language.values())
                .filter(language -> language.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
