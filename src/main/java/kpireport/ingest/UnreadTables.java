package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.plan.Source;

/**
 * Tables that begin below one that was read, with a column of units just like it, and that no
 * source reads. Units would be missing in silence.
 */
final class UnreadTables {

    private record Below(Table table, int headRow) {}

    private final List<Table> read = new ArrayList<>();
    private final List<Below> below = new ArrayList<>();

    /**
     * @param otherHead row where the next table begins, if there is one
     */
    void add(Source source, Table table, Optional<Integer> otherHead) {
        read.add(table);
        // Who says which table is to be read has seen that there are others.
        if (source.table().isEmpty()) {
            otherHead.ifPresent(row -> below.add(new Below(table, row)));
        }
    }

    void report(Diagnostics diagnostics) {
        below.stream().filter(this::isUnread).distinct().forEach(one -> report(one, diagnostics));
    }

    private boolean isUnread(Below one) {
        return read.stream()
                .filter(table -> table.place().equals(one.table().place()))
                .map(Table::head)
                .noneMatch(
                        head ->
                                head.firstRow() <= one.headRow()
                                        && head.lastRow() >= one.headRow());
    }

    private static void report(Below one, Diagnostics diagnostics) {
        int column = one.table().find(Wanted.Holds.UNIT).orElseThrow();
        diagnostics.report(
                Code.TABLE_UNREAD,
                one.table().grid().place(one.headRow(), column),
                "head",
                one.table().head().lastRow());
    }
}
