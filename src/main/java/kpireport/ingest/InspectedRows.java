package kpireport.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedUnit;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source.OtherUnits;

/** The rows of a table that no source asked for, and the units named in them. */
final class InspectedRows {

    /** A province has some hundred units; where there are more rows, they repeat. */
    private static final int ROWS_WITH_NAMES = 2000;

    private final Grid grid;
    private final HeaderBlock head;
    private final TableGuess guess;
    private final Optional<UnitDirectory> directory;
    private final NumberReader reader;
    private final UnitNames names;
    private final List<TableRow> rows;

    InspectedRows(
            Grid grid,
            HeaderBlock head,
            TableGuess guess,
            Optional<UnitDirectory> directory,
            NumberReader reader) {
        this.grid = grid;
        this.head = head;
        this.guess = guess;
        this.directory = directory;
        this.reader = reader;
        names = new UnitNames(directory);
        rows = sort();
    }

    /** From the top; none without a clear column of units. */
    List<TableRow> list() {
        return rows;
    }

    boolean hasFigures(TableRow row) {
        return !figures(row).isEmpty();
    }

    Set<String> listUnitKeys() {
        return rows.stream()
                .filter(row -> row.kind().isOneUnit())
                .map(row -> Spelling.key(row.label().text()))
                .collect(Collectors.toSet());
    }

    /**
     * How many there are of each kind, by the names of {@link kpireport.inspection.InspectedTable}.
     */
    Map<String, Integer> count() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (rows.isEmpty()) return counts;
        int filled = 0;
        for (RowKind kind : RowKind.values()) {
            List<TableRow> ofKind = rows.stream().filter(row -> row.kind() == kind).toList();
            if (!ofKind.isEmpty()) counts.merge(key(kind), ofKind.size(), Integer::sum);
            filled += ofKind.stream().mapToInt(row -> row.numbers().size()).sum();
        }
        int blank = rows.get(rows.size() - 1).last() - head.lastRow() - filled;
        if (blank > 0) counts.put("blank", blank);
        return counts;
    }

    private String key(RowKind kind) {
        // Without a plan every name is as good as any other.
        if (directory.isEmpty() && kind == RowKind.UNKNOWN_UNIT) return key(RowKind.UNIT);
        return switch (kind) {
            case UNIT -> "unit";
            case AMBIGUOUS_UNIT -> "ambiguousUnit";
            case UNKNOWN_UNIT -> "unknownUnit";
            case NAMELESS -> "nameless";
            case GROUP -> "group";
            case TOTAL, SUBTOTAL -> "total";
            case ASIDE -> "aside";
            case NUMBERING -> "numbering";
            case HEADER -> "header";
            case TEXT -> "text";
        };
    }

    /** Each once, or once for each code. */
    List<InspectedUnit> listUnits() {
        Map<List<Object>, InspectedUnit> units = new LinkedHashMap<>();
        Optional<String> group = Optional.empty();
        for (TableRow row : rows) {
            if (row.kind() == RowKind.GROUP) group = Optional.of(row.label().text());
            if (!row.kind().isOneUnit()) continue;
            Optional<String> code = code(row);
            List<Object> key = List.of(row.label().text(), code);
            if (!units.containsKey(key)) units.put(key, unit(row, code, group));
        }
        return List.copyOf(units.values());
    }

    private Optional<String> code(TableRow row) {
        Optional<String> beside =
                guess.find(Holds.UNIT_CODE)
                        .flatMap(column -> grid.find(row.first(), column.number()))
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty());
        return UnitNames.code(beside, row.label().text());
    }

    private InspectedUnit unit(TableRow row, Optional<String> code, Optional<String> group) {
        String text = row.label().text();
        UnitNames.Meaning meaning = names.meaning(text, row.units());
        return new InspectedUnit(
                text, code, group, row.first(), meaning.match(), meaning.units(), figures(row));
    }

    private Map<Integer, String> figures(TableRow row) {
        Map<Integer, String> figures = new LinkedHashMap<>();
        for (BodyColumn column : guess.columns()) {
            if (!guess.isNumber(column)) continue;
            grid.find(row.first(), column.number())
                    .filter(cell -> !cell.text().isBlank())
                    .ifPresent(cell -> figures.put(column.number(), BodyColumn.figure(cell)));
        }
        return figures;
    }

    private List<TableRow> sort() {
        if (guess.find(Holds.UNIT).isEmpty()) return List.of();
        Table table = table(grid);
        boolean together = guess.find(Holds.INDICATOR).isEmpty();
        if (directory.isPresent()) {
            return sorter(table, directory.get()).sort(together);
        }
        // What has numbers beside its name is taken for a unit; then the other rows can be told.
        Table top = table(grid.top(ROWS_WITH_NAMES));
        List<TableRow> first = sorter(top, directoryOf(List.of())).sort(together);
        return sorter(table, directoryOf(names(first))).sort(together);
    }

    private RowSorter sorter(Table table, UnitDirectory units) {
        return new RowSorter(OtherUnits.ERROR, table, units, reader);
    }

    private Table table(Grid grid) {
        Map<Wanted, List<Integer>> columns = new LinkedHashMap<>();
        guess.find(Holds.UNIT).ifPresent(unit -> add(columns, Wanted.Holds.UNIT, unit));
        guess.find(Holds.UNIT_CODE).ifPresent(code -> add(columns, Wanted.Holds.CODE, code));
        guess.listNumbers().forEach(column -> add(columns, Wanted.Holds.NUMBER, column));
        return new Table(grid, head, head, columns);
    }

    private static void add(
            Map<Wanted, List<Integer>> columns, Wanted.Holds holds, BodyColumn column) {
        List<String> headers = column.headers().stream().map(Header::text).toList();
        // Two columns of one header are told apart by their numbers here.
        HeaderPath path = new HeaderPath(headers, column.number());
        columns.put(
                new Wanted(holds, String.valueOf(column.number()), path), List.of(column.number()));
    }

    private static Set<String> names(List<TableRow> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.kind() == RowKind.UNKNOWN_UNIT)
                .map(row -> row.label().text())
                .forEach(name -> names.putIfAbsent(Spelling.key(name), name));
        return new LinkedHashSet<>(names.values());
    }

    private static UnitDirectory directoryOf(Iterable<String> names) {
        List<OrgUnit> units = new ArrayList<>();
        Level level = new Level("unknown", "", "");
        for (String name : names) {
            units.add(new OrgUnit(name, "", name, name, level, "", List.of(), false));
        }
        return new UnitDirectory(units, List.of(), "", "");
    }
}
