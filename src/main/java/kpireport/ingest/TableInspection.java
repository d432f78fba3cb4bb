package kpireport.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedTable;
import kpireport.inspection.InspectedUnit;
import kpireport.inspection.InspectedUnit.Match;
import kpireport.measures.Level;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source.OtherUnits;
import kpireport.plan.Source.RepeatedUnits;
import kpireport.spreadsheet.Cell;

/** A table that no source asked for: its columns, its rows, and the names in it. */
final class TableInspection {

    private static final int MOST_NAMED = 4;
    private static final int SUGGESTIONS = 3;

    /** In a column of something else than units, nobody asks what its names come near to. */
    private static final int NAMES_WITH_SUGGESTIONS = 100;

    /** A province has some hundred units; where there are more rows, they repeat. */
    private static final int ROWS_WITH_NAMES = 2000;

    private final Grid sheet;
    private final Grid grid;
    private final int number;
    private final HeaderBlock head;
    private final boolean continues;
    private final Optional<UnitDirectory> directory;
    private final NumberReader reader;
    private final TableGuess guess;
    private final ShortestPath paths;
    private final Map<Integer, HeaderPath> pathByColumn = new LinkedHashMap<>();
    private final List<TableRow> rows;

    /**
     * @param sheet all of it
     * @param number of the table in it, from the top; 0 where it has no other
     * @param columns its own, where others stand beside it
     */
    TableInspection(
            Grid sheet,
            SheetTables.Part part,
            int number,
            List<BodyColumn> columns,
            Optional<UnitDirectory> directory,
            NumberReader reader) {
        this.sheet = sheet;
        this.grid = part.grid();
        this.head = part.head();
        this.continues = part.continues();
        this.number = number;
        this.directory = directory;
        this.reader = reader;
        guess = TableGuess.of(columns, directory, reader);
        paths = new ShortestPath(grid, head);
        guess.columns().forEach(this::findPath);
        rows = sort();
        settleNumbers();
    }

    /** The table as the plan would see it; empty without a clear column of units. */
    Optional<ProposedTable> propose() {
        Optional<HeaderPath> unit = guess.find(Holds.UNIT).flatMap(this::path);
        return unit.map(
                path ->
                        new ProposedTable(
                                sheet, head.lastRow(), number, guess, pathByColumn, repeated()));
    }

    private RepeatedUnits repeated() {
        return new PartColumn(grid, head.lastRow(), guess).isThere()
                ? RepeatedUnits.ADD
                : RepeatedUnits.ERROR;
    }

    /**
     * @param measures proposed ids, by column
     */
    InspectedTable describe(Map<Integer, String> measures) {
        List<InspectedColumn> columns = new ArrayList<>();
        for (BodyColumn column : guess.columns()) {
            Holds holds = guess.holds().get(column.number());
            columns.add(
                    new InspectedColumn(
                            column.number(),
                            column.headers().stream().map(Header::text).toList(),
                            holds,
                            path(column),
                            Optional.ofNullable(measures.get(column.number())),
                            holds == Holds.PERSONAL ? List.of() : column.samples(),
                            column.decimals()));
        }
        return new InspectedTable(
                listTitles(),
                head.firstRow(),
                head.lastRow(),
                numberingRow(),
                columns,
                countRows(),
                listUnits(),
                listIndicators(),
                Optional.empty());
    }

    /** Rows of one text each, right above the head. */
    private List<String> listTitles() {
        List<String> titles = new ArrayList<>();
        for (int row = head.firstRow() - 1; row > 0; row--) {
            List<Cell> cells =
                    sheet.listCells(row).stream().filter(cell -> !cell.text().isBlank()).toList();
            if (cells.size() != 1 || Signs.looksLikeNumber(cells.get(0))) break;
            titles.add(0, cells.get(0).text().strip());
        }
        return titles;
    }

    /** Says why nothing can be read from it, where that can be told. */
    void report(String title, Diagnostics diagnostics) {
        Optional<BodyColumn> names = guess.findOtherNames();
        if (names.isEmpty()) return;
        SourceCell where = grid.place(head.lastRow(), names.get().number());
        List<String> across = guess.listUnitsAcross();
        if (across.isEmpty()) {
            diagnostics.report(
                    Code.NO_UNIT_COLUMN,
                    where,
                    "header",
                    head.describe(names.get().number()),
                    "names",
                    String.join(", ", names.get().samples()),
                    "title",
                    title);
        } else {
            diagnostics.report(
                    Code.UNITS_ACROSS,
                    where,
                    "units",
                    across.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")));
        }
    }

    /** Says of a column that its cells would have to be split to be read. */
    void reportComposite(Diagnostics diagnostics) {
        if (guess.find(Holds.UNIT).isEmpty()) return;
        guess.listComposite().stream()
                .findFirst()
                .ifPresent(
                        column ->
                                diagnostics.report(
                                        Code.COMPOSITE_CELLS,
                                        grid.place(head.lastRow(), column.number()),
                                        "header",
                                        head.describe(column.number()),
                                        "text",
                                        column.samples().get(0)));
    }

    /** Whether nothing stands below its head: the heading of a page that is laid out as a table. */
    boolean isEmpty() {
        return grid.sheet().rows().stream().noneMatch(row -> row.number() > head.lastRow());
    }

    int firstRow() {
        return head.firstRow();
    }

    /** Whether one source reads it together with the table above it. */
    boolean continues() {
        return continues;
    }

    Set<String> listUnitKeys() {
        return rows.stream()
                .filter(row -> row.kind().isOneUnit())
                .map(row -> Spelling.key(row.label().text()))
                .collect(Collectors.toSet());
    }

    private List<String> listIndicators() {
        return guess.find(Holds.INDICATOR).stream()
                .flatMap(column -> column.cells().stream())
                .map(cell -> cell.text().strip())
                .distinct()
                .toList();
    }

    private void findPath(BodyColumn column) {
        Wanted.Holds wanted =
                switch (guess.holds().get(column.number())) {
                    case UNIT -> Wanted.Holds.UNIT;
                    case UNIT_CODE -> Wanted.Holds.CODE;
                    case INDICATOR -> Wanted.Holds.INDICATOR;
                    case COUNT, AMOUNT, PERCENT, ROW_NUMBER, TEXT, PERSONAL, DOSSIER, DATE ->
                            Wanted.Holds.NUMBER;
                };
        paths.find(column.number(), wanted)
                .ifPresent(path -> pathByColumn.put(column.number(), path));
    }

    private Optional<HeaderPath> path(BodyColumn column) {
        return Optional.ofNullable(pathByColumn.get(column.number()));
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

    private void settleNumbers() {
        NumberColumn numbers = new NumberColumn(grid, reader, rows);
        guess.listNumbers()
                .forEach(column -> guess.holds().put(column.number(), numbers.holds(column)));
    }

    private Optional<Integer> numberingRow() {
        return grid.sheet().rows().stream()
                .filter(row -> row.number() > head.lastRow())
                .limit(2)
                .filter(RowSorter::isNumbering)
                .map(row -> row.number())
                .findFirst();
    }

    private Map<String, Integer> countRows() {
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
            case TOTAL -> "total";
            case ASIDE -> "aside";
            case NUMBERING -> "numbering";
            case HEADER -> "header";
            case TEXT -> "text";
        };
    }

    private List<InspectedUnit> listUnits() {
        Map<List<Object>, InspectedUnit> units = new LinkedHashMap<>();
        Optional<String> group = Optional.empty();
        for (TableRow row : rows) {
            if (row.kind() == RowKind.GROUP) group = Optional.of(row.label().text());
            if (!row.kind().isOneUnit()) continue;
            Optional<String> code = code(row);
            List<Object> key = List.of(row.label().text(), code);
            if (!units.containsKey(key)) units.put(key, unit(row, code, group, units.size()));
        }
        return List.copyOf(units.values());
    }

    private Optional<String> code(TableRow row) {
        return guess.find(Holds.UNIT_CODE)
                .flatMap(column -> grid.find(row.first(), column.number()))
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .or(() -> CodedName.of(row.label().text()).map(CodedName::code));
    }

    /**
     * @param before how many names were answered with the nearest before it
     */
    private InspectedUnit unit(
            TableRow row, Optional<String> code, Optional<String> group, int before) {
        String text = row.label().text();
        if (directory.isEmpty()) {
            return new InspectedUnit(
                    text, code, group, row.first(), Match.FOUND, List.of(), figures(row));
        }
        Match match =
                switch (row.kind()) {
                    case UNIT -> Match.MATCHED;
                    case AMBIGUOUS_UNIT -> Match.AMBIGUOUS;
                    default -> Match.UNKNOWN;
                };
        List<OrgUnit> meant = row.units();
        if (match == Match.UNKNOWN) {
            meant =
                    before < NAMES_WITH_SUGGESTIONS
                            ? directory.get().listNearest(text, SUGGESTIONS)
                            : List.of();
        }
        List<String> names = meant.stream().map(OrgUnit::name).toList();
        return new InspectedUnit(text, code, group, row.first(), match, names, figures(row));
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
}
