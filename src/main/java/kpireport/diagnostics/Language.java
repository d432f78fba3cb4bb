package kpireport.diagnostics;

import java.util.Locale;

/** The languages the tool speaks. Codes, exit codes and JSON keys are the same in both. */
public enum Language {
    VI,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
