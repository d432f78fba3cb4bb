package kpireport.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import kpireport.measures.SourceCell;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source.RepeatedUnits;
import kpireport.spreadsheet.Cell;

/** A table that no source asked for: its columns, its rows, and the names in it. */
final class TableInspection {

    private static final int MOST_NAMED = 4;

    private final Grid sheet;
    private final Grid grid;
    private final int number;
    private final HeaderBlock head;
    private final boolean continues;
    private final TableGuess guess;
    private final ShortestPath paths;
    private final Map<Integer, HeaderPath> pathByColumn = new LinkedHashMap<>();
    private final InspectedRows rows;
    private final TitledUnit titledUnit;

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
        guess = TableGuess.of(columns, directory, reader);
        paths = new ShortestPath(grid, head);
        guess.columns().forEach(this::findPath);
        rows = new InspectedRows(grid, head, guess, directory, reader);
        titledUnit = new TitledUnit(grid, head, guess, new UnitNames(directory));
        settleNumbers(new NumberColumn(grid, reader, rows.list()));
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
     * @param above all texts above the table
     */
    InspectedTable describe(Map<Integer, String> measures, List<String> above) {
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
                rows.count(),
                rows.list().isEmpty() ? titledUnit.find(above).stream().toList() : rows.listUnits(),
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

    /** Says which of its rows add up others without saying so. */
    void reportSubtotals(Diagnostics diagnostics) {
        RowFindings.reportSubtotals(rows.list(), rows::hasFigures, diagnostics);
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
        return rows.listUnitKeys();
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

    private void settleNumbers(NumberColumn numbers) {
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
}
