package kpireport.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kpireport.measures.CountedRows;
import kpireport.measures.Evidence;
import kpireport.measures.SourceRef;
import kpireport.plan.Source.EmptyCell;

/**
 * One part of a formula for one unit: some measures, added up. Where only some of them had anything
 * to measure, the others add nothing.
 */
final class Sum {

    /** The reason when there was nothing at all: an empty cell, a denominator of nought. */
    static final String NOTHING = "0";

    private final Evidence.Role role;
    private final List<Found> parts;

    Sum(Evidence.Role role, List<Found> parts) {
        this.role = role;
        this.parts = List.copyOf(parts);
    }

    /** Where the first of its numbers stands, or was counted. */
    SourceRef where() {
        return evidence().get(0).where();
    }

    /** Nought when no part is a number. */
    BigDecimal amount() {
        return parts.stream().map(Found::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The empty cells that the plan gives no meaning. */
    List<Found> listUnclear() {
        return parts.stream()
                .filter(part -> part.reading() instanceof Reading.Empty)
                .filter(part -> part.empty() == EmptyCell.ASK)
                .toList();
    }

    /** The token of a part that was not there to measure, when no part is a number or unclear. */
    Optional<String> findNotApplicable() {
        boolean none = parts.stream().allMatch(Sum::isNotApplicable);
        return none ? parts.stream().map(Sum::token).findFirst() : Optional.empty();
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (Found part : parts) {
            for (CountedRows list : part.lists()) {
                BigDecimal counted = BigDecimal.valueOf(list.counted());
                evidence.add(new Evidence(role, part.measure(), counted, list));
            }
            if (!part.lists().isEmpty()) continue;
            BigDecimal inRow =
                    part.included().stream()
                            .map(Found::amount)
                            .reduce(part.amount(), BigDecimal::add);
            evidence.add(new Evidence(role, part.measure(), inRow, part.reading().where()));
            for (Found other : part.included()) {
                evidence.add(
                        new Evidence(
                                role,
                                part.measure(),
                                other.amount().negate(),
                                other.reading().where()));
            }
        }
        return evidence;
    }

    private static boolean isNotApplicable(Found part) {
        return part.reading() instanceof Reading.NotApplicable
                || part.reading() instanceof Reading.Empty
                        && part.empty() == EmptyCell.NOT_APPLICABLE;
    }

    private static String token(Found part) {
        String text = part.reading().where().text();
        return text.isBlank() ? NOTHING : text;
    }
}
