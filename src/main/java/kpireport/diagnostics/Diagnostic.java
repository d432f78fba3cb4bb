package kpireport.diagnostics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kpireport.measures.SourceRef;

/**
 * One finding about the input.
 *
 * @param severity the code's own, but an earlier month's errors only warn
 * @param where the cell, key or file that has to be looked at
 * @param details what the message names, by placeholder: the value, the unit, a suggestion. Never a
 *     personal column
 */
public record Diagnostic(
        Code code, Severity severity, SourceRef where, Map<String, String> details) {

    public Diagnostic {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * @param details placeholder, value, placeholder, value …
     */
    public static Diagnostic of(Code code, SourceRef where, Object... details) {
        return new Diagnostic(code, code.severity(), where, Sentences.named(details));
    }

    /** The same finding, which no longer withholds the report. */
    public Diagnostic softened() {
        return severity == Severity.ERROR
                ? new Diagnostic(code, Severity.WARNING, where, details)
                : this;
    }
}
