package kpireport.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import kpireport.verification.TableGrid.GridRow;

/** Which rows and columns of two tables are the same, wherever they stand. */
final class TableAlignment {

    private static final double SAME_COLUMN = 0.5;
    private static final double SIMILAR_ROW = 0.3;

    private final TableGrid expected;
    private final TableGrid draft;
    private final List<GridRow> expectedRows;
    private final List<GridRow> draftRows;

    /** By draft row or column, 0-based: the expected one, or -1. */
    private final int[] rows;

    private final int[] columns;

    TableAlignment(TableGrid expected, TableGrid draft) {
        this.expected = expected;
        this.draft = draft;
        this.expectedRows = expected.body();
        this.draftRows = draft.body();
        this.rows = new int[draftRows.size()];
        this.columns = new int[draft.columns()];
        Arrays.fill(rows, -1);
        Arrays.fill(columns, -1);
        pairRows(
                (e, d) ->
                        expectedRows.get(e).unit().isPresent()
                                && expectedRows.get(e).unit().equals(draftRows.get(d).unit()),
                -1);
        pairRows((e, d) -> true, SIMILAR_ROW);
        pairRowsInPlace();
        pairColumns();
    }

    /** The expected row, 0-based, that a draft row is; -1 when it is none. */
    int expectedRow(int draftRow) {
        return rows[draftRow];
    }

    int expectedColumn(int draftColumn) {
        return columns[draftColumn];
    }

    List<GridRow> rowsLeftOut() {
        return IntStream.range(0, expectedRows.size())
                .filter(e -> isFree(rows, e))
                .mapToObj(expectedRows::get)
                .toList();
    }

    private record Candidate(int expected, int draft, double likeness) {}

    private void pairRows(BiPredicate<Integer, Integer> allowed, double atLeast) {
        List<Map<String, Integer>> wordsOfExpected =
                expectedRows.stream().map(this::words).toList();
        List<Map<String, Integer>> wordsOfDraft = draftRows.stream().map(this::words).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int d = 0; d < draftRows.size(); d++) {
            if (rows[d] >= 0) continue;
            for (int e = 0; e < expectedRows.size(); e++) {
                if (!isFree(rows, e) || !allowed.test(e, d)) continue;
                double likeness = likeness(wordsOfExpected.get(e), wordsOfDraft.get(d));
                double away =
                        Math.abs((double) e / expectedRows.size() - (double) d / draftRows.size());
                if (likeness >= atLeast) candidates.add(new Candidate(e, d, likeness - away / 20));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (rows[candidate.draft()] < 0 && isFree(rows, candidate.expected())) {
                rows[candidate.draft()] = candidate.expected();
            }
        }
    }

    /** A single row between the same neighbours is the same row. */
    private void pairRowsInPlace() {
        for (int d = 0; d < rows.length; d++) {
            if (rows[d] >= 0) continue;
            int before = d == 0 ? -1 : rows[d - 1];
            boolean known = d == 0 || before >= 0;
            int e = before + 1;
            boolean next =
                    d + 1 == rows.length ? e + 1 == expectedRows.size() : rows[d + 1] == e + 1;
            if (known && next && e < expectedRows.size() && isFree(rows, e)) rows[d] = e;
        }
    }

    private Map<String, Integer> words(GridRow row) {
        Map<String, Integer> words = new HashMap<>();
        row.cells().stream()
                .filter(cell -> cell != null)
                .flatMap(cell -> cell.passages().stream())
                .forEach(
                        passage ->
                                passage.words()
                                        .forEach((word, n) -> words.merge(word, n, Integer::sum)));
        return words;
    }

    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int all = sum(one) + sum(other);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void pairColumns() {
        pairColumns(
                (e, d) ->
                        headerKey(expected, e).equals(headerKey(draft, d))
                                && sharedCells(e, d) >= SAME_COLUMN / 2);
        pairColumns((e, d) -> sharedCells(e, d) >= SAME_COLUMN);
        pairColumns((e, d) -> headerKey(expected, e).equals(headerKey(draft, d)));
        pairColumns((e, d) -> headerLikeness(e, d) >= SAME_COLUMN);
    }

    private void pairColumns(BiPredicate<Integer, Integer> same) {
        for (int d = 0; d < columns.length; d++) {
            for (int e = 0; e < expected.columns() && columns[d] < 0; e++) {
                if (isFree(columns, e) && same.test(e, d)) columns[d] = e;
            }
        }
    }

    private static String headerKey(TableGrid table, int column) {
        return String.join(" ", Lexicon.keys(table.headerText(column)));
    }

    private double headerLikeness(int e, int d) {
        Map<String, Integer> one = new HashMap<>();
        Map<String, Integer> other = new HashMap<>();
        Lexicon.keys(expected.headerText(e)).forEach(word -> one.merge(word, 1, Integer::sum));
        Lexicon.keys(draft.headerText(d)).forEach(word -> other.merge(word, 1, Integer::sum));
        return likeness(one, other);
    }

    private double sharedCells(int e, int d) {
        int same = 0;
        int all = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] < 0) continue;
            String right =
                    expectedRows.get(rows[row]).cell(e).map(TableGrid.GridCell::text).orElse("");
            String text = draftRows.get(row).cell(d).map(TableGrid.GridCell::text).orElse("");
            if (right.isEmpty() && text.isEmpty()) continue;
            all++;
            if (right.equals(text)) same++;
        }
        return all == 0 ? 0 : (double) same / all;
    }

    private static boolean isFree(int[] partners, int e) {
        for (int partner : partners) {
            if (partner == e) return false;
        }
        return true;
    }
}
