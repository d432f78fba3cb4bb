package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.OrgUnit;
import kpireport.plan.Source;
import kpireport.plan.Source.OtherUnits;

/** Reports the rows of a table that name no unit one could be sure of. */
final class RowFindings {

    private static final int SUGGESTIONS = 3;
    private static final int MOST = 20;

    private final Source source;
    private final UnitDirectory directory;
    private final Diagnostics diagnostics;

    RowFindings(Source source, UnitDirectory directory, Diagnostics diagnostics) {
        this.source = source;
        this.directory = directory;
        this.diagnostics = diagnostics;
    }

    /**
     * @param filled whether a row has numbers
     */
    void report(List<TableRow> rows, Predicate<TableRow> filled) {
        firstOfEachName(rows, RowKind.AMBIGUOUS_UNIT).forEach(this::reportAmbiguous);
        if (source.otherUnits() == OtherUnits.IGNORE) {
            reportIgnored(rows);
        } else {
            reportUnknown(rows);
        }
        // A wider export has districts that are nobody's here.
        boolean wider = source.otherUnits() == OtherUnits.IGNORE;
        reportSubtotals(rows, wider ? row -> false : filled, diagnostics);
        reportNameless(rows.stream().filter(row -> row.kind() == RowKind.NAMELESS).toList());
    }

    /** Says which rows were taken for sums by their figures, or by the units below them, alone. */
    static void reportSubtotals(
            List<TableRow> rows, Predicate<TableRow> filled, Diagnostics diagnostics) {
        List<TableRow> groups =
                rows.stream()
                        .filter(row -> row.kind() == RowKind.GROUP && filled.test(row))
                        .filter(row -> isNamedAsUnit(row.label().text()))
                        .toList();
        reportTotals(Code.GROUPS_WITH_FIGURES, groups, diagnostics);
        List<TableRow> subtotals =
                rows.stream().filter(row -> row.kind() == RowKind.SUBTOTAL).toList();
        reportTotals(Code.SUBTOTALS_BY_FIGURES, subtotals, diagnostics);
    }

    /** "Huyện Bắc Sơn", but neither "Sở, ban, ngành" nor "A. PHÒNG, BAN". */
    private static boolean isNamedAsUnit(String label) {
        return BodyColumn.isUnit(label) && !Signs.isGroupName(label, Spelling.key(label));
    }

    private static void reportTotals(Code code, List<TableRow> totals, Diagnostics diagnostics) {
        if (totals.isEmpty()) return;
        diagnostics.report(
                code,
                totals.get(0).label(),
                "names",
                totals.stream()
                        .limit(MOST)
                        .map(row -> row.label().text())
                        .collect(Collectors.joining("; ")),
                "rows",
                listed(totals));
    }

    private void reportUnknown(List<TableRow> rows) {
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
    }

    /** A unit that has its own row was not mistyped in another one. */
    private void reportIgnored(List<TableRow> rows) {
        Set<OrgUnit> present =
                rows.stream()
                        .filter(row -> row.kind() == RowKind.UNIT)
                        .map(TableRow::unit)
                        .collect(Collectors.toSet());
        List<TableRow> others = new ArrayList<>();
        for (TableRow row : firstOfEachName(rows, RowKind.UNKNOWN_UNIT)) {
            List<OrgUnit> near = new ArrayList<>(directory.listNearMisses(row.label().text()));
            near.removeAll(present);
            if (near.isEmpty()) {
                others.add(row);
            } else {
                reportNear(row, near);
            }
        }
        if (!others.isEmpty()) reportIgnored(rows, others);
    }

    private void reportIgnored(List<TableRow> rows, List<TableRow> others) {
        List<String> names = others.stream().map(row -> row.label().text()).toList();
        Set<String> all = new HashSet<>(names);
        diagnostics.report(
                Code.OTHER_UNITS_IGNORED,
                others.get(0).label(),
                "count",
                rows.stream()
                        .filter(row -> row.kind() == RowKind.UNKNOWN_UNIT)
                        .filter(row -> all.contains(row.label().text()))
                        .count(),
                "names",
                names.size() <= SUGGESTIONS
                        ? String.join(", ", names)
                        : String.join(", ", names.subList(0, SUGGESTIONS)) + ", …");
    }

    private void reportNear(TableRow row, List<OrgUnit> near) {
        diagnostics.report(
                Code.OTHER_UNIT_RESEMBLES,
                row.label(),
                "text",
                row.label().text(),
                "nearest",
                names(near));
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
        diagnostics.report(Code.ROW_WITHOUT_UNIT, rows.get(0).label(), "rows", listed(rows));
    }

    private static String listed(List<TableRow> rows) {
        String numbers =
                rows.stream()
                        .limit(MOST)
                        .map(row -> String.valueOf(row.first()))
                        .collect(Collectors.joining(", "));
        return rows.size() > MOST ? numbers + ", …" : numbers;
    }

    private void reportUnknown(TableRow row) {
        String label = row.label().text();
        diagnostics.report(
                Code.UNKNOWN_UNIT,
                row.label(),
                "text",
                label,
                "nearest",
                names(directory.listNear(label, SUGGESTIONS)));
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
