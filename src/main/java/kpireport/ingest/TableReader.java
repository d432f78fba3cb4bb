package kpireport.ingest;

import java.time.YearMonth;
import java.util.List;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.Wanted.Holds;
import kpireport.plan.Plan;
import kpireport.plan.Source;

/** Reads the tables of one month, in either layout. */
final class TableReader {

    private final UnitDirectory units;
    private final IndicatorDirectory indicators;
    private final NumberReader numbers;
    private final Diagnostics diagnostics;

    private final YearMonth month;
    private final UnreadTables unread = new UnreadTables();

    TableReader(Plan plan, UnitDirectory units, YearMonth month, Diagnostics diagnostics) {
        this.month = month;
        this.units = units;
        this.indicators = new IndicatorDirectory(plan.indicators());
        this.numbers = new NumberReader(plan.notApplicable());
        this.diagnostics = diagnostics;
    }

    /** Once all that there is has been read. */
    void reportUnread() {
        unread.report(diagnostics);
    }

    /** Nothing from a table without a clear column of units. */
    List<Found> read(Source source, Table table) {
        if (table.find(Holds.UNIT).isEmpty()) return List.of();
        ColumnReader columns = new ColumnReader(table.grid(), numbers);
        boolean wide = source.rows() == Source.Rows.UNITS;
        boolean together = wide && !source.addsParts();
        RowSorter sorter = new RowSorter(source.otherUnits(), table, units, numbers);
        List<TableRow> rows = sorter.sort(together);
        unread.add(source, table, sorter.otherHead());
        rows = new RowMonths(table, month, diagnostics).ofTheMonth(rows);
        if (source.addsParts()) rows = new PartRows(table).apart(rows);
        new RowFindings(source, units, diagnostics).report(rows, sorter::hasNumbers);
        return wide
                ? new UnitRows(source, table, columns, diagnostics).read(rows)
                : new IndicatorRows(source, table, indicators, columns, diagnostics).read(rows);
    }
}
