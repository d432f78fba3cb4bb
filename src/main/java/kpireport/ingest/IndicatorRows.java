package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.Wanted.Holds;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;
import kpireport.plan.Source;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.NumberRole;
import kpireport.spreadsheet.Cell;

/**
 * Reads a table of one row for each unit and indicator. Its numbers become the measures {@code
 * <indicator>.numerator}, {@code .denominator} and {@code .value}.
 */
final class IndicatorRows {

    private record Key(OrgUnit unit, Indicator indicator) {}

    private final Source source;
    private final Table table;
    private final IndicatorDirectory directory;
    private final ColumnReader reader;
    private final Diagnostics diagnostics;

    IndicatorRows(
            Source source,
            Table table,
            IndicatorDirectory directory,
            ColumnReader reader,
            Diagnostics diagnostics) {
        this.source = source;
        this.table = table;
        this.directory = directory;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    List<Found> read(List<TableRow> rows) {
        Map<Key, TableRow> byKey = listRows(rows);
        Map<OrgUnit, SourceCell> unreported = listUnreported(byKey);
        byKey.keySet()
                .removeIf(key -> unreported.containsKey(key.unit()) && key.unit().mayBeAbsent());
        List<Found> found = new ArrayList<>();
        for (Wanted part : Wanted.list(source)) {
            if (part.holds() == Holds.NUMBER) {
                table.find(part).ifPresent(column -> read(byKey, part, column, unreported, found));
            }
        }
        return found;
    }

    /** Units whose rows hold no figure at all, with the first of their names. */
    private Map<OrgUnit, SourceCell> listUnreported(Map<Key, TableRow> rows) {
        Map<OrgUnit, SourceCell> unreported = new LinkedHashMap<>();
        if (source.empty() != EmptyCell.ASK) return unreported;
        rows.forEach((key, row) -> unreported.putIfAbsent(key.unit(), row.label()));
        rows.forEach(
                (key, row) -> {
                    if (isFilled(row)) unreported.remove(key.unit());
                });
        return unreported;
    }

    private boolean isFilled(TableRow row) {
        return Wanted.list(source).stream()
                .filter(part -> part.holds() == Holds.NUMBER)
                .flatMap(part -> table.find(part).stream())
                .anyMatch(column -> !reader.listCells(row, column).isEmpty());
    }

    private void read(
            Map<Key, TableRow> rows,
            Wanted part,
            int column,
            Map<OrgUnit, SourceCell> unreported,
            List<Found> found) {
        List<Reading> readings = new ArrayList<>();
        rows.forEach(
                (key, row) -> readings.add(reader.read(row, column, role(key.indicator(), part))));
        Iterator<Reading> settled = ColumnReader.settle(readings).iterator();
        for (Key key : rows.keySet()) {
            Reading reading = settled.next();
            SourceCell nameAlone = unreported.get(key.unit());
            found.add(
                    new Found(
                            key.unit(),
                            key.indicator().id() + "." + part.measure(),
                            part.path(),
                            role(key.indicator(), part),
                            nameAlone == null ? reading : new Reading.Unreported(nameAlone),
                            table,
                            source.empty()));
        }
    }

    private static NumberRole role(Indicator indicator, Wanted part) {
        if (!part.measure().equals(Wanted.VALUE)) return NumberRole.COUNT;
        return switch (indicator.kind()) {
            case RATE -> NumberRole.PERCENT;
            case SCORE -> NumberRole.AMOUNT;
            case COUNT, TEXT -> NumberRole.COUNT;
        };
    }

    private Map<Key, TableRow> listRows(List<TableRow> rows) {
        Map<Key, TableRow> byKey = new LinkedHashMap<>();
        Optional<Integer> column = table.find(Holds.INDICATOR);
        if (column.isEmpty()) return byKey;
        Set<String> unknown = new HashSet<>();
        for (TableRow row : rows) {
            if (row.kind() != RowKind.UNIT) continue;
            SourceCell name = name(row, column.get());
            if (Signs.isTotal(Spelling.key(name.text()))) continue;
            Optional<Indicator> indicator = directory.find(name.text());
            if (indicator.isPresent()) {
                add(byKey, new Key(row.unit(), indicator.get()), row);
            } else if (unknown.add(name.text())) {
                reportUnknown(name);
            }
        }
        return byKey;
    }

    private SourceCell name(TableRow row, int column) {
        return table.grid()
                .findShown(row.first(), column)
                .map(Cell::where)
                .orElseGet(() -> table.grid().place(row.first(), column));
    }

    private void add(Map<Key, TableRow> byKey, Key key, TableRow row) {
        TableRow earlier = byKey.putIfAbsent(key, row);
        if (earlier != null) {
            diagnostics.report(
                    Code.INDICATOR_TWICE,
                    row.label(),
                    "unit",
                    key.unit().name(),
                    "indicator",
                    key.indicator().name(),
                    "first",
                    earlier.first(),
                    "second",
                    row.first());
        }
    }

    private void reportUnknown(SourceCell name) {
        diagnostics.report(
                Code.UNKNOWN_INDICATOR,
                name,
                "text",
                name.text(),
                "nearest",
                directory.findNearest(name.text()).orElse(""));
    }
}
