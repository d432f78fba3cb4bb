package kpireport.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kpireport.ingest.Wanted.Holds;
import kpireport.measures.Period;
import kpireport.plan.DossierColumns;
import kpireport.plan.DossierMeasure;
import kpireport.plan.DossierMeasure.Span;
import kpireport.plan.HeaderPath;
import kpireport.plan.RowCondition;
import kpireport.plan.RowCondition.DateColumn;
import kpireport.plan.RowCondition.DateCompared;
import kpireport.plan.RowCondition.Filled;
import kpireport.plan.RowCondition.InPeriod;
import kpireport.plan.RowCondition.Moment;
import kpireport.plan.RowCondition.NumberCompared;
import kpireport.plan.RowCondition.OneOf;
import kpireport.plan.RowCondition.PeriodEdge;
import kpireport.plan.Source;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.CellCode;
import kpireport.spreadsheet.ColumnCode;

/**
 * What is asked of the columns of one list, and what the answers of a row make of its measures. The
 * answers are numbers in an array, each in the place where it was asked for.
 */
final class ListQuestions {

    /** No such column. */
    static final int NOWHERE = -1;

    /**
     * A measure as a question to a row.
     *
     * @param date place of the date that has to be in the days; {@link #NOWHERE} where any day will
     *     do
     * @param distinct place of the value whose differences are counted; {@link #NOWHERE} for rows
     */
    record Question(
            DossierMeasure measure, int date, Period days, int distinct, List<RowTest> tests) {

        /** Whether the row belongs to the days, whatever else it says. */
        boolean isInDays(long[] codes) {
            return date == NOWHERE || isWithin(codes[date], days);
        }

        private boolean isOfMonth(long[] codes) {
            return measure.span() == Span.MONTH && isInDays(codes);
        }

        boolean isMet(long[] codes) {
            for (RowTest test : tests) {
                if (!test.holds(codes)) return false;
            }
            return true;
        }
    }

    private record Place(int column, Object kind) {}

    private final Table table;
    private final NumberReader numbers;
    private final Period month;
    private final Period year;

    private final List<ColumnCode> codes = new ArrayList<>();
    private final Map<Place, Integer> places = new HashMap<>();
    private final Map<Integer, CellTests> tests = new HashMap<>();
    private final List<Integer> dates = new ArrayList<>();

    private final UnitCodes units;
    private final int unit;
    private final int unitCode;
    private final int dossier;
    private final int date;
    private final List<Question> questions;

    /**
     * @param year from January to the month
     */
    ListQuestions(
            Source source,
            Table table,
            UnitCodes units,
            NumberReader numbers,
            Period month,
            Period year) {
        this.table = table;
        this.units = units;
        this.numbers = numbers;
        this.month = month;
        this.year = year;
        DossierColumns columns = source.dossiers().orElseThrow();
        unit = place(column(Holds.UNIT), Holds.UNIT, units.ofName(lastOf(source.unit())));
        unitCode =
                source.unitCode().isPresent()
                        ? place(column(Holds.CODE), Holds.CODE, units::ofCode)
                        : NOWHERE;
        dossier = columns.dossier().map(this::placeOfText).orElse(NOWHERE);
        date = placeOfDate(columns.month());
        questions = columns.measures().stream().map(this::question).toList();
    }

    List<ColumnCode> codes() {
        return List.copyOf(codes);
    }

    List<Question> questions() {
        return questions;
    }

    UnitCodes units() {
        return units;
    }

    /** The unit of a row, see {@link UnitCodes}. */
    long unit(long[] row) {
        return units.resolve(row[unit], unitCode == NOWHERE ? UnitCodes.NONE : row[unitCode]);
    }

    /** Stands for the dossier's code; 0 where there is none, or no column of codes. */
    long dossier(long[] row) {
        return dossier == NOWHERE ? 0 : row[dossier];
    }

    boolean hasDossiers() {
        return dossier != NOWHERE;
    }

    /** The date by which the list is sorted into months, see {@link DossierDate}. */
    long date(long[] row) {
        return row[date];
    }

    /** Whether the row's own date, or that of a measure of the month, is in the month. */
    boolean isOfMonth(long[] row) {
        return isWithin(row[date], month)
                || questions.stream().anyMatch(question -> question.isOfMonth(row));
    }

    private static boolean isWithin(long date, Period days) {
        return date > 0
                && DossierDate.compare(date, DossierDate.of(days.from())) >= 0
                && DossierDate.compare(date, DossierDate.of(days.to())) <= 0;
    }

    /** The places of all answers that are dates. */
    List<Integer> dates() {
        return dates;
    }

    /** The places of all answers that hold a number's. */
    List<Integer> tests() {
        return List.copyOf(tests.keySet());
    }

    int placeOfMonth() {
        return date;
    }

    int placeOfUnit() {
        return unit;
    }

    /** The sheet's column behind an answer; 1-based. */
    int column(int place) {
        return codes.get(place).column();
    }

    int placeOfDossier() {
        return dossier;
    }

    /** The leftmost column that is looked at; 1-based. */
    int firstColumn() {
        return codes.stream().mapToInt(ColumnCode::column).min().orElseThrow();
    }

    int lastColumn() {
        return codes.stream().mapToInt(ColumnCode::column).max().orElseThrow();
    }

    private Question question(DossierMeasure measure) {
        Period days = measure.span() == Span.YEAR ? year : month;
        return new Question(
                measure,
                measure.span() == Span.LIST ? NOWHERE : placeOfDate(measure.month()),
                days,
                measure.distinct().map(this::placeOfText).orElse(NOWHERE),
                measure.conditions().stream().map(it -> test(it, days)).toList());
    }

    private RowTest test(RowCondition condition, Period days) {
        if (condition instanceof InPeriod inPeriod) {
            int place = placeOfDate(inPeriod.column());
            return row -> isWithin(row[place], days);
        }
        if (condition instanceof DateCompared compared) return test(compared, days);
        int column = column(condition.column());
        int place = placeOfTests(column);
        CellTests cells = tests.get(place);
        if (condition instanceof OneOf oneOf) return cells.add(oneOf, place);
        if (condition instanceof Filled filled) return cells.add(filled, place);
        return cells.add((NumberCompared) condition, place);
    }

    private RowTest test(DateCompared condition, Period days) {
        Moment own = new DateColumn(condition.column());
        List<DateOf> one =
                Stream.concat(Stream.of(own), condition.whenEmpty().stream())
                        .map(moment -> dateOf(moment, days))
                        .toList();
        DateOf other = dateOf(condition.other(), days);
        return row -> {
            long left = first(one, row);
            long right = other.in(row);
            return left > 0
                    && right > 0
                    && condition.comparison().holds(DossierDate.compare(left, right));
        };
    }

    private interface DateOf {
        long in(long[] row);
    }

    /** What cannot be read is not empty: nothing stands in for it. */
    private static long first(List<DateOf> moments, long[] row) {
        for (DateOf moment : moments) {
            long date = moment.in(row);
            if (date != DossierDate.NONE) return date;
        }
        return DossierDate.NONE;
    }

    private DateOf dateOf(Moment moment, Period days) {
        if (moment instanceof PeriodEdge edge) {
            long date =
                    edge == PeriodEdge.START
                            ? DossierDate.of(days.from())
                            : DossierDate.endOf(days.to());
            return row -> date;
        }
        int place = placeOfDate(((DateColumn) moment).column());
        return row -> row[place];
    }

    private int placeOfDate(HeaderPath header) {
        boolean date1904 = table.grid().sheet().date1904();
        int place =
                place(
                        column(header),
                        "date",
                        cell ->
                                CellTests.isNothing(cell)
                                        ? DossierDate.NONE
                                        : dateIn(cell, date1904));
        if (!dates.contains(place)) dates.add(place);
        return place;
    }

    private long dateIn(Cell cell, boolean date1904) {
        long found = DossierDate.read(cell, date1904);
        return found == DossierDate.UNREADABLE && numbers.isNotApplicable(cell)
                ? DossierDate.NONE
                : found;
    }

    private int placeOfText(HeaderPath header) {
        return place(
                column(header),
                "text",
                cell ->
                        CellTests.isNothing(cell)
                                ? CellCode.EMPTY
                                : TextHash.of(CellTests.word(cell.text())));
    }

    /** One place for each column, or another when its questions are too many for one number. */
    private int placeOfTests(int column) {
        for (int round = 0; ; round++) {
            Integer known = places.get(new Place(column, round));
            if (known != null && !tests.get(known).isFull()) return known;
            if (known == null) {
                CellTests cells = new CellTests(numbers);
                int place = place(column, round, cells);
                tests.put(place, cells);
                return place;
            }
        }
    }

    private int place(int column, Object kind, CellCode code) {
        return places.computeIfAbsent(
                new Place(column, kind),
                asked -> {
                    codes.add(new ColumnCode(column, code));
                    return codes.size() - 1;
                });
    }

    private int column(HeaderPath header) {
        return table.find(Wanted.field(header)).orElseThrow();
    }

    private int column(Holds holds) {
        return table.find(holds).orElseThrow();
    }

    private static String lastOf(HeaderPath path) {
        return path.segments().get(path.segments().size() - 1);
    }
}
