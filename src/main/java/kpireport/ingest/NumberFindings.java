package kpireport.ingest;

import java.util.HashSet;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;
import kpireport.plan.HeaderPath;

/**
 * Reports the cells that should hold a number and do not. A cell is reported once, though several
 * indicators need it, and not at all when none does.
 */
final class NumberFindings {

    private record Column(Table table, HeaderPath header) {}

    private final Diagnostics diagnostics;
    private final Set<SourceCell> reported = new HashSet<>();
    private final Set<Column> unclear = new HashSet<>();

    NumberFindings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void reportFaulty(Found found, Code code) {
        // What is unclear about one percentage is unclear about its whole column.
        boolean again =
                code == Code.AMBIGUOUS_PERCENTAGE
                        && !unclear.add(new Column(found.table(), found.header()));
        if (!again) report(found, code);
    }

    void reportEmpty(Found found) {
        report(found, Code.EMPTY_COUNT);
    }

    private void report(Found found, Code code) {
        SourceCell where = found.reading().where();
        if (reported.add(where)) {
            diagnostics.report(
                    code,
                    where,
                    "text",
                    where.text(),
                    "header",
                    found.header(),
                    "unit",
                    found.unit().name());
        }
    }
}
