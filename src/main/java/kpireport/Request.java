package kpireport;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import kpireport.plan.DocumentSpec.Format;

/**
 * What to generate.
 *
 * @param workspace the folder with {@code kpi-report.yaml}
 * @param output the month's report folder
 * @param formats the only ones to write; empty for all that the plan names
 * @param failOn what withholds the report besides errors
 * @param write false checks everything and writes nothing
 * @param force replaces drafts that people edited
 */
public record Request(
        Path workspace,
        YearMonth month,
        Path output,
        Set<Format> formats,
        FailOn failOn,
        boolean write,
        boolean force) {

    /** What withholds a report; each includes those before it. */
    public enum FailOn {
        ERROR,
        WARNING,
        SHORTFALL
    }
}
