package kpireport.ingest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.DossierCounts.Counted;
import kpireport.ingest.RowProblems.Kind;
import kpireport.ingest.RowProblems.Problem;
import kpireport.ingest.RowProblems.Rows;
import kpireport.spreadsheet.Cell;

/** Says which cells of a list cannot be what the plan asks of their columns. */
final class FaultyCells {

    private final Diagnostics diagnostics;

    FaultyCells(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(Counted list) {
        report(list, Kind.STRANGE_NAME, Code.UNIT_NAME_UNKNOWN);
        report(list, Kind.STRANGE_CODE, Code.UNIT_CODE_UNKNOWN);
        report(list, Kind.UNREADABLE_DATE, Code.UNREADABLE_DATE);
        report(list, Kind.UNREADABLE_NUMBER, Code.UNREADABLE_AMOUNT);
        report(list, Kind.DATE_FOR_NUMBER, Code.DATE_FOR_NUMBER);
        report(list, Kind.ERROR_CELL, Code.ERROR_CELL);
        report(list, Kind.FORMULA_WITHOUT_VALUE, Code.FORMULA_WITHOUT_VALUE);
    }

    private void report(Counted list, Kind kind, Code code) {
        for (Map.Entry<Problem, Rows> entry : list.tally().problems().list(kind)) {
            Rows rows = entry.getValue();
            int column = list.questions().columns().column((int) entry.getKey().what());
            String text = text(list.list(), rows.first(), column);
            diagnostics.report(
                    code,
                    list.list().place(rows.first(), column),
                    "text",
                    text,
                    "header",
                    list.list().table().head().describe(column),
                    // A fault in a table is told for its unit; here it is one for many rows.
                    "unit",
                    "",
                    "count",
                    rows.count(),
                    "rows",
                    rows.list());
        }
    }

    /** A birthday that cannot be read is still somebody's. */
    static String text(DossierList list, int row, int column) {
        BitSet one = new BitSet();
        one.set(row);
        Map<Integer, Cell> cells = new HashMap<>(list.texts(one, column));
        boolean personal = PersonalData.isNamedBy(list.table().head().stack(column));
        return cells.containsKey(row) && !personal ? cells.get(row).text() : "…";
    }
}
