package kpireport.setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedUnit;

/** What 0,975 in a column of rates stands for. */
enum RateScale {
    /** The cells have their signs, or one is above 1. */
    CLEAR,
    /** 97,5%, as the counts of the same rows say. */
    PARTS_OF_ONE,
    /** 97,5%, as no office reaches less than 1% everywhere of what it is held to. */
    PARTS_OF_ONE_BY_SIZE,
    UNCLEAR;

    static final String QUESTION =
            "cả cột không có số nào lớn hơn 1: ghi type: fraction nếu 0,9 là 90%;"
                    + " nếu là 0,9% thì ghi type: percent và thêm dấu % vào các ô";

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /**
     * @param wanted whether the rate is known, and one that units are to have much of
     */
    static RateScale of(DraftSource source, InspectedColumn column, boolean wanted) {
        List<PrintedNumber> shown =
                source.rows().stream()
                        .flatMap(row -> PrintedNumber.in(row, column).stream())
                        .toList();
        if (shown.stream().anyMatch(PrintedNumber::signed)) return CLEAR;
        List<BigDecimal> numbers =
                shown.stream().map(PrintedNumber::value).filter(it -> it.signum() > 0).toList();
        boolean above = numbers.stream().anyMatch(it -> it.compareTo(BigDecimal.ONE) > 0);
        if (numbers.isEmpty() || above) return CLEAR;
        if (isOfCounts(source, column)) return PARTS_OF_ONE;
        boolean signed = ColumnName.path(column).contains("%");
        long sizeable =
                numbers.stream()
                        .filter(it -> it.compareTo(TENTH) >= 0 && it.compareTo(BigDecimal.ONE) < 0)
                        .count();
        boolean most = sizeable >= Agreement.FEWEST && sizeable * 2 > numbers.size();
        return wanted && most && !signed ? PARTS_OF_ONE_BY_SIZE : UNCLEAR;
    }

    boolean isOfOne() {
        return this == PARTS_OF_ONE || this == PARTS_OF_ONE_BY_SIZE;
    }

    /** Whether two counts of the table make just that part of one in hardly less than all rows. */
    private static boolean isOfCounts(DraftSource source, InspectedColumn printed) {
        List<InspectedColumn> counts =
                source.columns().stream().filter(it -> it.holds() == Holds.COUNT).toList();
        return counts.stream()
                .anyMatch(
                        over ->
                                counts.stream()
                                        .filter(under -> !under.equals(over))
                                        .anyMatch(it -> isRatio(source, over, it, printed)));
    }

    private static boolean isRatio(
            DraftSource source,
            InspectedColumn over,
            InspectedColumn under,
            InspectedColumn printed) {
        int compared = 0;
        int agreeing = 0;
        for (InspectedUnit row : source.rows()) {
            Map<Integer, String> figures = row.figures();
            BigDecimal some = count(figures, over);
            BigDecimal all = count(figures, under);
            Optional<PrintedNumber> part =
                    PrintedNumber.in(row, printed)
                            .filter(it -> it.value().compareTo(BigDecimal.ONE) < 0)
                            .filter(it -> it.value().scale() > 1);
            if (part.isEmpty() || some.signum() == 0 || some.compareTo(all) >= 0) continue;
            compared++;
            if (part.get().isNear(PrintedNumber.share(some, all))) agreeing++;
        }
        return Agreement.of(compared, agreeing) == Agreement.AGREES;
    }

    private static BigDecimal count(Map<Integer, String> figures, InspectedColumn column) {
        return RowSums.sum(figures, List.of(column)).orElse(BigDecimal.ZERO);
    }
}
