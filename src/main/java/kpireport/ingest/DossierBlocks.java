package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kpireport.diagnostics.Diagnostics;
import kpireport.plan.Source;

/**
 * Reads a list head by head: systems print dossiers that are done above those that are not, in one
 * sheet, and not always in the same columns.
 */
final class DossierBlocks {

    private final Source source;
    private final Diagnostics diagnostics;

    DossierBlocks(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * What is found in each block, from the top.
     *
     * @param read reads down to the end of a block, and tells what is wrong with it
     * @param heads of what was read, the rows that may begin another block
     * @return empty where a block cannot be read; a finding says why
     */
    <T> Optional<List<T>> read(
            DossierList list,
            BiFunction<DossierList, Diagnostics, Optional<T>> read,
            Function<T, RowNumbers> heads) {
        List<T> blocks = new ArrayList<>();
        DossierList rest = list;
        Diagnostics told = diagnostics;
        while (true) {
            Optional<T> all = read.apply(rest, told);
            if (all.isEmpty()) return Optional.empty();
            Optional<Table> other = new OtherHeads(source, rest).find(heads.apply(all.get()));
            if (other.isEmpty()) {
                blocks.add(all.get());
                return Optional.of(blocks);
            }
            if (!other.get().isComplete()) {
                HeaderFindings.reportBelow(rest.table(), other.get(), diagnostics);
                return Optional.empty();
            }
            // What is wrong with the rows was told when they were read the first time.
            told = new Diagnostics();
            read.apply(rest.above(other.get()), told).ifPresent(blocks::add);
            rest = rest.below(other.get());
        }
    }
}
