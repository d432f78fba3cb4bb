package kpireport.ingest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kpireport.spreadsheet.CellCode;
import kpireport.spreadsheet.ColumnCode;
import kpireport.spreadsheet.Tally;

/**
 * What a list of dossiers holds, told while its rows pass by: how many there are in which months,
 * and where each different word of some columns stands first. No row is held.
 */
final class DossierSurvey implements Tally<DossierSurvey> {

    /** A column with more different words than any province has units names something else. */
    private static final int MOST_WORDS = 2000;

    /** A month with no more than this part of the fullest one's dossiers is only its edge. */
    private static final int PART_OF_FULLEST = 2;

    /** The same words in the same columns. */
    private record Words(long first, long second) {}

    private final List<int[]> columns;
    private final List<Map<Words, Integer>> firstRows = new ArrayList<>();
    private final Map<YearMonth, Integer> months = new TreeMap<>();
    private int rows;

    /**
     * @param columns places among the codes after the first, which is the date: one, or two whose
     *     words belong together
     */
    DossierSurvey(List<int[]> columns) {
        this.columns = columns;
        columns.forEach(it -> firstRows.add(new LinkedHashMap<>()));
    }

    /** The codes asked for: the date, then the words. */
    static List<ColumnCode> codes(BodyColumn date, Collection<BodyColumn> words, boolean from1904) {
        List<ColumnCode> codes = new ArrayList<>();
        codes.add(new ColumnCode(date.number(), cell -> DossierDate.read(cell, from1904)));
        words.forEach(
                column ->
                        codes.add(
                                new ColumnCode(
                                        column.number(),
                                        cell ->
                                                CellTests.isNothing(cell)
                                                        ? CellCode.EMPTY
                                                        : TextHash.of(cell.text().strip()))));
        return codes;
    }

    @Override
    public void row(int number, boolean hidden, long[] codes) {
        if (codes[0] <= 0) return;
        rows++;
        months.merge(YearMonth.from(DossierDate.day(codes[0])), 1, Integer::sum);
        for (int i = 0; i < columns.size(); i++) {
            int[] places = columns.get(i);
            if (codes[places[0]] == CellCode.EMPTY) continue;
            add(
                    firstRows.get(i),
                    new Words(codes[places[0]], places.length > 1 ? codes[places[1]] : 0),
                    number);
        }
    }

    private static void add(Map<Words, Integer> found, Words words, int row) {
        if (found.size() < MOST_WORDS) found.putIfAbsent(words, row);
    }

    @Override
    public void add(DossierSurvey later, int rowsBefore) {
        rows += later.rows;
        later.months.forEach((month, count) -> months.merge(month, count, Integer::sum));
        for (int i = 0; i < columns.size(); i++) {
            Map<Words, Integer> found = firstRows.get(i);
            later.firstRows.get(i).forEach((words, row) -> add(found, words, row + rowsBefore));
        }
    }

    int rows() {
        return rows;
    }

    /** Where the different words of a column stand first; as many as there are. */
    List<Integer> firstRows(int column) {
        return List.copyOf(firstRows.get(column).values());
    }

    /** The last month that is more than the edge of another. */
    Optional<YearMonth> month() {
        int fullest = months.values().stream().mapToInt(it -> it).max().orElse(0);
        return months.entrySet().stream()
                .filter(it -> it.getValue() * PART_OF_FULLEST > fullest)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }
}
