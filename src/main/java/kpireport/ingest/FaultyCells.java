package kpireport.ingest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.DossierCounts.Counted;
import kpireport.ingest.RowProblems.Kind;
import kpireport.ingest.RowProblems.Problem;
import kpireport.ingest.RowProblems.Rows;
import kpireport.spreadsheet.Cell;

/** Says which cells of a list cannot be what the plan asks of their columns. */
final class FaultyCells {

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L} ]*");

    /** What may stand in a list of the plan without quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d…–-][\\p{L}\\d /-]*|\\.+");

    private final Set<String> notApplicable;
    private final Diagnostics diagnostics;

    /**
     * @param notApplicable the plan's tokens
     */
    FaultyCells(Set<String> notApplicable, Diagnostics diagnostics) {
        this.notApplicable = notApplicable;
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
                    "tokens",
                    kind == Kind.UNREADABLE_NUMBER ? tokens(text) : "",
                    "count",
                    rows.count(),
                    "rows",
                    rows.list());
        }
    }

    /** The plan's tokens and this word, where it may be one: "Miễn phí" and not "39,1O". */
    private String tokens(String text) {
        if (!WORDS.matcher(text).matches()) return "";
        return Stream.concat(notApplicable.stream(), Stream.of(text))
                .map(token -> PLAIN.matcher(token).matches() ? token : "\"" + token + "\"")
                .collect(Collectors.joining(", "));
    }

    /** A birthday that cannot be read is still somebody's, and so is a telephone for a date. */
    static String text(DossierList list, int row, int column) {
        BitSet one = new BitSet();
        one.set(row);
        Map<Integer, Cell> cells = new HashMap<>(list.texts(one, column));
        Cell cell = cells.get(row);
        boolean personal =
                PersonalData.isNamedBy(list.table().head().stack(column))
                        || cell != null
                                && new PersonalText(list.table().head().describe(column))
                                        .isIn(cell);
        return cell == null || personal ? "…" : cell.text();
    }
}
