package kpireport.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kpireport.measures.SourceRef;

/** The notebook of one run: rooms that find something write it down and read on. */
public final class Diagnostics {

    /**
     * As they are to be mended. The codes stand in the order of the way: plan, files, tables,
     * numbers, months, documents.
     */
    public static final Comparator<Diagnostic> WORST_FIRST =
            Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic::code);

    private final List<Diagnostic> found = new ArrayList<>();

    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /**
     * @param details placeholder, value, placeholder, value …
     */
    public void report(Code code, SourceRef where, Object... details) {
        report(Diagnostic.of(code, where, details));
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public int count(Severity severity) {
        return (int) found.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** In the order they were found. */
    public List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
