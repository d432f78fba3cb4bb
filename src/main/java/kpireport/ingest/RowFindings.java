package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.OrgUnit;

/** Reports the rows of a table that name no unit one could be sure of. */
final class RowFindings {

    private static final int SUGGESTIONS = 3;
    private static final int MOST = 20;

    private final UnitDirectory directory;
    private final Diagnostics diagnostics;

    RowFindings(UnitDirectory directory, Diagnostics diagnostics) {
        this.directory = directory;
        this.diagnostics = diagnostics;
    }

    void report(List<TableRow> rows) {
        firstOfEachName(rows, RowKind.AMBIGUOUS_UNIT).forEach(this::reportAmbiguous);
        List<TableRow> unknown = firstOfEachName(rows, RowKind.UNKNOWN_UNIT);
        unknown.stream().limit(MOST).forEach(this::reportUnknown);
        if (unknown.size() > MOST) {
            // A column of something else than units: what is wrong is clear by now.
            diagnostics.report(
                    Code.MORE_UNKNOWN_UNITS,
                    unknown.get(MOST).label(),
                    "count",
                    unknown.size() - MOST);
        }
        reportNameless(rows.stream().filter(row -> row.kind() == RowKind.NAMELESS).toList());
    }

    private static List<TableRow> firstOfEachName(List<TableRow> rows, RowKind kind) {
        Map<String, TableRow> byName = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> byName.putIfAbsent(row.label().text(), row));
        return List.copyOf(byName.values());
    }

    private void reportNameless(List<TableRow> rows) {
        if (rows.isEmpty()) return;
        String numbers =
                rows.stream()
                        .limit(MOST)
                        .map(row -> String.valueOf(row.first()))
                        .collect(Collectors.joining(", "));
        diagnostics.report(
                Code.ROW_WITHOUT_UNIT,
                rows.get(0).label(),
                "rows",
                rows.size() > MOST ? numbers + ", …" : numbers);
    }

    private void reportUnknown(TableRow row) {
        String label = row.label().text();
        diagnostics.report(
                Code.UNKNOWN_UNIT,
                row.label(),
                "text",
                label,
                "nearest",
                names(directory.listNearest(label, SUGGESTIONS)));
    }

    private void reportAmbiguous(TableRow row) {
        diagnostics.report(
                Code.AMBIGUOUS_UNIT,
                row.label(),
                "text",
                row.label().text(),
                "units",
                names(row.units()));
    }

    private static String names(List<OrgUnit> units) {
        return units.stream().map(OrgUnit::name).collect(Collectors.joining(", "));
    }
}
