package kpireport.setup;

import java.util.List;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;

/**
 * The dossiers that a count under a header is taken from: "Hồ sơ nộp trực tiếp > Đã số hóa" are a
 * part of those handed in directly, and no rate of all that came in.
 */
final class OwnWhole {

    private static final Pattern TOTAL = Pattern.compile("(tong|cong)\\b.*");

    /** A header over dossiers that others stand beside. */
    private static final Pattern SAYS_SOME =
            Pattern.compile(
                    ".*\\b(truc tiep|buu chinh|lien thong|toan trinh|mot phan|phi dia gioi)\\b.*"
                            + "|trong (tong )?(so )?(ho so|hs) .*");

    private final DraftSource source;
    private final RateIdea idea;

    OwnWhole(DraftSource source, RateIdea idea) {
        this.source = source;
        this.idea = idea;
    }

    /** Whether the numerator is of other dossiers than the denominator counts. */
    boolean isOfOthers(List<InspectedColumn> numerator, List<InspectedColumn> denominator) {
        List<String> group = ColumnName.parents(numerator.get(0));
        boolean together =
                numerator.stream().allMatch(it -> ColumnName.parents(it).equals(group))
                        && !group.isEmpty();
        if (!together || isOfIdea(group)) return false;
        if (denominator.stream().anyMatch(it -> isUnder(it, group))) return false;
        List<InspectedColumn> totals =
                source.results().stream()
                        .filter(it -> it.holds() == Holds.COUNT && !numerator.contains(it))
                        .filter(it -> ColumnName.parents(it).equals(group))
                        .filter(it -> TOTAL.matcher(Words.meant(ColumnName.last(it))).matches())
                        .filter(it -> sums(numerator, it).areWithin())
                        .toList();
        if (totals.isEmpty()) return saysSome(group, denominator) && !isChannel(numerator);
        return totals.stream()
                .noneMatch(
                        it -> sums(numerator, it).areEqual(1) || sums(denominator, it).areEqual(1));
    }

    /** "Số hóa hồ sơ > Tổng số" may be the sum of what was digitised. */
    private boolean isOfIdea(List<String> group) {
        return RateIdea.ofPrinted(Words.path(group)).filter(it -> it.isLike(idea)).isPresent();
    }

    private static boolean saysSome(List<String> group, List<InspectedColumn> denominator) {
        for (int depth = 1; depth <= group.size(); depth++) {
            List<String> over = group.subList(0, depth);
            boolean shared = denominator.stream().anyMatch(it -> isUnder(it, over));
            if (!shared && SAYS_SOME.matcher(Words.meant(group.get(depth - 1))).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isChannel(List<InspectedColumn> numerator) {
        return numerator.stream()
                .allMatch(
                        it ->
                                source.topicOf(it)
                                        .filter(PartColumns.CHANNELS::contains)
                                        .isPresent());
    }

    private static boolean isUnder(InspectedColumn column, List<String> group) {
        List<String> headers = column.headers();
        return headers.size() > group.size() && headers.subList(0, group.size()).equals(group);
    }

    private RowSums sums(List<InspectedColumn> parts, InspectedColumn total) {
        return new RowSums(source.rows(), parts, List.of(total));
    }
}
