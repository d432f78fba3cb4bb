package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashMap;
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

    private record Row(Key key, TableRow row) {}

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
        List<Row> ofPlan = listRows(rows);
        Map<OrgUnit, SourceCell> unreported = listUnreported(ofPlan);
        ofPlan.removeIf(
                row -> unreported.containsKey(row.key().unit()) && row.key().unit().mayBeAbsent());
        List<Found> found = new ArrayList<>();
        for (Wanted part : Wanted.list(source)) {
            if (part.holds() == Holds.NUMBER) {
                table.find(part).ifPresent(column -> read(ofPlan, part, column, unreported, found));
            }
        }
        return found;
    }

    /** Units whose rows hold no figure at all, with the first of their names. */
    private Map<OrgUnit, SourceCell> listUnreported(List<Row> rows) {
        Map<OrgUnit, SourceCell> unreported = new LinkedHashMap<>();
        if (source.empty() != EmptyCell.ASK) return unreported;
        rows.forEach(each -> unreported.putIfAbsent(each.key().unit(), each.row().label()));
        rows.stream()
                .filter(each -> isFilled(each.row()))
                .forEach(each -> unreported.remove(each.key().unit()));
        return unreported;
    }

    private boolean isFilled(TableRow row) {
        return Wanted.list(source).stream()
                .filter(part -> part.holds() == Holds.NUMBER)
                .flatMap(part -> table.find(part).stream())
                .anyMatch(column -> !reader.listCells(row, column).isEmpty());
    }

    private void read(
            List<Row> rows,
            Wanted part,
            int column,
            Map<OrgUnit, SourceCell> unreported,
            List<Found> found) {
        List<Reading> readings = new ArrayList<>();
        rows.forEach(
                each ->
                        readings.add(
                                reader.read(
                                        each.row(), column, role(each.key().indicator(), part))));
        Iterator<Reading> settled = ColumnReader.settle(readings).iterator();
        for (Row row : rows) {
            Key key = row.key();
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

    private List<Row> listRows(List<TableRow> rows) {
        List<Row> ofPlan = new ArrayList<>();
        Optional<Integer> column = table.find(Holds.INDICATOR);
        if (column.isEmpty()) return ofPlan;
        Map<Key, TableRow> byKey = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (TableRow row : rows) {
            if (row.kind() != RowKind.UNIT) continue;
            SourceCell name = name(row, column.get());
            if (Signs.isTotal(Spelling.key(name.text()))) continue;
            Optional<Indicator> indicator = directory.find(name.text());
            if (indicator.isPresent()) {
                Key key = new Key(row.unit(), indicator.get());
                TableRow earlier = byKey.putIfAbsent(key, row);
                if (earlier == null || source.addsParts()) {
                    ofPlan.add(new Row(key, row));
                } else {
                    reportTwice(key, earlier, row);
                }
            } else if (unknown.add(name.text())) {
                reportUnknown(name);
            }
        }
        return ofPlan;
    }

    private SourceCell name(TableRow row, int column) {
        return table.grid()
                .findShown(row.first(), column)
                .map(Cell::where)
                .orElseGet(() -> table.grid().place(row.first(), column));
    }

    private void reportTwice(Key key, TableRow earlier, TableRow row) {
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
