package kpireport.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;

/** A printed rate that is not a known one, with the columns it is laid out among. */
final class LikeColumns {

    /** Columns farther off are of other rates; a wide table has many. */
    private static final int FARTHEST = 8;

    private final DraftSource source;
    private final InspectedColumn rate;

    LikeColumns(DraftSource source, InspectedColumn rate) {
        this.source = source;
        this.rate = rate;
    }

    /**
     * By its own header and its name, which may be that of the table, and by the header of the
     * count it is the share of.
     */
    Wanted wanted(String name) {
        Optional<TargetNote> note = source.note(rate);
        if (note.isPresent()) return note.get().most() ? Wanted.LITTLE : Wanted.MUCH;
        Wanted own = Wanted.of(List.of(ColumnName.last(rate), name));
        if (own == Wanted.LITTLE) return own;
        Wanted counted =
                numerator()
                        .map(it -> Wanted.of(List.of(ColumnName.last(it))))
                        .orElse(Wanted.UNSAID);
        return counted == Wanted.UNSAID ? own : counted;
    }

    boolean isOfSatisfaction() {
        return Stream.concat(Stream.of(rate), numerator().stream())
                .anyMatch(it -> Words.path(it.headers()).matches(".*\\bhai long\\b.*"));
    }

    /** Whether hardly a unit comes to half of it. */
    boolean isFarBelow(BigDecimal target) {
        List<BigDecimal> rates =
                source.rows().stream()
                        .flatMap(row -> PrintedNumber.in(row, rate).stream())
                        .map(PrintedNumber::value)
                        .map(it -> source.used().isOfOne(rate) ? it.movePointRight(2) : it)
                        .toList();
        long below = rates.stream().filter(it -> it.add(it).compareTo(target) < 0).count();
        return !rates.isEmpty() && below * 5 >= rates.size() * 4L;
    }

    /** The same for rates in groups of the same columns, or each after as many counts. */
    List<Object> form() {
        return form(source, rate);
    }

    /** Of the printed rates that an indicator is, or is held against. */
    static Stream<List<Object>> forms(DraftSource source, DraftIndicator indicator) {
        return source.used()
                .listPrinting(indicator.id(), indicator.value())
                .filter(it -> it.holds() == Holds.PERCENT)
                .map(it -> form(source, it));
    }

    private static List<Object> form(DraftSource source, InspectedColumn rate) {
        List<String> over = ColumnName.parents(rate);
        if (!over.isEmpty()) {
            return source.columns().stream()
                    .filter(it -> ColumnName.parents(it).equals(over))
                    .<Object>map(InspectedColumn::holds)
                    .toList();
        }
        List<Object> before = new ArrayList<>(List.of("flat"));
        for (int number = rate.number() - 1; isCount(source, number); number--) {
            before.add(Holds.COUNT);
        }
        return before;
    }

    private static boolean isCount(DraftSource source, int number) {
        return source.columns().stream()
                .anyMatch(
                        it ->
                                it.number() == number
                                        && it.holds() == Holds.COUNT
                                        && ColumnName.parents(it).isEmpty());
    }

    /** As the figures have it; where they do not tell, the count just before it. */
    private Optional<InspectedColumn> numerator() {
        List<InspectedColumn> counts =
                source.columns().stream()
                        .filter(it -> it.holds() == Holds.COUNT)
                        .filter(it -> ColumnName.parents(it).equals(ColumnName.parents(rate)))
                        .filter(it -> Math.abs(it.number() - rate.number()) <= FARTHEST)
                        .toList();
        return counts.stream()
                .filter(over -> counts.stream().anyMatch(under -> isShare(over, under)))
                .findFirst()
                .or(
                        () ->
                                counts.stream()
                                        .filter(it -> it.number() == rate.number() - 1)
                                        .filter(it -> ColumnName.isBare(rate))
                                        .findFirst());
    }

    private boolean isShare(InspectedColumn over, InspectedColumn under) {
        return !over.equals(under)
                && Agreement.of(source, List.of(over), List.of(under), rate) == Agreement.AGREES;
    }
}
