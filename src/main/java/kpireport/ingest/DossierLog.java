package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * The codes of the dossiers that were counted, twelve bytes for each, in the order of their rows.
 */
final class DossierLog {

    private static final int CHUNK = 1 << 14;

    private static final class Chunk {
        private final long[] codes = new long[CHUNK];
        private final int[] rows = new int[CHUNK];
        private int size;
        private int rowsBefore;
    }

    /** Is told of every dossier. */
    interface Reader {
        void dossier(long code, int row);
    }

    private final List<Chunk> chunks = new ArrayList<>();

    void add(long code, int row) {
        Chunk last = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        if (last == null || last.size == CHUNK || last.rowsBefore != 0) {
            last = new Chunk();
            chunks.add(last);
        }
        last.codes[last.size] = code;
        last.rows[last.size] = row;
        last.size++;
    }

    void add(DossierLog later, int rowsBefore) {
        for (Chunk chunk : later.chunks) {
            chunk.rowsBefore += rowsBefore;
            chunks.add(chunk);
        }
    }

    int size() {
        return chunks.stream().mapToInt(chunk -> chunk.size).sum();
    }

    void forEach(Reader reader) {
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size; i++) {
                reader.dossier(chunk.codes[i], chunk.rows[i] + chunk.rowsBefore);
            }
        }
    }
}
