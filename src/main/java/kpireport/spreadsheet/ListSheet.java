package kpireport.spreadsheet;

import java.util.BitSet;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceFile;

/** What is to be told of a sheet whose rows pass by. */
final class ListSheet {

    private final SourceFile sheet;
    private final boolean hidden;
    private final HiddenParts hiddenParts = new HiddenParts();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet columns = new BitSet();
    private boolean anyRow;

    ListSheet(SourceFile sheet, boolean hidden) {
        this.sheet = sheet;
        this.hidden = hidden;
    }

    HiddenParts hiddenParts() {
        return hiddenParts;
    }

    /** A row that holds anything. */
    void addRow(int number, boolean hiddenRow) {
        anyRow = true;
        if (hiddenRow) hiddenRows.set(number);
    }

    /** A column that holds anything. */
    void addColumn(int column) {
        columns.set(column);
    }

    void report(Diagnostics diagnostics) {
        if (hidden && anyRow) diagnostics.report(Code.HIDDEN_SHEET, sheet);
        hiddenParts.report(sheet, hiddenRows, columns, diagnostics);
    }
}
