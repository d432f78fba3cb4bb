package kpireport;

import java.nio.file.Path;
import java.util.List;
import kpireport.diagnostics.Diagnostic;

/**
 * How a run ended.
 *
 * @param files what was written, or would have been
 */
public record Outcome(Verdict verdict, List<Path> files, List<Diagnostic> findings) {

    public enum Verdict {
        PUBLISHED,
        /** The data has errors, or a finding that the request does not accept. */
        WITHHELD,
        /** The plan, the month's notes or a template has errors. */
        PLAN_WRONG
    }
}
