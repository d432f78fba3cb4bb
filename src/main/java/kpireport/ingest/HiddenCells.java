package kpireport.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceCell;

/**
 * The cells of a source's lists that units do not get to see, for what they say of persons. Each is
 * hidden whole: beside somebody's telephone stands his name.
 */
final class HiddenCells {

    static final String MARK = "•••";

    /** The cells of one column of the plan, in whatever lists. */
    private static final class Column {
        private final SourceCell first;
        private long count;

        Column(SourceCell first) {
            this.first = first;
        }
    }

    private final Map<String, Column> columns = new LinkedHashMap<>();

    void add(String header, SourceCell cell) {
        columns.computeIfAbsent(header, key -> new Column(cell)).count++;
    }

    /** Once for each column, without what the cells say. */
    void report(Diagnostics diagnostics) {
        columns.forEach(
                (header, column) -> {
                    SourceCell first = column.first;
                    diagnostics.report(
                            Code.PERSONAL_CELLS,
                            new SourceCell(
                                    first.file(), first.sheet(), first.row(), first.column(), ""),
                            "header",
                            header,
                            "count",
                            column.count);
                });
    }
}
