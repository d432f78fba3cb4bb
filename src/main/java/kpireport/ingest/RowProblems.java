package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong in the rows of a list: of each problem how often, and the first rows that have it.
 */
final class RowProblems {

    /** A column of something else than it should be has a problem in every row. */
    private static final int MOST = 2000;

    static final int SHOWN = 5;

    /** What can be wrong with a row that should be counted. */
    enum Kind {
        UNKNOWN_UNIT,
        FOREIGN_UNIT,
        AMBIGUOUS_UNIT,
        STRANGE_NAME,
        STRANGE_CODE,
        NO_UNIT,
        NO_DATE,
        NO_CODE,
        UNREADABLE_DATE,
        UNREADABLE_NUMBER,
        DATE_FOR_NUMBER,
        ERROR_CELL,
        FORMULA_WITHOUT_VALUE
    }

    /**
     * @param what place of the answer for columns, the name's number for units; else 0
     */
    record Problem(Kind kind, long what) {}

    /** The rows with a problem; 1-based. */
    static final class Rows {
        private final int[] first = new int[SHOWN];
        private long count;

        long count() {
            return count;
        }

        int first() {
            return first[0];
        }

        /** The first few of them: "5, 9, 12, …". */
        String list() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < Math.min(count, SHOWN); i++) {
                text.append(i == 0 ? "" : ", ").append(first[i]);
            }
            return count > SHOWN ? text.append(", …").toString() : text.toString();
        }

        private void add(int row) {
            if (count < SHOWN) first[(int) count] = row;
            count++;
        }

        private void add(Rows later, int rowsBefore) {
            for (int i = 0; i < Math.min(later.count, SHOWN) && count + i < SHOWN; i++) {
                first[(int) count + i] = later.first[i] + rowsBefore;
            }
            count += later.count;
        }
    }

    private final Map<Problem, Rows> rows = new LinkedHashMap<>();

    void add(Kind kind, long what, int row) {
        find(new Problem(kind, what)).ifPresent(known -> known.add(row));
    }

    void add(RowProblems later, int rowsBefore) {
        later.rows.forEach(
                (problem, theirs) ->
                        find(problem).ifPresent(known -> known.add(theirs, rowsBefore)));
    }

    /** In the order of their first rows. */
    List<Map.Entry<Problem, Rows>> list(Kind kind) {
        return rows.entrySet().stream().filter(entry -> entry.getKey().kind() == kind).toList();
    }

    private Optional<Rows> find(Problem problem) {
        Rows known = rows.get(problem);
        if (known == null && rows.size() < MOST) {
            known = new Rows();
            rows.put(problem, known);
        }
        return Optional.ofNullable(known);
    }
}
