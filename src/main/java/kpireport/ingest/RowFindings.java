package kpireport.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.OrgUnit;

/** Reports the rows of a table that name no unit one could be sure of. */
final class RowFindings {

    private static final int SUGGESTIONS = 3;

    private final UnitDirectory directory;
    private final Diagnostics diagnostics;

    RowFindings(UnitDirectory directory, Diagnostics diagnostics) {
        this.directory = directory;
        this.diagnostics = diagnostics;
    }

    void report(List<TableRow> rows) {
        Set<String> named = new HashSet<>();
        for (TableRow row : rows) {
            String label = row.label().text();
            switch (row.kind()) {
                case UNKNOWN_UNIT -> {
                    if (named.add(label)) reportUnknown(row, label);
                }
                case AMBIGUOUS_UNIT -> {
                    if (named.add(label)) reportAmbiguous(row, label);
                }
                case NAMELESS -> diagnostics.report(Code.ROW_WITHOUT_UNIT, row.label());
                default -> {}
            }
        }
    }

    private void reportUnknown(TableRow row, String label) {
        diagnostics.report(
                Code.UNKNOWN_UNIT,
                row.label(),
                "text",
                label,
                "nearest",
                names(directory.listNearest(label, SUGGESTIONS)));
    }

    private void reportAmbiguous(TableRow row, String label) {
        diagnostics.report(
                Code.AMBIGUOUS_UNIT, row.label(), "text", label, "units", names(row.units()));
    }

    private static String names(List<OrgUnit> units) {
        return units.stream().map(OrgUnit::name).collect(Collectors.joining(", "));
    }
}
