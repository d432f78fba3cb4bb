package kpireport.ingest;

import java.util.ArrayList;
import java.util.List;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;

/**
 * One row of a table, or several under one merged unit cell.
 *
 * @param numbers of the sheet's rows, 1-based and in order
 * @param label the cell that says what the row is about
 * @param units the plan's units that the label can mean
 */
record TableRow(RowKind kind, List<Integer> numbers, SourceCell label, List<OrgUnit> units) {

    TableRow {
        numbers = List.copyOf(numbers);
        units = List.copyOf(units);
    }

    int first() {
        return numbers.get(0);
    }

    int last() {
        return numbers.get(numbers.size() - 1);
    }

    /** The one unit of a row of {@link RowKind#UNIT}. */
    OrgUnit unit() {
        return units.get(0);
    }

    TableRow as(RowKind other) {
        return new TableRow(other, numbers, label, units);
    }

    TableRow with(int number) {
        List<Integer> more = new ArrayList<>(numbers);
        more.add(number);
        return new TableRow(kind, more, label, units);
    }
}
