package kpireport.ingest;

import java.math.BigDecimal;
import java.util.List;
import kpireport.measures.CountedRows;
import kpireport.measures.OrgUnit;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.NumberRole;

/**
 * What a table says of one measure of one unit.
 *
 * @param header as the plan names the column
 * @param reading the unit's own, without what the export added into it
 * @param empty what it means when the cell is empty
 * @param included what was taken out of the row again, or could not be
 * @param lists where the number was counted, if it was
 */
record Found(
        OrgUnit unit,
        String measure,
        HeaderPath header,
        NumberRole role,
        Reading reading,
        Table table,
        EmptyCell empty,
        List<Found> included,
        List<CountedRows> lists) {

    Found {
        included = List.copyOf(included);
        lists = List.copyOf(lists);
    }

    /** As read from a table, before it is asked whether other units are included. */
    Found(
            OrgUnit unit,
            String measure,
            HeaderPath header,
            NumberRole role,
            Reading reading,
            Table table,
            EmptyCell empty) {
        this(unit, measure, header, role, reading, table, empty, List.of(), List.of());
    }

    /**
     * Whether it says nothing of the unit: an empty cell, an empty row, or lists without a dossier
     * of it.
     */
    boolean isNothing() {
        return reading instanceof Reading.Empty
                || reading instanceof Reading.Unreported
                || !lists.isEmpty() && lists.stream().allMatch(list -> list.rows() == 0);
    }

    /** The number read; nought when there is none. */
    BigDecimal amount() {
        return reading instanceof Reading.Amount read ? read.amount() : BigDecimal.ZERO;
    }

    Found without(List<Found> others, Reading own) {
        return new Found(unit, measure, header, role, own, table, empty, others, lists);
    }

    /** The row that a fault of the reading is in: that of an included unit, or the unit's own. */
    Found faulty() {
        return included.stream()
                .filter(other -> other.reading().where().equals(reading.where()))
                .findFirst()
                .orElse(this);
    }
}
