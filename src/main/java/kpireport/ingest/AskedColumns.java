package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kpireport.ingest.Wanted.Holds;
import kpireport.plan.HeaderPath;
import kpireport.plan.RowCondition;
import kpireport.plan.RowCondition.Filled;
import kpireport.plan.RowCondition.NumberCompared;
import kpireport.plan.RowCondition.OneOf;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.CellCode;
import kpireport.spreadsheet.ColumnCode;

/**
 * The columns of a list that something is asked of. The answers of a row are numbers in an array,
 * each in the place that it was given when it was first asked for.
 */
final class AskedColumns {

    private record Asked(int column, Object what) {}

    private final Table table;
    private final NumberReader numbers;
    private final List<ColumnCode> codes = new ArrayList<>();
    private final Map<Asked, Integer> places = new HashMap<>();
    private final Map<Integer, CellTests> tests = new HashMap<>();
    private final List<Integer> dates = new ArrayList<>();
    private final List<Integer> texts = new ArrayList<>();

    /** The columns that are read as dates or numbers. */
    private final Set<Integer> figures = new HashSet<>();

    AskedColumns(Table table, NumberReader numbers) {
        this.table = table;
        this.numbers = numbers;
    }

    /** What makes the answers of the cells, in the order of their places. */
    List<ColumnCode> codes() {
        return List.copyOf(codes);
    }

    /** The places of all answers that are dates, with their {@link DateForms}. */
    List<Integer> dates() {
        return dates;
    }

    /** The places of all answers that stand for texts. */
    List<Integer> texts() {
        return texts;
    }

    /** The places of all answers that hold a number's. */
    List<Integer> tests() {
        return List.copyOf(tests.keySet());
    }

    /** The sheet's column behind an answer; 1-based. */
    int column(int place) {
        return codes.get(place).column();
    }

    /** The leftmost; 1-based. */
    int first() {
        return codes.stream().mapToInt(ColumnCode::column).min().orElseThrow();
    }

    int last() {
        return codes.stream().mapToInt(ColumnCode::column).max().orElseThrow();
    }

    int place(Holds holds, CellCode code) {
        return place(table.find(holds).orElseThrow(), holds, code);
    }

    int placeOfDate(HeaderPath header) {
        boolean date1904 = table.grid().sheet().date1904();
        int place =
                place(
                        column(header),
                        "date",
                        cell ->
                                CellTests.isNothing(cell)
                                        ? DossierDate.NONE
                                        : DateForms.code(cell, dateIn(cell, date1904)));
        if (!dates.contains(place)) dates.add(place);
        figures.add(column(header));
        return place;
    }

    private long dateIn(Cell cell, boolean date1904) {
        long found = DossierDate.read(cell, date1904);
        if (found != DossierDate.UNREADABLE) return found;
        return numbers.isNotApplicable(cell)
                ? DossierDate.NONE
                : Failure.of(cell).map(Failure::dateCode).orElse(found);
    }

    /** Of words or codes that are counted once each. */
    int placeOfText(HeaderPath header) {
        return placeOfText(header, "text", WordKey::of);
    }

    /** Of codes that must not stand twice. */
    int placeOfCode(HeaderPath header) {
        return placeOfText(header, "code", WordKey::ofCode);
    }

    private int placeOfText(HeaderPath header, String what, UnaryOperator<String> key) {
        int column = column(header);
        int place =
                place(
                        column,
                        what,
                        cell -> isNothing(cell, column) ? CellCode.EMPTY : textIn(cell, key));
        if (!texts.contains(place)) texts.add(place);
        return place;
    }

    private static long textIn(Cell cell, UnaryOperator<String> key) {
        return Failure.of(cell)
                .map(Failure::textCode)
                .orElseGet(() -> TextHash.of(key.apply(cell.text())));
    }

    /**
     * Whether the cell says that there is nothing: by a dash, or by a word that the plan has for
     * it. An x is such a word, too, but only under dates and numbers: elsewhere it is a tick.
     */
    private boolean isNothing(Cell cell, int column) {
        if (CellTests.isNothing(cell)) return true;
        boolean tick = cell.text().strip().equalsIgnoreCase("x") && !figures.contains(column);
        return !tick && numbers.isNotApplicable(cell);
    }

    /** Of a condition on one cell that has nothing to do with dates. */
    RowTest test(RowCondition condition) {
        int place = placeOfTests(column(condition.column()));
        CellTests cells = tests.get(place);
        if (condition instanceof OneOf oneOf) return cells.add(oneOf, place);
        if (condition instanceof Filled filled) return cells.add(filled, place);
        figures.add(column(place));
        return cells.add((NumberCompared) condition, place);
    }

    /** Whether a row of the list says one of the words that were asked for in the column. */
    boolean isSaid(HeaderPath header, String word) {
        return placesOfTests(header).stream().anyMatch(place -> tests.get(place).isSaid(word));
    }

    /** The places of the answers that the words of a column give. */
    List<Integer> placesOfTests(HeaderPath header) {
        int column = column(header);
        return tests.keySet().stream().filter(place -> column(place) == column).toList();
    }

    /** One place for each column, or another when its questions are too many for one number. */
    private int placeOfTests(int column) {
        for (int round = 0; ; round++) {
            Integer known = places.get(new Asked(column, round));
            if (known != null && !tests.get(known).isFull()) return known;
            if (known == null) {
                CellTests cells = new CellTests(numbers, cell -> isNothing(cell, column));
                int place = place(column, round, cells);
                tests.put(place, cells);
                return place;
            }
        }
    }

    private int place(int column, Object what, CellCode code) {
        return places.computeIfAbsent(
                new Asked(column, what),
                asked -> {
                    codes.add(new ColumnCode(column, code));
                    return codes.size() - 1;
                });
    }

    /** 1-based. */
    int column(HeaderPath header) {
        return table.find(Wanted.field(header)).orElseThrow();
    }
}
