package kpireport.plan;

import java.util.Comparator;
import java.util.List;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;

/** Findings as one meets them going down the file, whatever order the parts were read in. */
final class LineOrder {

    private LineOrder() {}

    static List<Diagnostic> of(Diagnostics found) {
        return found.list().stream()
                .sorted(
                        Comparator.comparingInt(LineOrder::line)
                                .thenComparingInt(LineOrder::column))
                .toList();
    }

    private static int line(Diagnostic finding) {
        return finding.where() instanceof ConfigKey key ? key.line() : 0;
    }

    private static int column(Diagnostic finding) {
        return finding.where() instanceof ConfigKey key ? key.column() : 0;
    }
}
