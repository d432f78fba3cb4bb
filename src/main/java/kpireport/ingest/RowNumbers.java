package kpireport.ingest;

import java.util.BitSet;

/** Some rows of a list by their numbers, 1-based. */
final class RowNumbers {

    private final BitSet rows = new BitSet();

    void add(int row) {
        rows.set(row);
    }

    /** Takes over those of the part that follows. */
    void add(RowNumbers later, int rowsBefore) {
        later.rows.stream().forEach(row -> rows.set(row + rowsBefore));
    }

    BitSet from(int first) {
        BitSet from = (BitSet) rows.clone();
        from.clear(0, first);
        return from;
    }
}
