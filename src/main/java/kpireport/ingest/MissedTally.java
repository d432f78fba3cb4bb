package kpireport.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import kpireport.spreadsheet.Tally;

/** Remembers which rows of a list count against their units: sixteen bytes for each. */
final class MissedTally implements Tally<MissedTally> {

    private static final int CHUNK = 1 << 12;

    /**
     * A row to look at again.
     *
     * @param unit as {@link UnitCodes} numbers it
     * @param against a bit for each of the unit's missed indicators
     */
    record Missed(int row, int unit, long against) {}

    private static final class Chunk {
        private final int[] rows = new int[CHUNK];
        private final int[] units = new int[CHUNK];
        private final long[] against = new long[CHUNK];
        private int size;
        private int rowsBefore;
    }

    private final ListQuestions list;
    private final MissedIndicators missed;
    private final List<Chunk> chunks = new ArrayList<>();
    private final RowNumbers heads = new RowNumbers();

    MissedTally(ListQuestions list, MissedIndicators missed) {
        this.list = list;
        this.missed = missed;
    }

    @Override
    public void row(int number, boolean hidden, long[] codes) {
        if (list.mayBeHead(codes)) heads.add(number);
        long unit = list.unit(codes);
        if (unit <= 0) return;
        long against = missed.against((int) unit, list, codes);
        if (against != 0) add(number, (int) unit, against);
    }

    private void add(int row, int unit, long against) {
        Chunk last = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        if (last == null || last.size == CHUNK) {
            last = new Chunk();
            chunks.add(last);
        }
        last.rows[last.size] = row;
        last.units[last.size] = unit;
        last.against[last.size] = against;
        last.size++;
    }

    @Override
    public void add(MissedTally later, int rowsBefore) {
        for (Chunk chunk : later.chunks) {
            chunk.rowsBefore += rowsBefore;
            chunks.add(chunk);
        }
        heads.add(later.heads, rowsBefore);
    }

    /** The rows that may be further heads. */
    RowNumbers heads() {
        return heads;
    }

    /** In the order of the rows, so many at a time. */
    void forEach(int most, Consumer<List<Missed>> reader) {
        List<Missed> batch = new ArrayList<>();
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size; i++) {
                batch.add(
                        new Missed(
                                chunk.rows[i] + chunk.rowsBefore,
                                chunk.units[i],
                                chunk.against[i]));
                if (batch.size() == most) {
                    reader.accept(batch);
                    batch = new ArrayList<>();
                }
            }
        }
        if (!batch.isEmpty()) reader.accept(batch);
    }

    static BitSet rows(List<Missed> batch) {
        BitSet rows = new BitSet();
        batch.forEach(missed -> rows.set(missed.row()));
        return rows;
    }
}
