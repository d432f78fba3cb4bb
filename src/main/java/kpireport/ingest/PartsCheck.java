package kpireport.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;

/**
 * Whether what a source adds up are parts that have nothing in common. What stands twice, or is the
 * sum of the other parts, would be counted twice.
 */
final class PartsCheck {

    /** Fewer equal numbers may be chance. */
    private static final int ENOUGH = 3;

    /**
     * A table, or one row of it.
     *
     * @param row 0 for the whole table
     */
    private record Part(String file, String sheet, int headRow, int row) {}

    private record Figure(OrgUnit unit, String measure) {}

    private final Map<Part, Map<Figure, BigDecimal>> byTable = new LinkedHashMap<>();
    private final Map<Part, Map<OrgUnit, Map<Part, Map<Figure, BigDecimal>>>> byRow =
            new LinkedHashMap<>();
    private final Map<Part, Table> tables = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    /**
     * @param found all that the source's tables say
     */
    PartsCheck(List<Found> found, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        for (Found each : found) {
            Part table = part(each, 0);
            tables.putIfAbsent(table, each.table());
            if (each.role().isRate()) continue;
            Figure figure = new Figure(each.unit(), each.measure());
            byTable.computeIfAbsent(table, it -> new LinkedHashMap<>())
                    .merge(figure, each.amount(), BigDecimal::add);
            byRow.computeIfAbsent(table, it -> new LinkedHashMap<>())
                    .computeIfAbsent(each.unit(), it -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            part(each, each.reading().where().row()), it -> new LinkedHashMap<>())
                    .merge(figure, each.amount(), BigDecimal::add);
        }
    }

    private static Part part(Found found, int row) {
        SourceCell where = found.reading().where();
        return new Part(where.file(), where.sheet(), found.table().head().lastRow(), row);
    }

    void report() {
        new PartPeriods(tables.values(), diagnostics).report();
        reportTables();
        byRow.forEach((table, units) -> reportRows(tables.get(table), units));
    }

    private void reportTables() {
        List<Part> parts = List.copyOf(byTable.keySet());
        boolean repeated = false;
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                Map<Figure, BigDecimal> figures = byTable.get(parts.get(i));
                if (!isSame(figures, byTable.get(parts.get(j))) || count(figures) < ENOUGH)
                    continue;
                repeated = true;
                report(Code.PART_REPEATED, parts.get(i), "other", describe(parts.get(j)));
                break;
            }
        }
        if (repeated || parts.size() < 3) return;
        for (Part part : parts) {
            List<Map<Figure, BigDecimal>> others =
                    parts.stream().filter(it -> !it.equals(part)).map(byTable::get).toList();
            Map<Figure, BigDecimal> figures = byTable.get(part);
            if (count(figures) >= ENOUGH && isSame(figures, sum(others))) {
                report(Code.PART_IS_TOTAL, part, "where", describe(part));
            }
        }
    }

    private void reportRows(Table table, Map<OrgUnit, Map<Part, Map<Figure, BigDecimal>>> units) {
        PartRows names = new PartRows(table);
        for (Map<Part, Map<Figure, BigDecimal>> rows : units.values()) {
            Map<List<Object>, Part> seen = new LinkedHashMap<>();
            for (Part row : rows.keySet()) {
                if (count(rows.get(row)) == 0) continue;
                Map<Figure, BigDecimal> figures = plain(rows.get(row));
                Part earlier = seen.putIfAbsent(List.of(names.names(row.row()), figures), row);
                if (earlier == null) continue;
                report(Code.PART_REPEATED, row, "other", describe(earlier));
            }
        }
        for (boolean first : List.of(true, false)) reportTotals(units, first);
    }

    /** Every unit's first row, or every unit's last, is the sum of its others. */
    private void reportTotals(
            Map<OrgUnit, Map<Part, Map<Figure, BigDecimal>>> units, boolean first) {
        List<Part> totals = new ArrayList<>();
        int figures = 0;
        for (Map<Part, Map<Figure, BigDecimal>> rows : units.values()) {
            List<Part> parts = List.copyOf(rows.keySet());
            if (parts.size() < 2) continue;
            Part total = parts.get(first ? 0 : parts.size() - 1);
            List<Map<Figure, BigDecimal>> others =
                    parts.stream().filter(it -> !it.equals(total)).map(rows::get).toList();
            if (!isSame(rows.get(total), sum(others))) return;
            figures += count(rows.get(total));
            totals.add(total);
        }
        if (figures < ENOUGH) return;
        String where =
                IntStream.range(0, Math.min(ENOUGH, totals.size()))
                        .mapToObj(i -> String.valueOf(totals.get(i).row()))
                        .collect(Collectors.joining(", "));
        report(
                Code.PART_IS_TOTAL,
                totals.get(0),
                "where",
                totals.size() > ENOUGH ? where + ", …" : where);
    }

    private void report(Code code, Part part, String detail, String value) {
        Table table = tables.get(new Part(part.file(), part.sheet(), part.headRow(), 0));
        if (part.row() == 0) {
            diagnostics.report(code, table.place(), detail, value);
        } else {
            int column = table.find(Wanted.Holds.UNIT).orElseThrow();
            diagnostics.report(code, table.grid().place(part.row(), column), detail, value);
        }
    }

    private static Map<Figure, BigDecimal> sum(List<Map<Figure, BigDecimal>> parts) {
        Map<Figure, BigDecimal> sum = new LinkedHashMap<>();
        parts.forEach(
                part -> part.forEach((key, amount) -> sum.merge(key, amount, BigDecimal::add)));
        return sum;
    }

    private static boolean isSame(Map<Figure, BigDecimal> one, Map<Figure, BigDecimal> other) {
        return plain(one).equals(plain(other));
    }

    /** Nought and nothing are alike, and so are 5 and 5.0. */
    private static Map<Figure, BigDecimal> plain(Map<Figure, BigDecimal> figures) {
        Map<Figure, BigDecimal> plain = new LinkedHashMap<>();
        figures.forEach(
                (key, amount) -> {
                    if (amount.signum() != 0) plain.put(key, amount.stripTrailingZeros());
                });
        return plain;
    }

    private static int count(Map<Figure, BigDecimal> figures) {
        return (int)
                figures.values().stream()
                        .filter(Objects::nonNull)
                        .filter(amount -> amount.signum() != 0)
                        .count();
    }

    private static String describe(Part part) {
        return part.row() == 0
                ? part.file().substring(part.file().lastIndexOf('/') + 1)
                        + (part.sheet().isEmpty() ? "" : " · " + part.sheet())
                : String.valueOf(part.row());
    }
}
