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
            Cell second = cells.get(twin.second());
            SourceCell where = place(lists, twin.second());
            diagnostics.report(
                    Code.DOSSIER_TWICE,
                    where,
                    "code",
                    isPersonal(lists.get(twin.second().list())) ? "" : second.text(),
                    "first",
                    place(lists, twin.first()).describe(),
                    "second",
                    where.describe());
        }
        if (more > 0) {
            Place last = twins.get(twins.size() - 1).second();
            diagnostics.report(Code.MORE_DOSSIERS_TWICE, place(lists, last), "count", more);
        }
    }

    /** Some lists have no better code of a dossier than the number of somebody's identity card. */
    private static boolean isPersonal(Counted list) {
        return PersonalData.isNamedBy(list.list().table().head().stack(column(list)));
    }

    private static SourceCell place(List<Counted> lists, Place place) {
        Counted list = lists.get(place.list());
        return list.list().place(place.row(), column(list));
    }

    private static int column(Counted list) {
        return list.questions().columns().column(list.questions().placeOfDossier());
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
                if (twin.second().list() == i) rows.set(twin.second().row());
            }
            if (rows.isEmpty()) continue;
            lists.get(i)
                    .list()
                    .texts(rows, column(lists.get(i)))
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
