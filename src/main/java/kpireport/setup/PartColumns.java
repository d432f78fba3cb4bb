package kpireport.setup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.setup.RateIdea.Formula;

/**
 * Whether counts are the whole of what they count, or parts beside which the table has more: by
 * channel, or a block of columns for each kind of applicant.
 */
final class PartColumns {

    static final Set<Topic> CHANNELS =
            EnumSet.of(
                    Topic.RECEIVED_ONLINE,
                    Topic.RECEIVED_ONLINE_WHOLLY,
                    Topic.RECEIVED_ONLINE_PARTLY,
                    Topic.RECEIVED_IN_PERSON,
                    Topic.RECEIVED_BY_POST,
                    Topic.RECEIVED_IN_PERSON_OR_BY_POST);

    private static final Set<Topic> ENDINGS =
            EnumSet.of(
                    Topic.RESOLVED_EARLY,
                    Topic.RESOLVED_ON_TIME,
                    Topic.RESOLVED_EARLY_OR_ON_TIME,
                    Topic.RESOLVED_LATE);

    private static final Pattern CARRIED_OVER =
            Pattern.compile(".*\\b(ky truoc|thang truoc|chuyen (qua|sang|tiep)|ton( dong)?)\\b.*");

    private static final Pattern NO_PART = Pattern.compile(".*\\b(trong do|tong( so)?)\\b.*");

    private final DraftSource source;

    PartColumns(DraftSource source) {
        this.source = source;
    }

    /** Whether the table prints a total of these parts, and they do not make it up. */
    boolean fallShort(List<Topic> topics, List<InspectedColumn> parts) {
        if (parts.size() < 2 || !areTogether(parts)) return false;
        List<InspectedColumn> totals =
                wholes(topics)
                        .flatMap(topic -> source.listFitting(topic, matter(parts)).stream())
                        .filter(it -> areTogether(List.of(it, parts.get(0))))
                        .filter(it -> !parts.contains(it))
                        .toList();
        List<InspectedColumn> withCarriedOver = new ArrayList<>(parts);
        source.columns().stream()
                .filter(it -> areTogether(List.of(it, parts.get(0))) && isCarriedOver(it))
                .forEach(withCarriedOver::add);
        return !totals.isEmpty()
                && totals.stream().noneMatch(it -> isSum(it, parts) || isSum(it, withCarriedOver));
    }

    private static Stream<Topic> wholes(List<Topic> topics) {
        if (CHANNELS.containsAll(topics)) {
            return Stream.of(Topic.RECEIVED, Topic.RECEIVED_IN_PERIOD);
        }
        return ENDINGS.containsAll(topics) ? Stream.of(Topic.RESOLVED) : Stream.empty();
    }

    private boolean isSum(InspectedColumn total, List<InspectedColumn> parts) {
        return new RowSums(source.rows(), List.of(total), parts).areMostlyEqual();
    }

    /**
     * The columns that seem to belong to the same whole as the denominator of a rate, and are not
     * in it: another channel under the same header, or the same count of another block.
     */
    List<InspectedColumn> listLeftOut(List<InspectedColumn> denominator) {
        if (denominator.size() == 1) return listOtherBlocks(denominator.get(0));
        return areTogether(denominator) ? listOtherParts(denominator) : List.of();
    }

    private List<InspectedColumn> listOtherParts(List<InspectedColumn> parts) {
        List<InspectedColumn> left = new ArrayList<>();
        boolean channels = parts.stream().allMatch(it -> isOf(CHANNELS, it));
        if (!channels) return left;
        int first = parts.stream().mapToInt(InspectedColumn::number).min().orElseThrow();
        int last = parts.stream().mapToInt(InspectedColumn::number).max().orElseThrow();
        boolean grouped = parts.get(0).headers().size() > 1;
        for (InspectedColumn column : source.columns()) {
            boolean near = grouped || column.number() > first && column.number() <= last + 1;
            if (!near || parts.contains(column) || !areTogether(List.of(column, parts.get(0))))
                continue;
            if (!mayBePart(column)) continue;
            if (isTotalOf(column, parts)) return List.of();
            left.add(column);
            last = Math.max(last, column.number());
        }
        return left;
    }

    private boolean isTotalOf(InspectedColumn column, List<InspectedColumn> parts) {
        return !source.rows().isEmpty() && isSum(column, parts);
    }

    private boolean mayBePart(InspectedColumn column) {
        String leaf = leaf(column);
        return column.holds() == Holds.COUNT
                && source.results().contains(column)
                && (!source.hasTopic(column) || isOf(CHANNELS, column))
                && !isCarriedOver(column)
                && !Opposite.isCountedIn(column.headers())
                && !NO_PART.matcher(leaf).matches();
    }

    private boolean isOf(Set<Topic> topics, InspectedColumn column) {
        return source.topicOf(column).filter(topics::contains).isPresent();
    }

    private static boolean isCarriedOver(InspectedColumn column) {
        return CARRIED_OVER.matcher(leaf(column)).matches();
    }

    /** The same count in other blocks, where this one stands in a block that says it is a part. */
    private List<InspectedColumn> listOtherBlocks(InspectedColumn column) {
        if (Scope.of(column) != Scope.PART) return List.of();
        return source.topicOf(column).stream()
                .flatMap(topic -> source.listFitting(topic, matter(List.of(column))).stream())
                .filter(it -> !it.equals(column) && !areTogether(List.of(it, column)))
                .filter(it -> leaf(it).equals(leaf(column)))
                .toList();
    }

    /**
     * The columns of a rate in all blocks of a table, by what they count, where the rate that the
     * table prints for all of them together says that they are to be added up.
     */
    Optional<Map<Topic, List<InspectedColumn>>> addUp(RateIdea idea, Formula formula) {
        Map<Topic, List<InspectedColumn>> all = new EnumMap<>(Topic.class);
        Set<Topic> topics = EnumSet.copyOf(formula.numerator());
        topics.addAll(formula.denominator());
        for (Topic topic : topics) all.put(topic, source.listFitting(topic, idea.matter()));
        Set<Set<List<String>>> blocks = new HashSet<>();
        for (List<InspectedColumn> columns : all.values()) {
            Map<List<String>, InspectedColumn> byBlock = new LinkedHashMap<>();
            for (InspectedColumn column : columns) {
                if (byBlock.put(ColumnName.parents(column), column) != null) {
                    return Optional.empty();
                }
            }
            blocks.add(Set.copyOf(byBlock.keySet()));
        }
        boolean same = blocks.size() == 1 && blocks.iterator().next().size() > 1;
        return same && isPrintedOf(idea, formula, all) ? Optional.of(all) : Optional.empty();
    }

    private boolean isPrintedOf(
            RateIdea idea, Formula formula, Map<Topic, List<InspectedColumn>> all) {
        List<InspectedColumn> over = columns(all, formula.numerator());
        List<InspectedColumn> under = columns(all, formula.denominator());
        return source.results().stream()
                .filter(it -> it.holds() == Holds.PERCENT)
                .filter(
                        it ->
                                source.matters()
                                        .rateOf(it)
                                        .filter(rate -> rate.id().equals(idea.id()))
                                        .isPresent())
                .anyMatch(it -> Agreement.of(source, over, under, it) == Agreement.AGREES);
    }

    private static List<InspectedColumn> columns(
            Map<Topic, List<InspectedColumn>> all, List<Topic> topics) {
        return topics.stream().flatMap(topic -> all.get(topic).stream()).toList();
    }

    private Optional<Matter> matter(List<InspectedColumn> columns) {
        return source.matters().other(columns.get(0));
    }

    private static String leaf(InspectedColumn column) {
        return Words.meant(ColumnName.last(column));
    }

    private static boolean areTogether(List<InspectedColumn> columns) {
        return columns.stream().map(ColumnName::parents).distinct().count() == 1;
    }
}
