package kpireport.setup;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;

/** What the numbers of a column are, told by its header and by the columns beside it. */
final class ColumnSenses {

    private final List<InspectedColumn> columns;
    private final int rows;
    private final YearMonth month;

    /**
     * @param rows how many rows of units there are
     */
    ColumnSenses(List<InspectedColumn> columns, int rows, YearMonth month) {
        this.columns = columns;
        this.rows = rows;
        this.month = month;
    }

    ColumnSense of(InspectedColumn column) {
        ColumnSense sense = ColumnSense.of(column, month);
        if (sense == ColumnSense.PLAIN && isStatedMaximum(column)) return ColumnSense.MAXIMUM;
        boolean target =
                sense == ColumnSense.PLAIN && (isTargetOfAnother(column) || isLevelLine(column));
        return target ? ColumnSense.TARGET : sense;
    }

    /**
     * "Tối đa 20 điểm" over results is no more than a note, over nothing but 20 it is the column.
     */
    private boolean isStatedMaximum(InspectedColumn column) {
        String leaf = Words.plain(ColumnName.last(column));
        return rows > 2 && column.samples().size() == 1 && leaf.matches("(diem )?toi da\\b.*");
    }

    /** The same in every row, beside another column of the same rate: nobody's result. */
    private boolean isLevelLine(InspectedColumn column) {
        if (!isSameInAllRows(column)) return false;
        Optional<RateIdea> rate = rate(column);
        return rate.isPresent()
                && columns.stream()
                        .filter(other -> other.holds() == Holds.PERCENT)
                        .filter(other -> ColumnSense.of(other, month).isResult())
                        .anyMatch(other -> !isSameInAllRows(other) && rate(other).equals(rate));
    }

    private boolean isSameInAllRows(InspectedColumn column) {
        return column.holds() == Holds.PERCENT && rows > 2 && column.samples().size() == 1;
    }

    private static Optional<RateIdea> rate(InspectedColumn column) {
        return RateIdea.ofPrinted(Words.path(column.headers()));
    }

    /** "Chỉ tiêu thanh toán trực tuyến" beside "Tỷ lệ thanh toán trực tuyến". */
    private boolean isTargetOfAnother(InspectedColumn column) {
        String leaf = Words.plain(ColumnName.last(column));
        if (!leaf.startsWith("chi tieu ")) return false;
        String what = leaf.substring("chi tieu ".length());
        return columns.stream()
                .filter(other -> !other.equals(column))
                .map(other -> Words.plain(ColumnName.last(other)))
                .anyMatch(other -> other.endsWith(what) && !other.startsWith("chi tieu "));
    }
}
