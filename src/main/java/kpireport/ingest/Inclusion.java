package kpireport.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.plan.Source;
import kpireport.plan.Source.EmptyCell;
import kpireport.plan.Source.NumberRole;

/**
 * Gives a unit its own counts back where the export adds others into its row: a district's row with
 * every commune's dossiers in it, and the communes listed below once more.
 */
final class Inclusion {

    private record Key(String unit, String measure) {}

    private final Map<String, Set<String>> includes;
    private final Map<Key, Found> rows = new HashMap<>();
    private final Set<String> filled = new HashSet<>();

    /**
     * @param found all that the source's tables say
     */
    Inclusion(Source source, List<Found> found) {
        includes = source.includes();
        for (Found row : found) {
            rows.putIfAbsent(new Key(row.unit().id(), row.measure()), row);
            if (!(row.reading() instanceof Reading.Empty)) filled.add(row.unit().id());
        }
    }

    /** The same, without what belongs to other units. */
    Found separate(Found row) {
        List<Found> parts =
                listOutermost(row.unit().id()).stream()
                        .map(part -> rows.get(new Key(part, row.measure())))
                        .filter(Objects::nonNull)
                        .toList();
        if (parts.isEmpty() || row.reading() instanceof Reading.Faulty) return row;
        if (row.reading() instanceof Reading.Unreported) return row;
        return row.role() == NumberRole.COUNT ? subtract(row, parts) : refuse(row);
    }

    /** A commune that is in the row of a district which is in that of the province counts once. */
    private List<String> listOutermost(String unit) {
        List<String> outermost = new ArrayList<>(includes.getOrDefault(unit, Set.of()));
        for (String part : includes.getOrDefault(unit, Set.of())) {
            outermost.removeAll(includes.getOrDefault(part, Set.of()));
        }
        return outermost;
    }

    private Found subtract(Found row, List<Found> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Found part : parts) {
            Optional<Code> fault = findFault(part);
            if (fault.isPresent()) {
                Reading unknown = new Reading.Faulty(fault.get(), part.reading().where());
                return row.without(List.of(part), unknown);
            }
            sum = sum.add(part.amount());
        }
        if (sum.signum() == 0 && !(row.reading() instanceof Reading.Amount)) return row;
        BigDecimal own = row.amount().subtract(sum);
        Reading reading =
                own.signum() < 0
                        ? new Reading.Faulty(Code.INCLUDED_EXCEEDS, row.reading().where())
                        : new Reading.Amount(own, row.reading().where());
        return row.without(parts, reading);
    }

    /** An empty cell in a row that is not empty can mean anything. */
    private Optional<Code> findFault(Found part) {
        if (part.reading() instanceof Reading.Faulty faulty) return Optional.of(faulty.code());
        boolean unclear =
                part.reading() instanceof Reading.Empty
                        && part.empty() == EmptyCell.ASK
                        && filled.contains(part.unit().id());
        return unclear ? Optional.of(Code.EMPTY_COUNT) : Optional.empty();
    }

    private static Found refuse(Found row) {
        return row.reading() instanceof Reading.Amount || row.reading() instanceof Reading.Bare
                ? row.without(
                        List.of(),
                        new Reading.Faulty(Code.INCLUDED_NOT_SEPARABLE, row.reading().where()))
                : row;
    }
}
