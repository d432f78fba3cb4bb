package kpireport.ingest;

import java.util.List;
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
import kpireport.plan.RowCondition.InPeriod;
import kpireport.plan.RowCondition.Moment;
import kpireport.plan.RowCondition.PeriodEdge;
import kpireport.plan.Source;

/** What the measures of one list ask of a row, and what the answers of the row make of them. */
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

    private final Period month;
    private final Period year;

    private final UnitCodes units;
    private final AskedColumns columns;
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
        this.units = units;
        this.month = month;
        this.year = year;
        columns = new AskedColumns(table, numbers);
        DossierColumns list = source.dossiers().orElseThrow();
        unit = columns.place(Holds.UNIT, units.ofName(lastOf(source.unit())));
        unitCode =
                source.unitCode().isPresent() ? columns.place(Holds.CODE, units::ofCode) : NOWHERE;
        dossier = list.dossier().map(columns::placeOfCode).orElse(NOWHERE);
        date = columns.placeOfDate(list.month());
        questions = list.measures().stream().map(this::question).toList();
    }

    /** The columns that have the answers. */
    AskedColumns columns() {
        return columns;
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

    /** Whether the unit's code decides, beside a name that is nobody's. */
    boolean isNameStrange(long[] row) {
        return unitCode != NOWHERE && UnitCodes.isNameStrange(row[unit], row[unitCode]);
    }

    /** Whether the unit's name decides, beside a code that is nobody's. */
    boolean isCodeStrange(long[] row) {
        return unitCode != NOWHERE && units.isCodeStrange(row[unit], row[unitCode]);
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
        return DateForms.date(row[date]);
    }

    /** Whether the row's own date, or that of a measure of the month, is in the month. */
    boolean isOfMonth(long[] row) {
        return isWithin(row[date], month)
                || questions.stream().anyMatch(question -> question.isOfMonth(row));
    }

    private static boolean isWithin(long code, Period days) {
        long date = DateForms.date(code);
        return date > 0
                && DossierDate.compare(date, DossierDate.of(days.from())) >= 0
                && DossierDate.compare(date, DossierDate.of(days.to())) <= 0;
    }

    /** Whether it may be another head: texts where dates belong, or the header of the units. */
    boolean mayBeHead(long[] row) {
        if (row[date] > 0) return false;
        boolean text = units.isAside(row[unit]);
        for (int place : columns.dates()) {
            if (row[place] > 0) return false;
            text |= row[place] == DossierDate.UNREADABLE;
        }
        return text;
    }

    int placeOfMonth() {
        return date;
    }

    int placeOfUnit() {
        return unit;
    }

    /** {@link #NOWHERE} where units have no codes. */
    int placeOfUnitCode() {
        return unitCode;
    }

    int placeOfDossier() {
        return dossier;
    }

    private Question question(DossierMeasure measure) {
        Period days = measure.span() == Span.YEAR ? year : month;
        return new Question(
                measure,
                measure.span() == Span.LIST ? NOWHERE : columns.placeOfDate(measure.month()),
                days,
                measure.distinct().map(columns::placeOfText).orElse(NOWHERE),
                measure.conditions().stream().map(it -> test(it, days)).toList());
    }

    private RowTest test(RowCondition condition, Period days) {
        if (condition instanceof InPeriod inPeriod) {
            int place = columns.placeOfDate(inPeriod.column());
            return row -> isWithin(row[place], days);
        }
        if (condition instanceof DateCompared compared) return test(compared, days);
        return columns.test(condition);
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
        int place = columns.placeOfDate(((DateColumn) moment).column());
        return row -> DateForms.date(row[place]);
    }

    private static String lastOf(HeaderPath path) {
        return path.segments().get(path.segments().size() - 1);
    }
}
