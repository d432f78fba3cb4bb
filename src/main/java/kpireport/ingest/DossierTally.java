package kpireport.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kpireport.ingest.ListQuestions.Question;
import kpireport.ingest.RowProblems.Kind;
import kpireport.measures.Period;
import kpireport.spreadsheet.Tally;

/** Counts the dossiers of one list, by unit and measure. */
final class DossierTally implements Tally<DossierTally> {

    private final ListQuestions list;
    private final List<Question> questions;
    private final List<Integer> dates;
    private final List<Integer> texts;
    private final List<Integer> tests;
    private final long[] counts;
    private final long[] rowsByUnit;
    private final long[] seen;
    private final Map<Integer, LongSet> values = new HashMap<>();
    private final RowProblems problems = new RowProblems();
    private final DossierLog dossiers = new DossierLog();
    private final RowNumbers heads = new RowNumbers();
    private final DateForms[] dateForms;
    private long rows;
    private long outside;
    private long ofMonth;
    private long firstDate = Long.MAX_VALUE;
    private long lastDate;
    private int lastRow;

    DossierTally(ListQuestions list, int units) {
        this.list = list;
        this.questions = list.questions();
        dates = list.columns().dates();
        texts = list.columns().texts();
        tests = list.columns().tests();
        dateForms = Stream.generate(DateForms::new).limit(dates.size()).toArray(DateForms[]::new);
        counts = new long[(units + 1) * questions.size()];
        rowsByUnit = new long[units + 1];
        seen = new long[list.columns().codes().size()];
    }

    @Override
    public void row(int number, boolean hidden, long[] codes) {
        if (list.mayBeHead(codes)) heads.add(number);
        long unit = list.unit(codes);
        if (!isDossier(unit, codes)) return;
        rows++;
        lastRow = number;
        if (unit > 0) rowsByUnit[(int) unit]++;
        for (int i = 0; i < dateForms.length; i++) {
            dateForms[i].add(codes[dates.get(i)], number);
        }
        long date = list.date(codes);
        if (date > 0) {
            firstDate = Math.min(firstDate, date);
            lastDate = Math.max(lastDate, date);
        }
        boolean inDays = false;
        for (Question question : questions) {
            inDays |= question.isInDays(codes);
        }
        if (list.isOfMonth(codes)) ofMonth++;
        boolean undated = date <= 0;
        if (!inDays && !undated) {
            outside++;
            return;
        }
        if (list.units().isForeign(unit)) {
            problems.add(Kind.FOREIGN_UNIT, unit, number);
            return;
        }
        look(number, codes);
        if (date == DossierDate.NONE) problems.add(Kind.NO_DATE, 0, number);
        if (unit <= 0) {
            problems.add(kindOf(unit), unit, number);
        } else if (inDays) {
            count(number, (int) unit, codes);
        }
    }

    /**
     * Below a list stand sums, dates and signatures; a dossier has a code, or a date and a unit.
     */
    private boolean isDossier(long unit, long[] codes) {
        if (list.units().isAside(unit)) return false;
        boolean dated = list.date(codes) > 0;
        if (!list.hasDossiers()) return dated || unit > 0;
        return list.dossier(codes) != 0
                ? list.date(codes) != DossierDate.NONE || unit != UnitCodes.NONE
                : dated && unit > 0;
    }

    private void count(int number, int unit, long[] codes) {
        if (list.isNameStrange(codes)) {
            problems.add(Kind.STRANGE_NAME, list.placeOfUnit(), number);
        } else if (list.isCodeStrange(codes)) {
            problems.add(Kind.STRANGE_CODE, list.placeOfUnitCode(), number);
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (!question.isInDays(codes) || !question.isMet(codes)) continue;
            int place = unit * questions.size() + i;
            if (question.distinct() == ListQuestions.NOWHERE) {
                counts[place]++;
            } else if (codes[question.distinct()] != 0) {
                values.computeIfAbsent(place, p -> new LongSet()).add(codes[question.distinct()]);
            }
        }
        if (Failure.isTextCode(list.dossier(codes))) return;
        if (list.dossier(codes) != 0) {
            dossiers.add(list.dossier(codes), number);
        } else if (list.hasDossiers()) {
            problems.add(Kind.NO_CODE, 0, number);
        }
    }

    /** At the cells of a row that is counted, or would be. */
    private void look(int number, long[] codes) {
        for (int place : dates) {
            if (codes[place] == DossierDate.UNREADABLE) {
                problems.add(Kind.UNREADABLE_DATE, place, number);
            } else if (Failure.isDateCode(codes[place])) {
                problems.add(Failure.ofDate(codes[place]).kind(), place, number);
            }
        }
        for (int place : texts) {
            if (Failure.isTextCode(codes[place])) {
                problems.add(Failure.ofText(codes[place]).kind(), place, number);
            }
        }
        for (int place : tests) {
            seen[place] |= codes[place];
            if (CellTests.isFaulty(codes[place])) {
                problems.add(CellTests.fault(codes[place]), place, number);
            }
        }
    }

    private Kind kindOf(long unit) {
        if (unit == UnitCodes.NONE) return Kind.NO_UNIT;
        return UnitCodes.isAmbiguous(unit) ? Kind.AMBIGUOUS_UNIT : Kind.UNKNOWN_UNIT;
    }

    @Override
    public void add(DossierTally later, int rowsBefore) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += later.counts[i];
        }
        for (int i = 0; i < rowsByUnit.length; i++) {
            rowsByUnit[i] += later.rowsByUnit[i];
        }
        for (int i = 0; i < seen.length; i++) {
            seen[i] |= later.seen[i];
        }
        later.values.forEach(
                (place, theirs) ->
                        values.computeIfAbsent(place, p -> new LongSet()).addAll(theirs));
        for (int i = 0; i < dateForms.length; i++) {
            dateForms[i].add(later.dateForms[i], rowsBefore);
        }
        problems.add(later.problems, rowsBefore);
        dossiers.add(later.dossiers, rowsBefore);
        heads.add(later.heads, rowsBefore);
        rows += later.rows;
        outside += later.outside;
        ofMonth += later.ofMonth;
        firstDate = Math.min(firstDate, later.firstDate);
        lastDate = Math.max(lastDate, later.lastDate);
        if (later.lastRow > 0) lastRow = later.lastRow + rowsBefore;
    }

    /**
     * @param unit from 1, as {@link UnitCodes} numbers them
     * @param question from 0, in the list's order
     */
    long count(int unit, int question) {
        return counts[unit * questions.size() + question];
    }

    /** The different values met; none where rows are counted. */
    LongSet values(int unit, int question) {
        return values.getOrDefault(unit * questions.size() + question, new LongSet());
    }

    /**
     * Whether a cell of the days that are counted holds anything.
     *
     * @param place of an answer to a question for words
     */
    boolean isFilled(int place) {
        return CellTests.isFilled(seen[place]);
    }

    /** All that the list has of the unit, in the days or not. */
    long rows(int unit) {
        return rowsByUnit[unit];
    }

    /** All dossiers of the list. */
    long rows() {
        return rows;
    }

    /** Those that no measure looks at. */
    long outside() {
        return outside;
    }

    /** Those that belong to the report month, by their own date or a measure's. */
    long ofMonth() {
        return ofMonth;
    }

    /** The earliest and the latest date of the list; nothing when it has none. */
    String days() {
        if (lastDate == 0) return "–";
        return new Period(DossierDate.day(firstDate), DossierDate.day(lastDate)).describe();
    }

    /** The last row that is a dossier's; 0 when there is none. */
    int lastRow() {
        return lastRow;
    }

    /**
     * @param place of the date among the answers
     */
    DateForms dateForms(int place) {
        return dateForms[dates.indexOf(place)];
    }

    RowProblems problems() {
        return problems;
    }

    DossierLog dossiers() {
        return dossiers;
    }

    /** The rows that may be further heads. */
    RowNumbers heads() {
        return heads;
    }
}
