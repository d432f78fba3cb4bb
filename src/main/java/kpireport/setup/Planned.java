package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;

/**
 * What a column of what was to be reached holds: a percentage, which is a target, or the number of
 * things to be done, of which another column may print the share.
 */
final class Planned {

    /** Columns farther off are of other rates; a wide table has many. */
    private static final int FARTHEST = 12;

    private static final Pattern OF_PERCENT = Pattern.compile(".*(%|\\b(ty le|phan tram)\\b).*");

    /** "Số nhiệm vụ phải đạt", "Kế hoạch giao (bản)". */
    private static final Pattern OF_THINGS =
            Pattern.compile("(?iu)\\s*(tổng|số lượng|số (?!giao|kế hoạch|chỉ tiêu|mục tiêu)).*");

    private static final Pattern UNIT = Pattern.compile("\\(([^()]*)\\)");

    private static final Pattern IS_UNIT =
            Pattern.compile(
                    "(so |dvt )?(ban|ho so|hs|nguoi|viec|cong viec|vu|vu viec|nhiem vu|van ban|phieu|luot|tthc|thu tuc"
                            + "|ho|cuoc|bao cao|don|truong hop|tai khoan|chung thu|cai|ha|km|m2"
                            + "|(trieu |ty |nghin |ngan )?dong)");

    private final DraftSource source;
    private final InspectedColumn column;

    Planned(DraftSource source, InspectedColumn column) {
        this.source = source;
        this.column = column;
    }

    /** By its headers or signs; else where all its numbers could be, and nothing disproves it. */
    boolean isPercentage() {
        if (column.holds() == Holds.PERCENT || saysPercent()) return true;
        return !saysThings() && hasPlausibleNumbers() && !isDivisor() && !isSum();
    }

    /** The share of this plan that a printed rate is, where its figures say so. */
    static Optional<Planned> sharedBy(DraftSource source, InspectedColumn printed) {
        return source.columns().stream()
                .filter(it -> source.sense(it) == ColumnSense.TARGET)
                .map(it -> new Planned(source, it))
                .filter(it -> it.isNear(printed) && it.isDividedIn(printed))
                .findFirst();
    }

    String header() {
        return ColumnName.path(column);
    }

    private boolean saysPercent() {
        return column.headers().stream()
                .anyMatch(it -> OF_PERCENT.matcher(Words.meant(it)).matches());
    }

    private boolean saysThings() {
        return column.headers().stream()
                .anyMatch(
                        header ->
                                OF_THINGS.matcher(header).matches()
                                        || UNIT.matcher(header)
                                                .results()
                                                .map(it -> Words.plain(it.group(1)))
                                                .anyMatch(it -> IS_UNIT.matcher(it).matches()));
    }

    private boolean hasPlausibleNumbers() {
        return source.rows().stream()
                .map(row -> row.figures().getOrDefault(column.number(), ""))
                .filter(it -> it.matches(".*\\d.*"))
                .allMatch(
                        text ->
                                PrintedNumber.of(text)
                                        .filter(PrintedNumber::mayBeTarget)
                                        .isPresent());
    }

    /** Whether some printed rate has it below the line. */
    private boolean isDivisor() {
        return source.results().stream()
                .filter(it -> it.holds() == Holds.PERCENT && isNear(it))
                .anyMatch(this::isDividedIn);
    }

    private boolean isDividedIn(InspectedColumn printed) {
        return listCounts().stream()
                .anyMatch(
                        it ->
                                Agreement.of(source, List.of(it), List.of(column), printed)
                                        == Agreement.AGREES);
    }

    private List<InspectedColumn> listCounts() {
        return source.columns().stream()
                .filter(it -> it.holds() == Holds.COUNT && isNear(it) && !it.equals(column))
                .toList();
    }

    private boolean isNear(InspectedColumn other) {
        return Math.abs(other.number() - column.number()) <= FARTHEST;
    }

    /** Whether counts side by side make it up in every row. */
    private boolean isSum() {
        List<InspectedColumn> counts = listCounts();
        for (int from = 0; from < counts.size(); from++) {
            for (int to = from + 2; to <= counts.size(); to++) {
                List<InspectedColumn> parts = counts.subList(from, to);
                RowSums sums = new RowSums(source.rows(), List.of(column), parts);
                if (sums.areEqual(Agreement.FEWEST)) return true;
            }
        }
        return false;
    }
}
