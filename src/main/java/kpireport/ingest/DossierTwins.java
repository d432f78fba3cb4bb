package kpireport.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.DossierCounts.Counted;
import kpireport.measures.SourceCell;
import kpireport.spreadsheet.Cell;

/** Finds the dossiers that stand twice, in one list or in two. */
final class DossierTwins {

    private static final int SHOWN = 20;

    private record Place(int list, int row) {}

    private record Twin(Place first, Place second) {}

    private final Diagnostics diagnostics;
    private final List<Twin> twins = new ArrayList<>();
    private long more;

    DossierTwins(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(List<Counted> lists) {
        find(lists);
        Map<Place, Cell> cells = cells(lists);
        for (Twin twin : twins) {
            Cell first = cells.get(twin.first());
            Cell second = cells.get(twin.second());
            diagnostics.report(
                    Code.DOSSIER_TWICE,
                    second.where(),
                    "code",
                    second.text(),
                    "first",
                    first.where().describe(),
                    "second",
                    second.where().describe());
        }
        if (more > 0) {
            Place last = twins.get(twins.size() - 1).second();
            SourceCell where = cells.get(last).where();
            diagnostics.report(Code.MORE_DOSSIERS_TWICE, where, "count", more);
        }
    }

    private void find(List<Counted> lists) {
        int size = lists.stream().mapToInt(list -> list.tally().dossiers().size()).sum();
        CodeTable codes = new CodeTable(size);
        for (int i = 0; i < lists.size(); i++) {
            int list = i;
            lists.get(i)
                    .tally()
                    .dossiers()
                    .forEach(
                            (code, row) -> {
                                long first = codes.put(code, list, row);
                                if (first < 0) return;
                                if (twins.size() == SHOWN) {
                                    more++;
                                } else {
                                    twins.add(
                                            new Twin(
                                                    new Place((int) (first >> 32), (int) first),
                                                    new Place(list, row)));
                                }
                            });
        }
    }

    private Map<Place, Cell> cells(List<Counted> lists) {
        Map<Place, Cell> cells = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            int list = i;
            BitSet rows = new BitSet();
            for (Twin twin : twins) {
                if (twin.first().list() == i) rows.set(twin.first().row());
                if (twin.second().list() == i) rows.set(twin.second().row());
            }
            if (rows.isEmpty()) continue;
            ListQuestions questions = lists.get(i).questions();
            int column = questions.columns().column(questions.placeOfDossier());
            lists.get(i)
                    .list()
                    .texts(rows, column)
                    .forEach((row, cell) -> cells.put(new Place(list, row), cell));
        }
        return cells;
    }

    /** Where each code was first met; sixteen bytes for each of twice as many codes. */
    private static final class CodeTable {
        private final long[] codes;
        private final long[] places;

        CodeTable(int size) {
            int slots = Math.max(16, Integer.highestOneBit(Math.max(1, size)) << 2);
            codes = new long[slots];
            places = new long[slots];
        }

        /** The place where the code stood before, list and row; below 0 when it is new. */
        long put(long code, int list, int row) {
            int slot = (int) code & codes.length - 1;
            while (codes[slot] != 0 && codes[slot] != code) {
                slot = slot + 1 & codes.length - 1;
            }
            if (codes[slot] == code) return places[slot];
            codes[slot] = code;
            places[slot] = (long) list << 32 | row;
            return -1;
        }
    }
}
