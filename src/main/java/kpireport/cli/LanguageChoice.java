package kpireport.cli;

import java.util.Locale;
import java.util.Map;
import kpireport.diagnostics.Language;

/**
 * The language of help and messages: {@code --lang}, else {@code KPI_REPORT_LANG}, else the
 * system's.
 */
final class LanguageChoice {

    private LanguageChoice() {}

    /** Looks before the arguments are parsed, as parsing already speaks. */
    static Language of(String[] args, Map<String, String> environment) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return named(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return named(args[i + 1]);
            }
        }
        String wanted = environment.getOrDefault("KPI_REPORT_LANG", "");
        return wanted.isEmpty() ? named(Locale.getDefault().getLanguage()) : named(wanted);
    }

    private static Language named(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("vi") ? Language.VI : Language.EN;
    }
}
