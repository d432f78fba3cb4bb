package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.Wanted.Holds;
import kpireport.measures.OrgUnit;
import kpireport.plan.Source;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.MeasureColumn;
import kpireport.plan.Source.NumberRole;
import kpireport.spreadsheet.Cell;

/** Reads a table of one row for each unit, with a column for each measure. */
final class UnitRows {

    private final Source source;
    private final Table table;
    private final ColumnReader reader;
    private final Diagnostics diagnostics;

    UnitRows(Source source, Table table, ColumnReader reader, Diagnostics diagnostics) {
        this.source = source;
        this.table = table;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    List<Found> read(List<TableRow> rows) {
        List<Integer> unitRows = source.addsParts() ? listParts(rows) : listUnitRows(rows);
        Totals totals = new Totals(rows, source.includes(), diagnostics);
        List<Found> found = new ArrayList<>();
        Map<String, Integer> columns = table.listNumberColumns();
        for (MeasureColumn measure : source.measures()) {
            Integer column = columns.get(measure.measure());
            if (column == null) continue;
            List<Reading> readings = read(rows, column, measure.role());
            if (!measure.role().isRate()) {
                totals.check(measure.header(), readings);
            }
            for (int index : unitRows) {
                TableRow row = rows.get(index);
                if (source.addsParts() && isBelowMerged(row, column)) continue;
                boolean unreported = isUnreported(row);
                if (unreported && row.unit().mayBeAbsent()) continue;
                found.add(
                        new Found(
                                row.unit(),
                                measure.measure(),
                                measure.header(),
                                measure.role(),
                                unreported
                                        ? new Reading.Unreported(row.label())
                                        : readings.get(index),
                                table,
                                source.empty()));
            }
        }
        new FormRules(table, reader, diagnostics).check(rows);
        return found;
    }

    private List<Reading> read(List<TableRow> rows, int column, NumberRole role) {
        List<Reading> readings = new ArrayList<>();
        for (TableRow row : rows) {
            readings.add(reader.read(row, column, role));
        }
        return ColumnReader.settle(readings);
    }

    /** Each unit's row; a second one with numbers of its own is a finding and not read. */
    private List<Integer> listUnitRows(List<TableRow> rows) {
        Map<OrgUnit, Integer> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (row.kind() != RowKind.UNIT) continue;
            Integer earlier = byUnit.get(row.unit());
            if (earlier == null || !isFilled(rows.get(earlier))) {
                byUnit.put(row.unit(), i);
            } else if (isFilled(row)) {
                reportTwice(row, rows.get(earlier));
            }
            reportSeveral(row);
        }
        return List.copyOf(byUnit.values());
    }

    /** The rows of units; a name alone, above the parts, is none of them. */
    private List<Integer> listParts(List<TableRow> rows) {
        PartRows parts = new PartRows(table);
        Set<OrgUnit> filled = new HashSet<>();
        rows.stream()
                .filter(row -> row.kind() == RowKind.UNIT && isFilled(row))
                .forEach(row -> filled.add(row.unit()));
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).kind() == RowKind.UNIT)
                .filter(
                        i ->
                                isFilled(rows.get(i))
                                        || !filled.contains(rows.get(i).unit())
                                        || !parts.names(rows.get(i).first()).isEmpty())
                .boxed()
                .toList();
    }

    /** A number merged over several parts is that of all, and stands in the first. */
    private boolean isBelowMerged(TableRow row, int column) {
        return table.grid()
                .findMerged(row.first(), column)
                .filter(range -> range.firstRow() < row.first())
                .isPresent();
    }

    /** A unit that has not reported must not vanish from the month. */
    private boolean isUnreported(TableRow row) {
        return source.empty() == EmptyCell.ASK
                && table.listNumberColumns().size() > 1
                && !isFilled(row)
                && row.numbers().stream()
                        .flatMap(number -> table.grid().listCells(number).stream())
                        .filter(cell -> cell.column() > row.label().column())
                        .filter(cell -> !isCode(cell))
                        .noneMatch(Signs::looksLikeNumber);
    }

    private boolean isCode(Cell cell) {
        return table.find(Holds.CODE).filter(column -> column == cell.column()).isPresent();
    }

    private boolean isFilled(TableRow row) {
        return table.listNumberColumns().values().stream()
                .anyMatch(column -> !reader.listCells(row, column).isEmpty());
    }

    /** Three rows under one merged name: which of three different numbers is meant? */
    private void reportSeveral(TableRow row) {
        for (int column : table.listNumberColumns().values()) {
            List<Cell> cells = reader.listCells(row, column);
            if (cells.size() > 1) {
                reportTwice(row, cells.get(0).where().address(), cells.get(1).where().address());
                return;
            }
        }
    }

    private void reportTwice(TableRow row, TableRow earlier) {
        String first = earlier.label().address();
        String second = row.label().address();
        boolean hidden = table.grid().isHidden(row.first());
        if (hidden == table.grid().isHidden(earlier.first())) {
            reportTwice(row, first, second);
            return;
        }
        diagnostics.report(
                Code.UNIT_TWICE_ONE_HIDDEN,
                row.label(),
                "unit",
                row.unit().name(),
                "first",
                first,
                "second",
                second,
                "hidden",
                hidden ? second : first);
    }

    private void reportTwice(TableRow row, String first, String second) {
        diagnostics.report(
                Code.UNIT_TWICE,
                row.label(),
                "unit",
                row.unit().name(),
                "first",
                first,
                "second",
                second);
    }
}
